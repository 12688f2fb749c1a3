import { describe, expect, test } from 'vitest'
import type { Place } from '#gazetteer/place.ts'
import { likelyNamesake } from './namesakes.ts'

const now: Place = { id: 'now', name: 'Quang Tri', country: 'VN', level: 'first', from: '2025-07-01' }
const former: Place = { ...now, id: 'former', to: '2025-07-01', heirs: ['now'] }
const town = (within: string): Place => ({
  id: `town of ${within}`,
  name: 'Quang Tri',
  country: 'VN',
  level: 'city',
  within,
  population: 23_000,
})
const heirsOf = (id: string) => (id === 'former' ? [now] : [])

describe('which of several places of one name is meant', () => {
  test('the province over the town of its name', () => {
    expect(likelyNamesake([town('now'), now], heirsOf)).toEqual({ place: now, reason: 'upper' })
  })

  test('also where the town still lies within the province that merged into it', () => {
    expect(likelyNamesake([town('former'), now], heirsOf)).toEqual({ place: now, reason: 'upper' })
  })

  test('a town elsewhere is no part of it: the one much larger is taken', () => {
    expect(likelyNamesake([town('other'), now], heirsOf)?.reason).toBe('larger')
  })

  test('a state beside small towns of its name elsewhere in the country is the state', () => {
    const state: Place = { id: 'state', name: 'Oregon', country: 'US', level: 'first' }
    const small = (id: string, population: number): Place => ({ ...state, id, level: 'city', population })
    expect(likelyNamesake([small('a', 20_102), small('b', 10_043), state])).toEqual({
      place: state,
      reason: 'larger',
    })
    expect(likelyNamesake([small('a', 700_000), state, small('b', 9_000)])?.place.id).toBe('a')
    expect(likelyNamesake([small('a', 120_000), state, small('b', 90_000)])).toBeUndefined()
  })

  test('two that could both be meant are asked about', () => {
    const large: Place = { ...former, id: 'large', population: 30_000 }
    expect(likelyNamesake([town('other'), large], heirsOf)).toBeUndefined()
  })
})
