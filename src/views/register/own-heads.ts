import { kindOf } from '#model/kinds/all-kinds.ts'
import { slotsOf } from '#model/kinds/kind.ts'
import { REGISTER_KINDS, type RegisterKind, useOf } from '#model/recipe.ts'
import { slotWord } from '../words/glossary.ts'

/** A list this program wrote: what it lists, and what each column is for. */
export type OwnHeads = { readonly kind: RegisterKind; readonly uses: ReadonlyMap<number, string> }

/**
 * Knows an export of ours by its headings: every value of the kind has its column, in the order and the words of the book.
 * Guessing would take its sides and days for others; what stands beside the values is no column of a register.
 */
export function ownHeads(headers: readonly string[]): OwnHeads | undefined {
  for (const kind of REGISTER_KINDS) {
    for (const lang of ['vi', 'en'] as const) {
      const uses = usesIn(headers, kind, lang)
      if (uses) return { kind, uses }
    }
  }
  return undefined
}

function usesIn(headers: readonly string[], kind: RegisterKind, lang: 'vi' | 'en') {
  const uses = new Map<number, string>()
  let at = -1
  for (const [slot, { type }] of Object.entries(slotsOf(kindOf(kind)))) {
    const word = slotWord(kind, slot, lang)
    at = headers.findIndex((header, i) => i > at && header.trim() === word)
    if (at < 0) return undefined
    // When a journey took place its own first day and length tell.
    if (useOf(kind, slot) && !(kind === 'visit' && slot.startsWith('held'))) uses.set(at, slot)
    if (!headers[at + 1]?.startsWith(`${word} (`)) continue
    at += 1
    if (type === 'locality') uses.set(at, `${slot}.country`)
    if (type === 'money') uses.set(at, `${slot}.currency`)
  }
  return uses
}
