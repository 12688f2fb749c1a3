import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import type { PeerLogin } from './directus-rows.ts'

const PORT = 8055
const EMAIL = 'bench@example.org'
const PASSWORD = 'only-for-this-bench'
const RELATIONS = [
  ['records', 'partner', 'partners', 'records'],
  ['statements', 'record', 'records', 'statements'],
  ['statements', 'source', 'sources', 'statements'],
] as const

/** The tables and their keys are there: Directus is only told that they are its own and which rows belong together. */
async function takeTables(login: PeerLogin): Promise<void> {
  const client = new pg.Client(login)
  await client.connect()
  for (const collection of ['partners', 'sources', 'records', 'statements'])
    await client.query('insert into directus_collections (collection) values ($1) on conflict do nothing', [
      collection,
    ])
  await client.query(`delete from directus_relations; delete from directus_fields where special = 'o2m'`)
  for (const [many, field, one, alias] of RELATIONS) {
    await client.query(
      `insert into directus_fields (collection, field, special, interface) values ($1, $2, 'o2m', 'list-o2m')`,
      [one, alias],
    )
    await client.query(
      `insert into directus_relations (many_collection, many_field, one_collection, one_field) values ($1, $2, $3, $4)`,
      [many, field, one, alias],
    )
  }
  await client.end()
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/server/ping`)).ok
  } catch {
    return false
  }
}

async function waitFor(url: string, child: ChildProcess): Promise<void> {
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`Directus ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

/** Starts Directus on a database that holds the rows, and tells it which rows belong together. */
export async function startDirectus(folder: string, login: PeerLogin) {
  const env = {
    ...process.env,
    DB_CLIENT: 'pg',
    DB_HOST: login.host,
    DB_PORT: String(login.port),
    DB_DATABASE: login.database,
    DB_USER: login.user,
    DB_PASSWORD: login.password,
    SECRET: 'only-for-this-bench',
    ADMIN_EMAIL: EMAIL,
    ADMIN_PASSWORD: PASSWORD,
    HOST: '127.0.0.1',
    PORT: String(PORT),
    CACHE_ENABLED: 'false',
    RATE_LIMITER_ENABLED: 'false',
    TELEMETRY: 'false',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  }
  const program = join(folder, 'node_modules/directus/cli.js')
  execFileSync(process.execPath, [program, 'bootstrap'], { cwd: folder, env, stdio: 'inherit' })
  await takeTables(login)
  const child = spawn(process.execPath, [program, 'start'], { cwd: folder, env, stdio: 'inherit' })
  const url = `http://127.0.0.1:${PORT}`
  await waitFor(url, child)
  const answer = await fetch(`${url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  })
  const { data } = (await answer.json()) as { readonly data?: { readonly access_token?: string } }
  const token = data?.access_token ?? ''
  return {
    url,
    token,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
    },
  }
}
