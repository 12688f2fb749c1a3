import { groupBy } from '#model/values/group-by.ts'
import type { Figure } from './figure.ts'

/** What was told of one place, one investor, one field, one measure and one sort of capital, the newest first. */
export type Series = {
  readonly host: string
  readonly origin?: string
  readonly sector?: string
  readonly whose?: string
  readonly measure?: string
  readonly figures: readonly Figure[]
}

/**
 * Puts figures into series, one a place, investor, field and measure. Figures of other grounds, currencies or certainty stay
 * beside each other in a series and keep what sets them apart: a line through them would be a sum nobody stated.
 */
export function seriesOf(figures: readonly Figure[]): readonly Series[] {
  const groups = groupBy(figures, ({ host, origin, sector, whose, measure }) =>
    [host, origin ?? '', sector ?? '', whose ?? '', measure ?? ''].join('\n'),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { host, origin, sector, whose, measure } = first
    return [
      {
        host,
        ...(origin ? { origin } : {}),
        ...(sector ? { sector } : {}),
        ...(whose ? { whose } : {}),
        ...(measure ? { measure } : {}),
        figures: [...group].sort(newestFirst),
      },
    ]
  })
}

/** By the last day they speak of; a figure without one comes last; ties by address, so that an order is an order. */
function newestFirst(a: Figure, b: Figure): number {
  const [dayA, dayB] = [a.asof?.to ?? '', b.asof?.to ?? '']
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return a.recordId < b.recordId ? -1 : 1
}
