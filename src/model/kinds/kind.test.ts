import { describe, expect, test } from 'vitest'
import { parseSlots } from '../statement.ts'

describe('a tie', () => {
  test('is between two different places', () => {
    expect(parseSlots('partnership', { a: 'Da Nang|VN', b: 'Sakai|JP' })).toEqual({
      a: 'Da Nang|VN',
      b: 'Sakai|JP',
    })
  })

  test.each([
    ['a country', 'KR'],
    ['the same place, spelt otherwise', 'Đà Nẵng|VN'],
  ])('is not with %s', (_what, b) => {
    expect(parseSlots('partnership', { a: 'Da Nang|VN', b })).toMatchObject({
      problem: 'not-two-places',
      where: 'b',
    })
  })
})
