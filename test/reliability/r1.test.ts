import { expect, test } from 'vitest'
import { crashRounds } from './crash-rounds.ts'

test('twenty kills lose nothing that was acknowledged and leave nothing half done', {
  timeout: 240_000,
}, async () => {
  const rounds = await crashRounds(20, 20_250_615, () => undefined)
  expect(rounds.flatMap(({ round, faults }) => faults.map((fault) => `round ${round}: ${fault}`))).toEqual([])
  expect(rounds.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(100)
})
