import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { ActError } from '#model/problem.ts'
import { dropUnderWay, outputLost, writeWhole } from './write-whole.ts'

const root = mkdtempSync(join(tmpdir(), 'entente-write-'))
let folder = ''
let made = 0
beforeEach(() => {
  made += 1
  folder = join(root, String(made))
  mkdirSync(folder)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

async function* pieces(...texts: readonly string[]) {
  for (const text of texts) yield bytes(text)
}

async function* brokenOff(...texts: readonly string[]) {
  yield* pieces(...texts)
  throw new Error('the book went away')
}

describe('a file that is written', () => {
  test('has its name once all of it is there', async () => {
    const path = join(folder, 'list.csv')
    async function* looking() {
      yield bytes('one\n')
      expect(existsSync(path)).toBe(false)
      yield bytes('two\n')
    }
    await writeWhole(path, looking())
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['one\ntwo\n', ['list.csv']])
  })

  test('keeps the way it is reached: a link stays a link', async () => {
    const path = join(folder, 'list.csv')
    writeFileSync(path, 'old')
    symlinkSync(path, join(folder, 'latest.csv'))
    await writeWhole(join(folder, 'latest.csv'), bytes('new'))
    expect([readFileSync(path, 'utf8'), readdirSync(folder).sort()]).toEqual([
      'new',
      ['latest.csv', 'list.csv'],
    ])
  })

  test('goes straight to what is no file', async () => {
    await writeWhole('/dev/null', pieces('one', 'two'))
    expect(existsSync('/dev/null')).toBe(true)
  })
})

describe('a file that is not written to its end', () => {
  test('leaves nothing, or what was there before', async () => {
    const path = join(folder, 'list.csv')
    await expect(writeWhole(path, brokenOff('one\n'))).rejects.toThrow('the book went away')
    expect(readdirSync(folder)).toEqual([])
    writeFileSync(path, 'yesterday')
    await expect(writeWhole(path, brokenOff('one\n'))).rejects.toThrow('the book went away')
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['yesterday', ['list.csv']])
  })

  test('is taken away when the command is stopped', async () => {
    async function* stopped() {
      yield bytes('one\n')
      expect(readdirSync(folder)).toHaveLength(1)
      dropUnderWay()
      expect(readdirSync(folder)).toEqual([])
      throw new Error('stopped')
    }
    await expect(writeWhole(join(folder, 'list.csv'), stopped())).rejects.toThrow('stopped')
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['no folder', 'none/list.csv'],
    ['a folder', ''],
  ])('says why: %s', async (_why, name) => {
    const wrong = await writeWhole(join(folder, name), bytes('x')).catch((error: unknown) => error)
    expect(wrong).toBeInstanceOf(ActError)
    expect((wrong as ActError).problems[0]?.says.vi).toContain('Không ghi được')
  })
})

describe('what is printed and finds no place', () => {
  const failed = (code: string) => Object.assign(new Error('x'), { code })

  test('ends quietly where its reader went away, with a sentence where the disk is full, and else is a bug', () => {
    expect(outputLost(failed('EPIPE'))).toEqual({ code: 141 })
    expect(outputLost(failed('ENOSPC'))).toMatchObject({
      code: 2,
      says: { en: expect.stringContaining('the disk is full'), vi: expect.stringContaining('đĩa đã đầy') },
    })
    expect(outputLost(failed('EBADF'))).toBeUndefined()
  })
})
