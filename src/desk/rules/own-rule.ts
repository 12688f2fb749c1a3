import type { Bilingual } from '#model/problem.ts'
import type { Rank } from '#model/roster.ts'
import { counted } from '#model/values/counted.ts'
import type { DayCount } from '../clocks/clock.ts'
import type { Clause, ClauseSource, RuleBook } from './clause.ts'
import { sayDays } from './count-words.ts'

/** Limits of an office’s own rule, as its one-page form asks for them. What is left out the rule does not limit. */
export type OwnLimits = {
  readonly tripsAYear?: number
  readonly sizeLedByHead?: number
  readonly sizeLedByDeputy?: number
  readonly sizeLedByDepartment?: number
  readonly daysPerCountry?: number
  readonly daysWithEvent?: number
  readonly daysInAll?: number
  readonly countries?: number
  /** Days before departure by which the proposal is submitted. */
  readonly notice?: number
  readonly noticeCount?: DayCount
  /** Days after the return by which the report is handed in. */
  readonly report?: number
  readonly reportCount?: DayCount
  /** Days from the complete dossier in which an investment registration certificate is given. */
  readonly certificate?: number
  readonly certificateCount?: DayCount
  readonly keyLeadersApart?: boolean
  readonly noBusinessPayer?: boolean
}

/** A rule an office entered: the paper, its days, its limits and its words. */
export type OwnRule = {
  readonly id: string
  readonly document: string
  readonly day: string
  readonly issuer: string
  readonly article?: string
  readonly url?: string
  readonly from: string
  readonly to?: string
  readonly text: string
  readonly limits: OwnLimits
}

type Drawn = Pick<Clause, 'id' | 'topic' | 'shape' | 'terms' | 'says' | 'when'>

function limitClause(id: string, shape: string, terms: unknown, says: Bilingual): Drawn {
  return { id, topic: 'delegation-out', shape, terms, says }
}

const LEADERS: readonly {
  readonly limit: 'sizeLedByHead' | 'sizeLedByDeputy' | 'sizeLedByDepartment'
  readonly id: string
  readonly ranks: readonly Rank[]
  readonly says: Bilingual
}[] = [
  {
    limit: 'sizeLedByHead',
    id: 'size-led-by-head',
    ranks: ['leader'],
    says: { en: 'a head of the city or province', vi: 'người đứng đầu thành phố, tỉnh' },
  },
  {
    limit: 'sizeLedByDeputy',
    id: 'size-led-by-deputy',
    ranks: ['deputy-leader'],
    says: { en: 'a deputy head of the city or province', vi: 'cấp phó của thành phố, tỉnh' },
  },
  {
    limit: 'sizeLedByDepartment',
    id: 'size-led-by-department',
    ranks: ['department-head', 'department-deputy', 'commune-head', 'commune-deputy'],
    says: { en: 'a head or deputy of a department or commune', vi: 'lãnh đạo sở, ngành, xã, phường' },
  },
]

function sizeClauses(limits: OwnLimits): readonly Drawn[] {
  return LEADERS.flatMap(({ limit, id, ranks, says }) => {
    const most = limits[limit]
    if (!most) return []
    return limitClause(
      id,
      'head-count',
      { most, 'led-by': ranks },
      {
        en: `At most ${counted(most, 'member')} where ${says.en} leads.`,
        vi: `Không quá ${most} người khi ${says.vi} làm trưởng đoàn.`,
      },
    )
  })
}

function dayClauses({ daysPerCountry, daysWithEvent, daysInAll, countries }: OwnLimits): readonly Drawn[] {
  const event = daysWithEvent ? { 'with-event': daysWithEvent } : {}
  return [
    ...(daysPerCountry
      ? [
          limitClause(
            'days-per-country',
            'days-per-country',
            { most: daysPerCountry, ...event },
            {
              en: `At most ${counted(daysPerCountry, 'day')} in one country${daysWithEvent ? `, ${daysWithEvent} with an important event` : ''}.`,
              vi: `Không quá ${daysPerCountry} ngày ở một nước${daysWithEvent ? `, ${daysWithEvent} ngày khi có sự kiện quan trọng` : ''}.`,
            },
          ),
        ]
      : []),
    ...(daysInAll
      ? [
          limitClause(
            'days-in-all',
            'days-in-all',
            { most: daysInAll },
            {
              en: `At most ${counted(daysInAll, 'day')} in all.`,
              vi: `Toàn chuyến không quá ${daysInAll} ngày.`,
            },
          ),
        ]
      : []),
    ...(countries
      ? [
          limitClause(
            'countries',
            'countries',
            { most: countries },
            {
              en: `At most ${counted(countries, 'country', 'countries')} in one trip.`,
              vi: `Một chuyến không quá ${countries} nước.`,
            },
          ),
        ]
      : []),
  ]
}

