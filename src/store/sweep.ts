import { setTimeout as pause } from 'node:timers/promises'
import type { ClientBase, Pool } from 'pg'

/** Does something as the superuser of the program's own cluster. */
export type AsSuperuser = (work: (client: ClientBase) => Promise<void>) => Promise<void>

/** Rounds in which the log is left behind, and how long a change of its settings may take to be heard. */
const ROUNDS = 20
const HEARD_MS = 50

/**
 * Rewrites the files of the database without what was deleted and overwritten: rows that are gone, the samples the planner
 * keeps of them, and the write-ahead log that told of them. Only of the program's own cluster, whose files nobody else keeps.
 */
export async function sweepFiles(owner: Pool, asSuperuser: AsSuperuser): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `/* sweep.sweepFiles */ select quote_ident(c.relname) as name from pg_class c
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
  )
  for (const { name } of rows) await owner.query(`vacuum (full, analyze) ${name}`)
  await asSuperuser(async (client) => {
    await client.query('vacuum (full) pg_catalog.pg_statistic')
    await client.query('alter system set wal_recycle = off')
    try {
      await client.query('select pg_reload_conf()')
      await leaveLogBehind(client)
    } finally {
      await client.query('alter system reset wal_recycle')
      await client.query('select pg_reload_conf()')
    }
  })
}

/**
 * Moves on to a piece of the log that was made empty, until no other is left. A piece that lies ready ahead may be an old
 * one under a new name: the server hears of the setting when it gets to it, so it is moved past until none lies ready.
 */
async function leaveLogBehind(client: ClientBase): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await client.query('checkpoint')
    const fresh = (await piecesBeside(client)).every(({ ahead }) => !ahead)
    await client.query('select pg_switch_wal()')
    await client.query('checkpoint')
    if (fresh && (await piecesBeside(client)).length === 0) return
    await pause(HEARD_MS)
  }
}

async function piecesBeside(client: ClientBase): Promise<readonly { readonly ahead: boolean }[]> {
  const { rows } = await client.query<{ ahead: boolean }>(
    `/* sweep.piecesBeside */ select name > here as ahead
     from pg_ls_waldir(), pg_walfile_name(pg_current_wal_insert_lsn()) as here
     where name ~ '^[0-9A-F]{24}$' and name <> here`,
  )
  return rows
}
