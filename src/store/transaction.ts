import type { DatabaseConnection, QueryExecutorProvider, QueryResult } from 'kysely'
import { errorCode } from '#model/error-code.ts'
import { watchGoingOut } from './going-out.ts'
import type { Answered, PreparedClient, PreparedPool } from './prepared-pool.ts'
import { readStopped } from './read-limit.ts'
import { zeroRefused } from './zero-refused.ts'

/** What queries are asked of: a transaction, or the database outside of any. */
export type Querying = QueryExecutorProvider

/** How a transaction ends when its work is done: kept, taken back, or with nothing to keep as it only read. */
export type Ending = 'kept' | 'taken back' | 'read'

/** How a transaction begins; only what reads keeps to the time its connection sets. */
const BEGIN: Readonly<Record<Ending, string>> = {
  kept: 'begin; set local statement_timeout to default',
  'taken back': 'begin; set local statement_timeout to default',
  read: 'begin isolation level repeatable read, read only',
}

const CHANGES: ReadonlySet<Answered['command']> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/**
 * Runs `work` in one transaction on one connection. Queries that are asked for together are sent together and answered in
 * their order; the first of them travels with the words that begin the transaction. One that only reads sees the book as it
 * stood at its first query throughout, nobody waits for the word that ends it, and no query of it may last longer than
 * readers are given.
 */
export async function transacting<T>(
  { pool, querying }: { readonly pool: PreparedPool; readonly querying: Querying },
  ending: Ending,
  work: (db: Querying) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let whole = true
  const state: State = {
    over: false,
    begun: client.query(BEGIN[ending]),
    ending,
  }
  try {
    // Whatever is asked waits for it as well, and nothing may be asked at all.
    state.begun.catch(ignored)
    const done = await work(queryingOn(client, querying, state))
    await state.begun
    state.over = true
    if (ending === 'read') client.query('commit').catch(ignored)
    else await ended(client, state)
    // A failure that was passed over is one all the same: nothing of it is kept, and what was read or rehearsed is not whole.
    if (state.failed !== undefined) throw state.failed
    return done
  } catch (error) {
    state.over = true
    await client.query('rollback').catch(() => {
      whole = false
    })
    throw error
  } finally {
    client.release({ whole })
  }
}

/** A transaction as it stands: whether it is over, the word that began it, and the first query of it that failed. */
type State = {
  over: boolean
  readonly begun: Promise<unknown>
  readonly ending: Ending
  failed?: unknown
}

/** Ends it; where one of its queries failed and nobody said so, the database keeps nothing and answers as if all were well. */
async function ended(client: PreparedClient, { ending, failed }: State): Promise<void> {
  const { command } = await client.query(ending === 'kept' ? 'commit' : 'rollback')
  if (ending === 'kept' && command !== 'COMMIT')
    throw failed ?? new Error('the transaction was taken back by the database')
}

/** What a query says that failed since another had: of queries sent together, the first to fail is the reason. */
const ABORTED = '25P02'

/** Why a query failed: by itself, or as one before it did. Which of them is heard first is chance where they were sent together. */
function newsOf(error: unknown, state: State): unknown {
  if (state.failed !== undefined && errorCode(error) === ABORTED) return state.failed
  const news = zeroRefused(state.ending === 'read' ? readStopped(error) : error)
  state.failed ??= news
  return news
}

function ignored(): void {
  // Nothing hangs on it: there is nothing to keep, or what failed before is the news.
}

/**
 * Asks of one connection, and of it alone, in whatever number at a time – until the transaction is over: of what was asked
 * together one may fail while another has more to ask, which must not reach the next transaction of the connection.
 */
function queryingOn(client: PreparedClient, querying: Querying, state: State): Querying {
  const connection: DatabaseConnection = {
    executeQuery: async <R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      if (state.over) throw new Error('the transaction is over')
      const answer = client.query(sql, parameters).catch((error: unknown) => {
        throw newsOf(error, state)
      })
      const [{ command, rowCount, rows }] = await Promise.all([answer, state.begun])
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
  const db: Querying = { getExecutor: () => executor }
  watchGoingOut(db, client.goingOut)
  return db
}
