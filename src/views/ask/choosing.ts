import { isProblem } from '#model/problem.ts'
import { tookPlace } from '#model/record.ts'
import { parseDate } from '#model/values/date.ts'
import { tieBegan } from '#registry/tie-began.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { moveBy } from './move-by.ts'
import { dayOf, type Question, spanOf } from './question.ts'

/** A happening that took place by a day; a plan, a denial and a day yet to come are none. */
export function isDone(record: StoredRecord, asOf: string): boolean {
  return tookPlace(record) && (firstDay(record) ?? '') <= asOf
}

/** The value of a slot as text. */
export function slotText(record: StoredRecord, slot: string): string {
  return String(record.slots[slot]?.shown.value ?? '')
}

/** When a tie began, as text; empty where nothing tells it. */
export function beganText(record: StoredRecord): string {
  const text = (slot: string) => slotText(record, slot) || undefined
  return tieBegan({ since: text('since'), heldFrom: text('heldFrom'), status: text('status') }) ?? ''
}

/**
 * A signed paper that nobody has ended. What tells no standing counts, as it does in the lists: an office's own list of what it
 * signed seldom has a column for it.
 */
export function isSigned(record: StoredRecord): boolean {
  return ['', 'signed'].includes(slotText(record, 'status'))
}

/** The first day a record tells of, as ISO; undefined where it tells none. */
function firstDay(record: StoredRecord): string | undefined {
  return daysOf(record)?.from
}

/** The first and last day a record tells of. */
export function daysOf(record: StoredRecord): { readonly from: string; readonly to: string } | undefined {
  const slot = ['date', 'start', 'since', 'asof', 'due'].find((name) => record.slots[name])
  const value = slot ? parseDate(slotText(record, slot)) : undefined
  return value && !isProblem(value) ? value : undefined
}

/** The last day that can be asked for. */
const LAST_DAY = '9999-12-31'

/** The stretches of days a question asks about, both ends included; none where it names none. A length of time reaches back from the day, or ahead. */
export function reachOf(
  question: Question,
  asOf: string,
  { ahead = false }: { readonly ahead?: boolean } = {},
): readonly { readonly from: string; readonly to: string }[] {
  const periods = question.days.flatMap((day) => (day.kind === 'period' ? [day] : []))
  if (periods.length) return periods
  const span = spanOf(question)
  if (span) {
    const to = moveBy(asOf, ahead || span.ahead ? span.count : -span.count, span.unit)
    return [to > asOf ? { from: asOf, to } : { from: to, to: asOf }]
  }
  const since = dayOf(question, 'since')
  const until = dayOf(question, 'until')
  if (!since && !until) return []
  return [{ from: since?.from ?? until?.from ?? '', to: until?.to ?? LAST_DAY }]
}

/** The records of the days a question asks about; all where it names none. */
export function within(
  records: readonly StoredRecord[],
  question: Question,
  asOf: string,
): readonly StoredRecord[] {
  const reach = reachOf(question, asOf)
  if (!reach.length) return records
  return records.filter((record) => {
    const date = daysOf(record)
    return date && reach.some(({ from, to }) => date.from <= to && date.to >= from)
  })
}

/** The newest first; what tells no day comes last. */
export function newestFirst(records: readonly StoredRecord[]): readonly StoredRecord[] {
  return [...records].sort((a, b) => (firstDay(b) ?? '').localeCompare(firstDay(a) ?? ''))
}

/** Those of the newest day among some; none where none tells a day. */
export function newest(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const sorted = newestFirst(records.filter((record) => firstDay(record) !== undefined))
  const day = sorted[0] && firstDay(sorted[0])
  return sorted.filter((record) => firstDay(record) === day)
}

/** How an answer is opened: so many of them, and of when. */
export function counted(
  lang: 'en' | 'vi',
  count: number,
  words: { one: string; many: string; vi: string },
): string {
  if (lang === 'vi') return `${count} ${words.vi}.`
  return `${count} ${count === 1 ? words.one : words.many}.`
}

/** The values a record shows, as one text: two readings of it are the same where this is. */
export function shownValues(record: StoredRecord): string {
  return JSON.stringify(Object.entries(record.slots).map(([slot, held]) => [slot, held.shown.value]))
}
