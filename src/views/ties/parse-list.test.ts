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
