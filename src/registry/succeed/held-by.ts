import type { DateValue } from '#model/values/date.ts'
import { eveOf } from '#model/values/day.ts'
import type { Lines } from './lines.ts'

/** Who held something in a stretch of time; without a first day it began with it, without a last day it holds on. */
export type Hold = {
  readonly units: readonly string[]
  readonly from?: string
  readonly to?: string
  /** The successions it came by. */
  readonly via: readonly string[]
}

/**
 * Who held a thing from its beginning to a day, one stretch after another: the unit it was told of, then its heirs as they
 * followed. On any day before the first of them there is one stretch, whatever is known since.
 */
export function heldBy(
  lines: Lines,
  unit: string,
  { told, day }: { readonly told: Pick<DateValue, 'from' | 'to'> | undefined; readonly day: string },
): readonly Hold[] {
  const { unit: found, maybe } = lines.origin(unit, told)
  const holds: Hold[] = []
  let units: readonly string[] = [maybe ?? found]
  let from: string | undefined
  let via: readonly string[] = []
  for (;;) {
    const end = units.flatMap((each) => lines.endOf(each, day) ?? []).sort()[0]
    const stretch = { units, ...(from === undefined ? {} : { from }), via }
    if (end === undefined || holds.length > 50) return [...holds, stretch]
    holds.push({ ...stretch, to: eveOf(end) })
    const next = units.map((each) => lines.holders(each, end))
    units = [...new Set(next.flatMap((each) => each.units))]
    via = [...new Set(next.flatMap((each) => each.via))]
    from = end
    if (!units.length) return holds
  }
}
