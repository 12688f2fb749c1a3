import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { PeerLogin } from './directus-rows.ts'

const PORT = 8055
const EMAIL = 'bench@example.org'
const PASSWORD = 'only-for-this-bench'
const RELATIONS = [
  ['records', 'partner', 'partners', 'records'],
  ['statements', 'record', 'records', 'statements'],
  ['statements', 'source', 'sources', 'statements'],
] as const

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
  const child = spawn(process.execPath, [program, 'start'], { cwd: folder, env, stdio: 'inherit' })
  const url = `http://127.0.0.1:${PORT}`
  await waitFor(url, child)
  const send = async (method: 'POST' | 'PATCH', path: string, body: unknown, token?: string) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    })
    const said = (await answer.json()) as {
      readonly data?: { readonly access_token?: string }
      readonly errors?: readonly { readonly message: string }[]
    }
    // Said again in a later run they are refused as already there, which is as well.
    const wrong = said.errors?.filter(({ message }) => !/already (exists|has)/.test(message)) ?? []
    if (wrong.length) throw new Error(`Directus, ${path}: ${wrong.map(({ message }) => message).join('; ')}`)
    return said
  }
  const { data } = await send('POST', '/auth/login', { email: EMAIL, password: PASSWORD })
  const token = data?.access_token ?? ''
  // The tables and their keys are there: Directus is only told to take them as its own.
  for (const collection of ['partners', 'sources', 'records', 'statements'])
    await send('PATCH', `/collections/${collection}`, { meta: { hidden: false } }, token)
  for (const [many, field, one, alias] of RELATIONS) {
    const meta = { interface: 'list-o2m', special: ['o2m'] }
    await send('POST', `/fields/${one}`, { field: alias, type: 'alias', meta }, token)
    await send('PATCH', `/relations/${many}/${field}`, { meta: { one_field: alias } }, token)
  }
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
