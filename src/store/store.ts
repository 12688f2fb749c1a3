import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely'
import type { Pool } from 'pg'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { FALLBACK_ZONE } from '#model/values/zone.ts'
import { type Again, begunAgain } from './begun-again.ts'
import { diskTrouble } from './disk-trouble.ts'
import { type PreparedPool, preparedPool } from './prepared-pool.ts'
import { readStopped } from './read-limit.ts'
import { type Ending, type Querying, transacting } from './transaction.ts'
import { zeroRefused } from './zero-refused.ts'

/** The tables are reached by named SQL only (store/queries), so the builder knows none of them. */
type NoTables = Record<string, never>

/** The connections, and what asks one query outside any transaction of them. */
type Asked = { readonly pool: PreparedPool; readonly querying: Querying }

/**
 * A transaction within one office. Every query takes it first, so that none can run without an office; row-level security
 * holds the same wall in the database. It knows the zone of the office's clocks: what turns a moment into a day, or today
 * into one, is within an office.
 */
export type OfficeTx = {
  readonly office: string
  readonly zone: string
  readonly db: Querying
  /** Has something done once what is written here is kept for good; never, where it is taken back. */
  readonly whenKept: (work: () => void) => void
  /** In a transaction that only reads: the number of the last change of the book it sees. */
  readonly bookVersion?: number
  /** In a read that can be begun again: gives it up, as something kept beside the database has turned out newer than it. */
  readonly again?: Again
  /** In a read nobody waits for: true once it is not wanted any more; what reads piece by piece ends there. */
  readonly isGivenUp?: () => boolean
}

type Work = () => void

/** A transaction over the installation: the list of offices and nothing else. */
export type InstallationTx = { readonly installation: true; readonly db: Querying }

/** One query outside any transaction. */
export type AloneQuery = { readonly alone: true; readonly db: Querying }

/** How a handle works: for good or as a rehearsal, within what is under way, and how its files are cleaned. */
type StoreHow = {
  readonly keeps?: boolean
  readonly within?: OfficeTx
  readonly of?: Store
  readonly sweep?: () => Promise<boolean>
}

/** The one handle to the database; it opens on first use, so that what needs none starts none. */
export class Store {
  readonly #open: () => Promise<Pool>
  readonly #keeps: boolean
  readonly #within: OfficeTx | undefined
  readonly #of: Store | undefined
  readonly #sweep: (() => Promise<boolean>) | undefined
  #database: Promise<Asked> | undefined

  constructor(open: () => Promise<Pool>, { keeps = true, within, of, sweep }: StoreHow = {}) {
    this.#open = open
    this.#keeps = keeps
    this.#within = within
    this.#of = of
    this.#sweep = sweep
  }

  /**
   * Rewrites the database's files without what was erased; false where they are another's to clean, or where nothing is
   * kept yet: within a transaction that is under way, or in one that will be taken back.
   */
  async sweep(): Promise<boolean> {
    return this.#keeps && !this.#within && this.#sweep ? await this.#sweep() : false
  }

