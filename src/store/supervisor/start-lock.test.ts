import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ownMark } from './process-mark.ts'
import { withStartLock } from './start-lock.ts'

let folder = ''

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'entente-lock-')), 'lock')
})

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

test('one at a time, everybody in the end, and few files stay', async () => {
  let inside = 0
  let most = 0
  const done: number[] = []
  await Promise.all(
    Array.from({ length: 30 }, async (_, n) => {
      await withStartLock(folder, async () => {
        most = Math.max(most, ++inside)
        await sleep(1)
        inside--
        done.push(n)
      })
    }),
  )
  expect(most).toBe(1)
  expect(done).toHaveLength(30)
  expect(readdirSync(folder).length).toBeLessThan(8)
})

test('a holder that died is passed by many at once, one after the other', async () => {
  await withStartLock(folder, async () => undefined)
  writeFileSync(join(folder, '9'), JSON.stringify({ ...ownMark(), pid: 4_000_000, born: '1' }))
  let inside = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      await withStartLock(folder, async () => {
        most = Math.max(most, ++inside)
        await sleep(1)
        inside--
      })
    }),
  )
  expect(most).toBe(1)
})

test('it is given back when the work fails', async () => {
  const failing = withStartLock(folder, async () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await expect(withStartLock(folder, async () => 'next')).resolves.toBe('next')
})

test('a living holder is never robbed; who waits is told, then refused with its pid', async () => {
  await withStartLock(folder, async () => {
    const refused = withStartLock(folder, async () => 'robbed', { patienceMs: 150 })
    await expect(refused).rejects.toMatchObject({
      code: 'conflict',
      problems: [{ problem: 'database-lock-busy', details: { pid: process.pid } }],
    })
  })
})

test('a half-written file is not taken for a dead holder at once', async () => {
  await withStartLock(folder, async () => undefined)
  writeFileSync(join(folder, '9'), '{"pid":')
  await expect(withStartLock(folder, async () => 'robbed', { patienceMs: 150 })).rejects.toMatchObject({
    code: 'conflict',
  })
})
