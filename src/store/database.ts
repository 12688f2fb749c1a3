import pg from 'pg'
import { errorCode } from '#model/error-code.ts'
import { ActError, type Bilingual } from '#model/problem.ts'
import { isAway } from './database-away.ts'
import { parseTextArray } from './parse-text-array.ts'
import { limitReads } from './read-limit.ts'
import type { Transport } from './supervisor/choose-address.ts'
import { asSuperuser } from './supervisor/indexed-walls.ts'
import { SUPERUSER } from './supervisor/make-cluster.ts'
import { type Cluster, openCluster } from './supervisor/open-cluster.ts'
import type { As } from './supervisor/presence.ts'
import { cannotConnect, serverNotUtf8, serverTooOld } from './supervisor/problems.ts'
import { APP_ROLE, OWNER_ROLE } from './supervisor/roles.ts'
import type { RunWayName } from './supervisor/run-way.ts'
import { sweepFiles } from './sweep.ts'

export type DatabaseOptions = {
  /** The folder of the embedded database; not touched when `databaseUrl` is given. */
  readonly dataDir: string
  /** A PostgreSQL server of the user's own, 15 or later. */
  readonly databaseUrl?: string
  /** One server at a time works on a data folder; commands join it. */
  readonly as: As
  /** How the embedded database is reached; a socket where the system has them. */
  readonly transport?: Transport
  /** Forces one way of running the embedded database, where several would do. */
  readonly way?: RunWayName
  /** The embedded database's name, and the database it is copied from when it is made. */
  readonly database?: string
  readonly template?: string
  readonly poolSize?: number
  /** How long one query of a reader may last; without it, as long as it takes. */
  readonly readSeconds?: number
  /** Progress and losses, for a person. */
  readonly say: (line: Bilingual) => void
}

/** What an administrator asks about the database first. */
export type DatabaseInfo = {
  readonly mode: 'embedded' | 'given'
  /** How the embedded server was started, `joined` when another process had done so. */
  readonly way?: RunWayName | 'joined'
  readonly version: string
  /** Socket folder or host and port; never a password. */
  readonly address: string
  readonly database: string
  /** Whether an acknowledged write survives a power cut, and the settings that say so. */
  readonly durable: boolean
  readonly settings: {
    readonly fsync: string
    readonly synchronousCommit: string
    readonly fullPageWrites: string
    readonly dataChecksums: string
  }
}

/** The database as one process holds it. */
export type Database = {
  /** For all work: logs in or sets itself to the unprivileged role, so that row-level security holds. */
  readonly pool: pg.Pool
  /** For migrations only: the owner of the tables. */
  readonly admin: pg.Pool
  readonly info: DatabaseInfo
  /** Writes down where this server answers. */
  readonly announce: (url: string) => void
  /** Rewrites the files without what was deleted; false for a server that is not ours. */
  readonly sweep: () => Promise<boolean>
  /** Ends the connections; the last process to leave an embedded database stops it. `keepRunning` lets it stand. */
  readonly close: (how?: { keepRunning?: boolean }) => Promise<void>
}

const FLOOR = 150000
const POOL_SIZE = { server: 12, command: 4 } as const
const ADMIN_SIZE = 2

/**
 * What pg's type declarations do not know yet: what it awaits on every new connection before handing it out, and that
 * queries are sent without waiting for the answers to those before.
 */
type PoolOptions = pg.PoolConfig & {
  readonly onConnect: (client: pg.ClientBase) => Promise<void>
  readonly pipeline?: boolean
}

/** How PostgreSQL numbers the type `text[]`. */
const TEXTS = 1009

/** Reads what the server answers as the driver does, lists of texts faster. */
const READING: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') => {
    const usual = pg.types.getTypeParser(type, format)
    return type === TEXTS && format !== 'binary'
      ? (text: string) => parseTextArray(text) ?? usual(text)
      : usual
  },
}

/** Makes a pool whose connections all speak alike, and whose losses never end the process. */
function makePool(
  login: pg.ClientConfig & Pick<PoolOptions, 'pipeline'>,
  max: number,
  prepare: (client: pg.ClientBase) => Promise<void>,
): pg.Pool {
  const options: PoolOptions = {
    ...login,
    max,
    types: READING,
    application_name: 'entente',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    onConnect: async (client) => {
      client.on('error', heard)
      await client.query(
        "/* database.session */ select set_config('client_encoding', 'UTF8', false), set_config('timezone', 'UTC', false), set_config('datestyle', 'ISO, YMD', false)",
      )
      await prepare(client)
    },
  }
  const pool = new pg.Pool(options)
  pool.on('error', heard)
  return pool
}

/** An error event nobody hears ends the process. */
function heard(): void {
  // The query that used the connection fails by itself, and the pool makes another connection.
}

/**
 * Takes the unprivileged role where the login may. Asked on every connection, because the first migration makes the role.
 * From 16 on membership alone does not allow it, so the question differs by version.
 */
