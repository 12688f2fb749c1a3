import type { SecretDegree } from '#model/evidence.ts'

const HEAD_LINES = 60
const HEAD_CHARACTERS = 8_000

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

/**
 * The degree of secrecy a text is marked with, where its head bears one: on a line, in a cell or a stamp of its own, with or
 * without accents, or behind “Độ mật:”. The same words within a sentence – “bí mật”, “mật ong” – mark nothing.
 */
export function secretMark(text: string): SecretDegree | undefined {
  const cells = text
    .slice(0, HEAD_CHARACTERS)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, HEAD_LINES)
    .flatMap((line) => [line, ...line.split(/\s*\|\s*|\t+|\s{3,}/)])
  const found = cells.map(markOf)
  return (['tuyet-mat', 'toi-mat', 'mat'] as const).find((mark) => found.includes(mark))
}

function markOf(cell: string): SecretDegree | undefined {
  const bare = cell.replace(/[*_"“”«»[\]{}<>★☆•·|=~#]+/g, ' ').replace(/^[\s\-–—(.:]+|[\s\-–—.:]+$/g, '')
  const spaced = joinSpaced(bare).replace(/\s+/g, ' ')
  const lower = spaced.toLowerCase()
  const headed = BEFORE.test(lower)
  const degree = lower.replace(BEFORE, '').replace(BEHIND, '').replace(/\)$/, '').trim()
  const mark = DEGREES.find(([, pattern]) => pattern.test(degree))?.[0]
  // “mat” in small letters without accents is many words; alone it counts only where it is stamped in capitals.
  if (mark === 'mat' && degree === 'mat' && !headed && !/\bMAT\b/.test(spaced)) return undefined
  return mark
}

/** A stamp with room between its letters: “M Ậ T”, “T Ố I  M Ậ T”. */
function joinSpaced(text: string): string {
  if (!/^(?:\p{L}\s+){2,}\p{L}$/u.test(text)) return text
  return text.replace(/(\p{L})\s(?=\p{L})/gu, '$1').replace(/^(tuyệt|tối|tuyet|toi)\s*(?=m)/iu, '$1 ')
}
