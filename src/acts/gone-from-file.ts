import { z } from 'zod'

/** What becomes of what an exported register no longer has: it stays in the book, unless its keeper says otherwise. */
export const goneFromFile = {
  /** Facts whose rows were taken out. */
  removed: z.enum(['keep', 'reject']).default('keep'),
  /** Values whose cells were emptied. */
  emptied: z.enum(['keep', 'clear']).default('keep'),
}

export type GoneFromFile = { readonly removed: 'keep' | 'reject'; readonly emptied: 'keep' | 'clear' }
