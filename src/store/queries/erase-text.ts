import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'
import { investmentBlankings, NO_QUOTE } from './erase-investment.ts'
import { type Blanking, blankRows, type Ground } from './erasure.ts'

/** What is to go: one source, the statements it made, and the hashes of the bytes it came in. */
export type Doomed = {
  readonly sourceId: string
  readonly statementIds: readonly string[]
  readonly hashes: readonly string[]
  /** Files attached to what falls with it. */
  readonly evidenceIds: readonly string[]
  readonly url?: string
}

/** What stands in the place of a title and a file's name that are gone. */
export const ERASED_TITLE = 'Văn bản đã xóa'

/** Empties a source, its bytes, every statement of it, what was decided in its words, and what was made of them. */
export async function eraseText(tx: OfficeTx, doomed: Doomed, ground: Ground): Promise<void> {
  const blankings = [
    ...sourceBlankings(doomed),
    ...statementBlankings(doomed),
    ...investmentBlankings(doomed.sourceId),
  ]
  for (const blanking of blankings) await blankRows(tx, blanking, ground)
  await forgetWork(tx, doomed)
}

/** The text itself, the bytes it came in and what hangs on them. */
function sourceBlankings({ sourceId, hashes, evidenceIds }: Doomed): readonly Blanking[] {
  const bytes = sql`any(${[...hashes]}::text[])`
  return [
    {
      table: 'sources',
      where: sql`t.source_id = ${sourceId}`,
      set: sql`title = ${ERASED_TITLE}, text = '', folded = '', publisher = null, url = null, unread = null, notes = '[]'`,
    },
    {
      table: 'source_corrections',
      where: sql`t.source_id = ${sourceId}`,
      set: sql`title = ${ERASED_TITLE}, publisher = null`,
    },
    {
      table: 'originals',
      where: sql`t.sha256 = ${bytes}`,
      set: sql`bytes = '', file_name = null`,
    },
    {
      table: 'origin_prints',
      where: sql`t.source_id = ${sourceId}`,
      set: sql`prints = '{}'`,
    },
    {
      table: 'origin_words',
      where: sql`(t.source_a = ${sourceId} or t.source_b = ${sourceId}) and t.why is not null`,
      set: sql`why = null`,
    },
    {
      table: 'evidence',
      where: sql`(t.sha256 = ${bytes} or t.evidence_id = any(${[...evidenceIds]}::text[]))`,
      set: sql`file_name = ${ERASED_TITLE}, note = null`,
    },
    {
      table: 'succession_decisions',
      where: sql`t.source_id = ${sourceId}`,
      set: sql`why = ${NO_QUOTE}`,
    },
    {
      table: 'imports',
      where: sql`t.sha256 = ${bytes}`,
      set: sql`reasons = '{}', file_name = null`,
    },
  ]
}

/** What was read in the text, decided of it, written from it and promised in it. */
function statementBlankings({ statementIds }: Doomed): readonly Blanking[] {
  const ids = sql`any(${[...statementIds]}::text[])`
  return [
    {
      table: 'statements',
      where: sql`t.statement_id = ${ids}`,
      set: sql`slots = '{}', quote = ${NO_QUOTE}, spans = '{}', implied = '[]', places = '{}'`,
    },
    {
      table: 'judgements',
      where: sql`t.statement_id = ${ids}`,
      set: sql`slots = case when slots is null then null else '{}'::jsonb end,
        quote = case when quote is null then null else ${NO_QUOTE} end, why = null`,
    },
    {
      table: 'paper_uses',
      where: sql`t.statement_id = ${ids}`,
      set: sql`used_values = '{}'`,
    },
    {
      table: 'commitment_events',
      where: sql`t.commitment_id = ${ids}`,
      set: sql`payload = (select coalesce(jsonb_object_agg(p.key, case when p.key = 'why' then to_jsonb(${NO_QUOTE}::text)
        else p.value end), '{}') from jsonb_each(payload) p where p.key in ('evidenceId', 'why', 'missionId', 'due', 'day'))`,
    },
  ]
}

/** What is no history goes without leaving anything: drafts, answers kept for a while, titles in the list of work. */
async function forgetWork(tx: OfficeTx, { sourceId, hashes, url, statementIds }: Doomed): Promise<void> {
  await sql`/* eraseText.forgetWork */
    delete from source_drafts where office_id = ${tx.office} and sha256 = any(${[...hashes]})`.execute(tx.db)
  await sql`/* eraseText.forgetWork */ delete from waiting
    where office_id = ${tx.office} and source_id = ${sourceId}`.execute(tx.db)
  await sql`/* eraseText.forgetWork */
    delete from answered where office_id = ${tx.office} and (position(${sourceId} in body::text) > 0
      or exists (select 1 from unnest(${[...statementIds]}::text[]) id where position(id in body::text) > 0))`.execute(
    tx.db,
  )
  await sql`/* eraseText.forgetWork */
    update jobs set made = (select coalesce(jsonb_agg(case when m ->> 'sourceId' = ${sourceId}
      then m || jsonb_build_object('title', ${ERASED_TITLE}::text) else m end), '[]') from jsonb_array_elements(made) m)
    where office_id = ${tx.office} and position(${sourceId} in made::text) > 0`.execute(tx.db)
  if (!url) return
  await sql`/* eraseText.forgetWork */
    update feed_items set title = '', url = '' where office_id = ${tx.office} and url = ${url}`.execute(tx.db)
  await sql`/* eraseText.forgetWork */
    update jobs set steps = replace(steps::text, to_json(${url}::text)::text, '""')::jsonb,
      failures = replace(failures::text, to_json(${url}::text)::text, '""')::jsonb
    where office_id = ${tx.office} and (position(${url} in steps::text) > 0 or position(${url} in failures::text) > 0)`.execute(
    tx.db,
  )
}

/** Folds of then that rest on any of these alone are forgotten; true where others rest on something else as well. */
export async function forgetFolds(tx: OfficeTx, statementIds: readonly string[]): Promise<boolean> {
  const ids = [...statementIds]
  await sql`/* eraseText.forgetFolds */
    delete from records where office_id = ${tx.office} and not upper_inf(known) and statement_ids && ${ids}::text[]
      and statement_ids <@ ${ids}::text[]`.execute(tx.db)
  const left = await sql`/* eraseText.forgetFolds */
    select 1 from records where office_id = ${tx.office} and statement_ids && ${ids}::text[] limit 1`.execute(
    tx.db,
  )
  return left.rows.length > 0
}
