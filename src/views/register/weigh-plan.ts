import type { Place } from '#gazetteer/place.ts'
import { plainName } from '#gazetteer/plain-name.ts'
import { type Node, nodeOf } from '#model/party.ts'
import type { Recipe } from '#model/recipe.ts'
import type { AgainstBook } from '#registry/against-book.ts'
import { keysOf } from '#registry/compare/all-comparisons.ts'
import type { Folding } from '#registry/folding.ts'
import { holdFoldings } from '#registry/held-foldings.ts'
import { listConnectedRecords, loadFoldings } from '#store/foldings.ts'
import { listPlacedNodes } from '#store/queries/import-row.ts'
import { listRecordsAbout, type StoredRecord } from '#store/queries/record.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Lineage } from '../lineage.ts'
import { mapGivingWay } from './give-way.ts'
import type { RowPlan } from './plan-row.ts'

export type Standing = 'create' | 'same' | 'differs' | 'ambiguous' | 'refused'

/** A mention with its node, as it will be written. */
export type RowMention = { readonly path: string; readonly node: Node }

/** A row as it stands to the book. */
export type WeighedRow = RowPlan & {
  readonly standing: Standing
  readonly hash: string
  readonly sourceId: string
  readonly statementId?: string
  /** Taken in before, word for word: nothing is written. */
  readonly known: boolean
  /** What it says was taken in before and is not judged now: it is accepted again and not written again. */
  readonly there?: true
  /** Its text is a source already, of which something else was read. */
  readonly textThere?: true
  /** The same content stands in this earlier line. */
  readonly repeats?: number
  readonly against?: AgainstBook
  readonly mentions: readonly RowMention[]
  readonly folding?: Folding
  /** A row changed since it was exported: what it was, and whether that was itself such a change. */
  readonly edited?: { readonly of: string; readonly again: boolean }
}

export type WeighedPlan = {
  readonly rows: readonly WeighedRow[]
  /** What the book holds around the rows, for folding what is new together with it. */
  readonly around: { readonly records: readonly StoredRecord[]; readonly foldings: readonly Folding[] }
}

/** What the book holds besides the rows, looked up before any of them is written. */
export type Held = {
  readonly inherited: Inherited
  /** Every record of the book, where there are so many rows that one look is quicker than a search for each. */
  readonly book?: readonly StoredRecord[]
}

/** Weighs rows that have their place against the book and against the rows before them. */
export async function weighPlaced(
  tx: OfficeTx,
  placed: readonly WeighedRow[],
  { inherited, book }: Held,
): Promise<WeighedPlan> {
  const around = await loadAround(tx, placed, book)
  return { rows: await mapGivingWay(tx, placed, rowWeigher(around.foldings, inherited)), around }
}

/** From so many records on, what the rows have to do with is looked for when all of them are known. */
const FEW = 2000

/** Weighs rows of a register as they come. */
export type PlanWeigher = {
  readonly weigh: (rows: readonly WeighedRow[]) => Promise<readonly WeighedRow[]>
  /** What the book holds around all rows, when all are weighed. */
  readonly around: (rows: readonly WeighedRow[]) => Promise<WeighedPlan['around']>
}

/**
 * Rows of a register are weighed while those before them are written, where the book is small enough to be looked at whole
 * before any row is; undefined where it is not. To whom a row stands near is the same either way: it shares a key.
 */
export async function planWeigher(
  tx: OfficeTx,
  book: readonly StoredRecord[],
  inherited: Inherited,
): Promise<PlanWeigher | undefined> {
  if (book.length > FEW) return undefined
  const ids = statementsOf(book)
  const foldings = ids.length ? await loadFoldings(tx, await getStatements(tx, ids)) : []
  const weigh = rowWeigher(foldings, inherited)
  return {
    weigh: async (rows) => await mapGivingWay(tx, rows, weigh),
    around: async (rows) => {
      const records = book.length
        ? await listConnectedRecords(tx, { keys: keysOfAll(rows), statementIds: [] }, book)
        : []
      const near = new Set(statementsOf(records))
      return { records, foldings: foldings.filter((folding) => near.has(folding.statementId)) }
    },
  }
}

function statementsOf(records: readonly StoredRecord[]): readonly string[] {
  return [...new Set(records.flatMap((record) => record.statementIds))]
}

function keysOfAll(rows: readonly WeighedRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => (row.folding ? keysOf(row.folding) : [])))]
}

async function loadAround(
  tx: OfficeTx,
  rows: readonly WeighedRow[],
  book: Held['book'],
): Promise<WeighedPlan['around']> {
  const keys = keysOfAll(rows)
  if (!keys.length) return { records: [], foldings: [] }
  const records = await listConnectedRecords(tx, { keys, statementIds: [] }, book)
  const ids = statementsOf(records)
  return { records, foldings: ids.length ? await loadFoldings(tx, await getStatements(tx, ids)) : [] }
}

export type Inherited = {
  readonly foldings: readonly Folding[]
  /** The same with our predecessor's side as ours: one relationship to whoever keeps the register. */
  readonly asHome: (folding: Folding) => Folding
}

/**
 * What the book holds of the units we came from. In the book they stay parties of their own; a register of today that names
 * the partner again is no news.
 */
export async function loadInherited(tx: OfficeTx, { kind }: Recipe, lineage: Lineage): Promise<Inherited> {
  const none: Inherited = { foldings: [], asHome: (folding) => folding }
  if (kind !== 'partnership') return none
  const ours = (await listPlacedNodes(tx)).filter((node) => lineage.isHome(node))
  const home = ours.find((node) => node.placeId === lineage.home?.id)
  const before = ours.filter((node) => node !== home)
  if (!before.length) return none
  const partyIds = before.map((node) => node.id)
  const records = (await listRecordsAbout(tx, { partyIds })).filter((record) => record.kind === kind)
  const ids = statementsOf(records)
  const heir = home ?? (lineage.home && homeNode(lineage.home))
  const was = new Set(partyIds)
  return {
    foldings: ids.length ? await loadFoldings(tx, await getStatements(tx, ids)) : [],
    asHome: (folding) =>
      heir && Object.values(folding.parties).some((id) => was.has(id))
        ? {
            ...folding,
            parties: Object.fromEntries(
              Object.entries(folding.parties).map(([path, id]) => [path, was.has(id) ? heir.id : id]),
            ),
          }
        : folding,
  }
}

function homeNode(place: Place): Node {
  const name = plainName(place)
  return nodeOf({ path: '', kind: 'locality', name, country: place.country, placeId: place.id })
}

/** Says of rows one after another how they stand; each that is taken in is held for the rows behind it. */
function rowWeigher(
  book: readonly Folding[],
  { foldings, asHome }: Inherited,
): (row: WeighedRow) => WeighedRow {
  const held = holdFoldings()
  for (const folding of [...book, ...foldings]) held.hold(asHome(folding))
  return (row) => {
    const against = row.folding && held.weigh(asHome(row.folding))
    if (!against) return row
    const standing =
      against.standing === 'new' ? 'create' : against.standing === 'differs' ? 'differs' : 'same'
    return { ...row, standing, against }
  }
}
