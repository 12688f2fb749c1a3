import { type RawBuilder, sql } from 'kysely'
import type { Bilingual, Language } from '#model/problem.ts'
import type { Source, SourceKind } from '#model/source.ts'
import { foldText } from '#model/values/fold.ts'
import { dayAt } from '#model/values/zone.ts'
import { columnsOf } from '../columns.ts'
import { oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'

type SourceRow = {
  source_id: string
  kind: SourceKind
  title: string
  text: string
  sha256: string
  publisher: string | null
  published: string | null
  lang: Language | null
  url: string | null
  unread: string | null
  notes: readonly Bilingual[]
  added_at: Date
  added_by: string
}

type HeadRow = Pick<SourceRow, 'source_id' | 'kind' | 'title' | 'publisher' | 'published' | 'lang' | 'url'>

function headOf(row: HeadRow): SourceHead {
  return {
    id: row.source_id,
    kind: row.kind,
    title: row.title,
    ...(row.publisher ? { publisher: row.publisher } : {}),
    ...(row.published ? { published: row.published } : {}),
    ...(row.lang ? { lang: row.lang } : {}),
    ...(row.url ? { url: row.url } : {}),
  }
}

function sourceOf(row: SourceRow): Source {
  return {
    ...headOf(row),
    text: row.text,
    sha256: row.sha256,
    ...(row.unread ? { unread: row.unread } : {}),
    ...(row.notes?.length ? { notes: row.notes } : {}),
    addedAt: row.added_at.toISOString(),
    addedBy: row.added_by,
  }
}

const COLUMNS = sql.raw(
  'source_id, kind, title, text, sha256, publisher, published, lang, url, unread, notes, added_at, added_by',
)

export async function findSource(tx: OfficeTx, id: string): Promise<Source | undefined> {
  const found = await sql<SourceRow>`/* source.findSource */
    select ${COLUMNS} from sources_now where office_id = ${tx.office} and source_id = ${id}`.execute(tx.db)
  return found.rows[0] && sourceOf(found.rows[0])
}

/** The text that came in these bytes; a row of a register came in none of its own. */
export async function findSourceByHash(tx: OfficeTx, sha256: string): Promise<Source | undefined> {
  const found = await sql<SourceRow>`/* source.findSourceByHash */
    select ${COLUMNS} from sources_now where office_id = ${tx.office} and sha256 = ${sha256} and kind <> 'row'`.execute(
    tx.db,
  )
  return found.rows[0] && sourceOf(found.rows[0])
}

/** Those of these sources that are there already. */
export async function listSourcesThere(tx: OfficeTx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (!ids.length) return new Set()
  const found = await sql<{ source_id: string }>`/* source.listSourcesThere */
    select source_id from sources where office_id = ${tx.office} and source_id = any(${[...ids]})`.execute(
    tx.db,
  )
  return new Set(found.rows.map((row) => row.source_id))
}

/** A source without original, such as a row of a list. */
export type PlainSource = Source & {
  /** What search finds it by, where that is not all of its title and text. */
  readonly found?: string
}

/** Writes many sources without originals; those already there stay as they are. */
export async function insertSources(tx: OfficeTx, sources: readonly PlainSource[]): Promise<void> {
  if (!sources.length) return
  await sql`/* source.insertSources */ ${insertingSources(tx, sources)} on conflict do nothing`.execute(tx.db)
}

/** What writes many sources that are not there yet, as a part of a statement. */
export function insertingSources(tx: OfficeTx, sources: readonly PlainSource[]): RawBuilder<unknown> {
  const { names, values, from } = columnsOf(sources, {
    source_id: ['text', (source) => source.id],
    kind: ['text', (source) => source.kind],
    title: ['text', (source) => source.title],
    text: ['text', (source) => source.text],
    folded: ['text', (source) => foldText(source.found ?? `${source.title} ${source.text}`)],
    sha256: ['text', (source) => source.sha256],
    publisher: ['text', (source) => source.publisher],
    published: ['text', (source) => source.published],
    lang: ['text', (source) => source.lang],
    url: ['text', (source) => source.url],
    added_at: ['timestamptz', (source) => source.addedAt],
    added_by: ['text', (source) => source.addedBy],
  })
  return sql`insert into sources (office_id, ${names}) select ${tx.office}, ${values} from ${from}`
}

/** Day of each source: of its publication, else the day it was added. ISO. */
export async function listSourceDays(
  tx: OfficeTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{
    source_id: string
    published: string | null
    added_at: Date
  }>`/* source.listSourceDays */
    select source_id, published, added_at from sources_now
    where office_id = ${tx.office} and source_id = ${oneOf(ids)}`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.source_id, row.published ?? dayAt(row.added_at, tx.zone)]))
}

