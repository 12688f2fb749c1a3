import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { drawPartners } from './partner-map.ts'
import {
  ARCHIPELAGOS,
  drawWorld,
  EAST_ASIA,
  MAP_HEIGHT,
  MAP_WIDTH,
  placeOnMap,
  wayOnMap,
} from './world-map.ts'

const DA_NANG = { lat: 16.07, lon: 108.22 }
const PITTSBURGH = { lat: 40.44, lon: -79.99 }

describe('the world map', () => {
  test('keeps both shores of the Pacific in one piece', () => {
    const [home, far] = [placeOnMap(DA_NANG), placeOnMap(PITTSBURGH)]
    expect(home.x).toBeLessThan(far.x)
    for (const { x, y } of [home, far]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(MAP_WIDTH)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(MAP_HEIGHT)
    }
  })

  test('draws the shortest way, from one end to the other', () => {
    const way = wayOnMap(DA_NANG, PITTSBURGH)
    const { x, y } = placeOnMap(DA_NANG)
    expect(way.startsWith(`M${x},${y}`)).toBe(true)
    const heights = [...way.matchAll(/,(-?[\d.]+)/g)].map((found) => Number(found[1]))
    expect(Math.min(...heights)).toBeLessThan(placeOnMap(PITTSBURGH).y)
  })

  test('draws no way from a place to itself', () => {
    expect(wayOnMap(DA_NANG, DA_NANG)).toBe('')
  })

  test('shows every island of both archipelagos and stays a light picture', async () => {
    const svg = await drawWorld()
    for (const island of ARCHIPELAGOS.flatMap((each) => each.islands)) {
      const { x, y } = placeOnMap(island)
      expect(svg).toContain(`cx="${x}" cy="${y}"`)
    }
    expect(svg).not.toContain('NaN')
    expect(gzipSync(svg).length).toBeLessThan(80_000)
  })

  test('partners that crowd in Asia stand again on a sheet of their own, with their names; others are named on the world', () => {
    const partners = [
      { spot: { lat: 35.87, lon: 128.6 }, name: 'Daegu' },
      { spot: { lat: 35.23, lon: 128.68 }, name: 'Changwon' },
      { spot: PITTSBURGH, name: 'Pittsburgh' },
    ]
    const [world, asia, ...more] = drawPartners(DA_NANG, partners, 'Việt Nam')
    expect(more).toEqual([])
    expect(world?.lines.map(({ label }) => label !== undefined)).toEqual([false, false, true])
    expect(asia?.lines.map(({ label, end }) => [label !== undefined, end !== undefined])).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ])
    expect(asia?.home).toBeDefined()
    expect(drawPartners(DA_NANG, partners.slice(2), 'Việt Nam')).toHaveLength(1)
    expect(drawPartners(PITTSBURGH, partners, 'Việt Nam')[1]?.home).toBeUndefined()
  })

  test('the sheet of Asia shows the islands too, and is no heavier than a page', async () => {
    const svg = await drawWorld(EAST_ASIA)
    for (const island of ARCHIPELAGOS.flatMap((each) => each.islands)) {
      const { x, y } = placeOnMap(island, EAST_ASIA)
      expect(svg).toContain(`cx="${x}" cy="${y}"`)
    }
    expect(svg).not.toContain('NaN')
    expect(gzipSync(svg).length).toBeLessThan(80_000)
  })
})
