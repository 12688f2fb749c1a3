import { deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readDocx } from '#intake/docx/read-docx.ts'
import { makeIntake } from '#intake/extract.ts'
import { readApart } from '#intake/read-apart.ts'
import { readXml } from '#intake/read-xml.ts'
import { readTableFile } from '#intake/table-apart.ts'
import { checkOfficeFile } from '#intake/zip/check-office-file.ts'
import { openZip } from '#intake/zip/open-zip.ts'
import { isProblem, type Problem } from '#model/problem.ts'
import { docxParts, makeDocx } from '../support/make-docx.ts'
import { makePdf } from '../support/make-pdf.ts'
import { makeZip, type PartToMake } from '../support/make-zip.ts'

const intake = makeIntake()
const PARTS = docxParts({ body: ['Da Nang and Changwon are partners.'] })

function withPart(part: PartToMake): Buffer {
  return makeZip([...PARTS, part])
}

/** What is wrong, where the problem says in both languages what to do. */
function codeOf(found: unknown): string {
  if (!isProblem(found)) return 'was read'
  expect(found.says.en.length).toBeGreaterThan(40)
  expect(found.says.vi).toMatch(/[ăâđêôơư]/)
  expect(found.says.en).toMatch(/paste|save|attach|scan|choose|add|unpack|split/i)
  return found.problem
}

/** So many zeros packed, without ever holding them unpacked. */
function packedZeros(megabytes: number): Buffer {
  return deflateRawSync(Buffer.alloc(megabytes * 1_000_000))
}

function secondDirectory(): Buffer {
  return makeZip([{ name: 'word/document.xml', data: '<other/>' }])
}

describe('packed files are refused before they are unpacked', () => {
  test.each([
    ['as Word writes it', makeZip(PARTS), 'was read'],
    ['with a comment', makeZip(PARTS, { comment: Buffer.from('made by hand') }), 'was read'],
    [
      'with a packed file in it, which nobody opens',
      withPart({ name: 'word/embeddings/a.xlsx', data: makeZip(PARTS), stored: true }),
      'was read',
    ],
    [
      '400 MB in one part',
      withPart({ name: 'word/a.xml', data: '', packed: packedZeros(4), says: { unpacked: 400_000_000 } }),
      'zip-too-big',
    ],
    [
      '100 MB in many parts',
      makeZip(
        Array.from({ length: 60 }, (_, i) => ({
          name: `${i}.xml`,
          data: '',
          packed: Buffer.alloc(20_000),
          says: { unpacked: 2_000_000 },
        })),
      ),
      'zip-too-big',
    ],
    [
      'one part that swells 1,000 times',
      withPart({ name: 'word/a.xml', data: Buffer.alloc(4_000_000) }),
      'zip-too-big',
    ],
    [
      '10,000 parts',
      makeZip(Array.from({ length: 10_000 }, (_, i) => ({ name: `${i}`, data: '' }))),
      'zip-too-big',
    ],
    [
      'parts that lie over each other',
      makeZip([...PARTS, { name: 'again.xml', data: PARTS[1]?.data ?? '', over: 1 }]),
      'zip-broken',
    ],
    [
      'one part under many names',
      makeZip([
        { name: 'a0', data: 'x' },
        ...Array.from({ length: 50 }, (_, i) => ({ name: `a${i + 1}`, data: 'x', over: 0 })),
      ]),
      'zip-broken',
    ],
    [
      'a size that is a lie to the directory alone',
      withPart({ name: 'a.xml', data: 'x'.repeat(100), localSays: { unpacked: 7 } }),
      'zip-broken',
    ],
    [
      'another name before the part',
      withPart({ name: 'a.xml', data: 'x', localSays: { name: 'b.xml' } }),
      'zip-broken',
    ],
    [
      'a second directory hidden before the first',
      makeZip(PARTS, { before: secondDirectory() }),
      'zip-broken',
    ],
    [
      'a second end in the comment',
      makeZip(PARTS, { comment: secondDirectory().subarray(-22) }),
      'zip-broken',
    ],
    ['something before the first part', Buffer.concat([Buffer.alloc(64), makeZip(PARTS)]), 'zip-broken'],
    ['something behind the end', Buffer.concat([makeZip(PARTS), Buffer.alloc(64)]), 'zip-broken'],
    ['more parts counted than there are', makeZip(PARTS, { count: 7 }), 'zip-broken'],
    ['sizes in 64 bits', makeZip(PARTS, { count: 0xffff }), 'zip-broken'],
    ['a password', withPart({ name: 'a.xml', data: 'x', flags: 1 }), 'zip-encrypted'],
    ['nothing but a beginning', Buffer.from('PK\x03\x04'), 'zip-broken'],
    ['noise', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(50_000, 'x')]), 'zip-broken'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(openZip(bytes))).toBe(code)
  })

  test.each([
    [
      'unpacks to more than it says',
      { name: 'a.xml', data: '', packed: packedZeros(50), says: { unpacked: 100 } },
    ],
    ['unpacks to less than it says', { name: 'a.xml', data: 'short', says: { unpacked: 900 } }],
    ['is not what was packed', { name: 'a.xml', data: 'abc', says: { crc: 1 } }],
    ['is not packed at all', { name: 'a.xml', data: 'abc', packed: Buffer.from('no deflate') }],
  ])('a part that %s', (_, part) => {
    const file = withPart(part)
    expect(codeOf(checkOfficeFile(file))).toBe('zip-broken')
    expect(codeOf(readDocx(file))).toBe('zip-broken')
  })

  test.each([
    '../../etc/passwd',
    '..\\..\\windows\\a.dll',
    '/etc/passwd',
    'C:/a.txt',
    'a/../../b',
    'word//document.xml',
    'a\u0000b',
    'CON',
    'word/nul.xml',
    'x'.repeat(4096),
    'a\u202efdp.exe',
    'a\u200bb',
    'WORD/DOCUMENT.XML',
  ])('a part named %j', (name) => {
    expect(codeOf(openZip(withPart({ name, data: 'x' })))).toBe('zip-odd-name')
  })

  test('a part that is a link', () => {
    expect(codeOf(openZip(withPart({ name: 'link', data: '/etc/passwd', mode: 0o120777 })))).toBe(
      'zip-odd-name',
    )
  })

  test('every cut and every turned bit is refused or read as it was', () => {
    const file = makeDocx({ body: ['Da Nang and Changwon are partners.'] })
    const read: string[] = []
    for (let at = 0; at < file.length; at += 7) {
      const turned = Buffer.from(file)
      turned[at] = (turned[at] ?? 0) ^ 0x40
      for (const bytes of [turned, file.subarray(0, at)]) {
        const found = readDocx(bytes)
        if (!isProblem(found)) read.push(found.text)
      }
    }
    // What may be turned without harm is what nobody looks at: versions, times, attributes.
    expect(new Set(read)).toEqual(new Set(['Da Nang and Changwon are partners.']))
  })
})

