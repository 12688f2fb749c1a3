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
  ['partnership', ['since', 'heldFrom', 'heldTo', 'date', 'effective', 'asof', 'term', 'renewal']],
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

/** What lists of ties and agreements are made of, as it was known, of every day and in no order; never its sources. */
export function readGround(tx: OfficeTx, at: BookAt): AsyncGenerator<readonly GroundRecord[]> {
  return rowsInPieces<GroundRecord>(
    tx,
    sql`/* listGround.readGround */
    select record_id as id, kind, party_ids, lower(held)::text as held_from,
      case when kind in ('partnership', 'agreement', 'role') then parties end as parties,
      case when kind in ('partnership', 'agreement') then statement_ids end as statement_ids, ${shown()} as shown
    from records where office_id = ${tx.office} and ${readAt(tx, at)}
      and (kind in ('partnership', 'agreement', 'role', 'visit', 'meeting', 'gift')
        or kind = 'event' and slots #>> '{kind,shown,value}' = 'greeting')`,
  )
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
  return rowsInPieces<GroundTelling>(
    tx,
    sql`/* listGround.readTellings */
    select s.statement_id as id, case when s.kind = 'partnership' then s.slots end as slots,
      case when s.kind = 'agreement' then s.quote end as quote,
      coalesce(case when c.source_id is null then o.published else c.published end,
        to_char(s.made_at at time zone ${tx.zone}, 'YYYY-MM-DD')) as told
    from statements s
    join sources o on o.office_id = ${tx.office} and o.source_id = s.source_id
    left join (
      select distinct on (source_id) source_id, published from source_corrections
      where office_id = ${tx.office} order by source_id, seq desc
    ) c on c.source_id = s.source_id
    where s.office_id = ${tx.office} and s.kind in ('partnership', 'agreement')
      and not exists (select 1 from erased_texts e where e.office_id = ${tx.office} and e.source_id = s.source_id)`,
  )
}

/** The first day that anything in the book is of, by country; an empty one where something has no day. */
export async function listCountryDays(tx: OfficeTx, at: BookAt): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ country: string; begun: string }>`/* listGround.listCountryDays */
    select c.country, coalesce(nullif(min(coalesce(lower(held), '-infinity'))::text, '-infinity'), '') as begun
    from records cross join lateral unnest(countries) as c(country)
    where office_id = ${tx.office} and ${readAt(tx, at)} group by c.country`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.country, row.begun]))
}

/** Statements on ties somebody amended, now or before. */
export async function listAmended(tx: OfficeTx): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`/* listGround.listAmended */
    select distinct j.statement_id as id
    from judgements j join statements s on s.office_id = ${tx.office} and s.statement_id = j.statement_id
    where j.office_id = ${tx.office} and j.verdict = 'amend' and s.kind = 'partnership'`.execute(tx.db)
  return found.rows.map((row) => row.id)
}
