import { groupBy } from '#model/values/group-by.ts'
import type { Count } from './fold-commitment.ts'

/** How many commitments count how; `total` without the dropped ones. */
export type Tally = Readonly<Record<Count, number>> & { readonly total: number }

export type TallyLine = { readonly name: string; readonly tally: Tally }

/** What is counted: each commitment with how it counts and what it is grouped by. */
export type Counted = { readonly count: Count; readonly unit?: string; readonly partner?: string }

/** Counts commitments; those dropped are shown and not part of the total. */
export function tallyOf(counted: readonly Counted[]): Tally {
  const of = (count: Count) => counted.filter((one) => one.count === count).length
  const dropped = of('dropped')
  return {
    done: of('done'),
    'done-late': of('done-late'),
    late: of('late'),
    open: of('open'),
    undated: of('undated'),
    dropped,
    total: counted.length - dropped,
  }
}

/** The same by unit or partner, the one with most that is late first; those without one come last under `none`. */
export function talliesBy(
  counted: readonly Counted[],
  by: 'unit' | 'partner',
  none: string,
): readonly TallyLine[] {
  return [...groupBy(counted, (one) => one[by] ?? '')]
    .map(([name, group]) => ({ name: name || none, tally: tallyOf(group) }))
    .toSorted(
      (a, b) =>
        Number(a.name === none) - Number(b.name === none) ||
        b.tally.late - a.tally.late ||
        b.tally.total - a.tally.total ||
        (a.name < b.name ? -1 : 1),
    )
}
