import { expect, test } from 'vitest'
import { isZone } from '#model/values/zone.ts'
import { homeZone } from './home-zone.ts'

test.each([
  ['VN', undefined, 'Asia/Ho_Chi_Minh'],
  ['KR', 'KR-26', 'Asia/Seoul'],
  ['US', 'US-CA', 'America/Los_Angeles'],
  ['US', 'US-TX', 'America/Chicago'],
  ['US', undefined, 'America/New_York'],
  ['CA', 'CA-AB', 'America/Edmonton'],
  ['AU', 'AU-WA', 'Australia/Perth'],
])('clocks in %s, %s', (country, unit, zone) => {
  expect(homeZone(country, unit)).toBe(zone)
  expect(isZone(zone)).toBe(true)
})

test('nothing is made up for a country no table has', () => {
  expect([homeZone('XX'), homeZone(undefined), homeZone('AQ', 'AQ-1')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
