import { describe, expect, test } from 'vitest'
import { gatherPlaced } from './gather-placed.ts'
import type { MapSort, PlacedPartner } from './map-view.ts'

function partner(
  number: number,
  country: string | undefined,
  more: Partial<PlacedPartner> = {},
): PlacedPartner {
  return {
    partner: { id: `p${number}`, kind: 'locality', name: `Town ${number}`, ...(country ? { country } : {}) },
    spot: { lat: 35 + (number % 5), lon: 128 + (number % 3) },
    sort: 'cooperation',
    told: ['1997'],
    ...more,
  }
}

const many = (count: number, country: string | undefined, sort: MapSort = 'cooperation') =>
  Array.from({ length: count }, (_, i) => partner(i, country, { sort }))

describe('partners on a map', () => {
  test('have a line each, as long as those can be followed', () => {
    const placed = many(300, 'KR')
    expect(gatherPlaced(placed, 'vi')).toEqual({ placed })
  })

  test('are drawn country by country where they are more, none left out of the count', () => {
    const placed = [
      ...many(299, 'KR'),
      ...many(2, 'JP', 'friendship'),
      partner(900, 'FR'),
      partner(901, undefined),
    ]
    const { placed: lines, gathered } = gatherPlaced(placed, 'vi')
    expect(gathered).toBe(303)
    expect(lines.map((line) => [line.partner.id, line.of])).toEqual([
      ['kr', 299],
      ['jp', 2],
      ['p900', undefined],
      ['p901', undefined],
    ])
    expect(lines[0]?.partner).toMatchObject({ kind: 'country', name: 'Hàn Quốc' })
    expect(lines.reduce((sum, line) => sum + (line.of ?? 1), 0)).toBe(303)
  })

  test('the closest bond of a country decides how it is drawn', () => {
    const placed = [...many(300, 'KR', 'over'), partner(900, 'KR', { sort: 'sister-city' })]
    expect(gatherPlaced(placed, 'en').placed.map((line) => line.sort)).toEqual(['sister-city'])
  })

  test('a line ends at a partner in the middle of them, on either side of the day line', () => {
    const at = (lon: number) => partner(lon, 'NZ', { spot: { lat: 0, lon } })
    const around = [at(-170), at(179), at(170)]
    const rest = many(300, 'KR')
    const line = gatherPlaced([...around, ...rest], 'en').placed.find((one) => one.partner.id === 'nz')
    expect(line?.spot.lon).toBe(179)
  })
})
