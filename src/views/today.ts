import type { Context, Reader } from '#context.ts'
import { dayAt } from '#model/values/zone.ts'
import type { OfficeTx } from '#store/store.ts'

/** The day it is on the clocks of an office, as ISO. */
export function todayIn(tx: Pick<OfficeTx, 'zone'>, ctx: Context): string {
  return dayAt(ctx.now(), tx.zone)
}

/** The day it is on the clocks of an office, where nothing else is asked of it yet. */
export async function todayAt(ctx: Context, { office }: Pick<Reader, 'office'>): Promise<string> {
  return await ctx.store.readOffice(office, async (tx) => todayIn(tx, ctx))
}
