import type { CutReason } from '../words/cut-reasons.ts'
import type { Line } from './lines.ts'

/** Lines under a signed paper: nothing there is cut, the names are the signatories. */
const SIGNED = /(đã ký|\(signed\)|thay mặt|on behalf of|signature)/iu

/** A name or the mark of an agency: few words, each with a capital, no digit. */
function isName(line: Line): boolean {
  if (line.words > 8 || /\d/.test(line.plain) || /[?!:]$/.test(line.plain)) return false
  const words = line.plain
    .replace(/[()]/g, '')
    .split(/[\s,–/-]+/)
    .filter(Boolean)
  return words.every((word) => /^[\p{Lu}+&.]/u.test(word))
}

/** Why a short line after the end of the story is cut: it is the writer's name, or a headline of another story. */
export function trailingReason(line: Line, tail: readonly Line[]): CutReason | undefined {
  if (tail.some((one) => SIGNED.test(one.plain))) return undefined
  if (line.words <= 5 && isName(line))
    return line.words > 3 && tail.length > 1 ? 'related headlines' : 'byline'
  if (/\(source:/i.test(line.plain) && line.words <= 14) return 'byline'
  if (/^\([\p{Lu}][^()]{2,60}\)$/u.test(line.plain) && line.words <= 10) return 'byline'
  if (/\d{3}/.test(line.plain) && /,/.test(line.plain)) return 'contact block'
  const headline = line.words >= 4 && line.words <= 16 && !/[.?!:]$/.test(line.plain)
  return headline && tail.length > 1 ? 'related headlines' : undefined
}
