import { plainWord } from '../plain-word.ts'
import { EN_DAY_WORDS } from '../words/en/date-words.ts'
import { wordSet } from '../words/word-set.ts'
import { dayFrom, isoOf, monthFrom } from './calendar.ts'
import type { Clue, Found } from './found.ts'

/** “yesterday”, “this morning”, “last night”, “three days ago”, “six years ago”. */
export function nearDay(clue: Clue, at: number): Found | undefined {
  const { tokens, reference } = clue
  if (!reference) return undefined
  const word = plainWord(tokens[at])
  const next = plainWord(tokens[at + 1])
  const days = EN_DAY_WORDS[word]
  if (days !== undefined && reference.day) return { to: at + 1, iso: dayFrom(reference, days), implied: true }
  if (word === 'last' && next === 'night' && reference.day)
    return { to: at + 2, iso: dayFrom(reference, -1), implied: true }
  if (word === 'this' && /^(morning|afternoon|evening)$/.test(next) && reference.day)
    return { to: at + 2, iso: dayFrom(reference, 0), implied: true }
  return undefined
}

const TURNS = wordSet('ago|earlier|later')

/** “two years ago”, “three months ago”, “four days ago”; “two days earlier” and “a day later” count from the day told before. */
export function timeAgo(clue: Clue, count: number, next: number): Found | undefined {
  const { tokens, reference, previousDay } = clue
  const turn = plainWord(tokens[next + 1])
  if (!TURNS.has(turn)) return undefined
  const unit = plainWord(tokens[next]).replace(/s$/, '')
  const made = (iso: string): Found => ({ to: next + 2, iso, implied: true })
  if (unit === 'day' && previousDay && /^(earlier|later)$/.test(turn))
    return made(dayFrom(previousDay, turn === 'later' ? count : -count))
  if (!reference || turn !== 'ago') return undefined
  if (unit === 'year') return made(String(reference.year - count))
  if (unit === 'month' && reference.month) return made(monthFrom(reference, -count))
  return unit === 'day' && reference.day ? made(dayFrom(reference, -count)) : undefined
}

const THAT = wordSet('that|the')

/** “that day”, “the same day”, “the day before”, “the following day”, “that same month”: told from the date before. */
export function sameTime(clue: Clue, at: number): Found | undefined {
  const { tokens, previous, previousDay } = clue
  if (!previous?.month) return undefined
  if (!THAT.has(plainWord(tokens[at]))) return undefined
  const words = [0, 1, 2].map((offset) => plainWord(tokens[at + offset])).join(' ')
  const match =
    /^(?:(?:that|the) same (day|month)|that (day|month)\b|the (next|following|previous) (?:day|morning|afternoon|evening)|the day (before))/.exec(
      words,
    )
  if (!match) return undefined
  const to = at + match[0].split(' ').length
  if (match[1] === 'month' || match[2] === 'month')
    return { to, iso: isoOf(previous.year, previous.month), implied: true }
  if (!previousDay) return undefined
  if (match[4] && /^(the|it|they|he|she|we|yesterday)$/.test(plainWord(tokens[to]))) return undefined
  const days = match[3] ? (match[3] === 'previous' ? -1 : 1) : match[4] ? -1 : 0
  return { to, iso: dayFrom(previousDay, days), implied: true }
}
