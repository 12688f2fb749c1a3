import { describe, expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { makeIntake } from './extract.ts'
import type { Extracted } from './intake.ts'

const intake = makeIntake()

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

async function read(bytes: Uint8Array, fileName?: string): Promise<Extracted> {
  const found = await intake.extract({ bytes, ...(fileName ? { fileName } : {}) })
  if (isProblem(found)) throw new Error(found.says.en)
  return found
}

async function refused(bytes: Uint8Array, fileName?: string): Promise<string> {
  const found = await intake.extract({ bytes, ...(fileName ? { fileName } : {}) })
  if (!isProblem(found)) throw new Error('was read')
  expect(found.says.vi.length).toBeGreaterThan(20)
  expect(found.says.en).toMatch(/paste|choose|unpack/i)
  return `${found.problem}: ${found.says.en}`
}

const WORDS = 'Đà Nẵng ký bản ghi nhớ với Changwon.\n\nHai bên gặp nhau ngày 2/4.'

describe('plain text', () => {
  test.each([
    ['UTF-8', utf8(WORDS)],
    ['UTF-8 with its mark', utf8(`\ufeff${WORDS}`)],
    ['UTF-16, little end first', utf16(WORDS, 'le')],
    ['UTF-16, big end first', utf16(WORDS, 'be')],
    ['lines as Windows ends them', utf8(WORDS.replaceAll('\n', '\r\n'))],
    ['decomposed letters, which stay so', utf8(WORDS.normalize('NFD'))],
  ])('%s', async (_, bytes) => {
    const { text, mediaType } = await read(bytes, 'bài báo.txt')
    expect(text.normalize('NFC')).toBe(WORDS)
    expect(mediaType).toBe('text/plain; charset=utf-8')
  })

  test('stays plain text whatever its name says, where it holds no tags', async () => {
    expect((await read(utf8('1 < 2\n\nDa Nang'), 'notes.html')).text).toBe('1 < 2\n\nDa Nang')
  })

  test.each([
    ['letters of a Windows code page', Buffer.from([0x44, 0x61, 0x20, 0x4e, 0xe2, 0x6e, 0x67]), 'byte 4'],
    ['a cut letter at the end', utf8('Đà Nẵng').subarray(0, 3), 'UTF-8'],
    ['UTF-8 read as Windows-1252 and saved', utf8(twice(WORDS.repeat(5))), 'broken before'],
    ['letters lost to question marks', utf8('N\ufffd\ufffdng và Hu\ufffd, '.repeat(10)), 'broken before'],
    ['UTF-16 without its mark', Buffer.from(WORDS, 'utf16le'), '.txt'],
    ['nothing', new Uint8Array(), 'empty'],
    ['white space alone', utf8(' \n\t\n'), 'empty'],
    ['noise', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 151 + (i >> 3)) % 256)), '.html'],
    ['too much', Buffer.alloc(20_000_001, 'a'), '20 MB'],
  ])('refuses %s', async (_, bytes, says) => {
    expect(await refused(bytes)).toContain(says)
  })

  test('a stray broken letter is no reason to refuse a long text', async () => {
    const long = `${'Đà Nẵng và Changwon kết nghĩa. '.repeat(100)}Hu\ufffd`
    expect((await read(utf8(long))).text).toBe(long)
  })
})

/** What a program makes of UTF-8 that it takes for Windows-1252. */
function twice(text: string): string {
  return new TextDecoder('windows-1252').decode(utf8(text))
}

describe('formats without a reader are named, with the way round them', () => {
  const packed = (part: string) =>
    Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(26), Buffer.from(part)])
  test.each([
    ['XLSX', packed('xl/workbook.xml'), '(XLSX)'],
    ['ODT', packed('mimetypeapplication/vnd.oasis.opendocument.text'), 'OpenDocument'],
    ['another archive', packed('photo.jpg'), '(ZIP)'],
    [
      'an Outlook message',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from('__substg1.0_0037001F', 'utf16le'),
      ]),
      '(MSG)',
    ],
    ['old Word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old Word'],
    ['RTF', utf8('{\\rtf1\\ansi Da Nang}'), 'RTF'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'picture'],
    [
      'a web archive',
      utf8(
        'From: <Saved by Blink>\nSnapshot-Content-Location: x\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html>',
      ),
      'MHTML',
    ],
    ['a feed', utf8('<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>'), 'XML'],
  ])('%s', async (_, bytes, says) => {
    const problem = await refused(bytes, 'article.txt')
    expect(problem).toMatch(/^format-not-read/)
    expect(problem).toContain(says)
    expect(problem).toContain('.html')
  })
})
