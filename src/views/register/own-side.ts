import type { Gazetteer } from '#gazetteer/place.ts'
import { type Cell, cellText, isEmptyCell } from '#intake/table.ts'
import type { RegisterKind } from '#model/recipe.ts'
import { foldText } from '#model/values/fold.ts'
import { headsUse } from './guess-headers.ts'

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
  if (!country || !ours || !theirs || second === undefined) return uses
  const isOwn = (name: string) => gazetteer.find(name, { country }).length > 0
  const share = (i: number) => ownShare(columns.rows, i, isOwn)
  if (first === undefined) return twoOfOneHeading(uses, columns, { ours, theirs, at: second, share })
  const blank = [first, second].every((i) => BLANK.test(foldText(columns.headers[i] ?? '')))
  if (!blank) return uses
  if (share(second) < 0.5 || share(first) >= 0.5) return uses
  return new Map([...uses, [first, theirs], [second, ours]])
}

type Taken = {
  readonly ours: string
  readonly theirs: string
  /** The column taken for the other side. */
  readonly at: number
  readonly share: (column: number) => number
}

/**
 * “Địa phương” and “Đối tác” both head partners where they stand alone; side by side, the one whose cells name our own units
 * is our side.
 */
function twoOfOneHeading(
  uses: ReadonlyMap<number, string>,
  { kind, headers }: Columns,
  { ours, theirs, at, share }: Taken,
): ReadonlyMap<number, string> {
  const left = headers.flatMap((header, i) => (!uses.has(i) && headsUse(header, theirs, kind) ? [i] : []))
  if (!left.length) return uses
  const other = left.find((i) => share(i) >= 0.5 !== share(at) >= 0.5)
  if (other === undefined) return uses
  const [own, partner] = share(at) >= 0.5 ? [at, other] : [other, at]
  return new Map([...uses, [own, ours], [partner, theirs]])
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
