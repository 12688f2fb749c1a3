import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'
import { blankRows, destroySalts, type Ground, whileErasing } from './erasure.ts'

/** The key of a name that is gone; no name is ever minted under such a one. */
export const ERASED_KEY = 'erased:'

/** People and bodies that nothing but these statements ever named. Places of the world are no secret and stay. */
export async function listNamesOnlyIn(
  tx: OfficeTx,
  statementIds: readonly string[],
): Promise<readonly string[]> {
  const ids = [...statementIds]
  const found = await sql<{ node_id: string }>`/* eraseNames.listNamesOnlyIn */
    select n.node_id from nodes n where n.office_id = ${tx.office} and n.kind <> 'country' and n.place_id is null
      and n.key not like ${`${ERASED_KEY}%`}
      and n.node_id in (select m.node_id from mentions m where m.office_id = ${tx.office} and m.statement_id = any(${ids}))
      and not exists (select 1 from mentions o where o.office_id = ${tx.office} and o.node_id = n.node_id
        and o.statement_id <> all(${ids}))`.execute(tx.db)
  return found.rows.map((row) => row.node_id)
}

/** Takes a name out of the book: its entry keeps its place under an address that says nothing. */
export async function eraseName(
  tx: OfficeTx,
  { from, to }: { readonly from: string; readonly to: string },
  ground: Ground,
): Promise<void> {
  await whileErasing(tx, async () => {
    await sql`/* eraseNames.eraseName */
      update history_rows set keys = array_replace(keys, ${from}, ${to})
      where office_id = ${tx.office} and table_name = 'nodes' and keys @> ${[from]}::text[]`.execute(tx.db)
  })
  await destroySalts(tx, 'nodes', [to], ground)
  await whileErasing(tx, async () => {
    await sql`/* eraseNames.eraseName */
      update nodes set node_id = ${to}, key = ${ERASED_KEY + to}, name = 'đã xóa', folded = '', marks = ''
      where office_id = ${tx.office} and node_id = ${from}`.execute(tx.db)
  })
  const moved = (column: string) => ({
    where: sql`t.${sql.ref(column)} = ${from}`,
    set: sql`${sql.ref(column)} = ${to}`,
  })
  const numbers = { where: sql`t.node_id = ${from}`, set: sql`node_id = ${to}, value = '–'` }
  await blankRows(tx, { table: 'party_ids', ...numbers }, ground)
  await blankRows(tx, { table: 'keepers', ...moved('node_id') }, ground)
  await blankRows(tx, { table: 'mentions', ...moved('node_id') }, ground)
  await blankRows(tx, { table: 'judgements', ...moved('node_a') }, ground)
  await blankRows(tx, { table: 'judgements', ...moved('node_b') }, ground)
}

/** Entries of the history that name any of these: an address, or words such as a title. */
export async function listEntriesNaming(tx: OfficeTx, words: readonly string[]): Promise<readonly number[]> {
  const found = await sql<{ seq: string }>`/* eraseNames.listEntriesNaming */
    select seq from history h where h.office_id = ${tx.office} and exists (
      select 1 from unnest(${[...words]}::text[]) w where position(w in h.subject::text) > 0)`.execute(tx.db)
  return found.rows.map((row) => Number(row.seq))
}

/** What an entry may go on saying: which things it was about by their addresses, and numbers. */
const KEPT = [
  'sourceId',
  'statementId',
  'statementIds',
  'judgementId',
  'judgementIds',
  'readingId',
  'recordId',
  'jobId',
  'importId',
  'missionId',
]

/** Lets entries of the history say which things they were about and nothing of what those said. */
export async function quietenEntries(tx: OfficeTx, seqs: readonly number[], ground: Ground): Promise<void> {
  await blankRows(
    tx,
    {
      table: 'history',
      where: sql`t.seq = any(${[...seqs]}::bigint[])`,
      set: sql`subject = (select coalesce(jsonb_object_agg(p.key, p.value), '{}') from jsonb_each(subject) p
        where p.key = any(${KEPT}::text[]) or jsonb_typeof(p.value) in ('number', 'boolean'))`,
    },
    ground,
  )
}

/** States the links of entries anew that say less now, or whose list of written rows does; each is chained with this act. */
export async function restateLinks(tx: OfficeTx, seqs: readonly number[]): Promise<void> {
  await sql`/* eraseNames.restateLinks */
    insert into history_restatements (office_id, seq, nth, digest, link)
    select h.office_id, h.seq,
      coalesce((select max(r.nth) from history_restatements r where r.office_id = h.office_id and r.seq = h.seq), 0) + 1,
      d.digest,
      encode(sha256(convert_to(jsonb_build_array(h.prev, h.seq, extract(epoch from h.at), h.act, h.person_id,
        h.person_name, h.how, h.subject, d.digest)::text, 'UTF8')), 'hex')
    from history h cross join lateral (
      select coalesce(encode(sha256(convert_to(jsonb_agg(jsonb_build_array(c.table_name,
        encode(sha256(convert_to(jsonb_build_array(c.columns, c.keys)::text, 'UTF8') || c.digests), 'hex'))
        order by c.note_no)::text, 'UTF8')), 'hex'), encode(sha256('[]'), 'hex')) as digest
      from history_rows c where c.office_id = h.office_id and c.seq = h.seq) d
    where h.office_id = ${tx.office} and h.link is not null and h.seq = any(${[...seqs]}::bigint[])`.execute(
    tx.db,
  )
}

/** The acts that noted rows under any of these addresses. */
export async function listEntriesNoting(tx: OfficeTx, table: string, keys: readonly string[]) {
  const found = await sql<{ seq: string }>`/* eraseNames.listEntriesNoting */
    select distinct seq from history_rows where office_id = ${tx.office} and table_name = ${table}
      and seq is not null and keys && ${[...keys]}::text[]`.execute(tx.db)
  return found.rows.map((row) => Number(row.seq))
}
