import { isVietnameseSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** Ways of writing Vietnamese that were in use before Unicode and still stand in old files. */
export type OldLetters = 'tcvn3' | 'vni'

export const READ_OLD: Readonly<Record<OldLetters, (text: string) => string>> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
}

/** A Vietnamese letter only Unicode has: a line that holds one was not written in an old way. */
const MODERN = /[ăđơưĂĐƠƯĩĨũŨ\u1ea0-\u1ef9]|[\u0300-\u0323]/u
const WORDS = /[a-zA-Z\u00a1-\u00ff]+/g
const MARKED = /[\u00a1-\u00ff]/
const LETTERED = /[a-zA-Z]/
/** Signs that stand for letters in TCVN3 and are no letters anywhere else. */
const SIGNS = /[\u00a1-\u00bf]/

const LEAST_WORDS = 5
const LEAST_PART = 0.85

/**
 * Text in Unicode whatever it was written in. An old encoding is believed only where, over all its lines, nearly every word
 * with a mark becomes a Vietnamese syllable by it; other languages do not, and what is Unicode already is left alone.
 */
export function modernLetters(text: string): { readonly text: string; readonly from?: OldLetters } {
  if (!MARKED.test(text)) return { text }
  const lines = text.split('\n')
  const old = lines.filter((line) => MARKED.test(line) && !MODERN.test(line))
  const scores = (['tcvn3', 'vni'] as const).map((from) => ({ from, ...weigh(old, from) }))
  const best = scores.filter((score) => score.believed).sort((a, b) => b.good - a.good)[0]
  if (!best) return { text }
  const readLine = (line: string) => (isOld(line, best.from) ? READ_OLD[best.from](line) : line)
  return { text: lines.map(readLine).join('\n'), from: best.from }
}

function weigh(lines: readonly string[], from: OldLetters) {
  const words = lines.join('\n').slice(0, 200_000).match(WORDS) ?? []
  const marked = words.filter((word) => MARKED.test(word) && LETTERED.test(word))
  const good = marked.filter((word) => reads(word, from))
  const signs = from === 'vni' || marked.filter((word) => SIGNS.test(word)).length * 5 >= marked.length
  const believed = signs && new Set(good).size >= LEAST_WORDS && good.length >= marked.length * LEAST_PART
  return { good: good.length, believed }
}

function reads(word: string, from: OldLetters): boolean {
  const read = READ_OLD[from](word)
  return read !== word && isVietnameseSyllable(read)
}

/** A line in another script or language, within an old text, stays as it is. */
function isOld(line: string, from: OldLetters): boolean {
  if (!MARKED.test(line) || MODERN.test(line)) return false
  const marked = (line.match(WORDS) ?? []).filter((word) => MARKED.test(word))
  return marked.filter((word) => reads(word, from)).length * 2 >= marked.length
}
