import type { KindName } from '#model/kinds/kind.ts'
import type { HeldSlot, HeldValue } from '#model/record.ts'

/** What is known of the telling of one statement: the day its source told it, and the days it says it held from and to. */
export type StatusTold = {
  readonly told: string
  readonly heldFrom?: string | undefined
  readonly heldTo?: string | undefined
}

/** Statuses something comes into after it began; the beginning's own day says nothing of when. */
const AFTERWARDS = new Set([
  'ended',
  'former',
  'dropped',
  'denied',
  'suspended',
  'dormant',
  'done',
  'planned',
])

/** Of these, having been done is the beginning itself. */
const DONE_AT_ONCE: ReadonlySet<KindName> = new Set(['visit', 'meeting', 'event', 'gift'])

/**
 * The status something had on a day: of all that sources tell, the latest that had come by then. What came later stands
 * neither as the status nor beside it. Undefined where no source had told one by then; but what was never more than a plan, or
 * was denied, is that on every day it is shown, for without its status it would read as something that was done.
 */
export function statusOn(
  held: HeldSlot,
  day: string,
  {
    kind,
    heldFrom,
    telling,
  }: {
    readonly kind: KindName
    readonly heldFrom?: string | undefined
    readonly telling: (statementId: string) => StatusTold | undefined
  },
): HeldSlot | undefined {
  const many = held.others.length > 0
  const cameOn = (one: HeldValue): string => {
    const tellings = one.statementIds.flatMap((id) => telling(id) ?? [])
    if (comesAfter(kind, one))
      return earliest(
        tellings.map(({ heldTo, heldFrom: from, told }) => afterwards(one, heldTo, from) ?? told),
      )
    return heldFrom ?? (many ? earliest(tellings.map(({ heldFrom: from, told }) => from ?? told)) : '')
  }
  const come = [held.shown, ...held.others]
    .map((one) => ({ one, on: cameOn(one) }))
    .filter(({ on }) => on <= day)
  if (come.some(({ one }) => one === held.shown)) {
    const others = held.others.filter((other) => come.some(({ one }) => one === other))
    return others.length === held.others.length ? held : { ...held, others }
  }
  const latest = [...come].sort((a, b) => (a.on < b.on ? 1 : -1))[0]?.one
  if (!latest && isNeverThere(held)) return held
  return (
    latest && { ...held, shown: latest, others: come.flatMap(({ one }) => (one === latest ? [] : [one])) }
  )
}

/** True for what nobody ever told as begun: it was planned or denied, and nothing else. */
function isNeverThere({ shown, others }: HeldSlot): boolean {
  return [shown, ...others].every(({ value }) => value === 'planned' || value === 'denied')
}

/** True for something that has had one status ever since it began, so that it is the same on every day. */
export function isSettled(kind: KindName, { shown, others }: HeldSlot): boolean {
  return !others.length && !comesAfter(kind, shown)
}

function comesAfter(kind: KindName, { value }: HeldValue): boolean {
  return AFTERWARDS.has(String(value)) && !(value === 'done' && DONE_AT_ONCE.has(kind))
}

/** The day a source gives for the change itself: an end closes what held, any other begins with it. */
function afterwards(
  { value }: HeldValue,
  heldTo: string | undefined,
  heldFrom: string | undefined,
): string | undefined {
  if (value === 'ended' || value === 'former') return heldTo
  return value === 'suspended' || value === 'dormant' ? heldFrom : undefined
}

function earliest(days: readonly string[]): string {
  return [...days].sort()[0] ?? '9999'
}
