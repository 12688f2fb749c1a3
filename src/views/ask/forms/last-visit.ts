import { isDone, newest } from '../choosing.ts'
import type { Asking, QuestionForm } from '../form.ts'
import { asksOfThePast, has, placeOf, type Question } from '../question.ts'

/** Which way a visit went, as far as the words tell: in to us, or out from us; undefined where either is meant. */
export function wayOf(question: Question): 'in' | 'out' | undefined {
  if (has(question, 'out')) return 'out'
  if (has(question, 'in')) return 'in'
  const visit = question.parts.find((found) => found.part === 'visit')
  const whom = question.names.find((name) => !name.ours)
  if (!visit || !whom || ['delegation', 'delegations', 'doan'].includes(visit.words)) return undefined
  if (whom.start < visit.start) return 'in'
  const we = placeOf(question, 'we')
  return we >= 0 && we < visit.start ? 'out' : undefined
}

/** The visits of a question that go its way. */
export async function visitsOf({ records, question, isOurs }: Asking) {
  const way = wayOf(question)
  return (await records('visit')).filter((record) => {
    const to = Object.entries(record.parties).some(([path, id]) => path.startsWith('to') && isOurs(id))
    const from = isOurs(record.parties.from) || isOurs(record.parties.head)
    return way === undefined || (way === 'in' ? to : from)
  })
}

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
