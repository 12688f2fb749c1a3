import { describe, expect, test } from 'vitest'
import type { OfficeTx } from '#store/store.ts'
import { mapGivingWay, runsGivingWay } from './give-way.ts'

const tx: OfficeTx = {
  office: 'hue',
  zone: 'UTC',
  whenKept: () => undefined,
  db: {
    getExecutor: () => {
      throw new Error('nothing is asked here')
    },
  },
}

async function lengths(rows: number): Promise<readonly number[]> {
  const made: number[] = []
  const given: number[] = []
  for await (const run of runsGivingWay(tx, Array.from({ length: rows }).keys(), rows)) {
    given.push(...run)
    made.push(run.length)
  }
  expect(given).toEqual([...Array.from({ length: rows }).keys()])
  return made
}

describe('rows in runs', () => {
  test('of a long register the first is short and the last is not', async () => {
    const made = await lengths(25_917)
    expect(made[0]).toBe(200)
    expect(made.at(-1)).toBeGreaterThanOrEqual(2000)
    expect(Math.max(...made)).toBeLessThanOrEqual(6000)
  })

  test.each([1, 199, 200, 399])('%i rows are one run', async (rows) => {
    expect(await lengths(rows)).toEqual([rows])
  })

  test('no rows are no run', async () => {
    expect(await lengths(0)).toEqual([])
  })

  test('what becomes of rows stands in their order', async () => {
    const rows = Array.from({ length: 50 }).keys()
    expect(await mapGivingWay(tx, [...rows], (row) => row * 2)).toEqual(
      Array.from({ length: 50 }, (_, row) => row * 2),
    )
  })
})
