import { countOf } from '#desk/commitment/fold-commitment.ts'
import type { Language } from '#model/problem.ts'
import { isOwed, type LeftByDesk, leftByDesk } from '../../load-commitments.ts'
import { counted, newestFirst, slotText, within } from '../choosing.ts'
import type { Asking, Chosen, QuestionForm } from '../form.ts'
import type { Question } from '../question.ts'
import { sideAsked } from '../side-asked.ts'
import type { Part } from '../vocabulary.ts'

/** The promises of a side, or its requests, that the desk has not seen done or given up by the day. */
export async function openOnes(asking: Asking, part: Part): Promise<readonly LeftByDesk[]> {
  const { tx, records, question, asOf, isOurs, isWhom } = asking
  const side = sideAsked(question, part)
  const given = (await records('commitment')).filter((record) => {
    if (slotText(record, 'status') === 'denied' || record.slots.courtesy?.shown.value === true) return false
    const ours = isOurs(record.parties.by)
    if (side === 'ours') return ours
    return side === undefined || (!ours && (isWhom(record.parties.by) || question.names.length === 0))
  })
  const left = await leftByDesk(tx, given, { asOf, isOurs })
  return left.filter(({ commitment }) => commitment.state !== 'done' && commitment.state !== 'dropped')
}

function sideWords(question: Question, part: Part, lang: Language): string {
  const side = sideAsked(question, part)
  if (lang === 'vi')
    return side === 'ours' ? 'của phía ta' : side === 'theirs' ? 'của phía bạn' : 'của hai phía'
  return side === 'ours' ? 'of our side' : side === 'theirs' ? 'of the other side' : 'of both sides'
}

const MAY = ['we', 'to', 'from', 'which', 'count', 'yet', 'when', 'who', 'last', 'open'] as const

/** “What did we promise Sakai?”: pledges still open, by the side that gave them; a courtesy is none. */
export const promises: QuestionForm = {
  name: 'promises',
  says: { en: 'What did we promise {X}?', vi: 'Chúng ta đã hứa gì với {X}?' },
  mustNot: 'Why did we promise Sakai so much?',
  needs: [
    ['promise', 'open'],
    ['promise', 'task', 'which', 'count'],
  ],
  may: [...MAY, 'task'],
  whom: 'maybe',
  days: ['period', 'since', 'until', 'span'],
  reads: ['commitment'],
  restates: ({ ref, reader: { lang }, question }) =>
    lang === 'vi'
      ? `Cam kết còn mở ${sideWords(question, 'promise', lang)}${ref ? `, với ${ref.name}` : ''}`
      : `Open promises ${sideWords(question, 'promise', lang)}${ref ? `, with ${ref.name}` : ''}`,
  choose: async (asking) => {
    const open = (await openOnes(asking, 'promise')).filter(isOwed)
    return chosenOf(asking, open, {
      one: 'promise still open',
      many: 'promises still open',
      vi: 'cam kết còn mở',
    })
  },
}

/** “What did Changwon ask us for?”: requests and proposals still open, by the side that made them. */
export const requests: QuestionForm = {
  name: 'requests',
  says: { en: 'What did {X} ask us for?', vi: '{X} đề nghị gì với ta?' },
  mustNot: 'What did Sakai ask the weather?',
  needs: [['ask']],
  may: MAY,
  whom: 'maybe',
  days: ['period', 'since', 'until', 'span'],
  reads: ['commitment'],
  restates: ({ ref, reader: { lang }, question }) =>
    lang === 'vi'
      ? `Đề nghị, đề xuất còn mở ${sideWords(question, 'ask', lang)}${ref ? `, với ${ref.name}` : ''}`
      : `Open requests and proposals ${sideWords(question, 'ask', lang)}${ref ? `, with ${ref.name}` : ''}`,
  choose: async (asking) => {
    const open = (await openOnes(asking, 'ask')).filter(({ record }) =>
      ['request', 'proposal'].includes(slotText(record, 'kind')),
    )
    return chosenOf(asking, open, {
      one: 'request or proposal still open',
      many: 'requests and proposals still open',
      vi: 'đề nghị, đề xuất còn mở',
    })
  },
}

export type Counted = Parameters<typeof counted>[2]

/** Those of the days asked for, the newest first. */
function chosenOf(asking: Asking, open: readonly LeftByDesk[], words: Counted): Chosen {
  const { question, asOf } = asking
  const records = newestFirst(
    within(
      open.map((one) => one.record),
      question,
      asOf,
    ),
  )
  const of = new Map(open.map((one) => [one.record.id, one]))
  return chosen(
    asking,
    records.flatMap((record) => of.get(record.id) ?? []),
    words,
  )
}

/** Some commitments in their order, those late marked. */
export function chosen({ reader, asOf }: Asking, ones: readonly LeftByDesk[], words: Counted): Chosen {
  const late = ones.filter(({ commitment }) => countOf(commitment, asOf) === 'late')
  return {
    records: ones.map((one) => one.record),
    notes: new Map(late.map(({ record }) => [record.id, reader.lang === 'vi' ? 'đã quá hạn' : 'overdue'])),
    lead: counted(reader.lang, ones.length, words),
    kinds: ['commitment'],
  }
}
