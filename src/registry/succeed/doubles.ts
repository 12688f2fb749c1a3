import { groupBy } from '#model/values/group-by.ts'
import type { Inherited } from './inherited.ts'

/**
 * One heir left with several ties to one partner: two predecessors had one each, or the heir had one of its own. `within`
 * is a weaker double: the partners are a unit and one that lies in it.
 */
export type Double = {
  readonly sort: 'same' | 'within'
  readonly heir: string
  readonly partner: string
  readonly recordIds: readonly string[]
  /** The units that held them first. */
  readonly origins: readonly string[]
}

/** The doubles among ties that stand on a day. Ties that are ended or only planned burden nobody. */
export function doublesOf(
  ties: readonly Inherited[],
  withinOf: (unit: string) => string | undefined,
): readonly Double[] {
  const standing = ties.filter((tie) => tie.state === 'standing')
  const sides = standing.flatMap((tie) =>
    tie.after.flatMap((heir) => tie.partnersAfter.map((partner) => ({ tie, heir, partner }))),
  )
  const same = [...groupBy(sides, ({ heir, partner }) => `${heir}\n${partner}`).values()].flatMap((group) =>
    doubleIn(group, 'same'),
  )
  const within = [...groupBy(sides, ({ heir }) => heir).values()].flatMap((group) =>
    group.flatMap((outer) => {
      const inner = group.filter(
        (each) => each.partner !== outer.partner && withinOf(each.partner) === outer.partner,
      )
      return inner.length ? doubleIn([outer, ...inner], 'within') : []
    }),
  )
  return [...same, ...within]
}

type Side = { readonly tie: Inherited; readonly heir: string; readonly partner: string }

/** Several ties make a double only where different units held them first: one unit may well have two with one partner. */
function doubleIn(group: readonly Side[], sort: Double['sort']): readonly Double[] {
  const recordIds = [...new Set(group.map(({ tie }) => tie.recordId))].sort()
  const origins = [...new Set(group.map(({ tie }) => tie.origin))]
  const first = group[0]
  const partners = new Set(group.flatMap(({ tie }) => tie.partnersOrigin))
  if (!first || recordIds.length < 2 || (origins.length < 2 && partners.size < 2)) return []
  return [{ sort, heir: first.heir, partner: first.partner, recordIds, origins }]
}
