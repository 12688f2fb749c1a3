import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { isRunning, livenessOf, ownMark, parseMark } from './process-mark.ts'

test('this process lives', () => {
  expect(livenessOf(ownMark())).toBe('alive')
  expect(parseMark(JSON.parse(JSON.stringify(ownMark())))).toEqual(ownMark())
})

test('a pid that was born at another moment is another process', () => {
  expect(livenessOf({ ...ownMark(), born: '1' })).toBe('dead')
})

test('a process that ended is dead', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  const pid = child.pid ?? 0
  await once(child, 'exit')
  expect(isRunning(pid)).toBe(false)
  expect(livenessOf({ ...ownMark(), pid })).toBe('dead')
})

test('a mark from before the last boot is dead, one from another pid space cannot be judged', () => {
  expect(livenessOf({ ...ownMark(), boot: 'earlier' })).toBe('dead')
  expect(livenessOf({ ...ownMark(), space: 'pid:[1]' })).toBe('unknown')
  expect(livenessOf({ ...ownMark(), host: 'elsewhere', boot: 'other' })).toBe('unknown')
})

test.each([null, 'free', 7, {}, { pid: '7', born: '', host: '', boot: '', space: '' }, { pid: 7 }])(
  'is no mark: %j',
  (value) => {
    expect(parseMark(value)).toBeUndefined()
  },
)
