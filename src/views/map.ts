import type { Context, Reader } from '#context.ts'
import type { Place } from '#gazetteer/place.ts'
import type { BookAt } from '#model/book-at.ts'
import { loadTies } from './ties/load-ties.ts'
import type { ListAsked, TieLine, TiesView } from './ties/ties-view.ts'
import { listTies } from './ties.ts'

/** Degrees. */
export type Spot = { readonly lat: number; readonly lon: number }

/** Ties of a list on a day with where their partners lie; the ones nobody can place are named, not left out. */
export type MapView = {
  readonly ties: TiesView
  readonly home?: Spot & { readonly name: string }
  readonly placed: readonly { readonly line: TieLine; readonly spot: Spot }[]
  readonly unplaced: readonly TieLine[]
}

/** The partners of a list of ties on a map. Numbers and rule are those of the list itself. */
export async function showMap(
  ctx: Context,
  reader: Reader,
  asked: ListAsked & BookAt = {},
): Promise<MapView> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const loaded = await loadTies(tx, ctx, reader, asked)
    const ties = listTies(loaded, asked)
    const { nodes, lineage } = loaded.making
    const spots = ties.lines.map((line) => {
      const { placeId } = nodes.get(line.partner.id) ?? {}
      return { line, spot: spotOf(placeId ? ctx.gazetteer.get(placeId) : undefined) }
    })
    const home = spotOf(lineage.home)
    const name = (reader.lang === 'vi' && lineage.home?.nameVi) || lineage.home?.name
    return {
      ties,
      ...(home && name ? { home: { ...home, name } } : {}),
      placed: spots.flatMap(({ line, spot }) => (spot ? [{ line, spot }] : [])),
      unplaced: spots.flatMap(({ line, spot }) => (spot ? [] : [line])),
    }
  })
}

function spotOf(place: Place | undefined): Spot | undefined {
  return place?.lat === undefined || place.lon === undefined ? undefined : { lat: place.lat, lon: place.lon }
}
