// When is a build out of date? Two prints of everything it is made from: a quick one of names, sizes and times for every
// start, and one of the contents for when times say nothing (a copy, a fresh checkout of the same commit).

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const BESIDE_SRC = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.mjs',
  'scripts/build-web.mjs',
]

function sources(root) {
  const found = []
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else if (!/\.test\.tsx?$|~$|\.sw[a-z]$/.test(entry.name)) found.push(path)
    }
  }
  walk('src')
  return [...found, ...BESIDE_SRC].sort()
}

function print(root, describe) {
  const hash = createHash('sha256')
  for (const path of sources(root)) {
    try {
      hash
        .update(`${path}\0`)
        .update(describe(join(root, path)))
        .update('\0')
    } catch (error) {
      // A file that went away between listing and reading is a change like any other.
      if (error.code !== 'ENOENT') throw error
    }
  }
  return hash.digest('hex').slice(0, 32)
}

/** Names, sizes and times of all sources: a few milliseconds. */
export function quickPrint(root) {
  return print(root, (path) => {
    const { size, mtimeMs } = statSync(path)
    return `${size} ${mtimeMs}`
  })
}

/** The contents of all sources: the same wherever and whenever they were written. */
export function contentPrint(root) {
  return print(root, (path) => readFileSync(path))
}