/** Writes a source; one of the same address that is there already stays as it is. */
export async function insertSource(tx: OfficeTx, source: Source): Promise<void> {
  await sql`/* source.insertSource */
    insert into sources (office_id, source_id, kind, title, text, folded, sha256, publisher, published, lang, url,
                         unread, notes, added_at, added_by)
    values (${tx.office}, ${source.id}, ${source.kind}, ${source.title}, ${source.text},
            ${foldText(`${source.title} ${source.text}`)}, ${source.sha256}, ${source.publisher ?? null},
            ${source.published ?? null}, ${source.lang ?? null}, ${source.url ?? null}, ${source.unread ?? null},
            ${JSON.stringify(source.notes ?? [])}, ${source.addedAt}, ${source.addedBy})
    on conflict do nothing`.execute(tx.db)
}

/** What a source is cited by. */
export type SourceHead = Pick<Source, 'id' | 'kind' | 'title' | 'publisher' | 'published' | 'lang' | 'url'>

/** Sources by id as they are cited; a page cites hundreds, so nothing else is read of them. */
export async function getSourceHeads(
  tx: OfficeTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceHead>> {
  const found = await sql<HeadRow>`/* source.getSourceHeads */
    select source_id, kind, title, publisher, published, lang, url
    from sources_now where office_id = ${tx.office} and source_id = ${oneOf(ids)}`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.source_id, headOf(row)]))
}

/** Sources by id with their text. */
export async function getSources(tx: OfficeTx, ids: readonly string[]): Promise<readonly Source[]> {
  if (!ids.length) return []
  const found = await sql<SourceRow>`/* source.getSources */
    select ${COLUMNS} from sources_now
    where office_id = ${tx.office} and source_id = any(${[...ids]}) order by seq`.execute(tx.db)
  return found.rows.map(sourceOf)
}

export type SourceCount = {
  readonly id: string
  readonly kind: SourceKind
  readonly title: string
  readonly publisher?: string
  readonly published?: string
  readonly lang?: Language
  readonly addedAt: string
  readonly statements: number
  readonly accepted: number
  readonly rejected: number
  readonly waiting: number
  /** The beginning of what somebody of the office wrote down, which has no title but its writer. */
  readonly excerpt?: string
}

type SourceCountRow = Omit<HeadRow, 'url'> & {
  added_at: Date
  excerpt: string | null
  statements: number
  accepted: number
  rejected: number
  waiting: number
}

/** So many of the newest sources, or so many from a place in their list on. */
type Cut = number | { readonly limit: number; readonly from: number }

