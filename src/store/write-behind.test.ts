import { expect, test } from 'vitest'
import { writeBehind } from './write-behind.ts'

/** A database that ends a piece, or fails it, when it is told to. */
function heldDatabase() {
  const pieces: { rows: readonly number[]; end: () => void; fail: (error: Error) => void }[] = []
  const write = async (rows: readonly number[]) => {
    await new Promise<void>((end, fail) => {
      pieces.push({ rows, end, fail })
    })
  }
  return { pieces, write }
}

const turn = async () => await new Promise((resolve) => setImmediate(resolve))

test('what came while a piece was written is the next piece', async () => {
  const { pieces, write } = heldDatabase()
  const { add, done } = writeBehind(write)
  for (const row of [1, 2, 3, 4]) await add([row])
  expect(pieces.map(({ rows }) => rows)).toEqual([[1], [2]])
  pieces[0]?.end()
  await turn()
  expect(pieces.map(({ rows }) => rows)).toEqual([[1], [2], [3, 4]])
  for (const piece of pieces) piece.end()
  await done()
})

test('many rows go in pieces, and more are only taken when some are written', async () => {
  const { pieces, write } = heldDatabase()
  const { add, done } = writeBehind(write)
  const rows = Array.from({ length: 12_500 }, (_, i) => i)
  let taken = false
  const adding = add(rows).then(() => {
    taken = true
  })
  await turn()
  expect(pieces.map((piece) => piece.rows.length)).toEqual([4000, 4000])
  expect(taken).toBe(false)
  pieces[0]?.end()
  await adding
  while (pieces.some((piece) => piece.rows.at(-1) === rows.at(-1)) === false) {
    pieces.at(-1)?.end()
    await turn()
  }
  for (const piece of pieces) piece.end()
  await done()
  expect(pieces.flatMap((piece) => piece.rows)).toEqual(rows)
})

test('no rows are no piece', async () => {
  const { pieces, write } = heldDatabase()
  const { add, done } = writeBehind(write)
  await add([])
  await done()
  expect(pieces).toEqual([])
})

test('throws what the first piece that failed threw, to whoever adds more and at the end', async () => {
  const { pieces, write } = heldDatabase()
  const { add, done } = writeBehind(write)
  await add([1])
  await add([2])
  pieces[0]?.fail(new Error('a key stands there already'))
  pieces[1]?.fail(new Error('the transaction is aborted'))
  await turn()
  await expect(add(Array.from({ length: 4000 }, (_, i) => i))).rejects.toThrow('a key stands there already')
  await expect(done()).rejects.toThrow('a key stands there already')
  expect(pieces).toHaveLength(2)
})
