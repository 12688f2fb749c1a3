import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { namesSame, respelled, spelledPlaces } from './spelled-places.ts'

describe('places in a form', () => {
  test('are written as the language writes them, alone and in lists', () => {
    const slots = { participants: ['KR', 'Da Nang|VN'], place: 'Da Nang|VN', date: '2026-11-05' }
    const spelled = spelledPlaces(gazetteer, slots, 'vi')
    expect(respelled(slots, spelled)).toEqual({
      participants: ['KR', 'Đà Nẵng|VN'],
      place: 'Đà Nẵng|VN',
      date: '2026-11-05',
    })
  })

  test.each([
    ['in English', { place: 'Da Nang|VN' }, 'en'],
    ['where the press writes them so', { b: 'Daegu|KR' }, 'vi'],
    ['where nobody knows them', { place: 'Nowhere at all|VN' }, 'vi'],
    ['where it is no place', { person: 'Kim Da Nang', topic: 'Da Nang' }, 'vi'],
  ] as const)('stay as they are %s', (_, slots, lang) => {
    expect(spelledPlaces(gazetteer, slots, lang)).toEqual({})
  })
})

describe('what a form sends back', () => {
  test.each([
    ['Da Nang|VN', 'Đà Nẵng|VN'],
    [
      ['Côn Minh|CN', 'KR'],
      ['Kunming|CN', 'KR'],
    ],
    [undefined, null],
  ] as const)('%j says the same as %j', (was, sent) => {
    expect(namesSame(gazetteer, was, sent)).toBe(true)
  })

  test.each([
    ['Da Nang|VN', 'Hue|VN'],
    [['Da Nang|VN'], ['Da Nang|VN', 'KR']],
    ['Da Nang|VN', null],
    ['Nowhere at all|VN', 'Nowhere else|VN'],
  ] as const)('%j is another than %j', (was, sent) => {
    expect(namesSame(gazetteer, was, sent)).toBe(false)
  })
})
