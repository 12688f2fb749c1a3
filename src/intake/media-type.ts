import { DOCX, XLSX } from '#model/media-types.ts'

type Mark = { readonly type: string; readonly at?: number; readonly bytes: string }

/** Files that are known by their first bytes, in Latin-1. What a sender says of a file counts for nothing. */
const MARKS: readonly Mark[] = [
  { type: 'application/pdf', bytes: '%PDF-' },
  { type: 'image/png', bytes: '\u0089PNG\r\n\u001a\n' },
  { type: 'image/jpeg', bytes: '\u00ff\u00d8\u00ff' },
  { type: 'image/gif', bytes: 'GIF8' },
  { type: 'image/tiff', bytes: 'II*\u0000' },
  { type: 'image/tiff', bytes: 'MM\u0000*' },
  { type: 'image/webp', at: 8, bytes: 'WEBP' },
  { type: 'image/heic', at: 4, bytes: 'ftyphei' },
  { type: 'image/bmp', bytes: 'BM' },
  { type: 'video/mp4', at: 4, bytes: 'ftyp' },
  { type: 'audio/mpeg', bytes: 'ID3' },
]

/** The type of a file by its bytes; what may hold a script, and what is not known, is bytes and nothing more. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64_000)).toString('latin1')
  const mark = MARKS.find((each) => head.startsWith(each.bytes, each.at ?? 0))
  if (mark) return mark.type
  if (head.startsWith('PK\u0003\u0004')) return packedType(head)
  return 'application/octet-stream'
}

function packedType(head: string): string {
  if (head.includes('word/')) return DOCX
  if (head.includes('xl/')) return XLSX
  return 'application/zip'
}
