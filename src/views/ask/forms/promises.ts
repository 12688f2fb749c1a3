import { counted, newestFirst, slotText, within } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { aboutWhom, placeOf, type Question } from '../question.ts'

/** Whose promises are asked about: who stands before the promise gave it; undefined where either may have. */
function whose(question: Question): 'ours' | 'theirs' | undefined {
  const promise = placeOf(question, 'promise')
  const we = placeOf(question, 'we')
  const whom = aboutWhom(question)
  if (whom && whom.start < promise && (we < 0 || we > whom.start)) return 'theirs'
  if (we >= 0 && we < promise) return 'ours'
  const before = question.parts.find((found) => found.start === (whom?.start ?? 0) - 1)
  if (whom && before?.part === 'from') return 'theirs'
  // A promise “with” somebody may be either side’s.
  const isToThem = before?.part === 'to' && before.words !== 'with' && before.words !== 'voi'
  return whom && isToThem ? 'ours' : undefined
}

/** “What did we promise Sakai?”: pledges still open, by the side that gave them; a courtesy is none. */
export const promises: QuestionForm = {
  name: 'promises',
  says: { en: 'What did we promise {X}?', vi: 'Chúng ta đã hứa gì với {X}?' },
  mustNot: 'Why did we promise Sakai so much?',
  needs: [['promise']],
  may: ['we', 'to', 'from', 'which', 'count', 'yet', 'when', 'who', 'promise', 'last', 'open'],
  whom: 'maybe',
  reads: ['commitment'],
  restates: ({ ref, reader, question }) => {
    const side = whose(question)
    if (reader.lang === 'vi')
      return `Cam kết còn mở ${side === 'ours' ? 'của phía ta' : side === 'theirs' ? 'của phía bạn' : 'của hai phía'}${ref ? `, với ${ref.name}` : ''}`
    return `Open promises ${side === 'ours' ? 'of our side' : side === 'theirs' ? 'of the other side' : 'of both sides'}${ref ? `, with ${ref.name}` : ''}`
  },
  choose: async ({ records, question, reader, isOurs, isWhom }) => {
    const side = whose(question)
    const open = (await records('commitment')).filter((record) => {
      const given = slotText(record, 'kind') === 'pledge' || slotText(record, 'kind') === ''
      const stands = ['', 'open'].includes(slotText(record, 'status'))
      if (!given || !stands || record.slots.courtesy?.shown.value === true) return false
      const ours = isOurs(record.parties.by)
      if (side === 'ours') return ours
      return side === undefined || (!ours && (isWhom(record.parties.by) || question.names.length === 0))
    })
    const found = newestFirst(within(open, question))
    const lead = counted(reader.lang, found.length, {
      one: 'promise still open',
      many: 'promises still open',
      vi: 'cam kết còn mở',
    })
    return { records: found, lead, kinds: ['commitment'] }
  },
}
