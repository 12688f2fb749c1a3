import { expect, test } from 'vitest'
import { parseList } from './parse-list.ts'

test('what is typed becomes what is asked; blanks are the usual', () => {
  expect(parseList({ state: 'expiring', days: ' 180 ', country: 'kr', sort: 'end' })).toEqual({
    asked: { list: 'expiring', sort: 'end', days: 180, country: 'KR' },
    problems: [],
  })
  expect(parseList({ state: '', days: '', years: undefined })).toEqual({ asked: {}, problems: [] })
})

test('every mistake is told at once', () => {
  const { asked, problems } = parseList({
    state: 'expirng',
    days: '-3',
    years: '5 years',
    country: 'Korea',
    sort: 'size',
  })
  expect(asked).toEqual({})
  expect(problems.map((one) => one.where)).toEqual(['state', 'sort', 'days', 'years', 'country'])
})

test.each(['0', '1.5', '99999', 'ten'])('%s is no number of days', (days) => {
  expect(parseList({ days }).problems).toHaveLength(1)
})

test('what is told of a wrong number fits the range it names', () => {
  const { problems } = parseList({ days: '0', years: '500', page: 'x' })
  expect(problems.map(({ says }) => says.en)).toEqual([
    '“0” is not a whole number from 1 to 36500. Write one such as 180.',
    '“500” is not a whole number from 1 to 100. Write one such as 3.',
    '“x” is not a whole number from 1 to 999999. Write one such as 2.',
  ])
})

test('a country is asked for by its two letters, and a name is told so', () => {
  const { problems } = parseList({ country: 'Korea' })
  expect(problems.map(({ says }) => says.en)).toEqual([
    '“Korea” is not the code of a country. Write its two letters, such as KR.',
  ])
})
