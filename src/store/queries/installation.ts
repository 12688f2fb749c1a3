import { sql } from 'kysely'
import type { InstallationTx } from '../store.ts'

/** A setting of the whole installation, such as whether the samples were loaded. */
export async function findSetting(tx: InstallationTx, name: string): Promise<string | undefined> {
  const found = await sql<{ value: string }>`/* installation.findSetting */
    select value from installation where name = ${name}`.execute(tx.db)
  return found.rows[0]?.value
}

export async function saveSetting(tx: InstallationTx, name: string, value: string): Promise<void> {
  await sql`/* installation.saveSetting */
    insert into installation (name, value) values (${name}, ${value})
    on conflict (name) do update set value = excluded.value`.execute(tx.db)
}

/** Holds back whoever does the same thing at the same time, until the transaction ends. */
export async function waitTurn(tx: InstallationTx, key: number): Promise<void> {
  await sql`/* installation.waitTurn */ select pg_advisory_xact_lock(${key})`.execute(tx.db)
}
