import { isDone, newest } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { asksOfThePast } from '../question.ts'

/** “When did we last meet Pyeongtaek?”: the newest meeting or visit that took place, whichever side travelled. */
export const lastMeeting: QuestionForm = {
  name: 'last-meeting',
  says: { en: 'When did we last meet {X}?', vi: 'Lần gần nhất ta gặp {X} là khi nào?' },
  mustNot: 'When will we meet the weather?',
  needs: [['meet'], ['when', 'last']],
  may: ['we', 'which', 'to', 'from', 'yet', 'visit', 'who', 'sign'],
  whom: 'one',
  reads: ['meeting', 'visit'],
  fits: (question) => asksOfThePast(question, 'meet'),
  restates: ({ ref, reader }) =>
    reader.lang === 'vi'
      ? `Lần gặp hoặc thăm gần nhất với ${ref?.name} đã diễn ra`
      : `The last meeting or visit with ${ref?.name} that took place`,
  choose: async ({ records, asOf }) => {
    const kinds = ['meeting', 'visit'] as const
    const done = (await records(...kinds)).filter((record) => isDone(record, asOf))
    return { records: newest(done), kinds }
  },
}
