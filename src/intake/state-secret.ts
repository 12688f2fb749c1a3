import type { SecretDegree } from '#model/evidence.ts'
import { fromTcvn3 } from './letters/tcvn3.ts'
import { fromVni } from './letters/vni.ts'

const HEAD_LINES = 60
const HEAD_CHARACTERS = 8_000
/** No stamp is longer, with the number of its copy behind it. */
const LONGEST_STAMP = 80

const DEGREES: readonly (readonly [SecretDegree, RegExp])[] = [
  ['tuyet-mat', /^(tuyệt mật|tuyet mat)$/],
  ['toi-mat', /^(tối mật|toi mat)$/],
  ['mat', /^(mật|mat)$/],
]

/** What may stand before the degree on its own line: “Độ mật:”, “Tài liệu”, “Dấu chỉ mức độ mật:”. */
const BEFORE =
  /^(?:(?:dấu\s+)?(?:chỉ\s+)?(?:mức\s+)?độ\s+(?:bí\s+)?mật\s*:?|(?:dau\s+)?(?:chi\s+)?(?:muc\s+)?do\s+(?:bi\s+)?mat\s*:?|(?:tài liệu|văn bản|tai lieu|van ban)\s*:?)\s*/
/** What may stand behind it: the number of the copy, the letter of its group. */
const BEHIND =
  /\s*[-–—,;:.(/]*\s*(?:(?:bản|ban)\s+(?:số|so)\s*:?\s*\w{1,6}|(?:số|so)\s*:?\s*\d{1,6}|[abc])?\s*\)?$/
/** Each degree ends with these letters, in any encoding, however its vowel is written or spaced: a register has few such cells. */
const MAY_SAY = /m[^b-z]+t/i
/** Degrees that are told one after another, as a law does, are no stamp. */
const LISTED = /^\s*(?:•|[-–—+]\s(?!.*[-–—+]\s*$))/u
/** A title that begins with its stamp. */
const BEGINS = /^\s*[[(]\s*([^\])]{2,14}?)\s*[\])]\s*\S/u

/**
 * The degree of secrecy a text is marked with, where its head bears one: on a line, in a cell or a stamp of its own, with or
 * without accents, also in letters from before Unicode, or behind “Độ mật:”. The same words within a sentence – “bí mật”,
 * “mật ong” – mark nothing.
 */
export function secretMark(text: string): SecretDegree | undefined {
  const cells = text
    .slice(0, HEAD_CHARACTERS)
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, HEAD_LINES)
    .flatMap((line) => [line, BEGINS.exec(line)?.[1] ?? '', ...line.split(/\s*\|\s*|\t+|\s{3,}/)])
  return highest(cells.map((cell) => degreeOf(cell)))
}

/** The highest of some degrees, if there is any. */
export function highest(found: readonly (SecretDegree | undefined)[]): SecretDegree | undefined {
  return (['tuyet-mat', 'toi-mat', 'mat'] as const).find((mark) => found.includes(mark))
}

/**
 * The degree a cell, a stamp or a line says, and nothing but that. `surely` asks for more where nothing but the word itself
 * speaks for a mark, as in a cell far down a table: “MAT” without accents may be anything there.
 */
export function degreeOf(cell: string, { surely = false } = {}): SecretDegree | undefined {
  if (cell.length > LONGEST_STAMP || !MAY_SAY.test(cell) || LISTED.test(cell)) return undefined
  const read = [cell, ...(/[\u00a1-\u00ff]/.test(cell) ? [fromTcvn3(cell), fromVni(cell)] : [])]
  return highest(read.map((each) => markOf(each.normalize('NFC'), surely)))
}

function markOf(cell: string, surely: boolean): SecretDegree | undefined {
  const seen = cell.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
  const bare = seen.replace(/[*_"“”«»[\]{}<>★☆•·|=~#]+/g, ' ').replace(/^[\s\-–—(.:]+|[\s\-–—.:]+$/g, '')
  const spaced = joinSpaced(bare).replace(/\s+/g, ' ')
  const lower = spaced.toLowerCase()
  const headed = BEFORE.test(lower)
  const degree = lower.replace(BEFORE, '').replace(BEHIND, '').replace(/\)$/, '').trim()
  const mark = DEGREES.find(([, pattern]) => pattern.test(degree))?.[0]
  // The end of a sentence that runs over a line is written small.
  if (!mark || headed) return mark
  if (!/^\p{Lu}/u.test(spaced)) return undefined
  // “mat” without accents is many words; alone it counts only where it is stamped in capitals.
  return degree === 'mat' && (surely || !/\bMAT\b/.test(spaced)) ? undefined : mark
}

/** A stamp with room between its letters: “M Ậ T”, “T Ố I  M Ậ T”. */
function joinSpaced(text: string): string {
  if (!/^(?:\p{L}\s+){2,}\p{L}$/u.test(text)) return text
  return text.replace(/(\p{L})\s(?=\p{L})/gu, '$1').replace(/^(tuyệt|tối|tuyet|toi)\s*(?=m)/iu, '$1 ')
}

/** The degree the name of a file says, as a stamp of its own between other parts of the name. */
export function nameSecret(fileName: string): SecretDegree | undefined {
  const stem = fileName.replace(/\.[^.]{1,5}$/, '').normalize('NFC')
  return highest(stem.split(/[-–—_.,;()[\]]+/).map((part) => degreeOf(part, { surely: true })))
}
