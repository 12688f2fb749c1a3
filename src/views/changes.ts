import type { Context, Reader } from '#context.ts'
import { ActError, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { addDays, addMonths } from '#model/values/day.ts'
import { wallTimeAt } from '#model/values/zone.ts'
import { compareReadings, type Difference } from '#registry/difference.ts'
import { firstActAt } from '#store/queries/history.ts'
import { getNodes } from '#store/queries/node.ts'
import { type ReadingAt, readingsApart } from '#store/queries/record-changes.ts'
import { getStatementDates } from '#store/queries/statement-dates.ts'
import type { OfficeTx } from '#store/store.ts'
import { namedIn, recordsRead } from './book.ts'
import { type ChangeRow, changeRow, stored } from './change-rows.ts'
import type { Cite, PartyRef } from './cite.ts'
import { loadCited } from './cited.ts'
import { makeCiting } from './citing.ts'
import { lastMet } from './last-met.ts'
import { cutPage } from './lists/cut-page.ts'
import { printKnownAt } from './moment.ts'
import { namesOfNodes } from './party-names.ts'
import type { Paging } from './ties/ties-view.ts'
import { todayIn } from './today.ts'
import { BEFORE_BOOK, CHANGE_WORDS } from './words/change-words.ts'

/** What sets two days of the book apart, in four groups that are never mixed. */
export type ChangesView = {
  readonly office: string
  readonly from: string
  readonly fromText: string
  readonly to: string
  readonly toText: string
  /** Set where both days are read by what was known at one: then nothing but the world can have changed. */
  readonly knownAt?: string
  readonly knownAtText?: string
  /** Said where both days lie before the book was begun. */
  readonly beforeBook?: string
  readonly partner?: PartyRef
  readonly groups: readonly {
    readonly change: Difference['change']
    readonly title: string
    /** What the group holds, in a sentence. */
    readonly says: string
    /** How many there are, on this page and others. */
    readonly count: number
    readonly rows: readonly ChangeRow[]
  }[]
  readonly total: number
  readonly today: string
  readonly paging: Paging
  /** Days people start from: a week ago, a month ago, the last time we met the partner. */
  readonly since: readonly {
    readonly key: 'week' | 'month' | 'met'
    readonly from: string
    readonly fromText: string
  }[]
  readonly cites: readonly Cite[]
}

type Asked = {
  readonly from?: string
  readonly to?: string
  readonly knownAt?: string
  readonly partner?: string
  readonly page?: number
  /** Rows on a page; all of them where left out. */
  readonly size?: number
  /** Entries that may be compared; more is refused. */
  readonly most?: number
}

/** All of a large book would be read twice to show one page of what sets ten years of it apart. */
const MOST_APART = 50_000

/**
 * The difference of two days: each is read as of that day by what was known at its end, unless one day of knowledge is
 * named for both. Without a first day it is the last week.
 */
export async function showChanges(ctx: Context, reader: Reader, asked: Asked): Promise<ChangesView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { lang } = reader
    const today = todayIn(tx, ctx)
    const { from = addDays(today, -7), knownAt, partner, to = today, most = MOST_APART } = asked
    if (from > to) throw turned(from, to, lang)
    const { earlier, later, subject } = await readBoth(tx, ctx, reader, {
      first: { asOf: from, knownAt: knownAt ?? from },
      last: { asOf: to, knownAt: knownAt ?? to },
      partner,
      most,
    })
    const told = [...earlier.records, ...later.records].flatMap((record) => record.statementIds)
    const dates = await getStatementDates(tx, [...new Set(told)], { knownAt: later.knownAt })
    const found = [...compareReadings(earlier, later, (id) => dates.get(id))].sort(lastKnownFirst)
    const inGroups = CHANGE_WORDS.flatMap(({ change }) => found.filter((one) => one.change === change))
    const { shown: rows, paging } = cutPage(inGroups, {
      page: asked.page,
      size: asked.size ?? inGroups.length,
    })
    const shown = rows.flatMap(({ record, before }) => [record, ...(before ? [before] : [])]).map(stored)
    const [nodes, cited] = await Promise.all([
      getNodes(tx, namedIn(shown)),
      loadCited(tx, shown, { knownAt: later.knownAt }),
    ])
    const names = namesOfNodes(ctx.gazetteer, lang, nodes)
    const citing = makeCiting(cited, { names, lang, at: { knownAt: later.knownAt } })
    return {
      office: reader.office,
      from,
      fromText: printDate(from, lang),
      to,
      toText: printDate(to, lang),
      ...(knownAt ? { knownAt, knownAtText: printKnownAt(knownAt, lang, tx.zone) } : {}),
      ...(await beforeBook(tx, { knownAt, to, found: found.length }, lang)),
      ...(subject ? { partner: subject } : {}),
      groups: CHANGE_WORDS.map(({ change, title, says }) => ({
        change,
        title: title[lang],
        says: says[lang],
        count: found.filter((one) => one.change === change).length,
        rows: rows
          .filter((one) => one.change === change)
          .map((one) => changeRow(one, { citing, names, lang, zone: tx.zone })),
      })),
      total: found.length,
      today,
      paging,
      since: sinceDays(today, partner ? lastMet(later.records, to) : undefined, lang),
      cites: citing.cites(),
    }
  })
}

