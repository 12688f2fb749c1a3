import { counted, newestFirst, within } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { aboutWhom, has, placeOf, type Question } from '../question.ts'

/** Which way a gift went: by who stands before the giving and who behind it; undefined where either may have given. */
function wayOf(question: Question): 'given' | 'received' | undefined {
  const deed = placeOf(question, 'gift')
  const we = placeOf(question, 'we')
  const whom = aboutWhom(question)
  if (has(question, 'in')) return 'received'
  if (!whom) return we >= 0 && we < deed ? 'given' : undefined
  const before = question.parts.find((found) => found.start === whom.start - 1)
  if (before?.part === 'from') return 'received'
  if (whom.start < deed && (we < 0 || we > whom.start)) return 'received'
  return before?.part === 'to' || (we >= 0 && we < deed) ? 'given' : undefined
}

/** “What gifts have we given Changwon?”: what changed hands, either way where the words do not say. */
export const gifts: QuestionForm = {
  name: 'gifts',
  says: { en: 'What gifts have we given {X}?', vi: 'Ta đã tặng gì cho {X}?' },
  mustNot: 'What gifts do people in Korea like?',
  needs: [['gift']],
  may: ['we', 'to', 'from', 'in', 'which', 'count', 'yet', 'who', 'gift', 'when'],
  whom: 'maybe',
  days: ['period', 'since', 'until', 'span'],
  reads: ['gift'],
  fits: (question) =>
    aboutWhom(question) !== undefined || has(question, 'which', 'count', 'who', 'when', 'yet'),
  restates: ({ ref, reader, question }) => {
    const way = wayOf(question)
    if (reader.lang === 'vi')
      return `Quà ${way === 'given' ? 'ta đã tặng' : way === 'received' ? 'ta đã nhận' : 'đã tặng và nhận'}${ref ? `, với ${ref.name}` : ''}`
    return `Gifts ${way === 'given' ? 'given by us' : way === 'received' ? 'received' : 'given and received'}${ref ? `, with ${ref.name}` : ''}`
  },
  choose: async ({ records, question, reader, asOf, isOurs, isWhom }) => {
    const way = wayOf(question)
    const about = question.names.some((name) => !name.ours)
    const went = (await records('gift')).filter(({ parties: { giver, receiver } }) => {
      const theirs = (id: string | undefined) => !isOurs(id) && (!about || isWhom(id))
      if (way === 'given') return isOurs(giver) && theirs(receiver)
      if (way === 'received') return theirs(giver)
      return theirs(giver) || theirs(receiver)
    })
    const found = newestFirst(within(went, question, asOf))
    const lead = counted(reader.lang, found.length, { one: 'gift', many: 'gifts', vi: 'món quà' })
    return { records: found, lead, kinds: ['gift'] }
  },
}
