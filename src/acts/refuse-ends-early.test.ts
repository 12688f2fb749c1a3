import { expect, test } from 'vitest'
import { refuseEndsEarly } from './refuse-ends-early.ts'

test.each([
  ['heldFrom', '2026-05-05', '2026-01-01'],
  ['since', '1997', '1996'],
])('what ended before it began is refused: %s', (name, from, heldTo) => {
  expect(() => refuseEndsEarly({ [name]: from, heldTo })).toThrow(/Correct one of the two days/)
})

test.each([
  [{ heldFrom: '2026-05-05', heldTo: '2026-05-05' }],
  [{ since: '1997', heldTo: '1997-03-01' }],
  [{ heldTo: '2026-01-01' }],
  [{ since: '1997' }],
])('what did not is taken: %o', (slots) => {
  expect(() => refuseEndsEarly(slots)).not.toThrow()
})
