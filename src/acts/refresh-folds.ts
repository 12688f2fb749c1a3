import type { Context } from '#context.ts'
import { FOLD_VERSION } from '#registry/fold-version.ts'
import { findSetting, saveSetting, waitTurn } from '#store/queries/installation.ts'
import { listOffices } from '#store/queries/office.ts'
import { type RebuildStage, type RebuildTold, rebuildFolds } from './refold.ts'

/** Two processes that start at once refresh once. */
const TURN = 724_615

/** Which office is folded, and how far that has come where it takes long. */
export type Refreshing = { readonly office: string; readonly at?: RebuildStage }

type Asked = {
  readonly say: (refreshing: Refreshing) => void
  /** Told to stop: what is under way is taken back, and the next start begins it anew. */
  readonly stop?: AbortSignal
}

/** Whoever waits is told again after so long. */
const TOLD_AGAIN_MS = 2000

/**
 * Folds every office anew where the program folds otherwise than the one that wrote them. Nothing anybody decided is
 * touched. Returns how many offices were folded.
 */
export async function refreshFolds(ctx: Context, { say, stop }: Asked): Promise<number> {
  return await ctx.store.inInstallation(async (tx) => {
    if ((await findSetting(tx, 'folds')) === FOLD_VERSION) return 0
    await waitTurn(tx, TURN)
    if ((await findSetting(tx, 'folds')) === FOLD_VERSION) return 0
    const offices = await listOffices(tx)
    for (const { id: office } of offices) {
      stop?.throwIfAborted()
      say({ office })
      const tell = telling(ctx, { stop, say: (at) => say({ office, at }) })
      await ctx.store.inOffice(office, async (own) => await rebuildFolds(own, tell))
    }
    await saveSetting(tx, 'folds', FOLD_VERSION)
    return offices.length
  })
}

type Telling = { readonly stop: AbortSignal | undefined; readonly say: (at: RebuildStage) => void }

/** Says how far it has come every other second, and ends it where it is told to stop. */
function telling({ now }: Context, { stop, say }: Telling): RebuildTold {
  let told = now().getTime()
  return async (at) => {
    stop?.throwIfAborted()
    if (now().getTime() - told < TOLD_AGAIN_MS) return
    told = now().getTime()
    say(at)
  }
}
