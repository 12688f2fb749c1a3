import type { Context } from '#context.ts'
import { homeZone } from '#desk/clocks/home-zone.ts'
import type { Place } from '#gazetteer/place.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { getOffice } from '#store/queries/office.ts'
import type { OfficeTx } from '#store/store.ts'
import { lineageOf } from './lineage.ts'

/** Where no table has the clocks of an office's country. */
const ELSE = 'Asia/Ho_Chi_Minh'

/** The zone an office's own clocks show, by its country and, where that has several, its state or province. */
export async function deskZoneIn(tx: OfficeTx, ctx: Context): Promise<string> {
  const office = await getOffice(tx)
  const home = lineageOf(ctx.gazetteer, office).home
  const country = home?.country ?? parsePartyName(office.home).country
  return homeZone(country, home && unitOf(ctx, home)) ?? ELSE
}

/** ISO 3166-2 of the first-level unit a place is or lies in. */
function unitOf(ctx: Context, place: Place): string | undefined {
  let at: Place | undefined = place
  for (let step = 0; at && step < 6; step++) {
    if (at.iso3166_2) return at.iso3166_2
    at = at.within ? ctx.gazetteer.get(at.within) : undefined
  }
  return undefined
}
