import type { Context, Reader } from '#context.ts'
import type { Place } from '#gazetteer/place.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import { tieStateOn, tieSteps } from '#registry/tie-steps.ts'
import { listShownKinds } from '#store/queries/tie-kind.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from './cite.ts'
import { gatherPlaced } from './gather-placed.ts'
import type { Ground } from './lists/ground.ts'
import { listsOf } from './lists/kept-ground.ts'
import { type PageAsked, readOf } from './lists/list-page.ts'
import type { TieKey } from './lists/tie-keys.ts'
import { showTiesPage } from './lists/ties-page.ts'
import type { MapSort, MapView, Spot } from './map-view.ts'
import { partyRef } from './party-names.ts'
import type { TieLine, TiesView } from './ties/ties-view.ts'

/** So many partners nobody can place are named. */
const NAMED = 60

/** The partners of a list of ties on a map. Numbers and rule are those of the list itself. */
export async function showMap(ctx: Context, reader: Reader, asked: PageAsked): Promise<MapView> {
  const ties = await showTiesPage(ctx, reader, asked)
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { ground, keys } = await keysIn(tx, ctx, reader, asked)
    const { placed, unplaced } = placesOf(ctx, ground, keys, reader.lang)
    const sortOf = await sortsOf(tx, placed, { ties, at: asked, day: ties.asOf })
    const lines = new Map(ties.lines.map((line) => [line.recordId, line]))
    const { home: place } = ground.lineage
    const home = spotOf(place)
    const name = (reader.lang === 'vi' && place?.nameVi) || place?.name
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

/** Every line of the list that is asked for, in its order. */
async function keysIn(tx: OfficeTx, ctx: Context, { lang }: Reader, asked: PageAsked) {
  const { ground, ties } = await listsOf(tx, ctx, asked.knownAt)
  const { list = 'in-force', sort = 'partner', country } = asked
  const picked = { list, sort, country: country?.toUpperCase(), lang }
  return { ground, keys: ties(readOf(tx, ctx, asked)).pick(picked) }
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

type Sorting = { readonly ties: TiesView; readonly at: BookAt; readonly day: string }

/** How each tie is drawn: as its line says, else by what the book shows of its kind and where its stages stand. */
async function sortsOf(
  tx: OfficeTx,
  placed: readonly Placed[],
  { ties, at, day }: Sorting,
): Promise<(key: TieKey) => MapSort> {
  const told = new Map(ties.lines.map((line) => [line.recordId, sortOfTie(line.kind?.value, line.state)]))
  const rest = placed.filter(({ key }) => !told.has(key.id))
  const ids = rest.flatMap(({ key }) => key.ties.map((tie) => tie.id))
  const kinds = await listShownKinds(tx, ids, { ...at, asOf: day })
  return (key) => {
    const kind = [key.id, ...key.ties.map((tie) => tie.id)].flatMap((id) => kinds.get(id) ?? [])[0]
    return told.get(key.id) ?? sortOfTie(kind, stateOf(key, day))
  }
}

function stateOf({ ties, papers, lapsed }: TieKey, day: string): string {
  if (lapsed) return 'ended'
  const steps = tieSteps(
    ties.flatMap((tie) => tie.tellings),
    papers.flatMap((paper) => paper.signing),
  )
  return tieStateOn(steps, day)
}

const STANDS = new Set(['established', 'unknown', 'dormant'])

function sortOfTie(kind: unknown, state: string): MapSort {
  if (!STANDS.has(state)) return 'over'
  return kind === 'sister-city' || kind === 'friendship' ? kind : 'cooperation'
}

function toldOf(line: TieLine | undefined): readonly string[] {
  return [line?.kind?.text, line?.since?.text].filter((text) => text !== undefined)
}

function spotOf(place: Place | undefined): Spot | undefined {
  return place?.lat === undefined || place.lon === undefined ? undefined : { lat: place.lat, lon: place.lon }
}
