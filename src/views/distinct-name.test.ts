import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { distinctName, placesToldApart } from './distinct-name.ts'

const nameOf = (id: string, lang: 'vi' | 'en' = 'vi') => {
  const place = gazetteer.get(id)
  return place && distinctName(gazetteer, place, lang)
}

describe('names of places in a list that leaves the book', () => {
  test.each([
    ['vn-48', 'Đà Nẵng (đến 30/6/2025)', 'Da Nang (until 30 June 2025)'],
    ['vn-48-2025', 'Đà Nẵng', 'Da Nang'],
    ['vn-51', 'Quảng Ngãi (đến 30/6/2025)', 'Quang Ngai (until 30 June 2025)'],
    ['gn-1568770', 'Quảng Ngãi (thành phố, đến 30/6/2025)', 'Quang Ngai (city, until 30 June 2025)'],
    ['gn-1841810', 'Gwangju (Gyeonggi)', 'Gwangju (Gyeonggi)'],
    ['gn-1841808', 'Gwangju', 'Gwangju'],
    ['kr-changwon-until-2010', 'Changwon (đến 30/6/2010)', 'Changwon (until 30 June 2010)'],
  ])('%s is told from others of its name', (id, vi, en) => {
    expect([nameOf(id), nameOf(id, 'en')]).toEqual([vi, en])
  })

  test.each(['vn-48', 'vn-51', 'gn-1568770', 'gn-1841810', 'kr-changwon-until-2010'])(
    '%s is read again by the name it was given',
    (id) => {
      for (const lang of ['vi', 'en'] as const)
        expect(placesToldApart(gazetteer, nameOf(id, lang) ?? '').map((place) => place.id)).toEqual([id])
    },
  )

  test.each(['Đà Nẵng', 'Đà Nẵng (Việt Nam)', 'Đà Nẵng (đến 30/6/2024)', '(đến 30/6/2025)'])(
    '“%s” is no name so written',
    (text) => {
      expect(placesToldApart(gazetteer, text)).toEqual([])
    },
  )
})
