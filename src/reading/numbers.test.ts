import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '#model/problem.ts'
import { type NumberMention, readNumbers } from './numbers.ts'
import { tokenize } from './tokens.ts'

function read(lang: Language, text: string): readonly NumberMention[] {
  return readNumbers({ tokens: tokenize(text), lang })
}

function shown(lang: Language, text: string): readonly string[] {
  return read(lang, text).map((mention) =>
    [mention.kind, mention.value, mention.currency, mention.unit, mention.bound]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

describe('readNumbers: money', () => {
  it.each([
    ['vi', 'vốn 1.610,77 triệu USD', 'money 1610770000 USD'],
    ['vi', '3.500 tỷ đồng', 'money 3500000000000 VND'],
    ['vi', 'gần một tỷ đô', 'money 1000000000 USD nearly'],
    ['vi', '10,69 tỷ yên', 'money 10690000000 JPY'],
    ['vi', '1,5 nghìn tỷ đồng', 'money 1500000000000 VND'],
    ['en', 'a combined US$17.8 billion', 'money 17800000000 USD'],
    ['en', '2.345 billion USD', 'money 2345000000 USD'],
    ['en', 'VND1.2 trillion', 'money 1200000000000 VND'],
    ['en', '382 triệu USD', 'money 382000000 USD'],
    ['en', 'over ¥30 billion', 'money 30000000000 JPY over'],
    ['en', '45 billion won', 'money 45000000000 KRW'],
    ['en', 'some 1 200 000 USD', 'money 1200000 USD about'],
    ['en', 'RM6.2bil', 'money 6200000000 MYR'],
    ['en', 'US$300 mil', 'money 300000000 USD'],
    ['en', 'Rs 450 cr', 'money 4500000000 INR'],
    ['en', 'told 450 cr', 'count 450 cr'],
    ['en', 'half a billion dollars', 'money 500000000 USD'],
    ['en', 'N5 billion', 'money 5000000000 NGN'],
    ['en', '300 million hryvnias', 'money 300000000 UAH'],
    ['vi', 'gần nửa tỷ USD', 'money 500000000 USD nearly'],
    ['vi', '2 tỷ 300 triệu đồng', 'money 2300000000 VND'],
    ['vi', '200 tỷ kíp', 'money 200000000000 LAK'],
    ['en', 'half a dozen schools', 'count 6 school'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(shown(lang, text)).toEqual([expected])
  })

  it('gives the first figure of a range the scale and currency of the second', () => {
    expect(shown('en', '$10–15 million')).toEqual(['money 10000000 USD', 'money 15000000 USD'])
    expect(shown('vi', 'từ 2 đến 3 tỷ USD')).toEqual(['money 2000000000 USD', 'money 3000000000 USD'])
  })

  it('leaves apart what is no rest of the figure before', () => {
    expect(shown('vi', 'có 2 dự án 300 triệu đồng')).toEqual(['count 2 project', 'money 300000000 VND'])
    expect(shown('vi', '2 tỷ USD, 300 người')).toEqual(['money 2000000000 USD', 'count 300 person'])
  })

  it('takes in sign, scale and currency with the span', () => {
    const text = 'worth US$17.8 billion in all'
    const [mention] = read('en', text)
    expect(text.slice(mention?.start, mention?.end)).toBe('US$17.8 billion')
  })

  it.each([
    ['vi', '5 đồng chí'],
    ['vi', '2 đồng chủ tịch'],
    ['en', 'the team that in 2019 won twice'],
    ['en', 'a stone of 3 pounds'],
  ] as const)('is no money: %s %s', (lang, text) => {
    expect(read(lang, text).filter(({ kind }) => kind === 'money')).toEqual([])
  })
})

describe('readNumbers: counts and the rest', () => {
  it.each([
    ['en', '150.000 face masks', ['count 150000 face']],
    ['en', 'the 16-member delegation', ['count 16 member']],
    ['en', 'a 2.89-million-sq.m park', ['count 2890000 sq']],
    ['en', 'twenty-one members of a dozen firms', ['count 21 member', 'count 12 firm']],
    ['en', 'one hundred and five delegates', ['count 105 delegate']],
    ['en', 'its 21st partner and the third', ['ordinal 21 ', 'ordinal 3']],
    ['en', 'a five-day trip', ['duration 5 day']],
    ['en', '62 percent', ['percent 62']],
    ['vi', 'năm dự án, hơn 20 người', ['count 5 project', 'count 20 person over']],
    ['vi', 'hai mươi mốt đại biểu', ['count 21 delegate']],
    ['vi', 'đứng thứ 4, xếp thứ hai', ['ordinal 4', 'ordinal 2']],
    ['vi', 'trong năm năm qua', ['duration 5 year']],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(shown(lang, text)).toEqual(expected.map((line) => line.trim()))
  })

  it.each([
    ['vi', 'năm nay và năm ngoái'],
    ['vi', 'quận Ba Đình, phố Hai Bà Trưng'],
    ['vi', 'họp vào thứ Hai'],
    ['en', 'version 22.12.2022'],
    ['en', 'a man of no words'],
  ] as const)('reads no number: %s %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([])
  })

  it('reads nothing where a date was read before', () => {
    const text = 'in 2024 five firms'
    expect(readNumbers({ tokens: tokenize(text), lang: 'en' }, [{ start: 3, end: 7 }])).toHaveLength(1)
  })

  it('reads back every whole number printed in either style', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (value) => {
        expect(read('en', `${value.toLocaleString('en-US')} people`)[0]?.value).toBe(value)
        expect(read('vi', `${value.toLocaleString('vi-VN')} người`)[0]?.value).toBe(value)
      }),
    )
  })

  it('holds its spans for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        let end = 0
        for (const mention of [...read('en', `${text} 5 million USD`)]) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          end = mention.end
        }
      }),
    )
  })
})
