import type { Pool, PoolClient } from 'pg'
import { sha256 } from '#model/digest.ts'
import { databaseAway } from './database-away.ts'

/** More texts than the program has are a sign of texts made from data; those are not kept by the server. */
const MOST = 1000

/** What a query answered. */
export type Answered = {
  readonly command: 'UPDATE' | 'DELETE' | 'INSERT' | 'SELECT' | 'MERGE' | 'COMMIT' | 'ROLLBACK'
  readonly rowCount: number
  readonly rows: unknown[]
}

/** A connection whose queries the server plans once; those asked for in one go travel in one go, and are answered in their order. */
export type PreparedClient = {
  readonly query: (text: string, values?: readonly unknown[]) => Promise<Answered>
  /** Bytes that were asked to go out and have not, as the system takes a part at a time. */
  readonly goingOut: () => number
  /** Hands the connection back; one that is not whole, as a transaction may be open on it, is not used again. */
  readonly release: (how?: { readonly whole: boolean }) => void
}

/** A pool of such connections. */
export type PreparedPool = {
  readonly connect: () => Promise<PreparedClient>
  readonly end: () => Promise<void>
}

/**
 * A pool whose queries the server plans once for each connection: every query of the program has a fixed text, and to plan
 * one took longer than to run it. A text is known by its digest, so that several handles may share the connections.
 */
export function preparedPool(pool: Pool): PreparedPool {
  const names = new Map<string, string>()
  const clients = new WeakMap<PoolClient, PreparedClient>()

  function nameOf(text: string): string | undefined {
    const known = names.get(text)
    if (known || names.size >= MOST) return known
    const name = sha256(text).slice(0, 24)
    names.set(text, name)
    return name
  }

  function prepared(client: PoolClient): PreparedClient {
    const gather = gathering(client)
    const { stream } = (client as unknown as Below).connection
    const query = async (text: string, values: readonly unknown[] = []) => {
      const name = values.length ? nameOf(text) : undefined
      gather()
      const answered = await client.query({ text, values: [...values], ...(name ? { name } : {}) })
      return answered as unknown as Answered
    }
    const goingOut = () => stream._handle?.writeQueueSize ?? 0
    return { query, goingOut, release: (how) => client.release(how?.whole === false) }
  }

  return {
    connect: async () => {
      const client = await pool.connect().catch((error: unknown) => {
        throw databaseAway(error)
      })
      const made = clients.get(client) ?? prepared(client)
      clients.set(client, made)
      return made
    },
    end: async () => await pool.end(),
  }
}

/** The stream below a connection, which its type declarations do not show. */
type Below = {
  readonly connection: {
    readonly stream: {
      readonly cork: () => void
      readonly uncork: () => void
      /** An encrypted connection has none that tells. */
      readonly _handle?: { readonly writeQueueSize?: number } | null
    }
  }
}

/**
 * Holds back what a connection sends until the work at hand has asked for all it asks for now: to wake the server, and be
 * woken by it, took longer than most queries.
 */
function gathering(client: PoolClient): () => void {
  const { connection } = client as unknown as Below
  let held = false
  return () => {
    if (held) return
    held = true
    const { stream } = connection
    stream.cork()
    process.nextTick(() => {
      held = false
      stream.uncork()
    })
  }
}
