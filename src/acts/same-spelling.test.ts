import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { keepSpelling } from './same-spelling.ts'

const keep = (now: Parameters<typeof keepSpelling>[1], before: Parameters<typeof keepSpelling>[2]) =>
  keepSpelling(gazetteer, now, before)

describe('values of a correction', () => {
  test('stay as they were read where the place is the same', () => {
    const before = { a: 'Da Nang|VN', to: ['Da Nang|VN', 'Hue|VN'], since: '1997' }
    expect(keep({ a: 'Đà Nẵng|VN', to: ['Huế|VN', 'Đà Nẵng|VN'], since: '1998' }, before)).toEqual({
      a: 'Da Nang|VN',
      to: ['Hue|VN', 'Da Nang|VN'],
      since: '1998',
    })
  })

  test('change where another place is meant, and what is no place is left alone', () => {
    expect(keep({ a: 'Huế|VN' }, { a: 'Da Nang|VN' })).toEqual({ a: 'Huế|VN' })
    expect(keep({ b: 'Daegu|KR' }, { b: 'Daegu|JP' })).toEqual({ b: 'Daegu|KR' })
    expect(keep({ person: 'Tran Van Thu' }, { person: 'Trần Văn Thử' })).toEqual({ person: 'Tran Van Thu' })
    expect(keep({ size: 4, within: true }, {})).toEqual({ size: 4, within: true })
  })
})
