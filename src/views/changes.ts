import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { ActError, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { compareReadings, type Dated, type Difference } from '#registry/difference.ts'
import { getNodes } from '#store/queries/node.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { type ReadingAt, readingsApart } from '#store/queries/record-changes.ts'
import { listSourceDays } from '#store/queries/source.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { namedIn, recordsRead } from './book.ts'
import { type ChangeRow, changeRow, stored } from './change-rows.ts'
import type { Cite, PartyRef } from './cite.ts'
import { loadCiting } from './citing.ts'
import { lastMet } from './last-met.ts'
import { cutPage } from './lists/cut-page.ts'
import { printKnownAt } from './moment.ts'
import { namesOfNodes } from './party-names.ts'
import type { Paging } from './ties/ties-view.ts'
import { todayAt } from './today.ts'
import { CHANGE_WORDS } from './words/change-words.ts'

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
}

/**
 * The difference of two days: each is read as of that day by what was known at its end, unless one day of knowledge is
 * named for both. Without a first day it is the last week.
 */
export async function showChanges(ctx: Context, reader: Reader, asked: Asked): Promise<ChangesView> {
  const today = await todayAt(ctx, reader)
  const { from = daysBefore(today, 7), knownAt, partner, to = today } = asked
  if (from > to) throw turned(from, to, reader.lang)
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { lang } = reader
    const read = async (day: string) => {
      const at = { asOf: day, knownAt: knownAt ?? day }
      return { ...at, ...(await recordsRead(tx, ctx, reader, { partner, at })) }
    }
    const { earlier, later } = partner
      ? { earlier: await read(from), later: await read(to) }
      : await apart(tx, { asOf: from, knownAt: knownAt ?? from }, { asOf: to, knownAt: knownAt ?? to })
    const dated = await datesOf(tx, [...earlier.records, ...later.records], { knownAt: later.knownAt })
    const found = [...compareReadings(earlier, later, dated)].sort(lastKnownFirst)
    const inGroups = CHANGE_WORDS.flatMap(({ change }) => found.filter((one) => one.change === change))
    const { shown: rows, paging } = cutPage(inGroups, {
      page: asked.page,
      size: asked.size ?? inGroups.length,
    })
    const shown = rows.flatMap(({ record, before }) => [record, ...(before ? [before] : [])]).map(stored)
    const names = namesOfNodes(ctx.gazetteer, lang, await getNodes(tx, namedIn(shown)))
    const citing = await loadCiting(tx, shown, { names, lang, at: { knownAt: later.knownAt } })
    const subject = later.subject ?? earlier.subject
    return {
      office: reader.office,
      from,
      fromText: printDate(from, lang),
      to,
      toText: printDate(to, lang),
      ...(knownAt ? { knownAt, knownAtText: printKnownAt(knownAt, lang, tx.zone) } : {}),
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
      paging,
      since: sinceDays(today, partner ? lastMet(later.records, to) : undefined, lang),
      cites: citing.cites(),
    }
  })
}

/** Both readings of the whole book, without what they do not differ in. */
async function apart(tx: OfficeTx, first: ReadingAt, last: ReadingAt) {
  const { earlier, later } = await readingsApart(tx, first, last)
  const none: { readonly subject?: PartyRef } = {}
  return { earlier: { ...first, ...none, records: earlier }, later: { ...last, ...none, records: later } }
}

/** What was learnt last comes first, then by address; sorted before marks are numbered. */
function lastKnownFirst(a: Difference, b: Difference): number {
  return (b.known ?? '').localeCompare(a.known ?? '') || (a.record.id < b.record.id ? -1 : 1)
}

/** For every statement under some records: when its source came out, and when the desk took its word. */
async function datesOf(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  at: BookAt,
): Promise<(id: string) => Dated | undefined> {
  const ids = [...new Set(records.flatMap((record) => record.statementIds))]
  const statements = await getStatements(tx, ids, at)
  const days = await listSourceDays(tx, [...new Set(statements.map((each) => each.sourceId))])
  const dated = new Map(
    statements.map((each) => {
      const day = days.get(each.sourceId) ?? dayAt(each.madeAt, tx.zone)
      return [each.id, { day, known: each.standing?.at ?? each.madeAt }]
    }),
  )
  return (id) => dated.get(id)
}

function sinceDays(today: string, met: string | undefined, lang: Reader['lang']): ChangesView['since'] {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1, 0)).getUTCDate()
  const monthAgo = new Date(Date.UTC(year, month - 2, Math.min(day, lastOfMonth))).toISOString().slice(0, 10)
  const days = [
    ...(met ? [{ key: 'met', from: met } as const] : []),
    { key: 'week', from: daysBefore(today, 7) } as const,
    { key: 'month', from: monthAgo } as const,
  ]
  return days.map((one) => ({ ...one, fromText: printDate(one.from, lang) }))
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
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
