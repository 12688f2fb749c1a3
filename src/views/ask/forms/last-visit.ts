import { isDone, newest } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { asksOfThePast } from '../question.ts'
import { visitsOf, wayOf } from '../visits-asked.ts'

/** “When did Changwon last visit us?”, “When did we last visit Changwon?”: the newest visit that way that took place. */
export const lastVisit: QuestionForm = {
  name: 'last-visit',
  says: { en: 'When did {X} last visit us?', vi: '{X} thăm ta lần gần nhất khi nào?' },
  mustNot: 'When will it rain in Changwon?',
  needs: [
    ['visit', 'in', 'out'],
    ['when', 'last'],
  ],
  may: ['we', 'which', 'to', 'from', 'yet', 'visit', 'in', 'out', 'who'],
  whom: 'one',
  reads: ['visit'],
  fits: (question) => asksOfThePast(question, 'visit', 'in', 'out'),
  restates: ({ ref, reader, question }) => {
    const way = wayOf(question)
    if (reader.lang === 'vi')
      return `Đoàn gần nhất ${way === 'in' ? `từ ${ref?.name} vào` : way === 'out' ? `ta cử sang ${ref?.name}` : `ra hoặc vào với ${ref?.name}`}`
    return `The last visit ${way === 'in' ? `from ${ref?.name}` : way === 'out' ? `to ${ref?.name}` : `to or from ${ref?.name}`}`
  },
  choose: async (asking) => {
    const done = (await visitsOf(asking)).filter((record) => isDone(record, asking.asOf))
    return { records: newest(done), kinds: ['visit'] }
  },
}
