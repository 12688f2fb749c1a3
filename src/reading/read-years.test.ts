import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from './read.ts'

function tiesOf(text: string, lang: 'en' | 'vi' = 'en') {
  const { statements } = read({ text, lang, published: '2024-06-20', publisher: '' }, gazetteer)
  return statements
    .filter((s) => s.kind === 'partnership')
    .map(({ slots }) => [slots.b === 'Sakai|JP' ? slots.a : slots.b, slots.since])
}

describe('the year told beside a tie', () => {
  test.each([
    ['Sakai is a sister city of Wellington, 1994 if the plaque is right.', 'Wellington|NZ', '1994'],
    ['Sakai and Wellington have been twins for ages; 1994, says the plaque.', 'Wellington|NZ', '1994'],
    ['Sakai and Wellington are sisters of 1994 vintage.', 'Wellington|NZ', '1994'],
    [
      'Sakai keeps a friendship with Wellington (New Zealand) which is as old as 1994.',
      'Wellington|NZ',
      '1994',
    ],
    [
      'She spoke of the sister city pact of 1994 with Wellington, which Sakai treasures.',
      'Wellington|NZ',
      '1994',
    ],
  ])('%s', (text, partner, since) => {
    expect(tiesOf(text)).toContainEqual([partner, since])
  })

  test('a short sentence behind an entry dates it', () => {
    const text =
      'Sister cities of Sakai:\n* Wellington, New Zealand. Signed 1994. Gardeners meet each spring.\n'
    expect(tiesOf(text)).toContainEqual(['Wellington|NZ', '1994'])
  })

  test.each([
    ['of a visit', 'Wellington is a sister city of Sakai; its mayor came in 2011.'],
    ['of a feast', 'Sakai and its sister city Wellington celebrated an anniversary, 2011.'],
    ['that is a number', 'Wellington is a sister city of Sakai, with 1994 gardens to see.'],
    ['still to come', 'Wellington is a sister city of Sakai, 2031 being the year of the fair.'],
    ['of the next partner', 'Sakai is a sister city of Wellington and of Berkeley (1967).'],
  ])('a year %s is none of its', (_, text) => {
    expect(tiesOf(text).find(([partner]) => partner === 'Wellington|NZ')?.[1]).toBeUndefined()
  })
})

describe('the year of a tie by its age', () => {
  test.each([
    ['Sakai lit its lanterns for 30 years of friendship with Wellington.', '1994'],
    ['Sakai lit its lanterns for half a century of twinning with Wellington.', '1974'],
    ['Thirty-one years after Sakai and Wellington became sister cities, a choir came.', '1993'],
    ['Sakai and Wellington became twins 30 years ago.', '1994'],
    ['Next spring will be the 30th since Sakai and Wellington became twins.', '1995'],
    ['The twinning of Sakai and Wellington will be forty next year.', '1985'],
  ])('%s', (text, since) => {
    expect(tiesOf(text)).toContainEqual(['Wellington|NZ', since])
  })

  test.each([
    ['Năm nay tròn 15 năm ngày Đà Nẵng và Sakai kết nghĩa.', '2009'],
    ['Sang năm, quan hệ kết nghĩa Đà Nẵng - Sakai sẽ tròn 20 tuổi.', '2005'],
  ])('%s', (text, since) => {
    expect(tiesOf(text, 'vi')).toContainEqual(['Da Nang|VN', since])
  })

  test.each([
    ['Sakai has been a sister city of Wellington for nearly 30 years.'],
    ['Sakai and its twin Wellington opened a hall 30 years old.'],
    ['Sakai and Wellington signed a twinning agreement that runs for 30 years.'],
  ])('no age: %s', (text) => {
    expect(tiesOf(text).find(([partner]) => partner === 'Wellington|NZ')?.[1]).toBeUndefined()
  })
})
