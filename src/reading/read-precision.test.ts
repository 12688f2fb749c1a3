import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

function found(kind: KindName, text: string, lang: 'en' | 'vi' = 'en', published = '2022-06-20') {
  return read({ text, lang, published, publisher: '' }, gazetteer).statements.filter((s) => s.kind === kind)
}
const slotsOf = (...given: Parameters<typeof found>) => found(...given).map((s) => s.slots)

const EN = 'HAI PHONG – The desk for partners of Hai Phong wrote this on June 20, 2022.\n\n'

describe('fields of a paper', () => {
  const fields = (text: string) => slotsOf('agreement', EN + text).map((s) => s.sectors)

  test.each([
    ['Hai Phong and Kobe signed a memorandum on port decarbonisation on June 18.', ['ports', 'climate']],
    ['Hai Phong and Kobe signed a memorandum on heritage conservation on June 18.', ['culture']],
    ['Hai Phong and Kobe signed a Memorandum on Smart City Cooperation on June 18.', ['smart-city']],
  ])('%s', (text, wanted) => {
    expect(fields(text)).toEqual([wanted])
  })

  test('research into something and planning of something name no field by themselves', () => {
    expect(fields('Hai Phong and Kobe signed a memorandum on mangrove research on June 18.')).toEqual([
      undefined,
    ])
  })

  test('an occasion at which it was signed, and another paper of the sentence, keep their fields', () => {
    const fair = 'Hai Phong and Kobe signed a memorandum on June 18 beside the trade and tourism fair.'
    expect(fields(fair)).toEqual([undefined])
    const two =
      'Hai Phong and Kobe signed a memorandum on logistics on June 18; the pact of the two chambers on tourism was left for later.'
    expect(fields(two)).toEqual([['logistics']])
  })

  test('a programme or a roadmap is a plan', () => {
    const text = 'Hai Phong and Kobe signed a three-year roadmap on waste on June 18.'
    expect(slotsOf('agreement', EN + text)).toMatchObject([{ instrument: 'plan' }])
  })
})

describe('where money goes', () => {
  const figures = (text: string) => slotsOf('investment', EN + text)

  test('a place behind what the money goes into, however far', () => {
    const text =
      'Akashi Group said in May it would put 12 million USD into a factory off the ring road, Kobe.'
    expect(figures(text)).toMatchObject([{ host: 'Kobe|JP', origin: 'Akashi Group', measure: 'pledged' }])
  })

  test('approved for a place', () => {
    const text =
      'New Belgian investments approved for Quang Ninh stood at 18 million USD in the first half of 2021.'
    expect(figures(text)).toMatchObject([{ host: 'Quang Ninh|VN', origin: 'BE' }])
  })

  test('a rank among all localities is not a figure of all of them', () => {
    const text =
      'With cumulative pledges of 24 billion USD spread over 2,300 projects, the city sits sixth nationwide.'
    expect(figures(text)).toMatchObject([{ host: 'Hai Phong|VN', measure: 'stock', projects: 2300 }])
  })

  test('the whole that opens a sentence is not of the land whose part follows', () => {
    const text =
      'Out of 943 FDI projects valid on April 30, with a registered 24.1 billion USD, Japan accounts for 312 and about 5.6 billion USD.'
    expect(figures(text)[0]).toMatchObject({ amount: '24100000000 USD' })
    expect(figures(text)[0]?.origin).toBeUndefined()
  })

  test.each([
    'Akashi Valves has poured some 300 million USD into northern Vietnam.',
    'The city will assign two planners who worked on that project of the investors.',
    'From January through May the city revoked 21 licences; nine of those firms had invested nothing.',
    'In 2021 the Rwanda Trade Board registered Vietnamese investments worth 46 million USD.',
  ])('none of home: %s', (text) => {
    expect(figures(text)).toEqual([])
  })
})