/** Two days nobody kept the book on have nothing to differ in, which is no answer to who asks about them today. */
async function beforeBook(
  tx: OfficeTx,
  {
    knownAt,
    to,
    found,
  }: { readonly knownAt: string | undefined; readonly to: string; readonly found: number },
  lang: Reader['lang'],
): Promise<Pick<ChangesView, 'beforeBook'>> {
  const at = found > 0 || knownAt ? undefined : await firstActAt(tx)
  const begun = at && wallTimeAt(at, tx.zone).day
  return begun && to < begun ? { beforeBook: BEFORE_BOOK[lang](printDate(begun, lang)) } : {}
}

type Both = {
  readonly first: ReadingAt
  readonly last: ReadingAt
  readonly partner: string | undefined
  readonly most: number
}

/** Both readings: those of a partner, or of the whole book without what they do not differ in. */
async function readBoth(tx: OfficeTx, ctx: Context, reader: Reader, { first, last, partner, most }: Both) {
  if (!partner) {
    const apart = await readingsApart(tx, { earlier: first, later: last, most })
    if (!apart) throw tooMuch(first.asOf, last.asOf, reader.lang)
    const { earlier, later } = apart
    return { earlier: { ...first, records: earlier }, later: { ...last, records: later } }
  }
  const [before, after] = await Promise.all(
    [first, last].map(async (at) => await recordsRead(tx, ctx, reader, { partner, at })),
  )
  const subject = after?.subject ?? before?.subject
  return {
    earlier: { ...first, records: before?.records ?? [] },
    later: { ...last, records: after?.records ?? [] },
    ...(subject ? { subject } : {}),
  }
}

/** What was learnt last comes first, then by address; sorted before marks are numbered. */
function lastKnownFirst(a: Difference, b: Difference): number {
  return (b.known ?? '').localeCompare(a.known ?? '') || (a.record.id < b.record.id ? -1 : 1)
}

function sinceDays(today: string, met: string | undefined, lang: Reader['lang']): ChangesView['since'] {
  const days = [
    ...(met ? [{ key: 'met', from: met } as const] : []),
    { key: 'week', from: addDays(today, -7) } as const,
    { key: 'month', from: addMonths(today, -1) } as const,
  ]
  return days.map((one) => ({ ...one, fromText: printDate(one.from, lang) }))
}

function turned(from: string, to: string, lang: Reader['lang']): ActError {
  const [a, b] = [printDate(from, lang), printDate(to, lang)]
  return new ActError(
    'invalid',
    problem(
      'days-turned',
      {
        en: `${a} comes after ${b}. Give the earlier day first.`,
        vi: `${a} ở sau ${b}. Hãy nêu ngày trước rồi đến ngày sau.`,
      },
      { where: 'from' },
    ),
  )
}

function tooMuch(from: string, to: string, lang: Reader['lang']): ActError {
  const [a, b] = [printDate(from, lang), printDate(to, lang)]
  return new ActError(
    'invalid',
    problem(
      'too-much-between',
      {
        en: `More differs between ${a} and ${b} than can be laid side by side. Give days closer to one another, or one partner.`,
        vi: `Giữa ${a} và ${b} có quá nhiều điều khác nhau để đặt cạnh nhau. Hãy nêu hai ngày gần nhau hơn, hoặc một đối tác.`,
      },
      { where: 'from' },
    ),
  )
}
