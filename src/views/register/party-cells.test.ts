import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { partyReader } from './party-cells.ts'

const read = partyReader({ gazetteer, day: '2025-06-01', placeIds: new Set(), decisions: {} })
const place = (name: string) => read({ type: 'locality', name, header: 'Địa phương', lat: '', lon: '' })

describe('a name without a country beside it', () => {
  test.each([
    ['Phường Lạ (Hà Nội)', 'Phường Lạ (Hà Nội)|VN'],
    ['Phường Lạ, Đà Nẵng', 'Phường Lạ, Đà Nẵng|VN'],
  ])('a part of a city is in the country of the city named beside it: %s', (name, text) => {
    expect(place(name)).toMatchObject({ text, reason: 'as-written' })
  })

  test.each(['Phường Lạ', 'Phường Lạ (Narnia)', 'Newtown Lạ (Springfield)'])(
    'is not guessed where nothing beside it tells: %s',
    (name) => {
      expect(place(name)).toMatchObject({ problem: { problem: 'place-unknown' } })
    },
  )
})
