import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ClusterFolder, prepareFolder } from './cluster-folder.ts'
import { reachablePrograms } from './reachable-programs.ts'

const BEFORE = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--inh-caps=+dac_override']
const SETPRIV = { name: 'setpriv', before: BEFORE } as const

let base = ''
let at: ClusterFolder
let copies: string[] = []

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'entente-programs-test-'))
  at = prepareFolder(join(base, 'data'))
  mkdirSync(join(base, 'native', 'bin'), { recursive: true })
  writeFileSync(join(base, 'native', 'bin', 'postgres'), '#!/bin/sh\n', { mode: 0o755 })
  copies = []
})

afterEach(() => {
  for (const bin of copies) rmSync(dirname(bin), { recursive: true, force: true })
  rmSync(base, { recursive: true, force: true })
})

function reach(release = '18.4'): string {
  const { bin } = reachablePrograms(SETPRIV, { bin: join(base, 'native', 'bin'), major: 18, release }, at)
  if (!bin.startsWith(base)) copies.push(bin)
  return bin
}

describe.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
  'for another user than root',
  () => {
    test('programs that everybody may run stay where they are', () => {
      chmodSync(base, 0o755)
      expect(reach()).toBe(join(base, 'native', 'bin'))
    })

    test('programs in a closed folder are copied once, and anew for a new release', () => {
      const copy = reach()
      expect(copy.startsWith(base)).toBe(false)
      expect(existsSync(join(copy, 'postgres'))).toBe(true)
      expect(reach()).toBe(copy)
      expect(reach('18.5')).not.toBe(copy)
      expect(existsSync(copy)).toBe(false)
    })

    test('a copy that others may write is not run', () => {
      const copy = reach()
      chmodSync(dirname(copy), 0o777)
      expect(reach()).not.toBe(copy)
    })

    test('a copy that was cut short is not run', () => {
      const copy = reach()
      rmSync(join(dirname(copy), 'whole'))
      expect(reach()).not.toBe(copy)
    })
  },
)

test('whoever runs the programs as themselves needs no copy', () => {
  const programs = { bin: join(base, 'native', 'bin'), major: 18, release: '18.4' }
  expect(reachablePrograms({ name: 'plain', before: [] }, programs, at)).toBe(programs)
})
