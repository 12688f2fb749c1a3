import { counted, isDone, newestFirst, within } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { aboutWhom, has, isAhead, type Question } from '../question.ts'
import { saysWay, visitsOf } from '../visits-asked.ts'

/** “Which delegations came from Korea in 2025?”: visits that took place, of one way where the words say so. */
export const visits: QuestionForm = {
  name: 'visits',
  says: { en: 'Which delegations came from {X} in 2025?', vi: 'Năm 2025 có những đoàn nào từ {X} vào?' },
  mustNot: 'Which airlines came from Korea?',
  needs: [
    ['visit', 'in', 'out'],
    ['which', 'count', 'in', 'out', 'yet'],
  ],
  may: ['we', 'to', 'from', 'in', 'out', 'yet', 'which', 'count', 'visit', 'who'],
  whom: 'maybe',
  days: ['period', 'since', 'until', 'span'],
  /** Who came to us is a list of visits; who went elsewhere may be anybody. */
  fits: (question) =>
    !isAhead(question) &&
    (has(question, 'who')
      ? has(question, 'in') && !has(question, 'out') && aboutWhom(question) === undefined
      : has(question, 'visit') || namesWay(question) || aboutWhom(question) !== undefined),
  reads: ['visit'],
  restates: (asking) =>
    saysWay(asking, {
      en: {
        in: 'Visits to us that took place',
        out: 'Visits from us that took place',
        either: 'Visits either way that took place',
      },
      vi: { in: 'Đoàn vào đã diễn ra', out: 'Đoàn ra đã diễn ra', either: 'Đoàn ra và vào đã diễn ra' },
    }),
  choose: async (asking) => {
    const { asOf, question, reader } = asking
    const done = (await visitsOf(asking)).filter((record) => isDone(record, asOf))
    const records = newestFirst(within(done, question, asOf))
    const lead = counted(reader.lang, records.length, { one: 'visit', many: 'visits', vi: 'chuyến thăm' })
    return { records, lead, kinds: ['visit'] }
  },
}

/** “Đoàn vào”, “đoàn ra”: the way and the delegation in one. */
function namesWay({ parts }: Question): boolean {
  return parts.some(({ words }) => words === 'doan vao' || words === 'doan ra')
}