describe('XML declares nothing and stays shallow', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefghij'
    .split('')
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
    .join('')}]>`
  const silent = { open: () => undefined, close: () => undefined, words: () => undefined }

  test.each([
    ['laughs', laughs],
    ['quadratic', `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(50_000)}">]>`],
    ['parameter entities', '<!DOCTYPE d [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>'],
    ['an entity from elsewhere', '<!DOCTYPE d [<!ENTITY x SYSTEM "http://127.0.0.1/">]>'],
    ['a DOCTYPE and nothing in it', '<!DOCTYPE d>'],
  ])('%s in the page', (_, declares) => {
    expect(codeOf(readDocx(makeDocx({ body: ['x'], declares })))).toBe('xml-with-doctype')
  })

  test('nor in a part that is not read', () => {
    const parts = [
      { name: 'word/theme/theme1.xml', data: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>' },
    ]
    expect(codeOf(readDocx(makeDocx({ body: ['x'], parts })))).toBe('xml-with-doctype')
  })

  test('an entity nobody declared is not well-formed', () => {
    expect(codeOf(readXml('<a>&b;</a>', silent))).toBe('xml-broken')
  })

  test('two million letters written as numbers are letters', () => {
    let length = 0
    const bad = readXml(`<a>${'&#65;'.repeat(2_000_000)}</a>`, {
      ...silent,
      words: (text) => (length += text.length),
    })
    expect([bad, length]).toEqual([undefined, 2_000_000])
  })

  test.each([
    ['200,000 deep', '<a>'.repeat(200_000), 'xml-too-complex'],
    ['3.1 million parts', `<a>${'<b/>'.repeat(3_100_000)}</a>`, 'xml-too-complex'],
    ['cut off', '<a><b>', 'xml-broken'],
    ['256 deep', `${'<a>'.repeat(256)}${'</a>'.repeat(256)}`, 'was read'],
  ])('%s', (_, xml, code) => {
    expect(codeOf(readXml(xml, silent))).toBe(code)
  })
})

describe('a PDF does nothing and takes no more than it may', () => {
  const WORDS = 'Da Nang and Changwon are partners of many years.'
  const page = [{ text: WORDS, y: 700 }]

  test.each([
    ['a script when it is opened', { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }],
    ['a program to launch', { catalog: '/OpenAction << /S /Launch /F (/bin/sh) >>' }],
    ['an address to call', { catalog: '/OpenAction << /S /URI /URI (http://127.0.0.1/) >>' }],
    [
      'a file in it',
      {
        catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) 100 0 R] >> >>',
        objects: [
          '<< /Type /Filespec /F (a.exe) /EF << /F 101 0 R >> >>',
          '<< /Length 2 >>\nstream\nMZ\nendstream',
        ],
      },
    ],
    ['50,000 objects nobody names', { objects: Array.from({ length: 50_000 }, () => 'null') }],
    ['XFA, which is no page', { catalog: '/AcroForm << /XFA (x) >>' }],
  ])('with %s: its words and nothing else', async (_, more) => {
    const found = await intake.extract({ bytes: makePdf({ pages: [page], ...more }) })
    expect(found).toMatchObject({ text: WORDS })
  })

  test.each([
    ['200 MB of drawing in half a megabyte', bomb(200), /^(pdf-without-text|file-too-heavy|pdf-not-read)$/],
    ['a chain of filters', chained(), /^(pdf-without-text|file-too-heavy|pdf-not-read)$/],
    ['2,001 pages', makePdf({ pages: Array.from({ length: 2_001 }, () => []) }), /^pdf-too-long$/],
    ['more letters than a source holds', longPdf(), /^text-too-long$/],
    ['a table of places that leads to itself', loop(), /^pdf-/],
    ['pages that are their own parents', cycle(), /^(pdf-|file-)/],
  ])('%s is refused', async (_, bytes, code) => {
    expect(codeOf(await intake.extract({ bytes }))).toMatch(code)
  })
})

