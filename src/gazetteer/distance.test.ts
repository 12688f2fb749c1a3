import { expect, test } from 'vitest'
import { kmBetween } from './distance.ts'

const DA_NANG = { lat: 16.0678, lon: 108.2208 }
const HA_NOI = { lat: 21.0245, lon: 105.8412 }

test('kilometres along the globe, both ways the same', () => {
  expect(kmBetween(DA_NANG, HA_NOI)).toBeCloseTo(606, -1)
  expect(kmBetween(HA_NOI, DA_NANG)).toBe(kmBetween(DA_NANG, HA_NOI))
  expect(kmBetween(DA_NANG, DA_NANG)).toBe(0)
})

test('the day line is no wall: a degree on either side of it is near', () => {
  expect(kmBetween({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.2, 0)
})

test('a point without coordinates is at no distance', () => {
  expect(kmBetween(DA_NANG, {})).toBeUndefined()
  expect(kmBetween({ lat: 1 }, DA_NANG)).toBeUndefined()
})
