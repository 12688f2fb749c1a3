import type { Bilingual, Problem } from '#model/problem.ts'
import { notReadYet } from './problems.ts'

/** What the first bytes of a file give away. Only formats without a reader are named; all else may be text. */
type Mark = { readonly bytes: readonly number[]; readonly says: Bilingual; readonly instead?: Bilingual }

const PICTURE: Bilingual = { en: 'a picture', vi: 'một tệp ảnh' }
const TYPE_IT: Bilingual = {
  en: 'Type or paste the words it shows.',
  vi: 'Hãy gõ lại hoặc dán những chữ có trong ảnh.',
}
const SAVE_AS_TEXT: Bilingual = {
  en: 'Paste its text, or save it as plain text (UTF-8).',
  vi: 'Hãy dán nội dung vào, hoặc lưu tệp dưới dạng văn bản thuần (UTF-8).',
}
const SAVE_AS_HTML: Bilingual = {
  en: 'Paste its text, or save the page again as “Web page, HTML only”.',
  vi: 'Hãy dán nội dung vào, hoặc lưu lại trang dưới dạng “Trang web, chỉ HTML”.',
}

function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

const MARKS: readonly Mark[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1],
    says: { en: 'an old Word or Excel file', vi: 'tệp Word hoặc Excel đời cũ' },
    instead: SAVE_AS_TEXT,
  },
  { bytes: ascii('{\\rtf'), says: { en: 'an RTF file', vi: 'tệp RTF' }, instead: SAVE_AS_TEXT },
  {
    bytes: ascii('bplist00'),
    says: { en: 'a web archive', vi: 'tệp lưu trữ web' },
    instead: SAVE_AS_HTML,
  },
  { bytes: [0x89, ...ascii('PNG')], says: PICTURE, instead: TYPE_IT },
  { bytes: [0xff, 0xd8, 0xff], says: PICTURE, instead: TYPE_IT },
  { bytes: ascii('GIF8'), says: PICTURE, instead: TYPE_IT },
  { bytes: [0x49, 0x49, 0x2a, 0], says: PICTURE, instead: TYPE_IT },
  { bytes: [0x4d, 0x4d, 0, 0x2a], says: PICTURE, instead: TYPE_IT },
]

const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** The parts of a packed office document lie in a folder of its kind; the names stand in the bytes unpacked. */
const PACKED: readonly (readonly [name: string, says: Bilingual])[] = [
  ['word/', { en: 'a Word document (DOCX)', vi: 'văn bản Word (DOCX)' }],
  ['xl/', { en: 'an Excel workbook (XLSX)', vi: 'bảng tính Excel (XLSX)' }],
  ['ppt/', { en: 'a PowerPoint file (PPTX)', vi: 'tệp PowerPoint (PPTX)' }],
  ['opendocument.', { en: 'an OpenDocument file', vi: 'tệp OpenDocument' }],
]

const LOOK = 64_000

/** The problem with a file of a format that has no reader yet; undefined where it may be text. */
export function unreadFormat(bytes: Uint8Array): Problem | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOK))
  const at = head.subarray(0, 1024).indexOf('%PDF-')
  if (at >= 0) return notReadYet({ en: 'a PDF', vi: 'tệp PDF' }, SAVE_AS_TEXT)
  if (startsWith(bytes, ZIP)) return notReadYet(packedAs(bytes, head), SAVE_AS_TEXT)
  const mark = MARKS.find((each) => startsWith(bytes, each.bytes))
  return mark && notReadYet(mark.says, mark.instead)
}

function packedAs(bytes: Uint8Array, head: Buffer): Bilingual {
  const from = Math.max(0, bytes.length - LOOK)
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from)
  const found = PACKED.find(([name]) => head.includes(name) || tail.includes(name))
  return found?.[1] ?? { en: 'a packed file (ZIP)', vi: 'tệp nén (ZIP)' }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte)
}

const MAIL =
  /^(from|to|subject|date|mime-version|content-type|received|message-id|snapshot-content-location):/i

/** The problem with text that is no document but the wrapping of one: a saved message, a web archive, a feed. */
export function unreadWrapping(text: string): Problem | undefined {
  const lines = text.slice(0, 8_000).split(/\r?\n/)
  const blank = lines.indexOf('')
  const heads = (blank < 0 ? lines : lines.slice(0, blank)).filter((line) => MAIL.test(line))
  if (heads.length >= 3 && heads.some((line) => /^(mime-version|received|message-id):/i.test(line))) {
    return heads.some((line) => /multipart\/related/i.test(line) || /^snapshot/i.test(line))
      ? notReadYet({ en: 'a web archive (MHTML)', vi: 'tệp lưu trữ web (MHTML)' }, SAVE_AS_HTML)
      : notReadYet({ en: 'a saved e-mail', vi: 'thư điện tử đã lưu' })
  }
  const xml = /^\s*(<\?xml[^>]{0,200}\?>\s*)?<(rss|feed|rdf:rdf|w:document|office:document)\b/i.test(text)
  return xml
    ? notReadYet({
        en: 'an XML file (a feed or an office part)',
        vi: 'tệp XML (nguồn tin hoặc phần của tệp văn phòng)',
      })
    : undefined
}

const OPENS =
  /^\s*(<\?xml[^>]{0,200}\?>\s*)?(<!--[\s\S]{0,4000}?-->\s*)*<(!doctype\s+html|html|head|body|title|meta|article|main|div|section|h1|p|table)\b/i
const CLOSES = /<\/(html|body|p|div|h[1-6]|article|section|ul|table)\s*>/gi

/** Whether a text is a web page. What stands at its beginning decides; name and type count where it holds tags at all. */
export function isPage(
  text: string,
  named: { readonly fileName?: string; readonly mediaType?: string },
): boolean {
  if (OPENS.test(text.slice(0, 20_000))) return true
  const said =
    /\.x?html?$/i.test(named.fileName ?? '') ||
    /^(text\/html|application\/xhtml)/i.test(named.mediaType ?? '')
  return said && (text.slice(0, 200_000).match(CLOSES)?.length ?? 0) > 0
}
