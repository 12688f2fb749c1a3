import { countOf } from '#desk/commitment/fold-commitment.ts'
import { printDate } from '#model/values/date.ts'
import { addDays, eveOf } from '#model/values/day.ts'
import { listSummaries } from '#store/queries/mission.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { AskedFile } from '../../ask-view.ts'
import { isOwed } from '../../load-commitments.ts'
import { todayIn } from '../../today.ts'
import { counted, daysOf, reachOf, slotText } from '../choosing.ts'
import type { Asking, QuestionForm } from '../form.ts'
import { has, type Question } from '../question.ts'
import { type Counted, chosen, openOnes } from './promises.ts'

/** Where no days are named, so far ahead, as the first page looks. */
const DAYS = 30

/** “Which promises are due?” asks for promises alone, “which requests” for requests; “what is due” for both, and for visits that begin. */
function sortAsked(question: Question): 'promise' | 'ask' | 'both' {
  if (has(question, 'promise')) return 'promise'
  return has(question, 'ask') ? 'ask' : 'both'
}

const WORDS = {
  promise: { one: 'promise', many: 'promises', vi: 'cam kết' },
  ask: { one: 'request or proposal', many: 'requests and proposals', vi: 'đề nghị, đề xuất' },
  both: { one: 'matter', many: 'matters', vi: 'việc' },
} as const satisfies Readonly<Record<ReturnType<typeof sortAsked>, Counted>>

function namesDays(question: Question): boolean {
  return question.days.some((day) => day.kind !== 'as-of')
}

/** “Hôm nay có gì đến hạn?”: today is a day here; elsewhere it only says that now is meant. */
function isToday({ tokens }: Question): boolean {
  return tokens.some((token, i) => token === 'today' || (token === 'hom' && tokens[i + 1] === 'nay'))
}

type Reach = readonly { readonly from: string; readonly to: string }[]

/** The days asked for; where none are, all that is late already and what comes within thirty days. */
function reachAsked({ question, asOf }: Asking): Reach {
  if (namesDays(question)) return reachOf(question, asOf, { ahead: true })
  if (has(question, 'overdue')) return [{ from: '', to: eveOf(asOf) }]
  return isToday(question) ? [{ from: asOf, to: asOf }] : [{ from: '', to: addDays(asOf, DAYS) }]
}

function openOf({ many, vi: called }: Counted, vi: boolean): string {
  return vi ? `${called[0]?.toUpperCase()}${called.slice(1)} còn mở` : `Open ${many}`
}

/** What is overdue is no visit; what is due may be one that is to begin. */
function whatOf(question: Question, vi: boolean): string {
  if (has(question, 'overdue'))
    return vi ? 'Cam kết, đề nghị, đề xuất còn mở' : 'Open promises, requests and proposals'
  return vi
    ? 'Cam kết, đề nghị, đề xuất còn mở và đoàn dự kiến'
    : 'Open promises, requests and proposals, and planned visits,'
}

function restated(asking: Asking): string {
  const { question, asOf, ref, reader } = asking
  const vi = reader.lang === 'vi'
  const sort = sortAsked(question)
  const what = sort === 'both' ? whatOf(question, vi) : openOf(WORDS[sort], vi)
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
  reads: ['commitment', 'visit'],
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
      has(question, 'overdue') ? countOf(commitment, asOf) === 'late' : fallsIn(commitment.due ?? '', reach),
    )
    const kinds = ['commitment' as const, ...(sort === 'both' ? ['visit' as const] : [])]
    const begins = sort === 'both' && !has(question, 'overdue') ? await beginning(asking, reach) : []
    const days = new Map([
      ...found.map(({ record, commitment }) => [record, commitment.due ?? ''] as const),
      ...begins.map((record) => [record, daysOf(record)?.from ?? ''] as const),
    ])
    const records = [...days.keys()].toSorted((a, b) => (days.get(a) ?? '').localeCompare(days.get(b) ?? ''))
    const { notes } = chosen(asking, found, WORDS[sort])
    const all = counted(asking.reader.lang, records.length, WORDS[sort])
    const files = sort === 'both' && !has(question, 'overdue') ? await filesWithin(asking, reach) : undefined
    const none = (files ? NONE : NONE_WITHOUT_FILES)[asking.reader.lang]
    return {
      ...(files ? { files } : {}),
      records,
      kinds,
      ...(notes ? { notes } : {}),
      lead: records.length ? all : none,
      waits: ({ due, start = '' }) =>
        due === undefined
          ? String(start) >= asOf && fallsIn(String(start), reach)
          : fallsIn(String(due), reach),
    }
  },
}

/** Visits that are told to begin on days asked for, from the day on. */
async function beginning({ records, asOf }: Asking, reach: Reach): Promise<readonly StoredRecord[]> {
  return (await records('visit')).filter((record) => {
    const first = daysOf(record)?.from ?? ''
    return first >= asOf && slotText(record, 'status') !== 'denied' && fallsIn(first, reach)
  })
}

const OVER: ReadonlySet<string> = new Set(['closed', 'cancelled', 'secret'])

/**
 * Files of delegations whose journey begins on days asked for, from the day on; of one country where it is asked about. Nothing
 * is said of them where a city or a body is asked about, or an earlier day.
 */
async function filesWithin(
  { tx, ctx, asOf, at, ref, reader }: Asking,
  reach: Reach,
): Promise<readonly AskedFile[] | undefined> {
  // The files are as they are now; how they stood on an earlier day is not kept by day.
  if (at.knownAt || asOf < todayIn(tx, ctx) || (ref && ref.kind !== 'country')) return undefined
  const ours = (await listSummaries(tx)).filter(
    ({ start = '', standing, secret, countries }) =>
      start >= asOf &&
      fallsIn(start, reach) &&
      !secret &&
      !OVER.has(standing) &&
      (!ref || countries.includes(ref.country ?? '')),
  )
  return ours
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
    .map(({ id, title, start = '' }) => ({ missionId: id, title, dayText: printDate(start, reader.lang) }))
}

function fallsIn(day: string, reach: Reach): boolean {
  return day !== '' && reach.some(({ from, to }) => day >= from.slice(0, day.length) && day <= to)
}

const NONE = {
  en: 'None in the book. The terms of procedures stand under “Deadlines”.',
  vi: 'Trong sổ không có. Hạn của các thủ tục xem ở trang “Thời hạn”.',
}
const NONE_WITHOUT_FILES = {
  en: 'None in the book. The days of delegations and of procedures stand under “Deadlines”.',
  vi: 'Trong sổ không có. Hạn của các đoàn và thủ tục xem ở trang “Thời hạn”.',
}
