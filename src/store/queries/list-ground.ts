import { type RawBuilder, sql } from 'kysely'
import type { BookAt } from '#model/book-at.ts'
import type { KindName, Slots, SlotValue } from '#model/kinds/kind.ts'
import { rowsInPieces } from '../rows-in-pieces.ts'
import type { OfficeTx } from '../store.ts'
import { readAt } from './record.ts'

/** A fold of the book without what it rests on: only the values that lists are told, sorted and counted by. */
export type GroundRecord = {
  readonly id: string
  readonly kind: KindName
  readonly party_ids: readonly string[]
  readonly held_from: string | null
  /** Of ties, agreements and offices alone. */
  readonly parties: Readonly<Record<string, string>> | null
  /** Of ties and agreements alone. */
  readonly statement_ids: readonly string[] | null
  /** The shown values of some slots. */
  readonly shown: Readonly<Record<string, SlotValue>>
}

/** The slots that lists read, by kind. */
const SLOTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'partnership',
    ['kind', 'status', 'since', 'heldFrom', 'heldTo', 'date', 'effective', 'asof', 'term', 'renewal'],
  ],
  [
    'agreement',
    ['status', 'instrument', 'date', 'effective', 'heldTo', 'term', 'renewal', 'title', 'parties'],
  ],
  ['visit', ['status', 'start']],
  ['meeting', ['status', 'date', 'topic']],
  ['gift', ['status', 'date']],
  ['event', ['status', 'date', 'kind']],
]

/** The shown values of a kind's slots as one object; slots a record does not have are left out. */
function shown(): RawBuilder<unknown> {
  const cases = SLOTS.map(([kind, slots]) => {
    const pairs = slots.map((slot) => `'${slot}', slots #> '{${slot},shown,value}'`)
    return `when '${kind}' then jsonb_strip_nulls(jsonb_build_object(${pairs.join(', ')}))`
  })
  return sql.raw(`case kind ${cases.join(' ')} else '{}'::jsonb end`)
}

/** The columns of a fold that lists are made of. */
const GROUND = sql`record_id as id, kind, party_ids, lower(held)::text as held_from,
      case when kind in ('partnership', 'agreement', 'role') then parties end as parties,
      case when kind in ('partnership', 'agreement') then statement_ids end as statement_ids, ${shown()} as shown`

/** Of events, greetings alone count. */
const TELLING = sql`(kind in ('partnership', 'agreement', 'role', 'visit', 'meeting', 'gift')
        or kind = 'event' and slots #>> '{kind,shown,value}' = 'greeting')`

/** What lists of ties and agreements are made of, as it was known, of every day and in no order; never its sources. */
export function readGround(tx: OfficeTx, at: BookAt): AsyncGenerator<readonly GroundRecord[]> {
  return rowsInPieces<GroundRecord>(
    tx,
    sql`/* listGround.readGround */
    select ${GROUND} from records where office_id = ${tx.office} and ${readAt(tx, at)} and ${TELLING}`,
  )
}

/** The same of some folds alone. */
export async function getGroundRecords(
  tx: OfficeTx,
  ids: readonly string[],
  at: BookAt,
): Promise<readonly GroundRecord[]> {
  if (!ids.length) return []
  const found = await sql<GroundRecord>`/* listGround.getGroundRecords */
    select ${GROUND} from records
    where office_id = ${tx.office} and ${readAt(tx, at)} and record_id = any(${[...ids]}) and ${TELLING}`.execute(
    tx.db,
  )
  return found.rows
}

/** The addresses of folds that rest on some statements, as it was known. */
export async function listResting(
  tx: OfficeTx,
  statementIds: readonly string[],
  at: BookAt,
): Promise<readonly string[]> {
  if (!statementIds.length) return []
  const found = await sql<{ id: string }>`/* listGround.listResting */
    select record_id as id from records
    where office_id = ${tx.office} and ${readAt(tx, at)} and statement_ids && ${[...statementIds]}::text[]`.execute(
    tx.db,
  )
  return found.rows.map((row) => row.id)
}

/** What one statement tells of a tie, or the words of one on an agreement; with the day its source told it. */
export type GroundTelling = {
  readonly id: string
  readonly slots: Slots | null
  readonly quote: string | null
  readonly told: string
}

