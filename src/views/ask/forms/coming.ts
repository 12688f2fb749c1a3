import { tookPlace } from '#model/record.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { counted, daysOf, slotText, within } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { isAhead, type Question } from '../question.ts'
import { saysWay, visitsOf } from '../visits-asked.ts'

/** What a source plans, or dates on the day or later; what no day is told of only where no days are asked for. The soonest first. */
function coming(records: readonly StoredRecord[], question: Question, asOf: string): readonly StoredRecord[] {
  const ahead = records.filter((record) => {
    const days = daysOf(record)
    if (slotText(record, 'status') === 'denied') return false
    return days ? days.to >= asOf && (days.from >= asOf || !tookPlace(record)) : !tookPlace(record)
  })
  const dayOf = (record: StoredRecord) => daysOf(record)?.from ?? '9999'
  return [...within(ahead, question, asOf)].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
}

/** “Which delegations leave next month?”: visits that sources plan from the day on. */
export const comingVisits: QuestionForm = {
  name: 'coming-visits',
  says: { en: 'Which delegations are coming next year?', vi: 'Sắp tới có đoàn nào đi?' },
  mustNot: 'Which trains are coming next year?',
  needs: [['visit', 'in', 'out']],
  may: ['we', 'to', 'from', 'in', 'out', 'which', 'count', 'visit', 'who', 'future', 'when', 'yet'],
  whom: 'maybe',
  days: ['period', 'until', 'span'],
  reads: ['visit'],
  fits: isAhead,
  restates: (asking) =>
    saysWay(asking, {
      en: {
        in: 'Visits to us that sources plan',
        out: 'Visits from us that sources plan',
        either: 'Visits either way that sources plan',
      },
      vi: {
        in: 'Đoàn vào theo kế hoạch nguồn đã nêu',
        out: 'Đoàn ra theo kế hoạch nguồn đã nêu',
        either: 'Đoàn ra và vào theo kế hoạch nguồn đã nêu',
      },
    }),
  choose: async (asking) => {
    const { question, asOf, reader } = asking
    const records = coming(await visitsOf(asking), question, asOf)
    const lead = counted(reader.lang, records.length, {
      one: 'visit planned',
      many: 'visits planned',
      vi: 'chuyến thăm sắp tới',
    })
    return { records, lead, kinds: ['visit'] }
  },
}

/** “Which meetings do we have next week?”: meetings that sources plan from the day on. */
export const comingMeetings: QuestionForm = {
  name: 'coming-meetings',
  says: { en: 'Which meetings are coming up with {X}?', vi: 'Sắp tới ta có cuộc gặp nào với {X}?' },
  mustNot: 'Which elections are coming up in Korea?',
  needs: [['meet']],
  may: ['we', 'to', 'from', 'which', 'count', 'who', 'meet', 'future', 'when', 'yet'],
  whom: 'maybe',
  days: ['period', 'until', 'span'],
  reads: ['meeting'],
  fits: isAhead,
  restates: ({ ref, reader }) =>
    reader.lang === 'vi'
      ? `Cuộc gặp theo kế hoạch nguồn đã nêu${ref ? `, với ${ref.name}` : ''}`
      : `Meetings that sources plan${ref ? `, with ${ref.name}` : ''}`,
  choose: async ({ records, question, asOf, reader }) => {
    const found = coming(await records('meeting'), question, asOf)
    const lead = counted(reader.lang, found.length, {
      one: 'meeting planned',
      many: 'meetings planned',
      vi: 'cuộc gặp sắp tới',
    })
    return { records: found, lead, kinds: ['meeting'] }
  },
}
