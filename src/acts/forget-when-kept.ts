import type { Context } from '#context.ts'
import type { OfficeTx } from '#store/store.ts'
import { forgetLists } from '#views/lists/kept-ground.ts'
import { forgetNames } from '#views/same/compared-names.ts'

/**
 * Lets go of what is kept in memory of an office when what a transaction destroys is destroyed for good: earlier, whoever
 * reads meanwhile would keep the words once more, and a deed that is one part of another is not kept before that one is.
 */
export function forgetWhenKept({ store }: Context, tx: OfficeTx): void {
  tx.whenKept(() => {
    forgetLists(store, tx.office)
    forgetNames(store, tx.office)
  })
}
