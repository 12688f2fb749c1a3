import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hostileFiles } from '../support/hostile-files.ts'
import { largeFiles } from '../support/large-files.ts'
import { hostileLoad } from './hostile-load.ts'

const CHOSEN = /50 MB behind|90 MB|three filters|nested|a million/
/** What a server may grow by while a file is refused, in megabytes. When garbage is collected is chance: hence a second try. */
const MOST_GROWTH = 50

test.skipIf(!existsSync('/proc/self/statm'))(
  'hostile files are refused in words; the server stays small and serves the others (memory is read from /proc)',
  { timeout: 120_000, retry: 1 },
  async () => {
    const files = hostileFiles().filter(({ name }) => CHOSEN.test(name))
    const { rounds } = await hostileLoad(files)
    expect(rounds.map(({ status }) => status)).toEqual(files.map(() => 422))
    expect(rounds.filter(({ says }) => says.length < 40)).toEqual([])
    expect(rounds.filter(({ grew }) => grew > MOST_GROWTH)).toEqual([])
    expect(rounds.filter(({ failed, served }) => failed > 0 || served === 0)).toEqual([])
  },
)

test.skipIf(!existsSync('/proc/self/statm'))(
  'files of 19 MB are taken or refused, as they are and by a form; the server stays small (memory is read from /proc)',
  { timeout: 120_000, retry: 1 },
  async () => {
    const files = largeFiles().slice(0, 3)
    const { rounds } = await hostileLoad(files, ['raw', 'form'])
    expect(rounds.map(({ status }) => status)).toEqual([201, 303, 422, 422, 422, 422])
    expect(rounds.filter(({ grew }) => grew > MOST_GROWTH)).toEqual([])
    expect(rounds.filter(({ failed }) => failed > 0)).toEqual([])
  },
)
