import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { EAST_ASIA, EUROPE, liesOn, MAP_HEIGHT, MAP_WIDTH } from './map-sheets.ts'
import { drawPartners } from './partner-map.ts'
import { ARCHIPELAGOS, drawWorld, placeOnMap, wayOnMap } from './world-map.ts'

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

  test('never leads a line over the southern ice, nor off one edge and in at the other', () => {
    for (const far of [
      { lat: -33.05, lon: -71.61 },
      { lat: -23.55, lon: -46.63 },
      { lat: 14.93, lon: -23.51 },
    ]) {
      const way = wayOnMap(DA_NANG, far)
      expect(way.match(/M/g)).toHaveLength(1)
      const { x, y } = placeOnMap(far)
      expect(way.endsWith(`${x},${y}`)).toBe(true)
      expect(Math.max(...[...way.matchAll(/,(-?[\d.]+)/g)].map((found) => Number(found[1])))).toBeLessThan(
        placeOnMap({ lat: -60, lon: 0 }).y,
      )
    }
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

  test('partners that crowd in Europe are named on a sheet of their own; two of them are not a crowd', async () => {
    const partners = [
      { spot: { lat: 50.6, lon: 9 }, name: 'Hessen' },
      { spot: { lat: 51.05, lon: 13.4 }, name: 'Sachsen' },
      { spot: { lat: 49.75, lon: 13.38 }, name: 'Plzeň' },
      { spot: PITTSBURGH, name: 'Pittsburgh' },
    ]
    const [world, europe] = drawPartners(DA_NANG, partners, 'Việt Nam')
    expect(europe?.sheet).toBe('europe')
    expect(europe?.lines.map(({ label }) => label !== undefined)).toEqual([true, true, true, false])
    expect(world?.lines.map(({ label }) => label !== undefined)).toEqual([false, false, false, true])
    expect(europe?.lines[3]?.way).toBe('')
    expect(europe?.islands).toEqual([])
    expect(drawPartners(DA_NANG, partners.slice(1), 'Việt Nam')).toHaveLength(1)
    expect(liesOn(EUROPE, DA_NANG)).toBe(false)
    expect(gzipSync(await drawWorld(EUROPE)).length).toBeLessThan(80_000)
  })

  test('no partner lies on the name of an archipelago, and none of the names is ever left out', () => {
    const cebu = { spot: { lat: 10.3, lon: 123.9 }, name: 'Cebu' }
    for (const partners of [
      [cebu],
      Array.from({ length: 3000 }, (_, i) => ({
        spot: { lat: i / 100, lon: 113 + (i % 13) },
        name: `Partner ${i}`,
      })),
    ])
      for (const { islands } of drawPartners(DA_NANG, partners, 'Việt Nam')) expect(islands).toHaveLength(2)
    const [alone] = drawPartners(DA_NANG, [], 'Việt Nam')
    const [beside] = drawPartners(DA_NANG, [cebu], 'Việt Nam')
    expect(beside?.islands[0]).toEqual(alone?.islands[0])
    expect(beside?.islands[1]?.at.y).not.toBe(alone?.islands[1]?.at.y)
  })
})
