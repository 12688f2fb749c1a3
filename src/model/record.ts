import type { KindName, SlotValue } from './kinds/kind.ts'

/** One value of a record with the statements it rests on. */
export type HeldValue = {
  readonly value: SlotValue
  readonly statementIds: readonly string[]
}

/**
 * Why a value is shown: only one source says it, all agree, others tell it less exactly, it is the newest; of one day's
 * publications it is said outright and not by way of somebody else, more say it, or it was told first; a person put it there.
 */
export type ShownFor =
  | 'only'
  | 'agreed'
  | 'more-precise'
  | 'newest'
  | 'most-direct'
  | 'more-sources'
  | 'first'
  | 'judged'

/** A slot of a record: the value shown, why it is shown, and what other sources say instead. */
export type HeldSlot = {
  readonly shown: HeldValue
  readonly reason: ShownFor
  readonly others: readonly HeldValue[]
}

/**
 * The fold of the accepted statements about one thing. Never edited: when a judgement changes what it rests on, a new
 * fold takes its place and the old one keeps the time it was known.
 */
export type BookRecord = {
  /** Address: the oldest statement's id, so that it stays when later sources join. */
  readonly id: string
  readonly kind: KindName
  readonly slots: Readonly<Record<string, HeldSlot>>
  /** Party groups by slot path of the shown values (`a`, `parties.0`): the group's node id. */
  readonly parties: Readonly<Record<string, string>>
  readonly statementIds: readonly string[]
  /** When it held, as ISO days; absent where nothing says so. */
  readonly heldFrom?: string
  readonly heldTo?: string
}

/** The text of the value shown in a slot; undefined where nothing is, or it is no text. */
export function shownText({ slots }: Pick<BookRecord, 'slots'>, slot: string): string | undefined {
  const value = slots[slot]?.shown.value
  return typeof value === 'string' ? value : undefined
}

/** Whether a record tells of what took place or was made: a plan and a denial do not. */
export function tookPlace(record: Pick<BookRecord, 'slots'>): boolean {
  const status = shownText(record, 'status')
  return status !== 'planned' && status !== 'denied'
}
