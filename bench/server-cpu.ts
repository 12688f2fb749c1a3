import { readFileSync } from 'node:fs'
import type pg from 'pg'

/** Clock ticks of Linux in a second; the kernel shows processor time to programs in these. */
const TICKS = 100

/**
 * Processor seconds the database's processes that serve this database have taken, as Linux tells them; undefined elsewhere.
 * On a machine that does other work besides, they tell more than the clock.
 */
export async function serverSeconds(pool: pg.Pool): Promise<number | undefined> {
  const each = await serverProcesses(pool)
  return each && [...each.values()].reduce((sum, seconds) => sum + seconds, 0)
}

/** The same of each process by its number: one that ended meanwhile is missed, and counts for nothing. */
export async function serverProcesses(pool: pg.Pool): Promise<ReadonlyMap<number, number> | undefined> {
  const { rows } = await pool.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database()',
  )
  try {
    return new Map(rows.map(({ pid }) => [pid, processSeconds(pid)]))
  } catch {
    return undefined
  }
}

/**
 * Processor seconds a process has taken, as Linux tells them. Its name may hold blanks and brackets; what follows the last
 * bracket is fields.
 */
export function processSeconds(pid: number): number {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}
