import type { Context, Reader } from '#context.ts'
import { listPeople, type Person } from '#store/queries/person.ts'

/** Everybody who is or was on the list of an office; those who left come last. */
export async function showPeople(
  ctx: Context,
  reader: Reader,
): Promise<{ readonly people: readonly Person[] }> {
  return await ctx.store.inOffice(reader.office, async (tx) => ({ people: await listPeople(tx) }))
}
