import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { respelled, spelledPlaces } from './spelled-places.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

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
