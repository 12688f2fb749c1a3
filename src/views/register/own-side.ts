import type { Gazetteer } from '#gazetteer/place.ts'
import { type Cell, cellText, isEmptyCell } from '#intake/table.ts'
import type { RegisterKind } from '#model/recipe.ts'
import { foldText } from '#model/values/fold.ts'

/** Our side and the other, of the kinds that have two. */
const SIDES: Readonly<Partial<Record<RegisterKind, readonly [string, string]>>> = {
  partnership: ['a', 'b'],
  agreement: ['parties.0', 'parties.1'],
}

/** “Bên A”, “City 2”: the heading tells the sides apart, not whose they are. */
const BLANK = /(^| )[12ab]$/

/** Rows looked at. */
const LOOKED_AT = 200

type Columns = {
  readonly kind: RegisterKind
  readonly headers: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * Which of two sides is ours, where the headings leave it open: the column whose cells name units of our own country. Files
 * of a protocol desk put the host first, whoever that was; a country beside them belongs to the other side, and on ours it
 * would make a Korean city of our own.
 */
export function ownSideFirst(
  uses: ReadonlyMap<number, string>,
  columns: Columns,
  gazetteer: Gazetteer,
  country: string | undefined,
): ReadonlyMap<number, string> {
  const [ours, theirs] = SIDES[columns.kind] ?? []
  const at = (use: string | undefined) => [...uses].find(([, each]) => each === use)?.[0]
  const [first, second] = [at(ours), at(theirs)]
  if (!country || !ours || !theirs || first === undefined || second === undefined) return uses
  const blank = [first, second].every((i) => BLANK.test(foldText(columns.headers[i] ?? '')))
  if (!blank) return uses
  const share = (i: number) =>
    ownShare(columns.rows, i, (name) => gazetteer.find(name, { country }).length > 0)
  if (share(second) < 0.5 || share(first) >= 0.5) return uses
  return new Map([...uses, [first, theirs], [second, ours]])
}

/** How many of a column's cells name a unit of ours, alone or behind the body that signed for it. */
function ownShare(rows: Columns['rows'], at: number, isOwn: (name: string) => boolean): number {
  const cells = rows.slice(0, LOOKED_AT).flatMap((row) => (isEmptyCell(row[at]) ? [] : [cellText(row[at])]))
  const own = cells.filter((cell) => {
    const words = cell.trim().split(/\s+/).slice(0, 12)
    return words.some((_, i) => isOwn(words.slice(i).join(' ')))
  })
  return cells.length ? own.length / cells.length : 0
}
