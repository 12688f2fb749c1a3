import { counted, isDone, newestFirst, within } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { isAhead } from '../question.ts'

/** “Which meetings did we have with Sakai in 2024?”: meetings that took place. */
export const meetings: QuestionForm = {
  name: 'meetings',
  says: { en: 'Which meetings did we have with {X}?', vi: 'Ta đã có những cuộc gặp nào với {X}?' },
  mustNot: 'Which meetings were cancelled?',
  needs: [['meet'], ['which', 'count', 'who', 'yet', 'we']],
  may: ['we', 'to', 'from', 'yet', 'which', 'count', 'who', 'meet'],
  whom: 'maybe',
  days: ['period', 'since', 'until', 'span'],
  reads: ['meeting'],
  fits: (question) => !isAhead(question),
  restates: ({ ref, reader }) =>
    reader.lang === 'vi'
      ? `Các cuộc gặp đã diễn ra${ref ? ` với ${ref.name}` : ''}`
      : `Meetings that took place${ref ? ` with ${ref.name}` : ''}`,
  choose: async ({ records, asOf, question, reader }) => {
    const done = (await records('meeting')).filter((record) => isDone(record, asOf))
    const found = newestFirst(within(done, question, asOf))
    const lead = counted(reader.lang, found.length, { one: 'meeting', many: 'meetings', vi: 'cuộc gặp' })
    return { records: found, lead, kinds: ['meeting'] }
  },
}
