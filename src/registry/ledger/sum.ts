import type { Refusal } from '#model/refusal.ts'
import { addExactly } from '#model/values/add-exactly.ts'
import type { Money } from '#model/values/money.ts'
import { daysUnlike } from './days-unlike.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { measuresUnlike } from './measures-unlike.ts'
import { placesUnlike } from './places-unlike.ts'
import { sectorsUnlike } from './sectors-unlike.ts'
import { sidesUnlike } from './sides-unlike.ts'
import { valuesUnlike } from './values-unlike.ts'

/** A total of like figures, with what it was made of. */
export type Total = {
  readonly projects?: number
  readonly amount?: Money
  /** The unit whose ground the figures cover together: they are those of all its predecessors. */
  readonly onGround?: string
  /** Figures other sources give another number for: the total rests on the number shown. */
  readonly disputed: readonly string[]
}

export type Summed =
  | { readonly total: Total; readonly refusals: readonly [] }
  | { readonly refusals: readonly Refusal[] }

/** Adds like figures up. Unlike ones are refused with every reason at once, never added in part. */
export function sumFigures(figures: readonly Figure[], ground: Ground): Summed {
  const refusals = [
    ...valuesUnlike(figures),
    ...measuresUnlike(figures),
    ...sectorsUnlike(figures),
    ...sidesUnlike(figures),
    ...daysUnlike(figures),
    ...placesUnlike(figures, ground),
  ]
  if (refusals.length) return { refusals }
  const heir = heirCovered(figures, ground)
  return {
    total: {
      ...totalProjects(figures),
      ...totalAmount(figures),
      ...(heir ? { onGround: heir } : {}),
      disputed: figures.filter((figure) => figure.disputed).map((figure) => figure.recordId),
    },
    refusals: [],
  }
}

/** A sum of a part of the figures would pass for the whole, so each of them has to state the number. */
function totalProjects(figures: readonly Figure[]): Pick<Total, 'projects'> {
  const counts = figures.flatMap((figure) => figure.projects ?? [])
  return counts.length === figures.length ? { projects: counts.reduce((sum, count) => sum + count, 0) } : {}
}

function totalAmount(figures: readonly Figure[]): Pick<Total, 'amount'> {
  const sums = figures.flatMap((figure) => figure.amount ?? [])
  const currency = sums[0]?.currency
  if (!currency || sums.length < figures.length) return {}
  return { amount: { amount: addExactly(sums.map((sum) => sum.amount)), currency } }
}

/** The heir of all the places, where every unit it took the place of is among them. */
function heirCovered(figures: readonly Figure[], { heirsOf, predecessorsOf }: Ground): string | undefined {
  const hosts = [...new Set(figures.map((figure) => figure.host))]
  if (hosts.length < 2) return undefined
  const [heir] = heirsOf(hosts[0] ?? '').filter((one) => hosts.every((host) => heirsOf(host).includes(one)))
  return heir && predecessorsOf(heir).every((unit) => hosts.includes(unit)) ? heir : undefined
}