/** The statements on ties and agreements, without the decisions on them; never one whose text was erased. */
export function readTellings(tx: OfficeTx): AsyncGenerator<readonly GroundTelling[]> {
  return rowsInPieces<GroundTelling>(tx, sql`/* listGround.readTellings */ ${tellings(tx, sql`true`)}`)
}

/** The same of some statements alone. */
export async function getTellings(
  tx: OfficeTx,
  statementIds: readonly string[],
): Promise<readonly GroundTelling[]> {
  if (!statementIds.length) return []
  const found = await sql<GroundTelling>`/* listGround.getTellings */
    ${tellings(tx, sql`s.statement_id = any(${[...statementIds]})`)}`.execute(tx.db)
  return found.rows
}

function tellings(tx: OfficeTx, which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select s.statement_id as id, case when s.kind = 'partnership' then s.slots end as slots,
      case when s.kind = 'agreement' then s.quote end as quote,
      coalesce(case when c.source_id is null then o.published else c.published end,
        to_char(s.made_at at time zone ${tx.zone}, 'YYYY-MM-DD')) as told
    from statements s
    join sources o on o.office_id = ${tx.office} and o.source_id = s.source_id
    left join (
      select distinct on (source_id) source_id, published from source_corrections
      where office_id = ${tx.office} order by source_id, seq desc
    ) c on c.source_id = s.source_id
    where s.office_id = ${tx.office} and s.kind in ('partnership', 'agreement') and ${which}
      and not exists (select 1 from erased_texts e where e.office_id = ${tx.office} and e.source_id = s.source_id)`
}

/** The first day that anything in the book is of, by country; an empty one where something has no day. */
export async function listCountryDays(tx: OfficeTx, at: BookAt): Promise<ReadonlyMap<string, string>> {
  return await countryDays(tx, at, sql``)
}

/** The same of some countries, or of some folds alone. */
export async function countCountryDays(
  tx: OfficeTx,
  of: { readonly countries: readonly string[] } | { readonly records: readonly string[] },
  at: BookAt,
): Promise<ReadonlyMap<string, string>> {
  if ('records' in of) return await countryDays(tx, at, sql`and record_id = any(${[...of.records]})`)
  const wanted = sql`${[...of.countries]}::text[]`
  return await countryDays(tx, at, sql`and countries && ${wanted} and c.country = any(${wanted})`)
}

async function countryDays(
  tx: OfficeTx,
  at: BookAt,
  which: RawBuilder<unknown>,
): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ country: string; begun: string }>`/* listGround.countryDays */
    select c.country, coalesce(nullif(min(coalesce(lower(held), '-infinity'))::text, '-infinity'), '') as begun
    from records cross join lateral unnest(countries) as c(country)
    where office_id = ${tx.office} and ${readAt(tx, at)} ${which} group by c.country`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.country, row.begun]))
}

/** Those of some countries of which something is still on file on the day that is the first of each. */
export async function listDaysStanding(
  tx: OfficeTx,
  firsts: readonly (readonly [country: string, begun: string])[],
  at: BookAt,
): Promise<ReadonlySet<string>> {
  if (!firsts.length) return new Set()
  const asked = JSON.stringify(firsts.map(([country, begun]) => ({ country, begun: begun || null })))
  const found = await sql<{ country: string }>`/* listGround.listDaysStanding */
    select f.country from jsonb_to_recordset(${asked}::jsonb) as f(country text, begun date)
    where case when f.begun is null
      then exists (select 1 from records where office_id = ${tx.office} and ${readAt(tx, at)}
        and lower(held) is null and countries && array[f.country])
      else exists (select 1 from records where office_id = ${tx.office} and ${readAt(tx, at)}
        and lower(held) = f.begun and countries && array[f.country]) end`.execute(tx.db)
  return new Set(found.rows.map((row) => row.country))
}

/** Statements on ties somebody amended, now or before: all of them, or those among some. */
export async function listAmended(tx: OfficeTx, among?: readonly string[]): Promise<readonly string[]> {
  const which = among ? sql`and j.statement_id = any(${[...among]})` : sql``
  const found = await sql<{ id: string }>`/* listGround.listAmended */
    select distinct j.statement_id as id
    from judgements j join statements s on s.office_id = ${tx.office} and s.statement_id = j.statement_id
    where j.office_id = ${tx.office} and j.verdict = 'amend' and s.kind = 'partnership' ${which}`.execute(
    tx.db,
  )
  return found.rows.map((row) => row.id)
}
