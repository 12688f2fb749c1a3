import type { Context, Reader } from '#context.ts'
import { countOf } from '#desk/commitment/fold-commitment.ts'
import { printDate } from '#model/values/date.ts'
import { addDays, daysBetween } from '#model/values/day.ts'
import { dayAt } from '#model/values/zone.ts'
import { dateIn } from '#registry/date-in.ts'
import { listDueIds, listStartingIds } from '#store/queries/due.ts'
import { listSummaries } from '#store/queries/mission.ts'
import { getRecords } from '#store/queries/record.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { leftIds } from './commitments.ts'
import { filesOfVisits } from './files-of-visits.ts'
import { isOwed, loadCommitments } from './load-commitments.ts'
import { loadPartyNames } from './party-names.ts'
import { recordSentence } from './record-sentence.ts'

/** Something to be done, answered or begun within weeks, or late by no more than that. */
export type DueSoon = {
  /** A promise of either side, a request or proposal we are to answer or they are, a visit of the book, the file of a delegation. */
  readonly sort: 'promise' | 'request' | 'asked' | 'visit' | 'mission'
  readonly id: string
  readonly says: string
  readonly day: string
  readonly dayText: string
  readonly inDays: number
}

/** So many days ahead and behind. */
const DAYS = 30
/** So many stand on the first page; so many are looked through for them. */
const MOST = 8
const LOOKED = 200

/** What is due soon at an office, the first days first: what is asked of us counts as much as what was promised. */
export async function showDueSoon(ctx: Context, reader: Reader): Promise<readonly DueSoon[]> {
  return (await allDueSoon(ctx, reader)).slice(0, MOST)
}

/** The same without promises, which have deadlines of their own; all of it, however many promises are due before. */
export async function showDueBesides(ctx: Context, reader: Reader): Promise<readonly DueSoon[]> {
  return (await allDueSoon(ctx, reader)).filter(({ sort }) => sort !== 'promise')
}

async function allDueSoon(ctx: Context, reader: Reader): Promise<readonly DueSoon[]> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const today = dayAt(ctx.now(), tx.zone)
    const found = [
      ...(await promises(tx, ctx, reader, today)),
      ...(await visits(tx, ctx, reader, today)),
      ...(await files(tx, reader, today)),
    ]
    return found.toSorted((a, b) => a.day.localeCompare(b.day))
  })
}

async function promises(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  today: string,
): Promise<readonly DueSoon[]> {
  const stretch = { from: addDays(today, -DAYS), to: addDays(today, DAYS), most: LOOKED }
  const ids = [...new Set([...(await listDueIds(tx, stretch)), ...(await leftIds(tx))])]
  if (!ids.length) return []
  const due = (await loadCommitments(tx, ctx, { asOf: today, of: { ids } })).filter(({ commitment }) => {
    const count = countOf(commitment, today)
    const day = commitment.due ?? ''
    return (count === 'open' || count === 'late') && day >= stretch.from && day <= stretch.to
  })
  const names = await loadPartyNames(
    tx,
    ctx.gazetteer,
    reader.lang,
    due.flatMap(({ record }) => record.partyIds),
  )
  const firsts = due.flatMap(({ record }) => record.statementIds[0] ?? [])
  const quotes = new Map((await getStatements(tx, firsts)).map(({ id, quote }) => [id, quote]))
  return due.map((one) => {
    const { record, commitment } = one
    const quote = quotes.get(record.statementIds[0] ?? '')
    return {
      sort: isOwed(one) ? 'promise' : one.byUs ? 'asked' : 'request',
      id: record.id,
      says: recordSentence(record, { names, lang: reader.lang, quote }),
      ...dayOf(commitment.due ?? today, reader, today),
    }
  })
}

/** Visits of the book nobody opened a file for yet. */
async function visits(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  today: string,
): Promise<readonly DueSoon[]> {
  const ids = await listStartingIds(tx, { from: today, to: addDays(today, DAYS), most: LOOKED })
  const fileOf = await filesOfVisits(tx)
  const open = (await getRecords(tx, ids)).filter(
    (record) =>
      record.slots.status?.shown.value !== 'denied' &&
      (dateIn(record, 'start')?.from ?? '') >= today &&
      !fileOf([record.id, ...record.statementIds]),
  )
  const names = await loadPartyNames(
    tx,
    ctx.gazetteer,
    reader.lang,
    open.flatMap(({ partyIds }) => partyIds),
  )
  return open.map((record) => ({
    sort: 'visit',
    id: record.id,
    says: recordSentence(record, { names, lang: reader.lang }),
    ...dayOf(dateIn(record, 'start')?.from ?? today, reader, today),
  }))
}

const OVER: ReadonlySet<string> = new Set(['closed', 'cancelled', 'secret'])

async function files(tx: OfficeTx, reader: Reader, today: string): Promise<readonly DueSoon[]> {
  const last = addDays(today, DAYS)
  return (await listSummaries(tx)).flatMap(({ id, title, start, standing }): readonly DueSoon[] =>
    start === undefined || start < today || start > last || OVER.has(standing)
      ? []
      : [{ sort: 'mission', id, says: title, ...dayOf(start, reader, today) }],
  )
}

function dayOf(day: string, { lang }: Reader, today: string) {
  return { day, dayText: printDate(day, lang), inDays: daysBetween(today, day) }
}
