import type { Context, Reader } from '#context.ts'
import type { Place } from '#gazetteer/place.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { Language } from '#model/problem.ts'
import type { PartyRef } from './cite.ts'
import { gatherPlaced } from './gather-placed.ts'
import type { Ground } from './lists/ground.ts'
import type { PageAsked } from './lists/list-page.ts'
import type { TieKey } from './lists/tie-keys.ts'
import { showTiesPage } from './lists/ties-page.ts'
import type { MapView, Spot } from './map-view.ts'
import { partyRef } from './party-names.ts'
import { listedTies, sortsOf } from './tie-sorts.ts'
import type { TieLine } from './ties/ties-view.ts'

/** So many partners nobody can place are named. */
const NAMED = 60

/** The partners of a list of ties on a map. Numbers and rule are those of the list itself. */
export async function showMap(ctx: Context, reader: Reader, asked: PageAsked): Promise<MapView> {
  const ties = await showTiesPage(ctx, reader, asked)
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { ground, keys } = await listedTies(tx, ctx, reader, asked)
    const { placed, unplaced } = placesOf(ctx, ground, keys, reader.lang)
    const sortOf = await sortsOf(
      tx,
      placed.map(({ key }) => key),
      { ties, at: asked, day: ties.asOf },
    )
    const lines = new Map(ties.lines.map((line) => [line.recordId, line]))
    const { home: place } = ground.lineage
    const home = spotOf(place)
    const name = place && placeName(place, reader.lang)
    return {
      ties,
      ...(home && name ? { home: { ...home, name } } : {}),
      ...gatherPlaced(
        placed.map(({ key, partner, spot }) => ({
          partner,
          spot,
          sort: sortOf(key),
          told: toldOf(lines.get(key.id)),
        })),
        reader.lang,
      ),
      unplaced: unplaced.slice(0, NAMED),
      unplacedMore: Math.max(0, unplaced.length - NAMED),
    }
  })
}

type Placed = { readonly key: TieKey; readonly partner: PartyRef; readonly spot: Spot }

function placesOf({ gazetteer }: Context, ground: Ground, keys: readonly TieKey[], lang: Language) {
  const placed: Placed[] = []
  const unplaced: PartyRef[] = []
  for (const key of keys) {
    const node = ground.nodes.get(key.partner)
    if (!node) continue
    const partner = partyRef(gazetteer, node, lang)
    const spot = spotOf(node.placeId ? gazetteer.get(node.placeId) : undefined)
    if (spot) placed.push({ key, partner, spot })
    else unplaced.push(partner)
  }
  return { placed, unplaced }
}

function toldOf(line: TieLine | undefined): readonly string[] {
  return [line?.kind?.text, line?.since?.text].filter((text) => text !== undefined)
}

function spotOf(place: Place | undefined): Spot | undefined {
  return place?.lat === undefined || place.lon === undefined ? undefined : { lat: place.lat, lon: place.lon }
}
