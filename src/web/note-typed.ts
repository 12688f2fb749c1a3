import { KINDS } from '#model/kinds/all-kinds.ts'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { type Form, filled } from './form.ts'
import { formSlots, readTyped } from './slot-typed.ts'

/** A part of a note as its fields sent it. */
export type TypedPart = {
  readonly at: number
  readonly kind: KindName
  readonly keep: boolean
  readonly quote: string
  readonly slots: Record<string, unknown>
}

/** The name of a field of one part: `p0-date`. */
export function partField(at: number, slot: string): string {
  return `p${at}-${slot}`
}

/** The parts of a note as the form of confirming sent them. */
export function partsTyped(form: Form, lang: Language): readonly TypedPart[] {
  const parts: TypedPart[] = []
  for (let at = 0; at < 40; at += 1) {
    const named = form.text(partField(at, 'type'))
    const kind = KINDS.find((one) => one.name === named)?.name
    if (!kind) break
    const slots = Object.fromEntries(
      formSlots(kind).map(([name, slot]) => [
        name,
        readTyped(slot, form.texts.get(partField(at, name)) ?? [], lang),
      ]),
    )
    parts.push({
      at,
      kind,
      keep: form.text(partField(at, 'keep')) === 'yes',
      quote: form.text(partField(at, 'quote')),
      slots: filled(slots),
    })
  }
  return parts
}

/** What is offered for a kind beside what was read: the few values such a note may still want. */
const OFFERED: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  meeting: ['participants', 'date', 'status', 'place', 'topic'],
  commitment: ['by', 'to', 'kind', 'due'],
  visit: ['from', 'to', 'head', 'size', 'start', 'days', 'status'],
  agreement: ['parties', 'instrument', 'status', 'date'],
  gift: ['giver', 'receiver', 'thing', 'date'],
  event: ['kind', 'title', 'place', 'date', 'status'],
}

/** The slots a part of a note shows, in the order a form has them. */
export function slotsShown(kind: KindName, slots: Slots) {
  const offered = OFFERED[kind] ?? []
  return formSlots(kind).filter(([name]) => offered.includes(name) || slots[name] !== undefined)
}
