import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { Succession, Unit } from '#model/succession.ts'
import { lineageOf } from './lineage.ts'

const home = gazetteer.find('Da Nang', { country: 'VN', day: '2025-07-02' })[0]?.id ?? ''
const office = {
  id: 'desk',
  name: { en: 'Desk', vi: 'Bộ phận' },
  home: 'Da Nang|VN',
  zone: 'Asia/Ho_Chi_Minh',
  homePlace: home,
  lang: 'vi',
  sample: false,
  version: 1,
} as const

function party(name: string, day = '2025-06-30') {
  const placeId = gazetteer.find(name, { country: 'VN', day })[0]?.id
  return { name, country: 'VN', kind: 'locality' as const, ...(placeId ? { placeId } : {}) }
}

describe('units that became ours', () => {
  test.each([
    ['Quang Nam', '2025-06-30', false],
    ['Quang Nam', '2025-07-01', true],
    ['Quang Nam', '2026-01-01', true],
    ['Da Nang', '2025-07-02', false],
    ['Hue', '2026-01-01', false],
  ])('%s is on %s a predecessor: %s', (name, day, told) => {
    expect(lineageOf(gazetteer, office).isPredecessor(party(name), day)).toBe(told)
  })

  test('by a loaded table a unit joins on the first day its holder is ours, by whatever way', () => {
    const unit = (name: string): Unit => ({ key: `locality:${name.toLowerCase()}:JP`, name, country: 'JP' })
    const line = (from: string, to: string, day: string): Succession => ({
      id: `${from}-${to}`,
      from: unit(from),
      to: unit(to),
      day,
      sort: 'merged',
      basis: 'Law 1',
      sourceId: 's',
    })
    const successions = [
      line('Alder', 'Birch', '2001-05-01'),
      line('Birch', 'Grove', '2005-04-01'),
      line('Cedar', 'Grove', '2003-01-01'),
    ]
    const { homePlace: _, ...bare } = office
    const lineage = lineageOf(gazetteer, { ...bare, home: 'Grove|JP' }, successions)
    const joined = (name: string) => lineage.joinedOn({ name, country: 'JP', kind: 'locality' })
    expect(['Alder', 'Birch', 'Cedar', 'Grove', 'Elm'].map(joined)).toEqual([
      '2005-04-01',
      '2005-04-01',
      '2003-01-01',
      undefined,
      undefined,
    ])
  })
})
