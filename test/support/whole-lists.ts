import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { listAgreements } from '#views/agreements.ts'
import { loadTies } from '#views/ties/load-ties.ts'
import type { AgreementsView, ListAsked, TiesView } from '#views/ties/ties-view.ts'
import { listTies } from '#views/ties.ts'

/** Our ties on a day in their lists, whole: what the pages of the list are cut from. */
export async function wholeTies(
  ctx: Context,
  { office, lang }: Reader,
  asked: ListAsked & BookAt = {},
): Promise<TiesView> {
  return await ctx.store.inOffice(office, async (tx) =>
    listTies(await loadTies(tx, ctx, { office, lang }, asked), asked),
  )
}

/** Agreements on a day in their lists, whole. */
export async function wholeAgreements(
  ctx: Context,
  { office, lang }: Reader,
  asked: ListAsked & BookAt = {},
): Promise<AgreementsView> {
  return await ctx.store.inOffice(office, async (tx) =>
    listAgreements(await loadTies(tx, ctx, { office, lang }, asked), asked),
  )
}
