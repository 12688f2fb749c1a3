import type { Gazetteer } from '#gazetteer/place.ts'
import type { TableFile } from '#intake/table.ts'
import type { Recipe } from '#model/recipe.ts'
import { loadGroups } from '#store/foldings.ts'
import { hasRows, listPlacedNodes, listPlaceIds } from '#store/queries/import-row.ts'
import { getOffice } from '#store/queries/office.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { lineageOf } from '../lineage.ts'
import { runsGivingWay } from './give-way.ts'
import { type Addressed, type RowPlacer, rowPlacer } from './place-rows.ts'
import type { RowPlan } from './plan-row.ts'
import { countDataRows, planRows, sheetOf } from './plan-table.ts'
import {
  loadInherited,
  type PlanWeigher,
  planWeigher,
  type WeighedPlan,
  type WeighedRow,
  weighPlaced,
} from './weigh-plan.ts'

/** From so many rows on, one look through the whole book is quicker than a search for each. */
const MANY = 4000

/** Rows that are planned, and what the book will say of them. */
type Ahead = { readonly addressed: Promise<Addressed> }

export type WeighGiven = {
  readonly table: TableFile
  readonly recipe: Recipe
  /** The day the rows speak for, ISO. */
  readonly day: string
  /** Told of rows as soon as it is known what they will be, before they are weighed. */
  readonly onPlaced?: (rows: readonly WeighedRow[]) => Promise<void>
}

/**
 * A register as it would be taken in now: every row understood, then weighed against the book. Writes nothing itself;
 * whoever writes what is placed does so while the next rows are planned, for which the book is asked beforehand.
 */
export async function planAndWeigh(
  tx: OfficeTx,
  gazetteer: Gazetteer,
  { table, recipe, day, onPlaced }: WeighGiven,
): Promise<WeighedPlan> {
  const office = await getOffice(tx)
  const planning = { gazetteer, home: office.home, placeIds: await listPlaceIds(tx), day }
  const inherited = await loadInherited(tx, recipe, lineageOf(gazetteer, office))
  const groups = await loadGroups(tx)
  const first = !(await hasRows(tx))
  // What was named under an id of an earlier gazetteer is the same place still.
  const named = (await listPlacedNodes(tx)).map(({ id, placeId }) => ({
    id,
    placeId: gazetteer.get(placeId)?.id ?? placeId,
  }))
  const placer = rowPlacer(tx, recipe, { groups, placed: named, day, first })
  const total = countDataRows(sheetOf(table, recipe), recipe)
  const many = total >= MANY
  let book: readonly StoredRecord[] | undefined
  let weigher: PlanWeigher | undefined
  const placed: WeighedRow[] = []
  for await (const rows of placedRuns(placer, runsGivingWay(tx, planRows(table, recipe, planning), total))) {
    // Of many new rows, the book is looked through before any is written.
    if (many && !book && rows.some((row) => row.folding)) {
      book = await listRecords(tx)
      weigher = await planWeigher(tx, book, inherited)
    }
    const written = onPlaced?.(rows)
    // Heard where it is waited for, after the rows are weighed.
    written?.catch(() => undefined)
    const held = onPlaced ? rows.map(handedOver) : rows
    for (const row of weigher ? await weigher.weigh(held) : held) placed.push(row)
    await written
  }
  if (weigher) return { rows: placed, around: await weigher.around(placed) }
  return await weighPlaced(tx, placed, { inherited, ...(book ? { book } : {}) })
}

/**
 * Rows in their places, run by run; the next run is planned, and the book asked about it, before one is given out. Where there
 * is nothing to ask, one is given out at once.
 */
async function* placedRuns(
  placer: RowPlacer,
  runs: AsyncGenerator<readonly RowPlan[]>,
): AsyncGenerator<readonly WeighedRow[]> {
  const next = async (): Promise<Ahead | undefined> => {
    const { value, done } = await runs.next()
    if (done) return undefined
    const addressed = placer.address(value)
    // Heard where it is waited for, after the run before it.
    addressed.catch(() => undefined)
    return { addressed }
  }
  if (placer.first) {
    for await (const run of runs) yield placer.place(await placer.address(run))
    return
  }
  for (let current = await next(); current; ) {
    const rows = placer.place(await current.addressed)
    current = await next()
    yield rows
  }
}

const WRITTEN = { cells: [], text: '', reasons: {}, namesakes: {}, mentions: [] } as const

/** What is still asked of a row that somebody else writes: of tens of thousands, the words need not be held to the end. */
function handedOver({ draft: _words, ...row }: WeighedRow): WeighedRow {
  return { ...row, ...WRITTEN }
}
