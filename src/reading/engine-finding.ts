import type { Span } from '#model/citation.ts'
import type { KindName, SlotValue } from '#model/kinds/kind.ts'
import type { DateEntity } from './names/entity.ts'
import type { Line } from './names/line.ts'

/** A slot's value with where it is read; `implied` where the document settles it without saying it. */
export type Filled = {
  readonly value: SlotValue
  readonly spans: readonly Span[]
  readonly implied?: boolean
  /** Gazetteer ids by position, for parties that are places. */
  readonly placeIds?: readonly (string | undefined)[]
}

/** What a pattern found, before the document has been put together. Tokens `first` to before `last` carry the trigger and the slots. */
export type Finding = {
  readonly kind: KindName
  readonly readBy: string
  readonly line: Line
  first: number
  last: number
  readonly slots: Record<string, Filled>
  /** Where the trigger itself stands. */
  readonly at: number
}

/** The same finding with other slots; written out, so that all findings are laid out alike (`grown.ts` says why). */
export function withSlots(finding: Finding, slots: Finding['slots']): Finding {
  const { kind, readBy, line, first, last, at } = finding
  return { kind, readBy, line, first, last, at, slots }
}

/** The date of a sentence that a slot is read from. */
export function dateRead(line: Line, fill: Filled | undefined): DateEntity | undefined {
  const start = fill?.spans[0]?.start
  return line.entities.find((e): e is DateEntity => e.type === 'date' && e.start === start)
}

/** Does a sentence itself tell a slot’s value? */
export function isToldIn({ sentence }: Line, { spans }: Filled): boolean {
  return spans.some((s) => s.start >= sentence.start && s.end <= sentence.end)
}
