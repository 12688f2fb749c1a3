import { chmodSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkLibraries } from './library-links.ts'

let base = ''

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'entente-links-'))
  mkdirSync(join(base, 'package/native/lib'), { recursive: true })
  writeFileSync(join(base, 'package/native/lib/libx.so.1.2'), 'x')
})

afterEach(() => rmSync(base, { recursive: true, force: true }))

function list(...links: { source: string; target: string }[]): void {
  writeFileSync(join(base, 'package/native/pg-symlinks.json'), JSON.stringify(links))
}

const LINK = { source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }

test('links are made beside the library, and made once', () => {
  list(LINK)
  expect(linkLibraries(join(base, 'package'), join(base, 'spare'))).toBeUndefined()
  expect(readlinkSync(join(base, 'package/native/lib/libx.so.1'))).toBe('libx.so.1.2')
  expect(linkLibraries(join(base, 'package'), join(base, 'spare'))).toBeUndefined()
})

test('a link that leads nowhere is replaced', () => {
  list(LINK)
  symlinkSync('/gone/libx.so.1.2', join(base, 'package/native/lib/libx.so.1'))
  linkLibraries(join(base, 'package'), join(base, 'spare'))
  expect(readlinkSync(join(base, 'package/native/lib/libx.so.1'))).toBe('libx.so.1.2')
})

test.skipIf(process.getuid?.() === 0)(
  'where the package may not be written they are made elsewhere (as an ordinary user)',
  () => {
    list(LINK)
    chmodSync(join(base, 'package/native/lib'), 0o500)
    const path = linkLibraries(join(base, 'package'), join(base, 'spare'))
    chmodSync(join(base, 'package/native/lib'), 0o700)
    expect(path).toBe(`${join(base, 'spare')}:${join(base, 'package/native/lib')}`)
    expect(readlinkSync(join(base, 'spare/libx.so.1'))).toBe(join(base, 'package/native/lib/libx.so.1.2'))
  },
)

test('a package without a list needs none', () => {
  expect(linkLibraries(join(base, 'package'), join(base, 'spare'))).toBeUndefined()
})

test('a list that names a folder which is not there fails aloud', () => {
  list({ source: 'native/lib/libx.so.1.2', target: 'native/nowhere/libx.so.1' })
  expect(() => linkLibraries(join(base, 'package'), join(base, 'spare'))).toThrow('ENOENT')
})
