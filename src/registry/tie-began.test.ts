import { expect, test } from 'vitest'
import { tieBegan } from './tie-began.ts'

test.each([
  ['since a year', { since: '1997', heldFrom: '2020', status: 'established' }, '1997'],
  ['from a day on', { since: undefined, heldFrom: '2020-03-15', status: undefined }, '2020-03-15'],
  ['dormant from a day on', { since: undefined, heldFrom: '2015', status: 'dormant' }, undefined],
  ['planned from a day on', { since: undefined, heldFrom: '2027', status: 'planned' }, undefined],
  ['suspended, since a year', { since: '1997', heldFrom: '2015', status: 'suspended' }, '1997'],
  ['on no day', { since: undefined, heldFrom: undefined, status: 'established' }, undefined],
])('a tie told of as standing %s', (_, told, began) => {
  expect(tieBegan(told)).toBe(began)
})
