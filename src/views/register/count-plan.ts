import type { ImportCounts } from '#store/queries/import.ts'
import type { WeighedRow } from './weigh-plan.ts'

/** Rows by what would become of them. Every row is in exactly one count, `known` aside, which is a part of `same`. */
export function countPlan(rows: readonly WeighedRow[]): ImportCounts {
  const counts = { rows: rows.length, create: 0, same: 0, differs: 0, ambiguous: 0, refused: 0, known: 0 }
  for (const row of rows) {
    counts[row.standing] += 1
    if (row.known) counts.known += 1
  }
  return counts
}

/** Rows left out and cells not read, by the code of the reason; the most frequent first. */
export function countReasons(rows: readonly WeighedRow[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    for (const { problem } of [...(row.problem ? [row.problem] : []), ...row.notes]) {
      counts.set(problem, (counts.get(problem) ?? 0) + 1)
    }
  }
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a))
}
