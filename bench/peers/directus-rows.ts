import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'

const DATABASE = 'directus_peer'

const TABLES = `
  create table partners (id text primary key, name text, kind text, country text);
  create table sources (id text primary key, title text, text text, published date);
  create table records (id text primary key, kind text, title text, day date, slots json,
    partner text references partners);
  create table statements (id text primary key, kind text, quote text, record text references records,
    source text references sources);`

const INDEXES = `
  create index on records (partner); create index on records (day);
  create index on statements (record); create index on statements (source); analyze;`

/** What each table is filled with, out of an office’s book. */
function fillings(office: string): Readonly<Record<string, string>> {
  return {
    partners: `select node_id, name, kind, country from nodes where office_id = '${office}'`,
    sources: `select source_id, title, text, published::date from sources where office_id = '${office}'`,
    records: `select record_id, kind, keys[1], lower(held), slots,
      (select p from unnest(party_ids) p where p <> 'home' order by p like 'p-%' desc limit 1)
      from records where office_id = '${office}' and upper_inf(known)`,
    statements: `select s.statement_id, s.kind, s.quote, r.record_id, s.source_id
      from records r, unnest(r.statement_ids) i join statements s on s.office_id = '${office}' and s.statement_id = i
      where r.office_id = '${office}' and upper_inf(r.known)`,
  }
}

/** How the database of the copy is reached. */
export type PeerLogin = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Copies a book into a database beside it, as somebody would model it there; a copy that is there is used again. */
export async function copyRows(admin: pg.Pool, dataDir: string, office: string): Promise<PeerLogin> {
  const { host = '', port = 5432 } = admin.options
  const password = readFileSync(join(dataDir, 'db-secret'), 'utf8').trim()
  const login = { host, port, user: 'postgres', password, database: DATABASE }
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [DATABASE])
  if (rowCount) return login
  const founder = new pg.Client({ ...login, database: 'postgres' })
  await founder.connect()
  await founder.query(`create database ${DATABASE}`)
  await founder.end()
  const there = new pg.Client(login)
  await there.connect()
  const here = await admin.connect()
  try {
    await here.query(`select set_config('entente.office', $1, false)`, [office])
    await there.query(TABLES)
    for (const [table, filling] of Object.entries(fillings(office))) {
      await pipeline(
        here.query(copyTo(`copy (${filling}) to stdout`)),
        there.query(copyFrom(`copy ${table} from stdin`)),
      )
    }
    await there.query(INDEXES)
  } finally {
    here.release(true)
    await there.end()
  }
  return login
}
