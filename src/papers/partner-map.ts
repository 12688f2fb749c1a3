import { type Box, type Label, placeLabels, textBox } from './place-labels.ts'
import {
  ARCHIPELAGOS,
  EAST_ASIA,
  isInEastAsia,
  placeOnMap,
  type Sheet,
  type Spot,
  WORLD,
  wayOnMap,
} from './world-map.ts'

type Point = { readonly x: number; readonly y: number }

/** A partner on a map: its line from home, its spot where that lies on the sheet, and its name where there is room. */
export type DrawnLine = { readonly way: string; readonly end?: Point; readonly label?: Label }

/** A map as it was drawn for a page: its size, home, the lines in the order of the partners, and the names of islands. */
export type DrawnMap = {
  readonly sheet: 'world' | 'east-asia'
  readonly width: number
  readonly height: number
  readonly home?: Point
  readonly letters: number
  readonly lines: readonly DrawnLine[]
  readonly islands: readonly { readonly name: string; readonly at: Point }[]
}

type Partner = { readonly spot: Spot; readonly name: string }

/** How high letters stand on each sheet, and how many partners make the larger one worth its room. */
const LETTERS = { world: 13, 'east-asia': 17 } as const
const ISLAND_LETTERS = { world: 9, 'east-asia': 14 } as const
const WORTH = 2

/** Home and its partners on the world; and, where several lie close together in East and South-East Asia, these again, larger. */
export function drawPartners(
  home: Spot,
  partners: readonly Partner[],
  islandsOf: string,
): readonly DrawnMap[] {
  const near = partners.filter(({ spot }) => isInEastAsia(spot))
  const closer = near.length >= WORTH
  const world = drawn('world', WORLD, {
    home,
    islandsOf,
    partners: partners.map((one) => ({ ...one, named: !closer || !isInEastAsia(one.spot) })),
  })
  if (!closer) return [world]
  const asia = partners.map((one) => ({ ...one, named: isInEastAsia(one.spot) }))
  return [world, drawn('east-asia', EAST_ASIA, { home, islandsOf, partners: asia })]
}

type Drawing = {
  readonly home: Spot
  readonly islandsOf: string
  readonly partners: readonly (Partner & { readonly named: boolean })[]
}

function drawn(name: DrawnMap['sheet'], sheet: Sheet, { home, islandsOf, partners }: Drawing): DrawnMap {
  const on = (spot: Spot) => name === 'world' || isInEastAsia(spot)
  const letters = LETTERS[name]
  const islands = ARCHIPELAGOS.map((each) => ({ name: each.name, at: placeOnMap(each.label, sheet) }))
  const taken: readonly Box[] = [
    ...islands.map((each) =>
      textBox(`${each.name} (${islandsOf})`, { ...each.at, anchor: 'start' }, ISLAND_LETTERS[name]),
    ),
    ...(on(home) ? [aroundHome(placeOnMap(home, sheet))] : []),
  ]
  const named = partners.filter(({ named }) => named)
  const labels = placeLabels(
    named.map(({ spot, name: text }) => ({ ...placeOnMap(spot, sheet), text })),
    { width: sheet.width, height: sheet.height, letters, taken },
  )
  const labelOf = new Map(named.map((partner, i) => [partner, labels[i]]))
  return {
    sheet: name,
    width: sheet.width,
    height: sheet.height,
    letters,
    ...(on(home) ? { home: placeOnMap(home, sheet) } : {}),
    lines: partners.map((partner) => {
      const label = labelOf.get(partner)
      return {
        way: wayOnMap(home, partner.spot, sheet),
        ...(on(partner.spot) ? { end: placeOnMap(partner.spot, sheet) } : {}),
        ...(label ? { label } : {}),
      }
    }),
    islands,
  }
}

function aroundHome({ x, y }: Point): Box {
  return { x: x - 6, y: y - 6, width: 12, height: 12 }
}
