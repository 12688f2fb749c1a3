import type { Context } from '#context.ts'
import { FOLD_VERSION } from '#registry/fold-version.ts'
import { findSetting, saveSetting, waitTurn } from '#store/queries/installation.ts'
import { listOffices } from '#store/queries/office.ts'
import { rebuildFolds } from './refold.ts'

/** Two processes that start at once refresh once. */
const TURN = 724_615

/**
 * Folds every office anew where the program folds otherwise than the one that wrote them. Nothing anybody decided is
 * touched. Returns how many offices were folded.
 */
export async function refreshFolds(ctx: Context, say: (office: string) => void): Promise<number> {
  return await ctx.store.inInstallation(async (tx) => {
    if ((await findSetting(tx, 'folds')) === FOLD_VERSION) return 0
    await waitTurn(tx, TURN)
    if ((await findSetting(tx, 'folds')) === FOLD_VERSION) return 0
    const offices = await listOffices(tx)
    for (const office of offices) {
      say(office.id)
      await ctx.store.inOffice(office.id, rebuildFolds)
    }
    await saveSetting(tx, 'folds', FOLD_VERSION)
    return offices.length
  })
}
