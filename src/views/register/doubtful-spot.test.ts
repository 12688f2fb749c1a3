import { describe, expect, test } from 'vitest'
import type { Place } from '#gazetteer/place.ts'
import { isDoubtful } from './doubtful-spot.ts'

function place(country: string, lat: number, lon: number): Place {
  return { id: `${country} ${lat} ${lon}`, name: 'X', country, level: 'city', lat, lon }
}

const UNITS = [place('AU', -33.9, 151.2), place('AU', -12.5, 130.8), place('AU', -31.9, 115.9)]

describe('a point that fits no place of its name in the country', () => {
  test.each([
    ['is a namesake’s in another country', { lat: 52.06, lon: 1.16 }, true],
    ['lies outside the country', { lat: 58.25, lon: -4.5 }, true],
    ['is whole degrees: the middle of the country', { lat: -27, lon: 133 }, true],
    ['lies in the country, where no place of the name is known', { lat: -24.81, lon: 150.1 }, false],
    ['lies at its coast, beyond the centres of its units', { lat: -35.2, lon: 153.1 }, false],
  ])('%s', (_, spot, doubtful) => {
    expect(isDoubtful(spot, { elsewhere: [place('GB', 52.05, 1.15)], units: UNITS })).toBe(doubtful)
  })

  test('is believed where nothing is known to hold it against', () => {
    expect(isDoubtful({ lat: 60.5, lon: 10.2 }, { elsewhere: [], units: [] })).toBe(false)
  })
})