  /** The same database, where each transaction is taken back when its work is done: what a dry run works on. */
  rehearsing(): Store {
    return new Store(this.#open, { keeps: false })
  }

  /** The same database, where everything becomes part of a transaction that is under way: all of it is kept, or none. */
  joining(tx: OfficeTx): Store {
    return new Store(this.#open, { within: tx, of: this.whole })
  }

  /** The handle this one joined a transaction of, else itself: what is kept beside a database is found again by it. */
  get whole(): Store {
    return this.#of ?? this
  }

  #asked(): Promise<Asked> {
    this.#database ??= this.#open().then((opened) => {
      const pool = preparedPool(opened)
      // What Kysely calls a cursor is never asked for here, so its half of the signature is not answered.
      const dialect = new PostgresDialect({ pool: pool as unknown as PostgresPool })
      return { pool, querying: new Kysely<NoTables>({ dialect }) }
    })
    return this.#database
  }

  /** Runs `work` in one transaction that sees one office. */
  async inOffice<T>(office: string, work: (tx: OfficeTx) => Promise<T>): Promise<T> {
    return await this.#officeDone(office, work, this.#ending)
  }

  /**
   * Runs `work` that only reads in one transaction that sees one office, as it stands at one moment. The database refuses
   * it any change, and stops a query of it that lasts longer than readers are given; for what a page shows. Work that gives
   * itself up (`tx.again`) is done a second time, so it hands nothing out before its end.
   */
  async readOffice<T>(office: string, work: (tx: OfficeTx) => Promise<T>): Promise<T> {
    if (this.#within) return await this.#officeDone(office, work, 'read')
    return await begunAgain(
      async (again) =>
        await this.#officeDone(office, async (tx) => await work(again ? { ...tx, again } : tx), 'read'),
    )
  }

  async #officeDone<T>(office: string, work: (tx: OfficeTx) => Promise<T>, ending: Ending): Promise<T> {
    if (this.#within) {
      if (this.#within.office !== office)
        throw new Error(`a transaction of ${this.#within.office} reached for ${office}`)
      return await work(this.#within)
    }
    const kept: Work[] = []
    const done = await this.#transaction(ending, async (db) => {
      const tx = await entered(db, office, { kept, reads: ending === 'read' })
      if (!tx) throw new ActError('not-found', noOffice(office))
      return await work(tx)
    })
    if (ending === 'kept') for (const each of kept) each()
    return done
  }

  get #ending(): Ending {
    return this.#keeps ? 'kept' : 'taken back'
  }

  /** Runs `work` in one transaction over the installation. */
  async inInstallation<T>(work: (tx: InstallationTx) => Promise<T>): Promise<T> {
    return await this.#transaction(this.#ending, async (db) => await work({ installation: true, db }))
  }

  /** Runs `work` within an office that this same transaction opens, so that there is never an office half made. */
  async inNewOffice<T>(
    office: string,
    make: (tx: InstallationTx) => Promise<void>,
    work: (tx: OfficeTx) => Promise<T>,
  ): Promise<T> {
    const kept: Work[] = []
    const done = await this.#transaction(this.#ending, async (db) => {
      await make({ installation: true, db })
      const tx = await entered(db, office, { kept, reads: false })
      if (!tx) throw new Error(`${office} was to be opened and is not there`)
      return await work(tx)
    })
    if (this.#keeps) for (const each of kept) each()
    return done
  }

  /** Runs one query by itself, in one round trip: for what is asked before every page. It sees no office but by its own means. */
  async alone<T>(work: (query: AloneQuery) => Promise<T>): Promise<T> {
    try {
      return await work({ alone: true, db: this.#within?.db ?? (await this.#asked()).querying })
    } catch (error) {
      throw diskTrouble(zeroRefused(readStopped(error)))
    }
  }

  async #transaction<T>(ending: Ending, work: (db: Querying) => Promise<T>): Promise<T> {
    if (this.#within) return await work(this.#within.db)
    try {
      return await transacting(await this.#asked(), ending, work)
    } catch (error) {
      throw diskTrouble(error)
    }
  }
}

type Entering = { readonly kept: Work[]; readonly reads: boolean }

/** Sets the wall around one office for the rest of a transaction; undefined where there is no such office. */
async function entered(
  db: Querying,
  office: string,
  { kept, reads }: Entering,
): Promise<OfficeTx | undefined> {
  const found = await sql<{ zone: string | null; version: string }>`/* store.entered */
    select set_config('entente.office', ${office}, true), zone, book_version as version
    from offices where office_id = ${office}`.execute(db)
  const row = found.rows[0]
  const whenKept = (work: Work) => void kept.push(work)
  // What writes, or sees what others write meanwhile, has no one number.
  const seen = row && reads ? { bookVersion: Number(row.version) } : {}
  return row && { office, zone: row.zone ?? FALLBACK_ZONE, db, whenKept, ...seen }
}

/** An office that is not there, or no longer. */
export function noOffice(office: string): Problem {
  return problem('no-such-office', {
    en: `There is no office “${office}” here. Choose one from the list of offices.`,
    vi: `Ở đây không có cơ quan “${office}”. Hãy chọn trong danh sách cơ quan.`,
  })
}
