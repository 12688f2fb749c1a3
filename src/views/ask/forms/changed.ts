import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import { printDate } from '#model/values/date.ts'
import { newestFirst, shownValues } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { moveBy } from '../move-by.ts'
import { dayOf, type Question, spanOf } from '../question.ts'

function dayAsked(question: Question, asOf: string): string {
  const span = spanOf(question)
  if (span) return moveBy(asOf, -span.count, span.unit)
  return (dayOf(question, 'since') ?? dayOf(question, 'period'))?.from ?? asOf
}

/** “What changed since 1 February 2025?”: what the book holds now and did not hold, or held otherwise, on that day. */
export const changed: QuestionForm = {
  name: 'changed',
  says: { en: 'What changed with {X} since 1/2/2025?', vi: 'Có gì thay đổi với {X} từ ngày 1/2/2025?' },
  mustNot: 'What changed in the weather since 2024?',
  needs: [['change']],
  may: ['we', 'which', 'to', 'from', 'count', 'tie', 'last', 'about', 'yet'],
  whom: 'maybe',
  days: ['since', 'span', 'period'],
  reads: KIND_NAMES,
  /** Of a stretch of days only one that runs on today: what changed in one that is over is another question. */
  fits: ({ days, today }) =>
    days.some((day) => {
      if (day.kind === 'span') return !day.ahead
      return day.kind === 'since' || (day.kind === 'period' && day.from <= today && day.to >= today)
    }),
  restates: ({ question, asOf, reader, ref }) => {
    const day = printDate(dayAsked(question, asOf), reader.lang)
    const where = ref ? (reader.lang === 'vi' ? ` với ${ref.name}` : ` with ${ref.name}`) : ''
    return reader.lang === 'vi'
      ? `Những gì mới hoặc khác đi${where} từ ${day}`
      : `What is new or other${where} since ${day}`
  },
  choose: async ({ records, question, asOf, earlier }) => {
    const then = await earlier(dayAsked(question, asOf))
    const now = await records()
    const found = now.filter((record) => then.get(record.id) !== shownValues(record))
    return { records: newestFirst(found), kinds: KIND_NAMES }
  },
}
