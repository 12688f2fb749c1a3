import { expect, test } from 'vitest'
import { pauseAfter } from './ensure-running.ts'

test('a server that turns us away is asked less and less often, one that is still starting as before', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8].reduce<readonly number[]>(
    (before) => [...before, pauseAfter(before.at(-1) ?? 15, true)],
    [],
  )
  expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1000, 1000])
  expect(pauseAfter(1000, false)).toBe(15)
})
