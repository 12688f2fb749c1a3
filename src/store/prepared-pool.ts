import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { sha256 } from '#model/digest.ts'

/** More texts than the program has are a sign of texts made from data; those are not kept by the server. */
const MOST = 1000

/**
 * A pool whose queries the server plans once for each connection: every query of the program has a fixed text, and to plan
 * one took longer than to run it. A text is known by its digest, so that several handles may share the connections.
 */
export function preparedPool(pool: Pool): PostgresPool {
  const names = new Map<string, string>()
  const clients = new WeakMap<PoolClient, PostgresPoolClient>()

  function nameOf(text: string): string | undefined {
    const known = names.get(text)
    if (known || names.size >= MOST) return known
    const name = sha256(text).slice(0, 24)
    names.set(text, name)
    return name
  }

  function prepared(client: PoolClient): PostgresPoolClient {
    const query = async (text: string, values: readonly unknown[] = []) => {
      const name = values.length ? nameOf(text) : undefined
      return await client.query({ text, values: [...values], ...(name ? { name } : {}) })
    }
    // What Kysely calls a cursor is never asked for here, so its half of the signature is not answered.
    return { query, release: () => client.release() } as unknown as PostgresPoolClient
  }

  return {
    connect: async () => {
      const client = await pool.connect()
      const made = clients.get(client) ?? prepared(client)
      clients.set(client, made)
      return made
    },
    end: async () => await pool.end(),
  }
}
