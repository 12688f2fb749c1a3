import { expect, test } from 'vitest'
import { commitmentTitle } from './commitment-words.ts'

test.each([
  ['pledge', 'Changwon', 'Đà Nẵng', 'Changwon cam kết với Đà Nẵng', 'Changwon promised Đà Nẵng'],
  ['request', 'Kim Mẫu', undefined, 'Kim Mẫu đề nghị', 'Kim Mẫu made a request'],
  ['proposal', 'Sakai', 'Đà Nẵng', 'Sakai đề xuất với Đà Nẵng', 'Sakai proposed to Đà Nẵng'],
])('a %s by %s to %s in either language', (kind, by, to, vi, en) => {
  expect([commitmentTitle({ kind, by, to }, 'vi'), commitmentTitle({ kind, by, to }, 'en')]).toEqual([vi, en])
})

test('of unknown kind it is a promise; without anybody no name is made up', () => {
  expect(commitmentTitle({ kind: undefined, by: undefined, to: undefined }, 'en')).toBe('made a promise')
  expect(commitmentTitle({ kind: 'odd', by: 'Changwon', to: undefined }, 'vi')).toBe('Changwon cam kết')
})
