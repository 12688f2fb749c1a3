import type { Bilingual, Problem } from '#model/problem.ts'
import type { FileFormat } from './file-format.ts'
import { notReadYet } from './problems.ts'

/** What the first bytes of a file without a reader give away. */
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
const SAVE_AS_DOCX: Bilingual = {
  en: 'Save it as .docx, or paste its words.',
  vi: 'Hãy lưu tệp dưới dạng .docx, hoặc dán nội dung vào.',
}
const UNPACK: Bilingual = {
  en: 'Unpack it and add the documents in it one by one.',
  vi: 'Hãy giải nén rồi thêm từng văn bản bên trong.',
}
const SAVE_AS_HTML: Bilingual = {
  en: 'Paste its text, or save the page again as “Web page, HTML only”.',
  vi: 'Hãy dán nội dung vào, hoặc lưu lại trang dưới dạng “Trang web, chỉ HTML”.',
}

function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

const MARKS: readonly Mark[] = [
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
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]

const IMPORT_IT: Bilingual = {
  en: 'Import it as a register, or paste the rows that matter.',
  vi: 'Hãy nhập tệp theo mục Nhập danh sách, hoặc dán các dòng cần dùng.',
}
const SAVE_AS_EML: Bilingual = {
  en: 'Save the message as .eml, or paste its words.',
  vi: 'Hãy lưu thư dưới dạng .eml, hoặc dán nội dung vào.',
}

/** The parts of a packed office document lie in a folder of its kind; the names stand in the bytes unpacked. */
const PACKED: readonly (readonly [name: string, says: Bilingual, instead: Bilingual])[] = [
  ['xl/', { en: 'an Excel workbook (XLSX)', vi: 'bảng tính Excel (XLSX)' }, IMPORT_IT],
  ['ppt/', { en: 'a PowerPoint file (PPTX)', vi: 'tệp PowerPoint (PPTX)' }, SAVE_AS_TEXT],
  ['opendocument.', { en: 'an OpenDocument file', vi: 'tệp OpenDocument' }, SAVE_AS_TEXT],
]

const LOOK = 64_000

/** What a file is by its bytes: a format that is read, a problem with one that is not, undefined where it may be text. */
export function formatOf(bytes: Uint8Array): FileFormat | Problem | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOK))
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, ZIP)) return packedAs(bytes, head)
  if (startsWith(bytes, COMPOUND)) return compoundAs(bytes)
  const mark = MARKS.find((each) => startsWith(bytes, each.bytes))
  return mark && notReadYet(mark.says, mark.instead)
}

/** Old office files and saved Outlook messages have one beginning; what is in them is named in UTF-16. */
function compoundAs(bytes: Uint8Array): Problem {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return whole.includes(Buffer.from('__substg1.0_', 'utf16le'))
    ? notReadYet({ en: 'an Outlook message (MSG)', vi: 'thư Outlook (MSG)' }, SAVE_AS_EML)
    : notReadYet({ en: 'an old Word or Excel file', vi: 'tệp Word hoặc Excel đời cũ' }, SAVE_AS_DOCX)
}

function packedAs(bytes: Uint8Array, head: Buffer): FileFormat | Problem {
  const from = Math.max(0, bytes.length - LOOK)
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from)
  const holds = (name: string) => head.includes(name) || tail.includes(name)
  if (holds('word/')) return 'docx'
  const [, says, instead] = PACKED.find(([name]) => holds(name)) ?? []
  return says
    ? notReadYet(says, instead)
    : notReadYet({ en: 'a packed file (ZIP)', vi: 'tệp nén (ZIP)' }, UNPACK)
}

/** Whether a file is packed, as office files of today are. */
export function isPacked(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP)
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte)
}

const MAIL =
  /^(from|to|subject|date|mime-version|content-type|received|message-id|snapshot-content-location):/i

/**
 * What a text is that wraps a document: a saved message, or a problem with what is not read. Undefined for all else. A message
 * by its name needs no more than the lines of a letter's head.
 */
export function wrappingOf(text: string, fileName = ''): 'eml' | Problem | undefined {
  const lines = text.slice(0, 8_000).split(/\r?\n/)
  const blank = lines.indexOf('')
  const heads = (blank < 0 ? lines : lines.slice(0, blank)).filter((line) => MAIL.test(line))
  const sure =
    /\.eml$/i.test(fileName) || heads.some((line) => /^(mime-version|received|message-id):/i.test(line))
  if (heads.length >= 3 && sure) {
    const archive =
      heads.some((line) => /^snapshot/i.test(line)) || /^from:\s*<?saved by/im.test(text.slice(0, 2_000))
    return archive
      ? notReadYet({ en: 'a web archive (MHTML)', vi: 'tệp lưu trữ web (MHTML)' }, SAVE_AS_HTML)
      : 'eml'
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
