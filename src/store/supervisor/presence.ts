import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { ActError } from '#model/problem.ts'
import type { ClusterFolder } from './cluster-folder.ts'
import { serverRuns } from './problems.ts'
import { readServerNote, writeServerNote } from './server-note.ts'

/** A server holds its folder; a command joins it. */
export type As = 'server' | 'command'

const NAME = 'entente presence'
/** Any number will do, as long as it stays: it is the lock of "the one server" of a cluster. */
const SERVER_LOCK = '7306934562130421349'
/** The server side of a killed process's connection lives on for an instant. */
const REMAINS_MS = 3_000

/**
 * The name a process's own connection carries. Each process keeps one such connection as long as it uses the database, so
 * the database itself knows who is there: a dead process leaves the list without anybody's doing.
 */
export function presenceName(as: As): string {
  return `${NAME} ${process.pid} ${as}`
}

/** How many others use the database, whichever way they came. */
export async function countOthers(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ others: number }>(
    `/* presence.countOthers */ select count(*)::int as others from pg_stat_activity
     where application_name like '${NAME} %' and pid <> pg_backend_pid()`,
  )
  return rows[0]?.others ?? 0
}

async function tryServerLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ won: boolean }>(
    `/* presence.tryServerLock */ select pg_try_advisory_lock(${SERVER_LOCK}) as won`,
  )
  return rows[0]?.won ?? false
}

/**
 * Makes this process the one server of the folder. A living first one is named at once; the lock of one that was killed
 * falls as soon as the database notices, which is waited for.
 */
export async function becomeServer(
  client: pg.Client,
  at: ClusterFolder,
  startedAt: string,
  url?: string,
): Promise<void> {
  const begun = performance.now()
  while (!(await tryServerLock(client))) {
    const first = readServerNote(at.note)
    if (first !== undefined && first.pid !== process.pid)
      throw new ActError('conflict', serverRuns(at.folder, first))
    if (performance.now() - begun > REMAINS_MS)
      throw new ActError('conflict', serverRuns(at.folder, first ?? {}))
    await sleep(20)
  }
  writeServerNote(at.note, startedAt, url)
}
