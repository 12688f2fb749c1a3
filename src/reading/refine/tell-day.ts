import type { Language } from '#model/problem.ts'
import type { Block } from '../blocks/block.ts'
import { type DateMention, readDates } from '../dates/read-dates.ts'
import { type Token, tokenize } from '../tokens.ts'

/** Lines at the head of a text, and words of one, among which a text prints its own day. */
const HEAD = 8
const MOST_WORDS = 18

/** Words beside a day of its own that say nothing else: a place, a paper, the hour. */
const MOST_BESIDE = 4

/** `Published 25 Jan 2020`, `Minutes of the meeting held on 14 March 2019`, `Cập nhật: 5/3/2024`: what a text says of its own day. */
const OWN_DAY =
  /\b(?:published|posted|post time|updated|minutes of|meeting (?:held )?(?:on|of)|issued|release date|data as of)\b|^date ?:|(?<!\p{L})(?:cập nhật|đăng (?:ngày|lúc)|ngày đăng|họp ngày|ngày họp)(?!\p{L})/iu

function dayIn(tokens: readonly Token[], lang: Language): DateMention | undefined {
  const days = readDates({ tokens, lang }).filter(
    ({ iso, relation }) => iso.length === 10 && relation !== 'since',
  )
  return days.length === 1 ? days[0] : undefined
}

/** Is a line about its day alone, with at most the name of a place or a paper before it? */
function isOnlyDay(line: string, tokens: readonly Token[], day: DateMention): boolean {
  const beside = tokens.filter((t) => t.kind === 'word' && (t.end <= day.start || t.start >= day.end))
  return (
    beside.length <= MOST_BESIDE &&
    beside.every((t) => t.capital || t.text.length < 5) &&
    !/[.!?]\s*$/.test(line)
  )
}

/** The day a line of a text’s head prints as the text’s own: beside `Published`, or with nothing but a place before it. */
export function ownDayIn(line: string): DateMention | undefined {
  if (!/\d{4}/.test(line)) return undefined
  const tokens = tokenize(line)
  if (tokens.length > MOST_WORDS) return undefined
  const day = dayIn(tokens, 'en') ?? dayIn(tokens, 'vi')
  return day && (OWN_DAY.test(line) || isOnlyDay(line, tokens, day)) ? day : undefined
}

/**
 * The day a text prints as its own at its head: over its minutes, beside `Published`, in the line of place and day. Undefined
 * where none is printed, or only one that something else happened on.
 */
export function tellDay(text: string, blocks: readonly Block[]): string | undefined {
  const lines = blocks
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
    .filter((line) => line.trim())
    .slice(0, HEAD)
  for (const line of lines) {
    const day = ownDayIn(line)
    if (day) return day.iso
  }
  return undefined
}
