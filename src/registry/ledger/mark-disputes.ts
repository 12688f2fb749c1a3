import { groupBy } from '#model/values/group-by.ts'
import type { Figure } from './figure.ts'

/**
 * Marks figures that tell one place, investor, field, measure, day, ground and sort of capital and give other numbers for it.
 * Sources that name a rank and those that name none are kept as two figures by the book; for the ledger they tell one thing.
 */
export function markDisputes(figures: readonly Figure[]): readonly Figure[] {
  const cells = groupBy(figures, cellOf)
  return figures.map((figure) => {
    const cell = cells.get(cellOf(figure)) ?? []
    return cell.some((other) => numbersDiffer(figure, other)) ? { ...figure, disputed: true } : figure
  })
}

function cellOf(figure: Figure): string {
  const { host, origin, sector, whose = 'foreign', measure, asof, territory, estimated } = figure
  return [host, origin, sector, whose, measure, asof?.to, territory, estimated].join('\n')
}

function numbersDiffer(a: Figure, b: Figure): boolean {
  const projects = a.projects !== undefined && b.projects !== undefined && a.projects !== b.projects
  const oneCurrency = a.amount?.currency === b.amount?.currency
  return projects || (oneCurrency && a.amount?.amount !== b.amount?.amount)
}
