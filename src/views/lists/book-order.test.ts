import { expect, test } from 'vitest'
import { inBookOrder, replacedIn } from './book-order.ts'

const fold = (begun: string, id: string) => ({ begun, id })

test('the newest comes first, then by address; what has no day comes last', () => {
  const list = [fold('', 'a'), fold('1997-01-01', 'c'), fold('1997-01-01', 'b'), fold('2011-04-01', 'd')]
  expect(list.sort(inBookOrder).map((one) => one.id)).toEqual(['d', 'b', 'c', 'a'])
})

test('what changed stands in its new place, what went is gone, the list that was stays as it was', () => {
  const before = [fold('2020', 'a'), fold('2010', 'b'), fold('2000', 'c')]
  const made = replacedIn(before, new Set(['a', 'c']), [fold('', 'e'), fold('2005', 'a'), fold('2030', 'd')])
  expect(made.map((one) => one.id)).toEqual(['d', 'b', 'a', 'e'])
  expect(before).toHaveLength(3)
})

test('nothing new puts nothing in', () => {
  const before = [fold('2020', 'a')]
  expect(replacedIn(before, new Set(['z']), [])).toEqual(before)
})
