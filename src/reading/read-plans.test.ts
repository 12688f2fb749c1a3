import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

const EN = 'HAI PHONG – '

function slotsOf(kind: KindName, text: string) {
  const { statements } = read({ text: `${EN}${text}`, lang: 'en', published: '2024-05-20' }, gazetteer)
  return statements.filter((s) => s.kind === kind).map((s) => s.slots)
}

describe('a list of plans', () => {
  test.each([
    'The mission is set to call on the mayor of Incheon; hold a trade conference in Busan on June 12; and visit a shipyard.',
    'The city will sign a pact on waste; and host an education fair in Hai Phong in July.',
  ])('is planned to its end: %s', (text) => {
    expect(slotsOf('event', text).map((slots) => slots.status)).toEqual(['planned'])
  })

  test('what was held stays held, whatever is planned beside it', () => {
    const text = 'The city will sign a pact on waste; it held a trade conference in Busan on May 12.'
    expect(slotsOf('event', text).map((slots) => slots.status)).toEqual(['done'])
  })
})

describe('a thing that a relative clause tells of is nobody on the road', () => {
  test('a forum that brings people together, and efforts elsewhere', () => {
    const text =
      'The Vietnamese officials are expected to talk with leaders of the Incheon Harbour Forum, which was founded to bring port towns together; and learn about clean-up efforts in Busan.'
    expect(slotsOf('visit', text)).toEqual([])
  })

  test('a journey told by `which` stays a journey', () => {
    const text =
      'The delegation from Hai Phong made a tour during which it visited ports in Busan and spent three days in Incheon.'
    expect(slotsOf('visit', text).length).toBeGreaterThan(0)
  })
})
