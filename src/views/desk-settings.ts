import type { Context, Reader } from '#context.ts'
import { type DeskSettings, findDeskSettings } from '#store/queries/desk-settings.ts'

/** How the office works with missions. */
export async function showDeskSettings(ctx: Context, reader: Pick<Reader, 'office'>): Promise<DeskSettings> {
  return await ctx.store.readOffice(reader.office, findDeskSettings)
}
