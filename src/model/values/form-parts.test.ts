import { describe, expect, test } from 'vitest'
import { boundaryOf, parseFormParts } from './form-parts.ts'

async function sent(form: FormData) {
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const bytes = new Uint8Array(await request.arrayBuffer())
  return { bytes, boundary: boundaryOf(request.headers.get('content-type') ?? '') ?? '' }
}

describe('the fields of a form', () => {
  test('are texts and files as they were sent, in order', async () => {
    const form = new FormData()
    form.append('title', 'Đà Nẵng – Changwon')
    form.append('list', 'a')
    form.append('list', 'b')
    const content = Buffer.from([0, 13, 10, 45, 45, 255, 13, 10, 13, 10])
    form.append('file', new File([content], 'Bản ký "số 1".pdf', { type: 'application/pdf' }))
    const { bytes, boundary } = await sent(form)
    const parts = parseFormParts(bytes, boundary)
    expect(
      parts.map(({ name, fileName, mediaType, bytes: own }) => [name, fileName, mediaType, own.length]),
    ).toEqual([
      ['title', undefined, undefined, Buffer.byteLength('Đà Nẵng – Changwon')],
      ['list', undefined, undefined, 1],
      ['list', undefined, undefined, 1],
      ['file', 'Bản ký "số 1".pdf', 'application/pdf', content.length],
    ])
    expect(Buffer.from(parts[3]?.bytes ?? []).equals(content)).toBe(true)
    expect(parts[3]?.bytes.buffer).toBe(bytes.buffer)
  })

  test('are named as browsers name them; a file nobody chose has no name and no bytes', () => {
    const part = (head: string, text: string) => `--x\r\n${head}\r\n\r\n${text}\r\n`
    const file = 'Content-Type: application/octet-stream'
    const body = [
      part(`Content-Disposition: form-data; name="file"; filename=""\r\n${file}`, ''),
      part(`content-disposition: form-data; name="a%22b"; filename="x%0D%0Ay.txt"\r\n${file}`, 'z'),
    ]
    const parts = parseFormParts(Buffer.from(`${body.join('')}--x--\r\n`), 'x')
    expect(parts.map(({ name, fileName, bytes }) => [name, fileName, bytes.length])).toEqual([
      ['file', '', 0],
      ['a"b', 'x\r\ny.txt', 1],
    ])
  })

  test('end where the body ends, or is no form', async () => {
    const form = new FormData()
    form.append('a', '1')
    form.append('b', '2')
    const { bytes, boundary } = await sent(form)
    expect(parseFormParts(bytes.subarray(0, bytes.length - boundary.length - 8), boundary)).toHaveLength(1)
    expect(parseFormParts(bytes, 'another')).toEqual([])
    expect(parseFormParts(new Uint8Array(), boundary)).toEqual([])
    expect(parseFormParts(Buffer.from(`--x\r\nContent-Disposition: none\r\n\r\n1\r\n--x--`), 'x')).toEqual([])
  })

  test.each(['application/json', 'multipart/mixed; boundary=x', 'multipart/form-data', ''])(
    '%j is no form',
    (type) => {
      expect(boundaryOf(type)).toBeUndefined()
    },
  )
})
