import { counted, isSigned, newestFirst, within } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { asksOfThePast } from '../question.ts'

/** “What agreements do we have with Sakai?”, “What did we sign in 2025?”: what is signed; never a plan, never a denial. */
export const agreements: QuestionForm = {
  name: 'agreements',
  says: { en: 'Which agreements do we have with {X}?', vi: 'Ta đã ký những thỏa thuận nào với {X}?' },
  mustNot: 'Which agreements are worth the paper?',
  needs: [['agreement', 'sign']],
  may: ['we', 'to', 'from', 'yet', 'which', 'count', 'agreement', 'sign', 'tie', 'partner', 'when', 'last'],
  whom: 'maybe',
  days: ['period', 'since', 'until', 'span'],
  reads: ['agreement'],
  fits: (question) => asksOfThePast(question, 'sign'),
  restates: ({ ref, reader }) =>
    reader.lang === 'vi'
      ? `Văn bản đã ký${ref ? ` với ${ref.name}` : ''}`
      : `Agreements signed${ref ? ` with ${ref.name}` : ''}`,
  choose: async ({ records, question, reader, asOf }) => {
    const signed = (await records('agreement')).filter(isSigned)
    const found = newestFirst(within(signed, question, asOf))
    const lead = counted(reader.lang, found.length, {
      one: 'agreement signed',
      many: 'agreements signed',
      vi: 'văn bản đã ký',
    })
    return { records: found, lead, kinds: ['agreement'] }
  },
}
