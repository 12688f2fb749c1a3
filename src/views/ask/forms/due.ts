import { countOf } from '#desk/commitment/fold-commitment.ts'
import { printDate } from '#model/values/date.ts'
import { addDays } from '#model/values/day.ts'
import { isOwed } from '../../load-commitments.ts'
import { reachOf } from '../choosing.ts'
import type { Asking, QuestionForm } from '../form.ts'
import { has, type Question } from '../question.ts'
import { type Counted, chosen, openOnes } from './promises.ts'

/** Where no days are named, so far ahead, as the first page looks. */
const DAYS = 30

/** “Which promises are due?” asks for promises alone, “which requests” for requests; “what is due” for both. */
function sortAsked(question: Question): 'promise' | 'ask' | 'both' {
  if (has(question, 'promise')) return 'promise'
  return has(question, 'ask') ? 'ask' : 'both'
}

const WORDS = {
  promise: { one: 'promise', many: 'promises', vi: 'cam kết' },
  ask: { one: 'request or proposal', many: 'requests and proposals', vi: 'đề nghị, đề xuất' },
  both: {
    one: 'promise, request or proposal',
    many: 'promises, requests and proposals',
    vi: 'cam kết, đề nghị, đề xuất',
  },
} as const satisfies Readonly<Record<ReturnType<typeof sortAsked>, Counted>>

function namesDays(question: Question): boolean {
  return question.days.some((day) => day.kind !== 'as-of')
}

/** “Hôm nay có gì đến hạn?”: today is a day here; elsewhere it only says that now is meant. */
function isToday({ tokens }: Question): boolean {
  return tokens.some((token, i) => token === 'today' || (token === 'hom' && tokens[i + 1] === 'nay'))
}

/** The days asked for; where none are, all that is late already and what comes within thirty days. */
function reachAsked({ question, asOf }: Asking): readonly { readonly from: string; readonly to: string }[] {
  if (namesDays(question)) return reachOf(question, asOf, { ahead: true })
  return isToday(question) ? [{ from: asOf, to: asOf }] : [{ from: '', to: addDays(asOf, DAYS) }]
}

function restated(asking: Asking): string {
  const { question, asOf, ref, reader } = asking
  const vi = reader.lang === 'vi'
  const { many, vi: called } = WORDS[sortAsked(question)]
  const what = vi ? `${called[0]?.toUpperCase()}${called.slice(1)} còn mở` : `Open ${many}`
  const day = (at: string) => printDate(at, reader.lang)
  const whom = ref ? (vi ? `, với ${ref.name}` : `, with ${ref.name}`) : ''
  const when = () => {
    if (has(question, 'overdue')) return vi ? ' đã quá hạn' : ' whose day has passed'
    if (namesDays(question))
      return vi ? ' đến hạn trong thời gian đã nêu' : ' that fall due in the time named'
    if (isToday(question)) return vi ? ` đến hạn ngày ${day(asOf)}` : ` due on ${day(asOf)}`
    const last = day(addDays(asOf, DAYS))
    return vi ? ` đã quá hạn hoặc đến hạn trước hết ngày ${last}` : ` that are late or fall due by ${last}`
  }
  return `${what}${when()}${whom}`
}

/** “What is due?”, “What is overdue?”, “Việc gì đến hạn tuần này?”: what is still open and whose day has passed, or falls in the days asked for. */
export const due: QuestionForm = {
  name: 'due',
  says: { en: 'What is due soon?', vi: 'Có gì sắp đến hạn?' },
  mustNot: 'Which trains are due?',
  needs: [['overdue', 'due', 'expire']],
  may: [
    ...(['we', 'to', 'from', 'which', 'count', 'yet', 'when', 'who', 'open'] as const),
    ...(['task', 'future', 'promise', 'ask'] as const),
  ],
  whom: 'maybe',
  days: ['period', 'until', 'span'],
  reads: ['commitment'],
  fits: (question) => {
    if (has(question, 'overdue')) return !namesDays(question)
    return has(question, 'due') || (has(question, 'promise', 'task', 'ask') && namesDays(question))
  },
  restates: restated,
  choose: async (asking) => {
    const { question, asOf } = asking
    const sort = sortAsked(question)
    const open = (await openOnes(asking, sort === 'ask' ? 'ask' : 'promise')).filter(
      (one) => sort === 'both' || isOwed(one) === (sort === 'promise'),
    )
    const reach = reachAsked(asking)
    const found = open.filter(({ commitment }) =>
      has(question, 'overdue')
        ? countOf(commitment, asOf) === 'late'
        : reach.some(({ from, to }) => commitment.due && commitment.due >= from && commitment.due <= to),
    )
    const byDue = found.toSorted((a, b) => (a.commitment.due ?? '').localeCompare(b.commitment.due ?? ''))
    const none = asking.reader.lang === 'vi' ? NONE_VI : NONE_EN
    return found.length
      ? chosen(asking, byDue, WORDS[sort])
      : { records: [], kinds: ['commitment'], lead: none }
  },
}

const NONE_EN = 'None in the book. The days of delegations and of procedures stand under “Deadlines”.'
const NONE_VI = 'Trong sổ không có. Hạn của các đoàn và thủ tục xem ở trang “Thời hạn”.'
