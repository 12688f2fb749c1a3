import { describe, expect, test } from 'vitest'
import { COUNTRY_HEIGHT, COUNTRY_WIDTH, countryDrawer } from './country-map.ts'

const drawCountry = countryDrawer()

describe('a country with a spot in it', () => {
  test('Vietnam with both archipelagos, the north above the south', async () => {
    const [north, south] = [
      await drawCountry({ lat: 21, lon: 105.8 }),
      await drawCountry({ lat: 12, lon: 109.15 }),
    ]
    expect(south?.names.map((one) => one.name)).toEqual(['Hoàng Sa', 'Trường Sa'])
    expect(south?.land).toMatch(/^M/)
    expect((north?.spot.y ?? 0) < (south?.spot.y ?? 0)).toBe(true)
    const spots = [south?.spot, ...(south?.islands ?? []), ...(south?.names ?? [])]
    expect(
      spots.every((one) => one && one.x > 0 && one.x < COUNTRY_WIDTH && one.y > 0 && one.y < COUNTRY_HEIGHT),
    ).toBe(true)
  })

  test('another country has no islands of ours, a spot on the shore is found, the open sea has no country', async () => {
    expect((await drawCountry({ lat: 37, lon: 127.1 }))?.islands).toEqual([])
    expect(await drawCountry({ lat: 16.07, lon: 108.4 })).toBeDefined()
    expect(await drawCountry({ lat: 0, lon: -140 })).toBeUndefined()
  })
})
