import type { DatabaseConnection, QueryExecutorProvider, QueryResult } from 'kysely'
import type { Answered, PreparedClient, PreparedPool } from './prepared-pool.ts'

/** What queries are asked of: a transaction, or the database outside of any. */
export type Querying = QueryExecutorProvider

/** How a transaction ends when its work is done: kept, taken back, or with nothing to keep as it only read. */
export type Ending = 'kept' | 'taken back' | 'read'

const CHANGES: ReadonlySet<Answered['command']> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/**
 * Runs `work` in one transaction on one connection. Queries that are asked for together are sent together and answered in
 * their order; the first of them travels with the words that begin the transaction. One that only reads sees the book as it
 * stood at its first query throughout, and nobody waits for the word that ends it.
 */
export async function transacting<T>(
  { pool, querying }: { readonly pool: PreparedPool; readonly querying: Querying },
  ending: Ending,
  work: (db: Querying) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  const state = { over: false }
  try {
    const begun = client.query(
      ending === 'read' ? 'begin isolation level repeatable read, read only' : 'begin',
    )
    // A connection that cannot begin fails what is asked next, too, and that is waited for.
    begun.catch(ignored)
    const done = await work(queryingOn(client, querying, state))
    await begun
    state.over = true
    if (ending === 'read') client.query('commit').catch(ignored)
    else await client.query(ending === 'kept' ? 'commit' : 'rollback')
    return done
  } catch (error) {
    state.over = true
    await client.query('rollback').catch(ignored)
    throw error
  } finally {
    client.release()
  }
}

function ignored(): void {
  // Nothing hangs on it: there is nothing to keep, or what failed before is the news.
}

/**
 * Asks of one connection, and of it alone, in whatever number at a time – until the transaction is over: of what was asked
 * together one may fail while another has more to ask, which must not reach the next transaction of the connection.
 */
function queryingOn(client: PreparedClient, querying: Querying, state: { readonly over: boolean }): Querying {
  const connection: DatabaseConnection = {
    executeQuery: async <R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      if (state.over) throw new Error('the transaction is over')
      const { command, rowCount, rows } = await client.query(sql, parameters)
      const changed = CHANGES.has(command) ? { numAffectedRows: BigInt(rowCount) } : {}
      return { rows: rows ?? [], ...changed } as QueryResult<R>
    },
    streamQuery: () => {
      throw new Error('rows are asked for whole')
    },
  }
  const executor = querying.getExecutor().withConnectionProvider({
    provideConnection: async (ask) => await ask(connection),
  })
  return { getExecutor: () => executor }
}
