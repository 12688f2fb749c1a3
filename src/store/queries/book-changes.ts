import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** Where a book stands: the number of its last change. */
export type BookStanding = {
  readonly version: number
  /** This very transaction has changed something, so that what it sees nobody else may be shown. */
  readonly changing: boolean
}

/** Where the office's book stands, as this transaction sees it; one that only reads was told as it began. */
export async function findBookStanding(tx: OfficeTx): Promise<BookStanding> {
  if (tx.bookVersion !== undefined) return { version: tx.bookVersion, changing: false }
  const found = await sql<{
    version: string
    changing: boolean
  }>`/* bookChanges.findBookStanding */
    select book_version as version, pg_current_xact_id_if_assigned() is not null as changing
    from offices where office_id = ${tx.office}`.execute(tx.db)
  const row = found.rows[0]
  return {
    version: Number(row?.version ?? 0),
    changing: row?.changing ?? true,
  }
}

/** What changes of a book touched: folds, whom and which countries they name or named, and statements told otherwise. */
export type BookChanges = {
  readonly records: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly statements: ReadonlySet<string>
}

/** What was touched since the book had a number; undefined where not every change since is told. */
export async function findChangesSince(tx: OfficeTx, version: number): Promise<BookChanges | undefined> {
  // Both in one query, so that nothing is forgotten between asking how far back changes are told and reading them.
  const found = await sql<{
    told: boolean
    records: string[] | null
    parties: string[] | null
    countries: string[] | null
    statements: string[] | null
  }>`/* bookChanges.findChangesSince */
    select o.changes_from <= ${version} as told, c.records, c.parties, c.countries, c.statements
    from offices o left join book_changes c on c.office_id = ${tx.office} and c.version > ${version}
    where o.office_id = ${tx.office}`.execute(tx.db)
  if (!found.rows[0]?.told) return undefined
  const all = (column: 'records' | 'parties' | 'countries' | 'statements') =>
    new Set(found.rows.flatMap((row) => row[column] ?? []))
  return {
    records: all('records'),
    parties: all('parties'),
    countries: all('countries'),
    statements: all('statements'),
  }
}
