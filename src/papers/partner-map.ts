import { EAST_ASIA, EUROPE, liesOn, type Sheet, type SheetName, type Spot, WORLD } from './map-sheets.ts'
import { type Box, type Label, placeLabels, textBox } from './place-labels.ts'
import { ARCHIPELAGOS, placeOnMap, wayOnMap } from './world-map.ts'

type Point = { readonly x: number; readonly y: number }

/** A partner on a map: its line from home where the sheet has it, its spot where that lies on the sheet, and its name where there is room. */
export type DrawnLine = { readonly way: string; readonly end?: Point; readonly label?: Label }

/** A map as it was drawn for a page: its size, home, the lines in the order of the partners, and the names of islands. */
export type DrawnMap = {
  readonly sheet: SheetName
  readonly width: number
  readonly height: number
  readonly home?: Point
  readonly letters: number
  readonly lines: readonly DrawnLine[]
  readonly islands: readonly { readonly name: string; readonly at: Point }[]
}

type Partner = { readonly spot: Spot; readonly name: string }

/** How high letters stand on each sheet, and how many partners make a larger one worth its room. */
const LETTERS = { world: 13, 'east-asia': 22, europe: 22 } as const
const ISLAND_LETTERS = { world: 9, 'east-asia': 17 } as const
const LARGER = [
  { sheet: EAST_ASIA, worth: 2 },
  { sheet: EUROPE, worth: 3 },
] as const

/** Home and its partners on the world; and, where several lie close together in East Asia or Europe, these again, larger. */
export function drawPartners(
  home: Spot,
  partners: readonly Partner[],
  islandsOf: string,
): readonly DrawnMap[] {
  const larger = LARGER.filter(
    ({ sheet, worth }) => partners.filter(({ spot }) => liesOn(sheet, spot)).length >= worth,
  ).map(({ sheet }) => sheet)
  const onLarger = (spot: Spot) => larger.some((sheet) => liesOn(sheet, spot))
  return [WORLD, ...larger].map((sheet) =>
    drawn(sheet, {
      home,
      islandsOf,
      partners: partners.map((one) => ({
        ...one,
        named: sheet === WORLD ? !onLarger(one.spot) : liesOn(sheet, one.spot),
      })),
    }),
  )
}

type Drawing = {
  readonly home: Spot
  readonly islandsOf: string
  readonly partners: readonly (Partner & { readonly named: boolean })[]
}

function drawn(sheet: Sheet, { home, islandsOf, partners }: Drawing): DrawnMap {
  const letters = LETTERS[sheet.name]
  const homeHere = liesOn(sheet, home)
  const spots = partners.filter(({ spot }) => liesOn(sheet, spot)).map(({ spot }) => placeOnMap(spot, sheet))
  const islands = islandNames(sheet, islandsOf, spots)
  const taken = [...islands.map(({ box }) => box), ...(homeHere ? [aroundHome(placeOnMap(home, sheet))] : [])]
  const named = partners.filter(({ named }) => named)
  const labels = placeLabels(
    named.map(({ spot, name: text }) => ({ ...placeOnMap(spot, sheet), text })),
    { width: sheet.width, height: sheet.height, letters, taken },
  )
  const labelOf = new Map(named.map((partner, i) => [partner, labels[i]]))
  return {
    sheet: sheet.name,
    width: sheet.width,
    height: sheet.height,
    letters,
    ...(homeHere ? { home: placeOnMap(home, sheet) } : {}),
    lines: partners.map((partner) => {
      const label = labelOf.get(partner)
      const here = liesOn(sheet, partner.spot)
      return {
        // A line between two places that are both elsewhere says nothing on this sheet.
        way: here || homeHere ? wayOnMap(home, partner.spot, sheet) : '',
        ...(here ? { end: placeOnMap(partner.spot, sheet) } : {}),
        ...(label ? { label } : {}),
      }
    }),
    islands: islands.map(({ name, at }) => ({ name, at })),
  }
}

/** Lines, in heights of letters, by which the name of an archipelago may move so that no partner's spot lies on it. */
const MOVES = [0, 1.2, -1.2, 2.4, -2.4] as const

/** The names of the two archipelagos, on sheets that show them: they are never left out, only moved. */
function islandNames(sheet: Sheet, islandsOf: string, spots: readonly Point[]) {
  if (sheet.name === 'europe') return []
  const letters = ISLAND_LETTERS[sheet.name]
  return ARCHIPELAGOS.map(({ name, label }) => {
    const { x, y } = placeOnMap(label, sheet)
    const places = MOVES.map((move) => {
      const at = { x, y: Math.round((y + move * letters) * 10) / 10 }
      return { name, at, box: textBox(`${name} (${islandsOf})`, { ...at, anchor: 'start' }, letters) }
    })
    const free = places.find(({ box }) => !spots.some((spot) => covers(box, spot)))
    return free ?? { name, at: { x, y }, box: { x, y, width: 0, height: 0 } }
  })
}

/** How far the ring of a spot reaches. */
const SPOT = 5

function covers(box: Box, { x, y }: Point): boolean {
  return x > box.x - SPOT && x < box.x + box.width + SPOT && y > box.y - SPOT && y < box.y + box.height + SPOT
}

function aroundHome({ x, y }: Point): Box {
  return { x: x - 6, y: y - 6, width: 12, height: 12 }
}
