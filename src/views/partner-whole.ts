import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import type { PartyRef } from './cite.ts'
import { makeCiting } from './citing.ts'
import { type KeeperView, keepersIn } from './keepers.ts'
import { likelySameIn } from './likely-same.ts'
import { findPartner, loadPartner } from './partner.ts'
import type { PartnerView } from './partner-view.ts'
import { byKind, tiesAmong } from './ties/load-ties.ts'
import { type TieLines, tieLinesOf } from './ties.ts'

/** A partner with what stands beside it on its page: who could be the same, and its ties with us over time. */
export type WholePartner = {
  readonly view: PartnerView
  readonly others: readonly PartyRef[]
  readonly over?: TieLines
  /** Who looks after it, where somebody was named. */
  readonly keeper?: KeeperView
}

/**
 * All of a partner’s page in one transaction. The ties over time are made from what the page was made from, which names and
 * cites all they need, so that nothing is looked up twice.
 */
export async function showWholePartner(
  ctx: Context,
  reader: Reader,
  input: { readonly with: string } & BookAt,
): Promise<WholePartner> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const found = await findPartner(tx, ctx, reader, input)
    const { subject } = found
    const [{ view, making, records }, others, keepers] = await Promise.all([
      loadPartner(tx, ctx, reader, found),
      likelySameIn(tx, ctx, reader, subject),
      keepersIn(tx, reader.lang),
    ])
    const { asOf } = view
    const keeper = keepers.get(subject.id)
    const beside = { view, others, ...(keeper ? { keeper } : {}) }
    if (subject.kind !== 'locality' || view.answer !== 'found') return beside
    const read = { asOf, ...(input.knownAt ? { knownAt: input.knownAt } : {}) }
    const citing = makeCiting(making.citing.cited, { names: making.names, lang: reader.lang, at: read })
    const loaded = await tiesAmong(tx, byKind(records), { ...making, citing }, read)
    return { ...beside, over: tieLinesOf(loaded, [subject.id], view.cites) }
  })
}