async function takeAppRole(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ may: string | null }>(
    `/* database.takeAppRole */ select case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end as may
     from pg_roles where rolname = '${APP_ROLE}' and rolname <> current_user`,
  )
  const kind = rows[0]?.may
  if (!kind) return
  await client.query(
    `/* database.takeAppRole */ select set_config('role', '${APP_ROLE}', false) where pg_has_role(current_user, '${APP_ROLE}', $1)`,
    [kind],
  )
}

async function nothingMore(): Promise<void> {
  // The login is the right role already.
}

type Facts = {
  number: number
  version: string
  encoding: string
  database: string
  fsync: string
  synchronous_commit: string
  full_page_writes: string
  data_checksums: string
}

async function askFacts(admin: pg.Pool): Promise<Facts> {
  const { rows } = await admin.query<Facts>(
    `/* database.askFacts */ select current_setting('server_version_num')::int as number,
       current_setting('server_version') as version, current_setting('server_encoding') as encoding,
       current_database() as database, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as synchronous_commit,
       current_setting('full_page_writes') as full_page_writes, current_setting('data_checksums') as data_checksums`,
  )
  const facts = rows[0]
  if (facts === undefined) throw new Error('the database answered without its settings')
  return facts
}

/** `full_page_writes` and checksums guard against half-written pages; without the first two a power cut loses writes. */
function infoOf(facts: Facts, more: Pick<DatabaseInfo, 'mode' | 'address' | 'way'>): DatabaseInfo {
  const kept = facts.fsync === 'on' && facts.full_page_writes === 'on' && facts.synchronous_commit !== 'off'
  return {
    ...more,
    version: facts.version.split(' ')[0] ?? facts.version,
    database: facts.database,
    durable: kept,
    settings: {
      fsync: facts.fsync,
      synchronousCommit: facts.synchronous_commit,
      fullPageWrites: facts.full_page_writes,
      dataChecksums: facts.data_checksums,
    },
  }
}

/** Where a given server is, without user and password. */
function addressOf(databaseUrl: string): string {
  try {
    const { hostname, port, searchParams } = new URL(databaseUrl)
    return searchParams.get('host') ?? `${hostname || 'localhost'}:${port || '5432'}`
  } catch {
    return 'DATABASE_URL'
  }
}

async function openGiven(options: DatabaseOptions, databaseUrl: string): Promise<Database> {
  const address = addressOf(databaseUrl)
  const login = { connectionString: databaseUrl }
  const admin = makePool(login, ADMIN_SIZE, nothingMore)
  try {
    const facts = await askFacts(admin)
    if (facts.number < FLOOR) throw new ActError('refused', serverTooOld(address, facts.version))
    if (facts.encoding !== 'UTF8') throw new ActError('refused', serverNotUtf8(address, facts.encoding))
    const pool = makePool(
      { ...login, pipeline: true },
      options.poolSize ?? POOL_SIZE[options.as],
      async (client) => {
        await takeAppRole(client)
        await limitReads(client, options.readSeconds)
      },
    )
    return {
      pool,
      admin,
      info: infoOf(facts, { mode: 'given', address }),
      announce: () => undefined,
      sweep: async () => false,
      close: once(async () => await endAll([pool, admin])),
    }
  } catch (error) {
    await admin.end()
    if (error instanceof ActError) throw error
    const code = isAway(error) ? 'unavailable' : 'refused'
    throw new ActError(code, cannotConnect(address, reasonOf(error)))
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error && error.message) || errorCode(error) || String(error)
}

async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  const database = options.database ?? 'entente'
  const cluster: Cluster = await openCluster({ ...options, database })
  const admin = makePool(cluster.login(OWNER_ROLE, database), ADMIN_SIZE, nothingMore)
  const pool = makePool(
    { ...cluster.login(APP_ROLE, database), pipeline: true },
    options.poolSize ?? POOL_SIZE[options.as],
    async (client) => await limitReads(client, options.readSeconds),
  )
  const where = cluster.address()
  const address = where.kind === 'socket' ? where.folder : `${where.host}:${where.port}`
  try {
    const info = infoOf(await askFacts(admin), { mode: 'embedded', address, way: cluster.way })
    const close = async (how?: { keepRunning?: boolean }) => {
      await endAll([pool, admin])
      await cluster.leave(how?.keepRunning ?? false)
    }
    const sweep = async () => {
      await sweepFiles(admin, async (work) => await asSuperuser(cluster.login(SUPERUSER, database), work))
      return true
    }
    return { pool, admin, info, announce: cluster.announce, sweep, close: once(close) }
  } catch (error) {
    await endAll([pool, admin])
    await cluster.leave()
    throw error
  }
}

async function endAll(pools: readonly pg.Pool[]): Promise<void> {
  await Promise.all(pools.map(async (pool) => await pool.end()))
}

/** However often and from wherever it is called, the work is done once and everybody waits for the same end. */
function once<A extends unknown[]>(work: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
  let done: Promise<void> | undefined
  return (...args) => {
    done ??= work(...args)
    return done
  }
}

/**
 * Opens the database: the given server, or the PostgreSQL that comes with the program, made and started in the data
 * folder where needed. Throws an `ActError` whose sentence says what to do: `conflict` when another server holds the
 * folder, `refused` for all else.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.databaseUrl ? await openGiven(options, options.databaseUrl) : await openEmbedded(options)
}
