import { expect, test } from 'vitest'
import { mediaTypeOf } from './media-type.ts'

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

test.each([
  ['%PDF-1.7', 'application/pdf'],
  ['\u0089PNG\r\n\u001a\nx', 'image/png'],
  ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
  ['RIFF0000WEBPVP8', 'image/webp'],
  ['\u0000\u0000\u0000\u0018ftypmp42', 'video/mp4'],
  [
    'PK\u0003\u0004 word/document.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['PK\u0003\u0004 xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['PK\u0003\u0004 photo.jpg', 'application/zip'],
])('%j is %s', (head, type) => {
  expect(mediaTypeOf(latin(head))).toBe(type)
})

test.each([
  '<html><script>alert(1)</script>',
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '<?xml version="1.0"?><a/>',
  'plain words',
  'GIF',
  '',
])('what may hold a script or is not known is bytes and nothing more: %j', (text) => {
  expect(mediaTypeOf(latin(text))).toBe('application/octet-stream')
})
