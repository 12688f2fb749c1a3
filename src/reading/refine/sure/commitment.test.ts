import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from '../../read.ts'

const sureOf = (text: string, kind: string) =>
  read({ text, lang: 'en', published: '2025-06-05' }, gazetteer)
    .statements.filter((s) => s.sure && s.kind === kind)
    .map((s) => s.slots as Record<string, unknown>)

describe('whose word is sure', () => {
  const mayor = 'KOBE, June 4 – Mayor Akira Fujimoto of Kobe opened the hall.'

  it('takes an officer’s, by his name', () => {
    const text = `${mayor} Fujimoto promised to send ten nurses to Seattle by August.`
    expect(sureOf(text, 'commitment').map((c) => c.by)).toEqual(['Akira Fujimoto'])
  })

  it('takes it by a pronoun behind a sentence that names him alone', () => {
    const text = `${mayor} He promised to send ten nurses to Seattle by August.`
    expect(sureOf(text, 'commitment').map((c) => c.by)).toEqual(['Akira Fujimoto'])
  })

  it('refuses a pronoun behind a sentence that names two', () => {
    const text = `${mayor} Fujimoto greeted Mayor Bruce Harlan of Seattle. He promised to send ten nurses by August.`
    expect(sureOf(text, 'commitment')).toEqual([])
  })

  it('refuses a pronoun behind a sentence that names nobody', () => {
    const text = `${mayor} It rained all day. He promised to send ten nurses to Seattle by August.`
    expect(sureOf(text, 'commitment')).toEqual([])
  })
})

describe('what is asked', () => {
  const mayor = 'KOBE, June 4 – Mayor Akira Fujimoto of Kobe opened the hall.'

  it.each([
    ['Fujimoto would like Seattle to send ten nurses by August.', 1],
    ['Fujimoto hoped the guests would like the hall.', 0],
    ['Why should the two cities, Fujimoto asked, not share the cost?', 0],
    ['Fujimoto invited to his office the guests from Seattle.', 0],
  ])('%s', (asked, count) => {
    expect(sureOf(`${mayor} ${asked}`, 'commitment')).toHaveLength(count)
  })

  it('refuses a pronoun beside a host', () => {
    const text = `${mayor} He challenged his host and proposed a joint league of ports.`
    expect(sureOf(text, 'commitment')).toEqual([])
  })

  it('refuses a pronoun beside another', () => {
    expect(sureOf(`${mayor} He asked her to send ten nurses to Seattle by August.`, 'commitment')).toEqual([])
  })
})

describe('which sums are sure', () => {
  it('takes one told with its projects', () => {
    const text = 'Japan runs 12 projects with a total registered capital of 340 million USD in Da Nang.'
    expect(sureOf(text, 'investment')).toMatchObject([{ amount: '340000000 USD', projects: 12 }])
  })

  it('refuses a bare one', () => {
    const text = 'Investors have poured 340 million USD into Da Nang as of May 2025.'
    expect(sureOf(text, 'investment')).toEqual([])
  })

  it.each([
    [
      'Japan runs 12 projects with a total registered capital of 340 million USD in Da Nang and will run more.',
    ],
    ['Japan had 12 projects worth 340 million USD in Da Nang at the end of May 2025 and 9 in May 2024.'],
  ])('refuses one to come, or of one day of two: %s', (text) => {
    expect(sureOf(text, 'investment')).toEqual([])
  })
})
