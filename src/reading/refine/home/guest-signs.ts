import { askOf, saysIn } from '../../asked.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import type { Local } from '../scene.ts'

/** Whose people were sent or have come: `Otaru sent its deputy mayor`, `the Essen party`. */
const SENDS = askOf(
  /^(?:sent|sends|has sent|have sent|will send|is sending|is to send|will be sending|would send)\b/,
)
const PARTY_BEHIND = askOf(
  /^(?:'s )?(?:delegations?|party|visitors?|guests?|contingent|group|team|mission)\b/,
)
const COME_FROM = askOf(
  /\b(?:delegations?|delegates|party|visitors?|guests?|contingent|group|mission|choir|orchestra|troupe|officials|apprentices|pupils|students) (?:\S+ ){0,2}?(?:from|of)(?: the (?:city|town|province) of)?$|\b(?:came|come|coming|arrived|flew in|flown in|over|here) from$/,
)

/** Where those told of went: `crossed to Bernay`, `a trip to Limerick`. */
const GO_TO = askOf(
  /\b(?:travel(?:l?ed|l?ing|s)?|went|flew|flown|flies|sailed|crossed|trips?|journey(?:ed)?|heading|headed|set off|set out) (?:\S+ ){0,2}?(?:to|for)(?: the (?:city|town|province) of)?$/,
)

/** What a sign of guests, one of a journey there, and one mention of a land that no text at home names take off. */
const GUESTS = 0.3
const JOURNEY = 0.3
const LAND = 0.2

/** So many signs of a sort tell all there is to tell, and so much of the weight is left at least. */
const MOST_SIGNS = 2
const MOST_LANDS = 3
const LEFT = 0.15

/** What the place taken for home has before others, in mentions. */
const TAKEN = 1.5

/** A place that is hardly spoken of is no home, nor one that is spoken of so much less. */
const LEAST = 2
const NEARLY = 0.25

type Signs = { guests: number; journeys: number }

function noteSigns(line: Line, entity: PlaceEntity, signs: Signs): void {
  const behind = wordsFrom(line, entity.last, entity.last + 4)
  const before = wordsFrom(line, Math.max(0, entity.first - 6), entity.first)
  if (saysIn(SENDS, line, behind) || saysIn(PARTY_BEHIND, line, behind) || saysIn(COME_FROM, line, before))
    signs.guests += 1
  if (saysIn(GO_TO, line, before)) signs.journeys += 1
}

/** A dateline settles it. */
function isSentFrom(line: Line, taken: Local): boolean {
  const [first] = line.kind === 'dateline' ? line.entities : []
  return first?.type === 'place' && first.value === taken.value
}

/** How often each place is told of as that of guests or of a journey, and each land is named. */
function signsOf(lines: readonly Line[]): {
  readonly places: ReadonlyMap<string, Signs>
  readonly lands: ReadonlyMap<string, number>
} {
  const places = new Map<string, Signs>()
  const lands = new Map<string, number>()
  for (const line of lines) {
    for (const e of line.entities) {
      if (e.type === 'country' && line.kind !== 'dateline') lands.set(e.code, (lands.get(e.code) ?? 0) + 1)
      if (e.type !== 'place' || line.sentence.lang !== 'en') continue
      const signs = places.get(e.value) ?? { guests: 0, journeys: 0 }
      noteSigns(line, e, signs)
      places.set(e.value, signs)
    }
  }
  return { places, lands }
}

/**
 * Who tells of guests or of a journey tells from elsewhere: the guests’ place is named more often than the teller’s own, its
 * people come or are gone to, and its land is named. A place of another land that stands better after all this is home.
 */
export function homeByGuests(
  lines: readonly Line[],
  locals: readonly Local[],
  taken: Local,
): Local | undefined {
  if (lines.some((line) => isSentFrom(line, taken))) return undefined
  const { places, lands } = signsOf(lines)
  const told = ({ value }: Local) => (places.get(value)?.guests ?? 0) + (places.get(value)?.journeys ?? 0)
  const standing = (l: Local) => {
    const signs = places.get(l.value)
    const off =
      GUESTS * Math.min(MOST_SIGNS, signs?.guests ?? 0) +
      JOURNEY * Math.min(MOST_SIGNS, signs?.journeys ?? 0) +
      LAND * Math.min(MOST_LANDS, lands.get(l.place.country) ?? 0)
    return l.weight * Math.max(LEFT, 1 - off)
  }
  const least = Math.max(LEAST, taken.weight * NEARLY)
  let best: Local | undefined
  let most = standing(taken) + TAKEN
  for (const local of locals) {
    if (local.place.country === taken.place.country || local.weight < least) continue
    if (told(local) >= told(taken)) continue
    const stands = standing(local)
    if (stands <= most) continue
    best = local
    most = stands
  }
  return best
}
