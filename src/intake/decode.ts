import { isProblem, type Problem } from '#model/problem.ts'
import { garbled, notInEncoding, notText } from './problems.ts'

/**
 * The letters of a file: by its byte order mark, else by the encoding its page names, else as UTF-8, else by the one whoever
 * sent it named: servers name one for all they hold. Never by a guess.
 */
export function decode(bytes: Uint8Array, sentAs?: string): string | Problem {
  if (isNoText(bytes)) return notText()
  const marked = byMark(bytes)
  const named = marked ?? namedEncoding(bytes)
  const plain = decodeAs(bytes, named ?? 'utf-8')
  const sent = named === undefined && isProblem(plain) ? knownEncoding(sentAs) : undefined
  const text = sent ? decodeAs(bytes, sent) : plain
  if (isProblem(text)) return text
  // The first bytes told of none; further down, or in UTF-16, one is as little a letter.
  if (text.includes('\u0000')) return notText()
  return brokenLetters(text) ?? text
}

function byMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** Whether bytes are no text at all, told by the first of them. */
export function isNoText(bytes: Uint8Array): boolean {
  return byMark(bytes) === undefined && isBinary(bytes)
}

/** Control characters that stand in no text; UTF-16 without its mark shows as zeros, too. */
function isBinary(bytes: Uint8Array): boolean {
  const look = bytes.subarray(0, 64_000)
  let odd = 0
  for (const byte of look) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) odd += 1
  }
  return odd > 2 && odd > look.length / 200
}

/** The encoding a page names in its first lines, as browsers look for it. Unknown names count as not named. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const named = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1]
  // A page that is read byte by byte cannot be UTF-16, whatever it says.
  return knownEncoding(named)
}

function knownEncoding(named: string | undefined): string | undefined {
  if (!named || /^utf-?16/i.test(named)) return undefined
  try {
    return new TextDecoder(named).encoding
  } catch {
    return undefined
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string | Problem {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return notInEncoding(encoding.toUpperCase(), encoding === 'utf-8' ? firstFault(bytes) : undefined)
  }
}

/** The first byte that is not UTF-8, so that a person can find the place. */
function firstFault(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const at = text.indexOf('\ufffd')
  return at < 0 ? undefined : Buffer.byteLength(text.slice(0, at), 'utf8')
}

/** UTF-8 taken for Windows-1252 once and saved so: “Ä\u0090Ã  Náºµng” for “Đà Nẵng”. */
const TWICE =
  /[ÃÂ][\u0080-\u00bf\u2018-\u2122\u0152-\u0192]|á[º»][\u0080-\u00ff\u2018-\u2122\u0152-\u0192]|Ä[\u0080-\u00bf\u2018\u2019]|Æ[°¡]|â€[\u0080-\u00bf\u2018-\u2122œž]/g
const LOST = /\ufffd+/g

/** Letters that were broken earlier: quotes from such a text would be wrong for ever. A few stray ones are let pass. */
function brokenLetters(text: string): Problem | undefined {
  const look = text.slice(0, 200_000)
  for (const pattern of [TWICE, LOST]) {
    const found = [...look.matchAll(pattern)]
    const first = found[0]
    if (first && found.length >= 5 && found.length > look.length / 500) {
      return garbled(
        look
          .slice(Math.max(0, first.index - 6), first.index + 18)
          .replace(/\s+/g, ' ')
          .trim(),
      )
    }
  }
  return undefined
}
