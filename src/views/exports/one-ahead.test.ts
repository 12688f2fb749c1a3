import { expect, test } from 'vitest'
import { oneAhead } from './one-ahead.ts'

const TEN = Array.from({ length: 10 }, (_, i) => i)

async function all<T>(made: AsyncGenerator<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const each of made) found.push(each)
  return found
}

test('every piece comes once, in order', async () => {
  expect(await all(oneAhead(TEN, 4, async (piece) => piece.map((n) => n * 2)))).toEqual(TEN.map((n) => n * 2))
  expect(await all(oneAhead([], 4, async (piece) => piece))).toEqual([])
})

test('no more than one piece is loaded before it is asked for', async () => {
  let loaded = 0
  const made = oneAhead(TEN, 2, async (piece) => {
    loaded += 1
    return piece
  })
  await made.next()
  expect(loaded).toBe(2)
  await made.return()
  expect(loaded).toBe(2)
})

test('a piece that cannot be loaded fails in its turn', async () => {
  const made = oneAhead(TEN, 5, async (piece) => {
    if (piece.includes(7)) throw new Error('seven')
    return piece
  })
  for (let i = 0; i < 5; i++) expect((await made.next()).value).toBe(i)
  await expect(made.next()).rejects.toThrow('seven')
})
