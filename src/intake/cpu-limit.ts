import { existsSync } from 'node:fs'
import { commandRuns } from './command-runs.ts'

let program: Promise<string | undefined> | undefined

/**
 * What stands before a command so that the system itself ends it after so many seconds of work, whatever becomes of the
 * process that watches it. Nothing where the system has no such program; there the clock alone holds.
 */
export async function cpuLimit(seconds: number): Promise<readonly string[]> {
  program ??= findProgram()
  const found = await program
  return found ? [found, `--cpu=${seconds}`, '--'] : []
}

async function findProgram(): Promise<string | undefined> {
  const found = ['/usr/bin/prlimit', '/bin/prlimit'].find((path) => existsSync(path))
  return found && (await commandRuns(found, ['--cpu=1', '--', '/bin/true'])) ? found : undefined
}
