import { deflateRawSync, deflateSync } from 'node:zlib'
import { docxParts, makeDocx } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'
import { makeZip } from './make-zip.ts'

/** A file made to do harm, by what it does. */
export type HostileFile = { readonly name: string; readonly bytes: Buffer }

const PARTS = docxParts({ body: ['Da Nang and Changwon are partners.'] })

/** Small files that would take hundreds of megabytes, or long, where a reader trusted them. */
export function hostileFiles(): readonly HostileFile[] {
  return [
    { name: 'DOCX, 400 MB behind a true size', bytes: swollen(400_000_000) },
    { name: 'DOCX, 50 MB behind a false size', bytes: swollen(900_000) },
    { name: 'DOCX, 90 MB of paragraphs', bytes: paragraphs() },
    { name: 'DOCX, entities that laugh', bytes: laughing() },
    { name: 'PDF, 200 MB of drawing', bytes: drawing(200) },
    { name: 'PDF, three filters deep', bytes: filtered() },
    { name: 'PDF, 2,001 pages', bytes: makePdf({ pages: Array.from({ length: 2_001 }, () => []) }) },
    { name: 'HTML, 100 KB nested', bytes: Buffer.from(`<html>${'<div>'.repeat(20_000)}`) },
    { name: 'HTML, a million attributes', bytes: attributes() },
    { name: 'EML, 400 parts deep', bytes: nested() },
  ]
}

function swollen(says: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(50_000_000))
  return makeZip([...PARTS, { name: 'word/media/a.xml', data: '', packed, says: { unpacked: says } }])
}

function paragraphs(): Buffer {
  const words = Array.from(
    { length: 1_500_000 },
    (_, i) => `<w:p><w:r><w:t>${(i * 7919) % 99_991}</w:t></w:r></w:p>`,
  )
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${words.join('')}</w:body></w:document>`
  return makeZip([{ name: 'word/document.xml', data: xml }])
}

function laughing(): Buffer {
  const letters = 'abcdefghij'
  const declared = [...letters].map(
    (name, i) => `<!ENTITY ${name} "${i ? `&${letters[i - 1]};`.repeat(10) : 'ha'}">`,
  )
  return makeDocx({ body: ['x'], declares: `<!DOCTYPE d [${declared.join('')}]>` })
}

function drawing(megabytes: number): Buffer {
  const bytes = deflateSync(Buffer.alloc(megabytes * 1_000_000, ' '))
  return makePdf({ pages: [[]], content: { dictionary: '/Filter /FlateDecode', bytes } })
}

function filtered(): Buffer {
  const bytes = deflateSync(deflateSync(deflateSync(Buffer.alloc(300_000_000))))
  return makePdf({
    pages: [[]],
    content: { dictionary: '/Filter [/FlateDecode /FlateDecode /FlateDecode]', bytes },
  })
}

function attributes(): Buffer {
  return Buffer.from(`<html><p ${'a '.repeat(1_000_000)}>x</p></html>`)
}

function nested(): Buffer {
  const open = Array.from(
    { length: 400 },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
  )
  const head = 'Message-ID: <1@x>\r\nFrom: a@b\r\nSubject: s\r\nMIME-Version: 1.0\r\n'
  return Buffer.from(`${head}${open.join('')}Content-Type: text/plain\r\n\r\nhello`)
}
