import type { KindName, Slots } from '#model/kinds/kind.ts'

/** An accepted statement as it goes into the fold: its slots as they stand after judgement. */
export type Folding = {
  readonly statementId: string
  readonly sourceId: string
  /** What stands for all sources that tell one story; left out where a source tells its own. */
  readonly origin?: string
  readonly kind: KindName
  readonly slots: Slots
  /** Group address by slot path: `a`, `parties.0`. */
  readonly parties: Readonly<Record<string, string>>
  /** Country codes of the parties named. */
  readonly countries: readonly string[]
  /** Slots its words imply rather than say. */
  readonly implied?: readonly string[]
  readonly quote: string
  /** True where a person amended it. */
  readonly amended: boolean
  /** Day of publication of its source, else the day it was entered. ISO. */
  readonly day: string
  /** Order of the statements' making; the oldest gives the record its address. */
  readonly order: number
}

/** The origins of some statements: a story that several outlets printed is one. */
export function originsOf(foldings: readonly Folding[]): readonly string[] {
  return [...new Set(foldings.map((folding) => folding.origin ?? folding.sourceId))]
}

/** Group addresses that stand in a slot, in order; several for a list. */
export function partiesIn(folding: Folding, slot: string): readonly string[] {
  const one = folding.parties[slot]
  if (one) return [one]
  const value = folding.slots[slot]
  if (!Array.isArray(value)) return []
  return value.map((name, i) => folding.parties[`${slot}.${i}`] ?? String(name))
}

export function textIn(folding: Folding, slot: string): string | undefined {
  const value = folding.slots[slot]
  return typeof value === 'string' ? value : undefined
}
