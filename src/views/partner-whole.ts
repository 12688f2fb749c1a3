import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from './cite.ts'
import { makeCiting } from './citing.ts'
import { findKeeper, type KeeperView } from './keepers.ts'
import { likelySameIn } from './likely-same.ts'
import { lineageOf } from './lineage.ts'
import { type FoundPartner, findPartner, gatherPartner, loadPartner } from './partner.ts'
import type { PartnerView } from './partner-view.ts'
import { byKind, loadBesideTies, tiesOf } from './ties/load-ties.ts'
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
    const [shown, others, keeper] = await Promise.all([
      withTies(tx, ctx, reader, found),
      likelySameIn(tx, ctx, reader, found.subject),
      findKeeper(tx, reader.lang, found.ids),
    ])
    return { ...shown, others, ...(keeper ? { keeper } : {}) }
  })
}

/** A partner’s own view and its ties over time, which a country and a partner nothing is on file of have none of. */
async function withTies(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  found: FoundPartner,
): Promise<Pick<WholePartner, 'view' | 'over'>> {
  const gathered = await gatherPartner(tx, ctx, found)
  const kinds = byKind(gathered.records)
  const [{ view, making }, beside] = await Promise.all([
    loadPartner(tx, ctx, reader, gathered),
    found.subject.kind === 'locality'
      ? loadBesideTies(tx, kinds, lineageOf(ctx.gazetteer, found.office))
      : undefined,
  ])
  if (!beside || view.answer !== 'found') return { view }
  const { asOf, knownAt } = found.at
  const read = { asOf, ...(knownAt ? { knownAt } : {}) }
  const citing = makeCiting(making.citing.cited, { names: making.names, lang: reader.lang, at: read })
  const loaded = tiesOf(kinds, { ...making, citing }, beside, read)
  return { view, over: tieLinesOf(loaded, [found.subject.id], view.cites) }
}
