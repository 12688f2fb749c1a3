import { plainWord } from '../plain-word.ts'
import { EN_MONTHS } from '../words/en/date-words.ts'
import { isoOf } from './calendar.ts'
import type { Clue, Found } from './found.ts'

const ENDED = /^(?:ended|closed)$/

/** “when June ended”, “by the time March closed”: a month that is over on the day of reference. */
export function endedMonth(clue: Clue, at: number): Found | undefined {
  const { reference, tokens } = clue
  const month = tokens[at]?.capital ? EN_MONTHS[tokens[at]?.folded ?? ''] : undefined
  if (!month || !reference?.month || !ENDED.test(plainWord(tokens[at + 1]))) return undefined
  if (!/^(?:when|as|once|until|time|before|after|by)$/.test(plainWord(tokens[at - 1]))) return undefined
  return { to: at + 1, iso: isoOf(reference.year - (month > reference.month ? 1 : 0), month), implied: true }
}
