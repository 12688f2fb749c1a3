import { describe, expect, it } from 'vitest'
import { foldText } from '#model/values/fold.ts'
import { openCountries } from './countries.ts'

const countries = openCountries(
  () => 'KR\tSouth Korea\tHàn Quốc\nJO\tJordan\tJordan\nFJ\tFiji\tFiji\nPL\tPoland\tBa Lan',
)

function match(text: string) {
  return countries.match(text.split(' ').map(foldText), 0)
}

describe('country', () => {
  it.each([
    ['RoK', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Hàn Quốc', 'KR'],
    ['South Korean', 'KR'],
    ['người Hàn', 'KR'],
    ['Triều Tiên', 'KP'],
    ['U.S.', 'US'],
    ['USA', 'US'],
    ['Mỹ', 'US'],
    ['Hoa Kỳ', 'US'],
    ['Lào', 'LA'],
    ['Lao', 'LA'],
    ['Lao PDR', 'LA'],
    ['Anh', 'GB'],
    ['UK', 'GB'],
    ['Britain', 'GB'],
    ['Đài Loan', 'TW'],
    ['Đức', 'DE'],
    ['Nga', 'RU'],
    ['Úc', 'AU'],
    ['Nhật Bản', 'JP'],
    ['Japanese', 'JP'],
    ['Fiji', 'FJ'],
    ['người Ba Lan', 'PL'],
  ])('reads %s', (name, code) => {
    expect(countries.country(name)).toBe(code)
  })

  it.each(['my', 'duc', 'phap', 'uc', 'Đà Nẵng', '', 'Korea Telecom', 'người', 'Atlantis', 'ý kiến'])(
    'does not read “%s”',
    (name) => {
      expect(countries.country(name)).toBeUndefined()
    },
  )
})

describe('matchCountry', () => {
  it('takes the longest word and says whether it is a nationality', () => {
    expect(match('South Korean firms')).toEqual({ length: 2, country: 'KR', nationality: true, weak: false })
    expect(match('South Korea and')).toEqual({ length: 2, country: 'KR', nationality: false, weak: false })
    expect(match('người Hàn Quốc')).toMatchObject({ length: 3, country: 'KR', nationality: true })
  })

  it('warns of words that are others without their marks', () => {
    expect(match('my friend')).toMatchObject({ country: 'US', weak: true })
    expect(match('Anh Tuấn')).toMatchObject({ country: 'GB', weak: true })
    expect(match('Jordan')).toMatchObject({ country: 'JO', weak: true })
  })

  it.each(['friends', 'north of', '', 'Koreatown'])('matches nothing in “%s”', (text) => {
    expect(match(text)).toBeUndefined()
  })
})
