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

describe('what ordinary news tells beside one another stays apart', () => {
  const reads = (kind: KindName, text: string, lang: 'en' | 'vi' = 'en') =>
    read({ text, lang, published: '2026-02-11' }, gazetteer)
      .statements.filter((s) => s.kind === kind)
      .map((s) => s.slots)
  const MAYOR = 'HAI PHONG – Mayor Kenichi Sato of Niigata (Japan) visited Hai Phong on February 10. '

  test('the name of a body plans nothing', () => {
    const text =
      'Chiều 10/2, tại Đà Lạt, Viện Nghiên cứu Rau Gangwon và Trung tâm Khuyến nông tỉnh Lâm Đồng ký kết biên bản ghi nhớ.'
    expect(reads('agreement', text, 'vi').map((s) => s.status)).toEqual(['signed'])
  })

  test('brackets behind a partner speak of it alone', () => {
    const text =
      'HAI PHONG – Hai Phong has cooperative ties with Kitakyushu (since 2009, sister city since 2014) and Incheon (1997).'
    expect(reads('partnership', text)).toMatchObject([
      { b: 'Kitakyushu|JP', kind: 'sister-city', since: '2014' },
      { b: 'Incheon|KR', kind: 'cooperation', since: '1997' },
    ])
  })

  test('each of two papers has its own fields', () => {
    const text = `${MAYOR}The two witnessed the signing of an agreement between Hai Phong Port Joint Stock Company and the Port of Niigata, and a letter of intent between Hai Phong University and Niigata University on student exchange.`
    expect(reads('agreement', text).map((s) => s.sectors)).toEqual([undefined, ['education']])
  })

  test('a paper has the year it explains, and what is only hoped for is no tie', () => {
    const text = `${MAYOR}The two cities have cooperated since 2019, when they signed a memorandum on ports, and want to become twins next year.`
    expect(reads('agreement', text).map((s) => s.date)).toEqual(['2019'])
    expect(reads('partnership', text).map((s) => s.kind)).toEqual(['cooperation'])
  })

  test('a step up is planned though what it grew from is told between', () => {
    const text = `${MAYOR}He hoped the two cities would upgrade their relationship, which began in 2019 with a memorandum, into sister-city ties.`
    expect(reads('partnership', text)).toMatchObject([{ kind: 'sister-city', status: 'planned' }])
  })

  test('people a host is to take in are no guests', () => {
    const text =
      'A delegation from Niigata led by Mayor Kenichi Sato visited Hai Phong from February 9 to 11. He pledged to receive 30 Hai Phong nurses for training this year.'
    expect(reads('visit', text).map((s) => s.size)).toEqual([undefined])
  })

  test('a county and a town of it are those of one another', () => {
    const text =
      'Dover has been twinned with Calais since 1973. The guests will meet students of the University of Kent in Kent on Friday.'
    expect(reads('partnership', text).map((s) => s.a)).toEqual(['Dover|GB'])
  })
})
