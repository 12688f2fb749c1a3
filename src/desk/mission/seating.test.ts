import { expect, test } from 'vitest'
import type { Member } from '#model/roster.ts'
import { matchCounterparts } from './counterparts.ts'
import { moved } from './order.ts'
import { rankOfPost } from './rank-of-post.ts'
import { byPrecedence, seatsOf } from './seating.ts'

const one = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  side: 'ours',
  name: id,
  role: 'member',
  ...more,
})

const roster = [
  one('c', { rank: 'official' }),
  one('head', { role: 'head', rank: 'leader' }),
  one('b', { rank: 'department-head' }),
  one('voice', { role: 'interpreter' }),
  one('guest', { side: 'theirs', role: 'head', rank: 'leader' }),
]

test('precedence: the head, then by rank, then as listed', () => {
  const ours = roster.filter((member) => member.side === 'ours')
  expect(byPrecedence(ours).map((member) => member.id)).toEqual(['head', 'b', 'c', 'voice'])
})

test('the principal in the middle, the interpreter beside, others in turn', () => {
  expect(seatsOf({ roster, seats: {} }, 'ours').map((seat) => seat.id)).toEqual(['b', 'voice', 'head', 'c'])
  expect(seatsOf({ roster, seats: {} }, 'theirs')).toMatchObject([{ id: 'guest', principal: true }])
})

test('an order made by hand stands; whoever came later sits at the end', () => {
  const seats = { ours: ['head', 'gone', 'c'] }
  expect(seatsOf({ roster, seats }, 'ours').map((seat) => seat.id)).toEqual(['head', 'c', 'b', 'voice'])
})

test('moving within a list; at its end nothing moves', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  const list = ['a', 'b']
  expect(moved(list, 'a', -1)).toBe(list)
  expect(moved(list, 'x', 1)).toBe(list)
})

test('counterparts face each other by rank; who has none is said', () => {
  expect(matchCounterparts(roster)).toMatchObject([
    { ours: { id: 'head' }, theirs: { id: 'guest' }, level: 'same' },
    { ours: { id: 'b' }, level: 'alone' },
    { ours: { id: 'c' }, level: 'alone' },
  ])
  const uneven = [one('x', { rank: 'department-head' }), one('y', { side: 'theirs', rank: 'leader' })]
  expect(matchCounterparts(uneven)).toMatchObject([
    { ours: { id: 'x' }, theirs: { id: 'y' }, level: 'theirs-higher' },
  ])
})

test.each([
  ['Bí thư Tỉnh ủy', 'leader'],
  ['Chủ tịch UBND thành phố Đà Nẵng', 'leader'],
  ['Phó Chủ tịch UBND thành phố', 'deputy-leader'],
  ['Giám đốc Sở Ngoại vụ', 'department-head'],
  ['Phó Giám đốc Sở Tài chính', 'department-deputy'],
  ['Chủ tịch UBND phường Hải Châu', 'commune-head'],
  ['Mayor', 'leader'],
  ['Deputy Mayor', 'deputy-leader'],
  ['Ambassador of the United States', 'national'],
])('%s is likely %s', (post, rank) => {
  expect(rankOfPost(post)).toBe(rank)
})

test.each(['Chuyên viên', 'Professor', 'Tổng Giám đốc', ''])('of “%s” no rank is guessed', (post) => {
  expect(rankOfPost(post)).toBeUndefined()
})
