import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Database, openDatabase } from '#store/database.ts'
import { findFolder } from '#store/supervisor/cluster-folder.ts'
import { SUPERUSER } from '#store/supervisor/make-cluster.ts'
import { type Cluster, openCluster } from '#store/supervisor/open-cluster.ts'
import { isOurs, readPostmaster } from '#store/supervisor/postmaster.ts'
import { isRunning } from '#store/supervisor/process-mark.ts'
import type { Programs } from '#store/supervisor/programs.ts'
import { FIRST_START } from './running.ts'

/** What every fresh database starts as. `key` names what `prepare` does (a hash of the migrations): one copy is made of each. */
export type Template = { readonly key: string; readonly prepare: (database: Database) => Promise<void> }

export type OpenedDatabase = {
  readonly database: Database
  /** Set where the database is reached as a user's own server would be. */
  readonly url?: string
  readonly drop: () => Promise<void>
}

export type TestDatabase = {
  readonly name: 'embedded-18' | 'server-15' | 'given'
  /** The name, and why it is left out where it is: for the title of a `describe.skipIf(server.skipped)`. */
  readonly title: string
  readonly skipped: string | undefined
  readonly open: (template?: Template) => Promise<OpenedDatabase>
}

const DEBIAN_15 = '/usr/lib/postgresql/15/bin'
/** Set while the whole run looks after the clusters, so that no file stops what the next one needs. */
const KEEP = 'ENTENTE_TEST_KEEP_DATABASES'
const GIVEN = 'ENTENTE_TEST_DATABASE_URL'
const TEMPLATE_LOCK = 5520001

let counter = 0

/** The folder of the test clusters with their logs, one for each user and checkout; kept between runs, so that a run starts in 0.1 s. */
export function clustersFolder(): string {
  const uid = process.getuid?.() ?? 0
  const checkout = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8)
  const folder = join(tmpdir(), `entente-test-${uid}-${checkout}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const seen = lstatSync(folder)
  if (!seen.isDirectory() || (process.getuid && seen.uid !== uid))
    throw new Error(`${folder} belongs to somebody else`)
  return folder
}

/** Where databases of one kind are made and dropped. */
type Ground = {
  readonly admin: pg.Client
  readonly reach: (name: string) => Promise<OpenedDatabase>
  readonly leave: () => Promise<void>
}

async function quietCluster(folder: string, programs?: Programs): Promise<Cluster> {
  const options = {
    dataDir: join(clustersFolder(), folder),
    as: 'command',
    database: 'entente',
    say: ignore,
  } as const
  return await openCluster(programs ? { ...options, programs } : options)
}

function ignore(): void {
  // Tests fail by what they see, not by what is told a person.
}

async function connected(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config)
  client.on('error', ignore)
  await client.connect()
  return client
}

async function embeddedGround(): Promise<Ground> {
  const cluster = await quietCluster('embedded-18')
  const dataDir = join(clustersFolder(), 'embedded-18')
  const admin = await connected(cluster.login(SUPERUSER, 'postgres'))
  return {
    admin,
    reach: async (name) => {
      const database = await openDatabase({ dataDir, as: 'command', database: name, say: ignore })
      return { database, drop: async () => await database.close({ keepRunning: true }) }
    },
    leave: async () => await cluster.leave(process.env[KEEP] !== undefined),
  }
}

async function debianGround(): Promise<Ground> {
  const cluster = await quietCluster('server-15', { bin: DEBIAN_15, major: 15, release: '15' })
  const { host, port } = cluster.login(SUPERUSER, 'postgres')
  const admin = await connected(cluster.login(SUPERUSER, 'postgres'))
  const url = (name: string) =>
    `postgresql://${SUPERUSER}@/${name}?host=${encodeURIComponent(host ?? '')}&port=${port}`
  return {
    admin,
    reach: async (name) => await reachUrl(url(name)),
    leave: async () => await cluster.leave(process.env[KEEP] !== undefined),
  }
}

async function reachUrl(url: string): Promise<OpenedDatabase> {
  const database = await openDatabase({ dataDir: '', databaseUrl: url, as: 'command', say: ignore })
  return { database, url, drop: async () => await database.close() }
}

async function givenGround(): Promise<Ground> {
  const base = process.env[GIVEN] ?? ''
  const admin = await connected({ connectionString: base })
  const url = (name: string) => {
    const changed = new URL(base)
    changed.pathname = `/${name}`
    return changed.toString()
  }
  return { admin, reach: async (name) => await reachUrl(url(name)), leave: async () => undefined }
}

/** Databases of test processes that died before they dropped them. */
async function sweep(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    "select datname as name from pg_database where datname like 'et\\_%'",
  )
  for (const { name } of rows) {
    const pid = Number(/^et_(\d+)_/.exec(name)?.[1])
    if (pid && !isRunning(pid))
      await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  }
}

