import type { BookRecord } from '#model/record.ts'
import type { Tier } from '#model/succession.ts'
import { groupBy } from '#model/values/group-by.ts'
import { type Double, doublesOf } from './succeed/doubles.ts'
import { type Rebased, rebase } from './succeed/figures.ts'
import { holdingsOf, type Telling, toldOn } from './succeed/holdings.ts'
import { inherit } from './succeed/inherit.ts'
import type { Inherited } from './succeed/inherited.ts'
import type { Lines } from './succeed/lines.ts'

/** A book and what is known of the units in it. Units go by their keys. */
export type Succeeding = Telling & {
  readonly records: readonly BookRecord[]
  readonly lines: Lines
  readonly tierOf: (unit: string) => Tier | undefined
  /** The unit a unit lies in. */
  readonly withinOf: (unit: string) => string | undefined
  /** The day from which a unit is known, from elsewhere, to stand no more. */
  readonly endedOn: (unit: string) => string | undefined
  readonly predecessorsOf: (heir: string) => readonly string[]
}

/** Our part of the book on a day: who holds each thing, from whom it came, and what there is to decide. */
export type Succeeded = {
  readonly day: string
  readonly ties: readonly Inherited[]
  readonly agreements: readonly Inherited[]
  readonly roles: readonly Inherited[]
  readonly commitments: readonly Inherited[]
  readonly figures: readonly Inherited[]
  readonly doubles: readonly Double[]
  readonly rebased: readonly Rebased[]
}

/**
 * Reads the book as of a day through the successions: every tie, agreement, office, promise and figure of a unit that ended
 * is held by its heir from the heir's first day on, and by the unit itself on any day before. Nothing is rewritten: on the
 * eve the same function gives the same book with the successions or without them.
 */
export function succeed(
  book: Succeeding,
  { day, months = 6 }: { readonly day: string; readonly months?: number },
): Succeeded {
  const begun = book.records.filter((record) => !record.heldFrom || record.heldFrom <= day)
  const held = holdingsOf(begun, book).map((holding) => inherit(holding, { ...book, day, months }))
  const of = (kind: BookRecord['kind']) => held.filter((each) => each.kind === kind)
  const ties = joinTold(of('partnership'))
  const doubles = doublesOf(ties, book.withinOf)
  return {
    day,
    ties: [...ties].sort((a, b) => inOrder(a, b, book)).map((tie) => withDoubles(tie, doubles)),
    agreements: of('agreement'),
    roles: of('role'),
    commitments: of('commitment'),
    figures: of('investment'),
    doubles,
    rebased: rebase(of('investment'), book),
  }
}

/** A tie told under the former unit and again under its heir of the same name is one tie; the one with the older day is shown. */
function joinTold(ties: readonly Inherited[]): readonly Inherited[] {
  const begins = (tie: Inherited) => toldOn(tie.record)?.from ?? '9999'
  const groups = groupBy(ties, (tie) => [tie.origin, ...[...tie.partnersOrigin].sort()].join('\n'))
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = [...group].sort((a, b) => (begins(a) < begins(b) ? -1 : 1))
    if (!first) return []
    return [{ ...first, toldIn: [first, ...rest].map((tie) => tie.recordId) }]
  })
}

/** By the unit that held it first, the highest first, then by age; what has no day comes last. */
function inOrder(a: Inherited, b: Inherited, { tierOf }: Succeeding): number {
  const place = (tie: Inherited) => [
    String(ORDER.indexOf(tierOf(tie.origin) ?? 'commune')),
    tie.origin,
    toldOn(tie.record)?.from ?? '9999',
    tie.recordId,
  ]
  return place(a).join('\n') < place(b).join('\n') ? -1 : 1
}

const ORDER: readonly Tier[] = ['metropolis', 'province', 'city', 'district', 'commune']

function withDoubles(tie: Inherited, doubles: readonly Double[]): Inherited {
  const found = doubles.filter((double) => double.recordIds.includes(tie.recordId))
  if (!found.length) return tie
  const others = [...new Set(found.flatMap((double) => double.recordIds))].filter((id) => id !== tie.recordId)
  const within = found.every((double) => double.sort === 'within')
  return { ...tie, notes: [{ note: 'double', with: others, within }, ...tie.notes] }
}
