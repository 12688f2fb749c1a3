import { describe, expect, test } from 'vitest'
import { printRank, printValue } from './print-value.ts'
import { sentenceOf } from './sentence.ts'

describe('a value in words', () => {
  test.each([
    ['investment', 'amount', '382000000 USD', 'USD 382 million', '382 triệu USD'],
    ['investment', 'projects', 1285, '1,285', '1.285'],
    ['investment', 'asof', '2024-12', 'December 2024', '12/2024'],
    ['investment', 'host', 'Da Nang|VN', 'Da Nang', 'Da Nang'],
    ['investment', 'origin', 'KR', 'South Korea', 'Hàn Quốc'],
    ['commitment', 'courtesy', true, 'yes', 'có'],
    ['event', 'title', 'Forum 2025', 'Forum 2025', 'Forum 2025'],
  ] as const)('%s %s', (kind, slot, value, en, vi) => {
    expect(printValue(kind, slot, value, 'en')).toBe(en)
    expect(printValue(kind, slot, value, 'vi')).toBe(vi)
  })

  test('parties go by the names they are known by', () => {
    const names: Readonly<Record<string, string>> = { 'parties.1': 'Đại Khâu' }
    const text = printValue('agreement', 'parties', ['Da Nang|VN', 'Daegu|KR'], 'vi', (path) => names[path])
    expect(text).toBe('Da Nang, Đại Khâu')
  })

  test('what cannot be read is shown as it is', () => {
    expect(printValue('investment', 'amount', 'much', 'en')).toBe('much')
    expect(printValue('partnership', 'kind', 'marriage', 'vi')).toBe('marriage')
  })
})

test.each([
  [1, false, '1st', 'đứng thứ 1'],
  [2, false, '2nd', 'đứng thứ 2'],
  [3, false, '3rd', 'đứng thứ 3'],
  [11, false, '11th', 'đứng thứ 11'],
  [22, false, '22nd', 'đứng thứ 22'],
  [5, true, 'in the top five', 'trong nhóm 5 nhà đầu tư hàng đầu'],
  [12, true, 'in the top 12', 'trong nhóm 12 nhà đầu tư hàng đầu'],
])('rank %d (within: %s)', (rank, within, en, vi) => {
  expect(printRank(rank, within, 'en')).toBe(en)
  expect(printRank(rank, within, 'vi')).toBe(vi)
})

describe('a record in a sentence', () => {
  test('a delegation of one, there for a day, is told in the singular', () => {
    const visit = { from: 'Da Nang|VN', to: ['Daegu|KR'], size: 1, days: 1, status: 'done' }
    expect(sentenceOf('visit', visit, 'en')).toContain(', 1 member, 1 day')
    expect(sentenceOf('visit', { ...visit, size: 16, days: 5 }, 'en')).toContain(', 16 members, 5 days')
    expect(sentenceOf('visit', visit, 'vi')).toContain(', 1 người, 1 ngày')
  })

  test('says that it is planned, past or denied', () => {
    expect(sentenceOf('meeting', { participants: ['A B', 'C D'], status: 'planned' }, 'en')).toBe(
      'A B – C D, planned',
    )
    expect(sentenceOf('role', { person: 'A B', role: 'Mayor', status: 'former' }, 'en')).toBe(
      'A B: former, Mayor',
    )
    expect(sentenceOf('role', { person: 'A B', role: 'Mayor', status: 'present' }, 'en')).toBe('A B: Mayor')
  })

  test('says nothing of what is not there', () => {
    expect(sentenceOf('partnership', { a: 'Da Nang|VN', b: 'Daegu|KR', status: 'established' }, 'vi')).toBe(
      'Da Nang – Daegu: quan hệ',
    )
    expect(sentenceOf('investment', { host: 'Da Nang|VN', origin: 'KR', projects: 285 }, 'en')).not.toContain(
      'undefined',
    )
  })
})
