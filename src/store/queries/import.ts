import { sql } from 'kysely'
import type { Recipe } from '#model/recipe.ts'
import type { OfficeTx } from '../store.ts'

export type ImportState = 'open' | 'committed' | 'undone'

/** Rows by what became of them. */
export type ImportCounts = {
  readonly rows: number
  readonly create: number
  readonly same: number
  readonly differs: number
  readonly ambiguous: number
  readonly refused: number
  /** Of the same ones: taken in before word for word, so that nothing was written. */
  readonly known: number
  /** Facts whose rows the register no longer has, and those of them that were taken out of the book. */
  readonly missing?: number
  readonly removed?: number
  /** Facts some of whose cells were emptied, and how many of them lost those values. */
  readonly emptied?: number
  readonly cleared?: number
}

export type StoredImport = {
  readonly id: string
  readonly sha256: string
  readonly fileName?: string
  readonly recipe: Recipe
  readonly state: ImportState
  readonly counts: Partial<ImportCounts>
  /** Rows left out and cells not read, by reason. */
  readonly reasons: Readonly<Record<string, number>>
  readonly version: number
  readonly madeAt: string
  readonly madeBy: string
  readonly committedAt?: string
  readonly undoneAt?: string
}

type ImportTableRow = {
  import_id: string
  sha256: string
  file_name: string | null
  recipe: Recipe
  state: ImportState
  counts: Partial<ImportCounts>
  reasons: Record<string, number>
  version: number
  made_at: Date
  made_by: string
  committed_at: Date | null
  undone_at: Date | null
}

const COLUMNS = sql.raw(
  'import_id, sha256, file_name, recipe, state, counts, reasons, version, made_at, made_by, committed_at, undone_at',
)

function importOf(row: ImportTableRow): StoredImport {
  return {
    id: row.import_id,
    sha256: row.sha256,
    ...(row.file_name ? { fileName: row.file_name } : {}),
    recipe: row.recipe,
    state: row.state,
    counts: row.counts,
    reasons: row.reasons,
    version: row.version,
    madeAt: row.made_at.toISOString(),
    madeBy: row.made_by,
    ...(row.committed_at ? { committedAt: row.committed_at.toISOString() } : {}),
    ...(row.undone_at ? { undoneAt: row.undone_at.toISOString() } : {}),
  }
}

export async function findImport(tx: OfficeTx, id: string): Promise<StoredImport | undefined> {
  const found = await sql<ImportTableRow>`/* import.findImport */
    select ${COLUMNS} from imports where office_id = ${tx.office} and import_id = ${id}`.execute(tx.db)
  return found.rows[0] && importOf(found.rows[0])
}

/** The newest imports of the office. */
export async function listImports(tx: OfficeTx, limit: number): Promise<readonly StoredImport[]> {
  const found = await sql<ImportTableRow>`/* import.listImports */
    select ${COLUMNS} from imports where office_id = ${tx.office} order by seq desc limit ${limit}`.execute(
    tx.db,
  )
  return found.rows.map(importOf)
}

/** The last committed import of a register that still stands: the file its keeper knows. */
export async function findLatestImport(tx: OfficeTx, register: string): Promise<StoredImport | undefined> {
  const found = await sql<ImportTableRow>`/* import.findLatestImport */
    select ${COLUMNS} from imports
    where office_id = ${tx.office} and state = 'committed' and recipe->>'name' = ${register}
    order by committed_at desc, seq desc limit 1`.execute(tx.db)
  return found.rows[0] && importOf(found.rows[0])
}

/** Opens an import over a kept file. */
export async function insertImport(
  tx: OfficeTx,
  made: Pick<StoredImport, 'id' | 'sha256' | 'fileName' | 'recipe' | 'counts'> & {
    readonly by: string
    readonly at: Date
  },
): Promise<void> {
  await sql`/* import.insertImport */
    insert into imports (office_id, import_id, sha256, file_name, recipe, counts, made_at, made_by)
    values (${tx.office}, ${made.id}, ${made.sha256}, ${made.fileName ?? null}, ${JSON.stringify(made.recipe)},
      ${JSON.stringify(made.counts)}, ${made.at}, ${made.by})`.execute(tx.db)
}

/** Changes how an open import is read; false where it is no longer open or somebody changed it meanwhile. */
export async function shapeImport(
  tx: OfficeTx,
  id: string,
  recipe: Recipe,
  version: number,
): Promise<boolean> {
  const done = await sql`/* import.shapeImport */
    update imports set recipe = ${JSON.stringify(recipe)}, version = version + 1
    where office_id = ${tx.office} and import_id = ${id} and state = 'open' and version = ${version}`.execute(
    tx.db,
  )
  return done.numAffectedRows === 1n
}

/** Marks an open import as committed; false where it is not open. */
export async function commitImport(
  tx: OfficeTx,
  id: string,
  done: {
    readonly counts: ImportCounts
    readonly reasons: Readonly<Record<string, number>>
    readonly at: Date
  },
): Promise<boolean> {
  const changed = await sql`/* import.commitImport */
    update imports set state = 'committed', committed_at = ${done.at}, version = version + 1,
      counts = ${JSON.stringify(done.counts)}, reasons = ${JSON.stringify(done.reasons)}
    where office_id = ${tx.office} and import_id = ${id} and state = 'open'`.execute(tx.db)
  return changed.numAffectedRows === 1n
}

/** Marks a committed import as undone; false where it is not committed. */
export async function markUndone(tx: OfficeTx, id: string, at: Date): Promise<boolean> {
  const changed = await sql`/* import.markUndone */
    update imports set state = 'undone', undone_at = ${at}, version = version + 1
    where office_id = ${tx.office} and import_id = ${id} and state = 'committed'`.execute(tx.db)
  return changed.numAffectedRows === 1n
}