async function create(admin: pg.Client, name: string, template: string): Promise<void> {
  await admin.query(`create database ${name} template ${template} encoding 'UTF8'`)
  const owner = await admin.query("select 1 from pg_roles where rolname = 'entente_owner'")
  if (owner.rowCount) await admin.query(`alter database ${name} owner to entente_owner`)
}

/** The prepared database all others are copied from; made by the first who needs it, while the others wait. */
async function templateName(ground: Ground, template: Template | undefined): Promise<string> {
  if (template === undefined) return 'template0'
  const name = `etpl_${createHash('sha256').update(template.key).digest('hex').slice(0, 16)}`
  const found = await ground.admin.query('select 1 from pg_database where datname = $1', [name])
  if (found.rowCount) return name
  const draft = `et_${process.pid}_template`
  await ground.admin.query(`drop database if exists ${draft} with (force)`)
  await create(ground.admin, draft, 'template0')
  const opened = await ground.reach(draft)
  try {
    await template.prepare(opened.database)
  } finally {
    await opened.drop()
  }
  await dropOldTemplates(ground.admin)
  await ground.admin.query(`alter database ${draft} rename to ${name}`)
  return name
}

/** Each change of the migrations leaves a template behind; the newest few stay. */
async function dropOldTemplates(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    "select datname as name from pg_database where datname like 'etpl\\_%' order by oid desc offset 5",
  )
  for (const { name } of rows)
    await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
}

async function openOn(
  makeGround: () => Promise<Ground>,
  template: Template | undefined,
): Promise<OpenedDatabase> {
  const ground = await makeGround()
  const name = `et_${process.pid}_${++counter}`
  try {
    await ground.admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    await sweep(ground.admin)
    await create(ground.admin, name, await templateName(ground, template))
    await ground.admin.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK])
    const opened = await ground.reach(name)
    return { ...opened, drop: once(async () => await dropAll(ground, opened, name)) }
  } catch (error) {
    await ground.admin.end()
    await ground.leave()
    throw error
  }
}

async function dropAll(ground: Ground, opened: OpenedDatabase, name: string): Promise<void> {
  await opened.drop()
  await ground.admin.query(`drop database if exists ${name} with (force)`)
  await ground.admin.end()
  await ground.leave()
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}

function kind(
  name: TestDatabase['name'],
  ground: () => Promise<Ground>,
  skipped: string | undefined,
): TestDatabase {
  const title = skipped === undefined ? name : `${name} (skipped: ${skipped})`
  return { name, title, skipped, open: async (template) => await openOn(ground, template) }
}

/**
 * The servers that tests run on: the embedded 18 always; Debian's 15 where it is installed, as a server of a user's own;
 * and the one named by ENTENTE_TEST_DATABASE_URL, whose login may make databases.
 */
export function testDatabases(): readonly TestDatabase[] {
  const no15 = existsSync(join(DEBIAN_15, 'postgres')) ? undefined : `no PostgreSQL 15 in ${DEBIAN_15}`
  const list = [kind('embedded-18', embeddedGround, undefined), kind('server-15', debianGround, no15)]
  return process.env[GIVEN] ? [...list, kind('given', givenGround, undefined)] : list
}

/** The first of them alone, for what reads and writes files and asks nothing new of a database. */
export function oneDatabase(): readonly TestDatabase[] {
  return testDatabases().slice(0, 1)
}

/** Start of a test run: the clusters, once started, stand until its end; so does what the program’s first start made. */
export function setup(): void {
  process.env[KEEP] = '1'
  const clusters = clustersFolder()
  for (const name of readdirSync(clusters)) {
    const pid = Number(/^first-(\d+)$/.exec(name)?.[1])
    // What a run that was killed left behind.
    if (pid && !isRunning(pid)) rmSync(join(clusters, name), { recursive: true, force: true })
  }
  const first = join(clusters, `first-${process.pid}`)
  mkdirSync(first, { recursive: true })
  process.env[FIRST_START] = first
}

/** End of a test run: stops the clusters it started. */
export async function teardown(): Promise<void> {
  delete process.env[KEEP]
  const first = process.env[FIRST_START]
  if (first) rmSync(first, { recursive: true, force: true })
  for (const folder of ['embedded-18', 'server-15']) {
    const at = findFolder(join(clustersFolder(), folder))
    const postmaster = at && readPostmaster(at.db)
    if (!at || !postmaster || !isOurs(postmaster, at.db)) continue
    const programs = folder === 'server-15' ? { bin: DEBIAN_15, major: 15, release: '15' } : undefined
    await (await quietCluster(folder, programs)).leave()
  }
}