function termClauses(limits: OwnLimits): readonly Drawn[] {
  const { tripsAYear, notice, report, noticeCount = 'working', reportCount = 'working' } = limits
  return [
    ...(tripsAYear
      ? [
          limitClause(
            'trips-a-year',
            'trips-a-year',
            { most: tripsAYear },
            {
              en: `At most ${counted(tripsAYear, 'trip')} a year for one person.`,
              vi: `Mỗi người không đi quá ${tripsAYear} lần một năm.`,
            },
          ),
        ]
      : []),
    ...(notice
      ? [
          limitClause(
            'notice',
            'notice-before',
            { notice: 'submitted', before: 'departure', days: notice, count: noticeCount },
            {
              en: `The proposal is submitted ${sayDays(notice, noticeCount).en} before departure.`,
              vi: `Trình đề xuất trước khi đi ${sayDays(notice, noticeCount).vi}.`,
            },
          ),
        ]
      : []),
    ...(report
      ? [
          limitClause(
            'report',
            'deadline-after',
            { after: 'return', done: 'trip-reported', days: report, count: reportCount },
            {
              en: `The report is handed in within ${sayDays(report, reportCount).en} of the return.`,
              vi: `Báo cáo kết quả trong ${sayDays(report, reportCount).vi} sau khi về nước.`,
            },
          ),
        ]
      : []),
  ]
}

/** A project that needs a policy approval has a term of its own, which counts from there. */
function certificateClauses({ certificate, certificateCount = 'working' }: OwnLimits): readonly Drawn[] {
  if (!certificate) return []
  const days = sayDays(certificate, certificateCount)
  return [
    {
      id: 'certificate',
      topic: 'investment',
      shape: 'deadline-after',
      when: 'no-policy-approval',
      terms: {
        after: 'investment-dossier',
        done: 'investment-certified',
        days: certificate,
        count: certificateCount,
      },
      says: {
        en: `A project without policy approval has its investment registration certificate within ${days.en} of its complete dossier.`,
        vi: `Dự án không thuộc diện chấp thuận chủ trương được cấp giấy chứng nhận đăng ký đầu tư trong ${days.vi} kể từ ngày nhận đủ hồ sơ.`,
      },
    },
  ]
}

const KEY_RANKS: readonly Rank[] = ['leader', 'deputy-leader', 'department-head', 'department-deputy']

function banClauses({ keyLeadersApart, noBusinessPayer }: OwnLimits): readonly Drawn[] {
  return [
    ...(keyLeadersApart
      ? [
          limitClause(
            'key-leaders',
            'key-leaders',
            { ranks: KEY_RANKS, most: 1, 'same-body': true },
            {
              en: 'No two key leaders of one body travel together.',
              vi: 'Không bố trí 2 lãnh đạo chủ chốt của một cơ quan cùng đi một đoàn.',
            },
          ),
        ]
      : []),
    ...(noBusinessPayer
      ? [
          limitClause(
            'no-business-payer',
            'forbidden-payer',
            { payers: ['business'], 'invited-by-name': ['business'] },
            {
              en: 'Businesses neither pay nor invite people by name.',
              vi: 'Không đi do doanh nghiệp đài thọ hoặc mời đích danh.',
            },
          ),
        ]
      : []),
  ]
}

/** The clauses of an office’s own rule, as a book of its home: entered from the paper itself, so read in full. */
export function ownBook(rule: OwnRule, place: string): RuleBook {
  const { limits, document, day, issuer, article, url, from, to } = rule
  const source: ClauseSource = {
    document,
    day,
    issuer: { en: issuer, vi: issuer },
    ...(article ? { article } : {}),
    ...(url ? { url } : {}),
  }
  const drawn = [sizeClauses, dayClauses, termClauses, certificateClauses, banClauses].flatMap((of) =>
    of(limits),
  )
  return {
    id: rule.id,
    place,
    name: { en: document, vi: document },
    own: true,
    clauses: drawn.map((one) => ({ ...one, source, from, ...(to ? { to } : {}), standing: 'full-text' })),
    unread: [],
  }
}