/** The newest sources of these kinds, of all where none is named, with how many of their statements stand where. */
export async function listSources(
  tx: OfficeTx,
  cut: Cut,
  ...kinds: readonly SourceKind[]
): Promise<readonly SourceCount[]> {
  const { limit, from } = typeof cut === 'number' ? { limit: cut, from: 0 } : cut
  const found = await sql<SourceCountRow>`/* source.listSources */
    with chosen as (
      select source_id, kind, title, publisher, published, lang, added_at, seq,
        case when kind in ('entry', 'act') then left(text, 180) end as excerpt from sources_now
      where office_id = ${tx.office} and (${kinds.length} = 0 or kind = any(${[...kinds]}::text[]))
      order by seq desc limit ${limit} offset ${from}
    ), standing as (
      select s.source_id, s.statement_id,
        (select j.verdict from judgements j
          where j.office_id = ${tx.office} and j.statement_id = s.statement_id
            and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = j.judgement_id)
          order by j.seq desc limit 1) as verdict,
        exists (select 1 from reading_statements rs
          join readings r on r.office_id = rs.office_id and r.reading_id = rs.reading_id
          where rs.office_id = ${tx.office} and rs.statement_id = s.statement_id and r.source_id = s.source_id
            and r.seq = (select max(seq) from readings l where l.office_id = ${tx.office} and l.source_id = s.source_id)
        ) as latest
      from statements s join chosen c on c.source_id = s.source_id where s.office_id = ${tx.office}
    )
    select c.*, count(t.statement_id)::int as statements,
      (count(*) filter (where t.verdict in ('accept', 'amend')))::int as accepted,
      (count(*) filter (where t.verdict = 'reject'))::int as rejected,
      (count(*) filter (where t.verdict is null and t.latest))::int as waiting
    from chosen c left join standing t on t.source_id = c.source_id
    group by c.source_id, c.kind, c.title, c.publisher, c.published, c.lang, c.added_at, c.seq, c.excerpt
    order by c.seq desc`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.source_id,
    kind: row.kind,
    title: row.title,
    ...(row.publisher ? { publisher: row.publisher } : {}),
    ...(row.published ? { published: row.published } : {}),
    ...(row.lang ? { lang: row.lang } : {}),
    addedAt: row.added_at.toISOString(),
    ...(row.excerpt ? { excerpt: row.excerpt } : {}),
    statements: row.statements,
    accepted: row.accepted,
    rejected: row.rejected,
    waiting: row.waiting,
  }))
}

export type SourceHit = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly publisher?: string
  readonly published?: string
}

/** Of words that stand everywhere, no more sources than this are looked at. */
const MOST_LOOKED_AT = 2000

/** So many of the newest are looked through before any index: words that stand everywhere stand among them often enough. */
const NEWEST = 300

/** Sources that hold every folded word (the last as a beginning), newest first. */
export async function searchSources(
  tx: OfficeTx,
  folded: string,
  limit: number,
): Promise<readonly SourceHit[]> {
  const query = folded
    .split(' ')
    .filter(Boolean)
    .map((word, i, all) => (i === all.length - 1 ? `${word}:*` : word))
    .join(' & ')
  const newest = await sql<{ id: string }>`/* source.searchNewest */
    with newest as materialized (
      select source_id, seq, words from sources where office_id = ${tx.office} order by seq desc limit ${NEWEST}
    )
    select source_id as id from newest where words @@ to_tsquery('simple', ${query})
    order by seq desc limit ${limit}`.execute(tx.db)
  const enough = newest.rows.map((row) => row.id)
  if (enough.length === limit) return await listHits(tx, enough)
  const found = await sql<SourceRow>`/* source.searchSources */
    with meant as materialized (
      select source_id, seq from sources where office_id = ${tx.office} and words @@ to_tsquery('simple', ${query})
      limit ${MOST_LOOKED_AT}
    )
    select ${COLUMNS} from sources_now
    where office_id = ${tx.office} and source_id = any(array(
      select source_id from meant order by seq desc limit ${limit}))
    order by seq desc`.execute(tx.db)
  return found.rows.map(sourceOf)
}

async function listHits(tx: OfficeTx, ids: readonly string[]): Promise<readonly SourceHit[]> {
  const found = await sql<SourceRow>`/* source.listHits */
    select ${COLUMNS} from sources_now where office_id = ${tx.office} and source_id = any(${[...ids]})
    order by seq desc`.execute(tx.db)
  return found.rows.map(sourceOf)
}
