import type { Context } from '#context.ts'
import { listOffices } from '#store/queries/office.ts'
import { showAgreementsPage, showTiesPage } from './lists/ties-page.ts'

/**
 * Opens the lists of every office once, so that what they are counted from is read before somebody waits for it: in a large
 * book that takes seconds, and pages of partners, the map and the first page need it, too. One after another, behind those
 * who ask; what cannot be read now is read when it is asked for. Once it is not wanted any more it ends within a book, too:
 * a program that is stopped need not wait for it.
 */
export async function warmLists(ctx: Context, isWanted: () => boolean = () => true): Promise<void> {
  const isGivenUp = () => !isWanted()
  const offices = await ctx.store.inInstallation(listOffices).catch(() => [])
  for (const { id: office, lang } of offices) {
    if (isGivenUp()) return
    try {
      await ctx.store.readOffice(office, async (tx) => {
        const within = { ...ctx, store: ctx.store.joining({ ...tx, isGivenUp }) }
        await showTiesPage(within, { office, lang })
        await showAgreementsPage(within, { office, lang })
      })
    } catch (error) {
      if (isWanted()) ctx.log('lists-not-warmed', { office, error: String(error) })
    }
  }
}
