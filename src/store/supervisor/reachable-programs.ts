import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { ClusterFolder } from './cluster-folder.ts'
import { type Programs, programPath } from './programs.ts'
import type { RunWay } from './run-way.ts'

/** Outlives a restart of the machine, and everybody may enter it. */
const OPEN_PLACE = '/var/tmp'
const PARTS = ['bin', 'lib', 'share']
const WHOLE = 'whole'

/** Asked without root's reach: the programs look for each other with a call that does not count it. */
function reaches(way: RunWay, programs: Programs): boolean {
  const words = way.before.filter((word) => !word.includes('-caps='))
  const [file = 'test', ...rest] = [...words, 'test', '-x', programPath(programs, 'postgres')]
  return spawnSync(file, rest, { cwd: '/' }).status === 0
}

/** A copy may be run only if nobody else can have changed it. */
function isTrusted(copy: string, release: string): boolean {
  try {
    const seen = lstatSync(copy)
    const closed = seen.isDirectory() && seen.uid === process.getuid?.() && (seen.mode & 0o022) === 0
    return closed && readFileSync(join(copy, WHOLE), 'utf8') === release
  } catch {
    return false
  }
}

function noted(at: ClusterFolder): string | undefined {
  return existsSync(at.programsNote) ? readFileSync(at.programsNote, 'utf8').trim() : undefined
}

function copyPrograms(at: ClusterFolder, programs: Programs): string {
  const copy = mkdtempSync(join(OPEN_PLACE, 'entente-programs-'))
  for (const part of PARTS) {
    const from = join(dirname(programs.bin), part)
    if (existsSync(from)) cpSync(from, join(copy, part), { recursive: true, verbatimSymlinks: true })
  }
  chmodSync(copy, 0o755)
  writeFileSync(join(copy, WHOLE), programs.release)
  writeFileSync(at.programsNote, copy, { mode: 0o644 })
  return copy
}

/**
 * The programs where the user of the way can run them: in place, or – where they lie in a folder only root may enter – as
 * a copy in a public place that root alone can write. The copy is kept for the next start and made anew for a new release.
 */
export function reachablePrograms(way: RunWay, programs: Programs, at: ClusterFolder): Programs {
  if (way.name !== 'setpriv' || reaches(way, programs)) return programs
  const known = noted(at)
  if (known !== undefined && isTrusted(known, programs.release))
    return { ...programs, bin: join(known, 'bin') }
  if (known?.startsWith(join(OPEN_PLACE, 'entente-programs-')))
    rmSync(known, { recursive: true, force: true })
  return { ...programs, bin: join(copyPrograms(at, programs), 'bin') }
}
