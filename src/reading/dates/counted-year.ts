import type { Language } from '#model/problem.ts'
import { plainWord } from '../plain-word.ts'
import { quantityAt } from '../quantity.ts'
import type { Clue, Found } from './found.ts'

/** No text counts further from a year it told. */
const FURTHEST = 99

function wordsAt({ tokens }: Clue, at: number, count: number): string {
  let words = ''
  for (let i = at; i < at + count; i += 1) words += `${plainWord(tokens[i])} `
  return words.trimEnd()
}

/** A year counted from the one told before; none that the text could not know of. */
function yearFrom({ previousYear, reference }: Clue, years: number, to: number): Found | undefined {
  if (!previousYear || Math.abs(years) > FURTHEST) return undefined
  const year = previousYear + years
  return reference && year > reference.year ? undefined : { to, iso: String(year), implied: true }
}

const EN_TURN =
  /^years? (?:(later|afterwards?|younger|on(?= (?:[,.;] ?)?$))|(earlier|older))(?: (than|to|in|at|from))?/

/** “two years later”, “a year earlier”, “nineteen years younger”: counted from the year told before. */
function countedEn(clue: Clue, at: number): Found | undefined {
  if (!clue.previousYear) return undefined
  const word = plainWord(clue.tokens[at])
  const one = word === 'a' || word === 'one'
  const quantity = one ? undefined : quantityAt(clue.tokens, at, 'en')
  const next = one ? at + 1 : quantity?.to
  if (next === undefined) return undefined
  const turn = EN_TURN.exec(`${wordsAt(clue, next, 3)} `)
  if (!turn || turn[3]) return undefined
  const years = one ? 1 : (quantity?.value ?? 0)
  return yearFrom(clue, turn[1] ? years : -years, next + 2)
}

/** “the same year”, “the following year”, “the year after”. */
function sameYearEn(clue: Clue, at: number): Found | undefined {
  if (!clue.previousYear || plainWord(clue.tokens[at]) !== 'the') return undefined
  const match = /^the (?:(?:very )?(same)|(following)) year(?! (?:as|when|that))/.exec(wordsAt(clue, at, 5))
  if (!match) return undefined
  return yearFrom(clue, match[1] ? 0 : 1, at + match[0].split(' ').length)
}

/** “hai năm sau”, “12 năm sau đó”, “sớm hơn hai năm”, “cùng năm”. */
function countedVi(clue: Clue, at: number): Found | undefined {
  const { tokens, previousYear } = clue
  if (!previousYear) return undefined
  const lead = wordsAt(clue, at, 2)
  if (lead === 'cùng năm' || lead === 'cũng năm')
    return /^(?:học|sinh|tuổi|tuất)$/.test(plainWord(tokens[at + 2])) ? undefined : yearFrom(clue, 0, at + 2)
  const before = /^(?:(sớm hơn|trước đó)|muộn hơn|sau đó)$/.exec(lead)
  const quantity = quantityAt(tokens, before ? at + 2 : at, 'vi')
  if (!quantity || quantity.value > FURTHEST || plainWord(tokens[quantity.to]) !== 'năm') return undefined
  if (before) return yearFrom(clue, before[1] ? -quantity.value : quantity.value, quantity.to + 1)
  const behind = wordsAt(clue, quantity.to + 1, 2)
  const turn = /^(?:(sau)(?: (?:đó|nữa))?|trước đó)(?! (?:khi|ngày|lễ|chiến|sự|cuộc|thời|vụ|lần))/.exec(
    behind,
  )
  if (!turn) return undefined
  const more = /^sau (?:đó|nữa)|^trước đó/.test(behind) ? 3 : 2
  return yearFrom(clue, turn[1] ? quantity.value : -quantity.value, quantity.to + more)
}

/** The year a phrase counts from the one told before, where one begins at a token. */
export function countedYear(clue: Clue, at: number, lang: Language): Found | undefined {
  return lang === 'vi' ? countedVi(clue, at) : (countedEn(clue, at) ?? sameYearEn(clue, at))
}
