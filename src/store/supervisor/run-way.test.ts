import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ActError } from '#model/problem.ts'
import { findPrograms, type Programs } from './programs.ts'
import { chooseRunWay, commandOf } from './run-way.ts'

const root = process.getuid?.() === 0
let folder = ''
let programs: Programs

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-way-'))
  programs = findPrograms(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function refusal(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof ActError) return error.problems.map((p) => `${p.problem}: ${p.says.en}`).join()
    throw error
  }
  return 'was allowed'
}

describe.skipIf(root)('as an ordinary user', () => {
  test('the programs run as they are', () => {
    expect(chooseRunWay({ folder, programs, owner: undefined })).toEqual({ name: 'plain', before: [] })
    expect(chooseRunWay({ folder, programs, owner: process.getuid?.() }).name).toBe('plain')
  })

  test("another user's database is refused, with the way out", () => {
    const said = refusal(() => chooseRunWay({ folder, programs, owner: 4242 }))
    expect(said).toContain('database-no-run-way')
    expect(said).toContain('belongs to user 4242')
    expect(said).toContain('DATABASE_URL')
  })
})

describe.skipIf(!root)('as root', () => {
  test('plain is refused', () => {
    const said = refusal(() => chooseRunWay({ folder, programs, owner: undefined }, 'plain'))
    expect(said).toContain('does not run as root')
  })

  test('some way is open in a folder that only root may enter', () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    expect(chooseRunWay({ folder: closed, programs, owner: undefined }).name).not.toBe('plain')
  })

  test("another user's database is run as that user", () => {
    const way = chooseRunWay({ folder, programs, owner: 4242 })
    expect(way.name).toBe('setpriv')
    expect(way.before).toContain('--reuid=4242')
  })

  test("root's database is not run as another user", () => {
    expect(refusal(() => chooseRunWay({ folder, programs, owner: 0 }, 'setpriv'))).toContain(
      'belongs to root',
    )
  })
})

test('the command line carries the way, fixed messages, the libraries and the program', () => {
  const spare = { ...programs, libraries: '/lib here' }
  const [file, args] = commandOf({ name: 'unshare', before: ['unshare', '--user'] }, spare, '/p/initdb', [
    '-D',
    '/d',
  ])
  expect(file).toBe('unshare')
  expect(args).toEqual(['--user', 'env', 'LC_ALL=C', 'LD_LIBRARY_PATH=/lib here', '/p/initdb', '-D', '/d'])
  expect(commandOf({ name: 'plain', before: [] }, programs, '/p/initdb', [])[0]).toBe('env')
})

test('a machine without programs is refused by name', () => {
  expect(refusal(() => findPrograms(folder, 'sunos-sparc'))).toContain('sunos-sparc')
  expect(refusal(() => findPrograms(folder, 'linux-s390x'))).toContain('DATABASE_URL')
})