/** Pages set full, until they hold more than a source may. */
function longPdf(): Buffer {
  const lines = (page: number) =>
    Array.from({ length: 60 }, (_, i) => ({
      text: `${page} ${i} ${'words '.repeat(25)}`,
      x: 10,
      y: 800 - i * 12,
      size: 6,
    }))
  return makePdf({ pages: Array.from({ length: 120 }, (_, page) => lines(page)) })
}

/** So many megabytes of blanks as the drawing of a page. */
function bomb(megabytes: number): Buffer {
  return makePdf({
    pages: [[]],
    content: {
      dictionary: '/Filter /FlateDecode',
      bytes: deflateSync(Buffer.alloc(megabytes * 1_000_000, ' ')),
    },
  })
}

function chained(): Buffer {
  const inner = deflateSync(deflateSync(deflateSync(Buffer.alloc(300_000_000))))
  return makePdf({
    pages: [[]],
    content: { dictionary: '/Filter [/FlateDecode /FlateDecode /FlateDecode]', bytes: inner },
  })
}

function loop(): Buffer {
  const text =
    '%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'
  return Buffer.from(text)
}

function cycle(): Buffer {
  const text = makePdf({ pages: [[]] }).toString('latin1')
  return Buffer.from(text.replace('/Kids [10 0 R]', '/Kids [ 2 0 R]'), 'latin1')
}

describe('a workbook is looked through before its reader sees it', () => {
  test.each([
    [
      '400 MB of a sheet',
      [
        {
          name: 'xl/worksheets/sheet1.xml',
          data: '',
          packed: packedZeros(4),
          says: { unpacked: 400_000_000 },
        },
      ],
      'zip-too-big',
    ],
    [
      'a sheet that lies about its size',
      [{ name: 'xl/worksheets/sheet1.xml', data: '', packed: packedZeros(50), says: { unpacked: 900 } }],
      'zip-broken',
    ],
    [
      'entities of its own',
      [{ name: 'xl/sharedStrings.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }],
      'xml-with-doctype',
    ],
    [
      'the same in UTF-16',
      [{ name: 'xl/sharedStrings.xml', data: Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le') }],
      'xml-with-doctype',
    ],
  ])('%s', async (_, parts, code) => {
    const bytes = makeZip([{ name: 'xl/workbook.xml', data: '<workbook/>' }, ...parts])
    expect(codeOf(await readTableFile({ bytes, fileName: 'a.xlsx' }))).toBe(code)
  })

  test.each([
    ['a PDF of plain letters', 'a.csv', '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n'],
    ['a PDF named as a workbook', 'a.xlsx', '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n'],
    [
      'a page of the web named as a workbook',
      'a.xls',
      '<html><body><table><tr><td>Sakai</td></tr></table></body></html>',
    ],
    ['rich text', 'a.csv', '{\\rtf1 Sakai, Japan}'],
  ])('what is no table is not read as rows: %s', async (_, fileName, text) => {
    const bytes = new TextEncoder().encode(text)
    expect(codeOf(await readTableFile({ bytes, fileName }))).toBe('table-format-unread')
  })
})

describe('in its process apart', () => {
  test.each([
    ['a document of one part that fills the memory', memoryDocx()],
    ['a page that fills it', Buffer.from(`<html>${'<p>x'.repeat(90_000)}`)],
  ])('%s ends in words, at a limit of 200 MB', async (_, bytes) => {
    const format = bytes.subarray(0, 2).toString() === 'PK' ? 'docx' : 'html'
    const found = await readApart(format, bytes, { heapMb: 40, rssMb: 200 })
    expect([
      'file-too-heavy',
      'text-too-long',
      'zip-too-big',
      'page-too-complex',
      'xml-too-complex',
    ]).toContain((found as Problem).problem)
  })
})

/** A page of many small paragraphs, near every limit and past none. */
function memoryDocx(): Buffer {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${Array.from({ length: 400_000 }, (_, i) => `<w:p><w:r><w:t>${i}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`
  return makeZip([{ name: 'word/document.xml', data: xml }])
}
