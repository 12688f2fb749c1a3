import { sql } from 'kysely'
import { dayAt } from '#model/values/zone.ts'
import { hidden } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'

export type StoredOriginWord = {
  readonly a: string
  readonly b: string
  readonly verdict: 'same' | 'different'
  /** Set where the comparison said it, else a person did. */
  readonly likeness?: number
}

/** Keeps the prints a text is found by. */
export async function insertPrints(tx: OfficeTx, sourceId: string, prints: readonly number[]): Promise<void> {
  await sql`/* origin.insertPrints */
    insert into origin_prints (office_id, source_id, prints)
    values (${tx.office}, ${sourceId}, ${[...prints]}::integer[]) on conflict do nothing`.execute(tx.db)
}

export type LikelyCopy = { readonly id: string; readonly text: string; readonly day: string }

/** The sources that share most prints with a text. Never the source itself. */
export async function listLikelyCopies(
  tx: OfficeTx,
  {
    sourceId,
    prints,
    limit,
  }: { readonly sourceId: string; readonly prints: readonly number[]; readonly limit: number },
): Promise<readonly LikelyCopy[]> {
  const found = await sql<{
    id: string
    text: string
    published: string | null
    added_at: Date
  }>`/* origin.listLikelyCopies */
    with near as (
      select p.source_id,
        (select count(*) from unnest(p.prints) as one where one = any(${[...prints]}::integer[])) as common
      from origin_prints p
      where p.office_id = ${tx.office} and p.source_id <> ${sourceId} and p.prints && ${[...prints]}::integer[]
      order by common desc limit ${limit}
    )
    select s.source_id as id, s.text, s.published, s.added_at
    from near join sources s on s.office_id = ${tx.office} and s.source_id = near.source_id
    order by near.common desc`.execute(tx.db)
  return found.rows.map(({ id, text, published, added_at }) => ({
    id,
    text,
    day: published ?? dayAt(added_at, tx.zone),
  }))
}

export type NewOriginWord = {
  readonly a: string
  readonly b: string
  readonly verdict: 'same' | 'different'
  readonly likeness?: number
  readonly personId?: string
  readonly why?: string
  readonly at: Date
}

export async function insertOriginWord(tx: OfficeTx, word: NewOriginWord): Promise<void> {
  const [a, b] = [word.a, word.b].sort()
  await sql`/* origin.insertOriginWord */
    insert into origin_words (office_id, source_a, source_b, verdict, likeness, person_id, why, at)
    values (${tx.office}, ${a}, ${b}, ${word.verdict}, ${word.likeness ?? null}, ${word.personId ?? null},
      ${word.why ?? null}, ${word.at})`.execute(tx.db)
}

/** The latest word on a pair; undefined where nothing was ever said. */
export async function findOriginWord(
  tx: OfficeTx,
  one: string,
  other: string,
): Promise<StoredOriginWord | undefined> {
  const [a, b] = [one, other].sort()
  const found = await sql<WordRow>`/* origin.findOriginWord */
    select source_a as a, source_b as b, verdict, likeness from origin_words
    where office_id = ${tx.office} and source_a = ${a} and source_b = ${b} order by seq desc limit 1`.execute(
    tx.db,
  )
  return found.rows[0] && wordOf(found.rows[0])
}

type WordRow = { a: string; b: string; verdict: 'same' | 'different'; likeness: number | null }

function wordOf({ likeness, ...word }: WordRow): StoredOriginWord {
  return { ...word, ...(likeness === null ? {} : { likeness }) }
}

/** From so many sources on, all words of the office are fewer steps than a walk from each. */
const MANY = 200

/**
 * The words that join these sources to others, and those to more, as they stand now; for very many sources those of all.
 * Never a word that was taken back.
 */
export async function listJoiningWords(
  tx: OfficeTx,
  sourceIds: readonly string[],
): Promise<readonly StoredOriginWord[]> {
  return sourceIds.length > MANY ? await listStandingWords(tx) : await walkWords(tx, sourceIds)
}

async function listStandingWords(tx: OfficeTx): Promise<readonly StoredOriginWord[]> {
  const found = await sql<WordRow>`/* origin.listStandingWords */
    select a, b, verdict, likeness from (
      select distinct on (source_a, source_b) source_a as a, source_b as b, verdict, likeness, seq from origin_words
      where office_id = ${tx.office} order by source_a, source_b, seq desc
    ) as latest where verdict = 'same' order by seq`.execute(tx.db)
  return found.rows.map(wordOf)
}

async function walkWords(tx: OfficeTx, sourceIds: readonly string[]): Promise<readonly StoredOriginWord[]> {
  const found = await sql<WordRow>`/* origin.walkWords */
    with recursive reached(id) as (
      select unnest(${hidden(sourceIds)})
      union
      select case when w.source_a = r.id then w.source_b else w.source_a end
      from reached r join origin_words w on w.office_id = ${tx.office} and (w.source_a = r.id or w.source_b = r.id)
      where w.verdict = 'same' and not exists (
        select 1 from origin_words l where l.office_id = ${tx.office} and l.source_a = w.source_a
          and l.source_b = w.source_b and l.seq > w.seq)
    )
    select w.source_a as a, w.source_b as b, w.verdict, w.likeness
    from origin_words w join reached r on r.id = w.source_a
    where w.office_id = ${tx.office} and w.verdict = 'same' and not exists (
      select 1 from origin_words l where l.office_id = ${tx.office} and l.source_a = w.source_a
        and l.source_b = w.source_b and l.seq > w.seq)
    order by w.seq`.execute(tx.db)
  return found.rows.map(wordOf)
}
