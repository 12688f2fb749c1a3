import type { Context } from '#context.ts'
import { listClockless, settleZone } from '#store/queries/office.ts'
import { zoneOfHome } from '#views/zone-of-home.ts'

/**
 * Gives offices that came to be before an office had clocks of its own those of their place. Nothing anybody set is touched.
 * Returns how many there were.
 */
export async function settleZones(ctx: Context): Promise<number> {
  return await ctx.store.inInstallation(async (tx) => {
    const clockless = await listClockless(tx)
    for (const office of clockless) await settleZone(tx, office.id, zoneOfHome(ctx.gazetteer, office))
    return clockless.length
  })
}
