import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isCutOff, readPostmaster, reasonIn } from './postmaster.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-postmaster-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function noted(state: string, listens = folder) {
  const lines = ['4321', folder, '1', '5432', listens, '', '0 0', state]
  writeFileSync(join(folder, 'postmaster.pid'), lines.join('\n'))
  const postmaster = readPostmaster(folder)
  if (!postmaster) throw new Error('the note was not read')
  return postmaster
}

test('a server that is ready without the file it is reached by is cut off', () => {
  expect(isCutOff(noted('ready'))).toBe(true)
  writeFileSync(join(folder, '.s.PGSQL.5432'), '')
  expect(isCutOff(noted('ready'))).toBe(false)
})

test('one that starts, stops or is reached by a port is not', () => {
  const elsewhere = join(folder, 'none')
  expect(isCutOff(noted('starting', elsewhere))).toBe(false)
  expect(isCutOff(noted('stopping', elsewhere))).toBe(false)
  const { pid } = noted('ready', elsewhere)
  expect(isCutOff({ pid, state: 'ready', address: { kind: 'tcp', host: '127.0.0.1', port: 1 } })).toBe(false)
})

test('what ended a start goes before the farewells that follow it', () => {
  const log = [
    'LOG:  starting PostgreSQL',
    'PANIC:  could not locate a valid checkpoint record',
    'LOG:  startup process was terminated by signal 6: Aborted',
    'LOG:  terminating any other active server processes',
    'LOG:  shutting down due to startup process failure',
    'LOG:  database system is shut down',
  ]
  expect(reasonIn(log.join('\n'))).toBe('PANIC:  could not locate a valid checkpoint record')
  expect(reasonIn('one\ntwo\nthree\nfour\nfive\n')).toBe('two three four five')
  expect(reasonIn('')).toBe('')
})
