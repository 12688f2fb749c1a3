import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { readPostmaster } from './supervisor/postmaster.ts'
import { runningServer } from './supervisor/server-note.ts'

const ROOT = join(import.meta.dirname, '../..')
/** The program of a child as one file, so that it starts in a moment; it lies where it finds the packages. */
const CHILD = join(ROOT, `node_modules/.cache/database-child-${process.pid}.mjs`)

beforeAll(async () => {
  await build({
    entryPoints: [join(ROOT, 'test/support/database-child.ts')],
    outfile: CHILD,
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  })
})

afterAll(() => rmSync(CHILD, { force: true }))

type Line = {
  readonly opened?: string
  readonly kept?: number
  readonly refused?: string
  readonly closed?: boolean
  readonly problems?: readonly {
    problem: string
    says: { en: string }
    details: { pid?: number; startedAt?: string }
  }[]
}
type Child = {
  readonly process: ChildProcess
  readonly lines: Line[]
  readonly saw: (key: keyof Line) => Promise<Line>
}

let dataDir = ''
let children: Child[] = []

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'entente-processes-'))
  children = []
})

afterEach(async () => {
  for (const child of children) if (child.process.exitCode === null) child.process.kill('SIGKILL')
  if (existsSync(join(dataDir, 'db'))) await (await open('command')).close()
  rmSync(dataDir, { recursive: true, force: true })
})

async function open(as: 'server' | 'command') {
  return await openDatabase({ dataDir, as, say: () => undefined })
}

function start(as: 'server' | 'command', task: 'hold' | 'write' | 'once'): Child {
  const child = spawn(process.execPath, [CHILD, JSON.stringify({ dataDir, as }), task], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines: Line[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line)))
  const find = (key: keyof Line) => lines.find((line) => line[key] !== undefined)
  const saw = async (key: keyof Line) => {
    await expect.poll(() => find(key) ?? child.exitCode, { timeout: 60_000, interval: 10 }).not.toBeNull()
    await expect.poll(() => find(key), { timeout: 1_000 }).toBeDefined()
    return find(key) ?? {}
  }
  const made = { process: child, lines, saw }
  children.push(made)
  return made
}

async function kill(child: Child): Promise<void> {
  const ended = once(child.process, 'exit')
  child.process.kill('SIGKILL')
  await ended
}

function postmasterPid(): number | undefined {
  return readPostmaster(join(dataDir, 'db'))?.pid
}

test('processes that race to the first start all work, one makes it, the last stops it', async () => {
  const racing = [start('command', 'hold'), start('command', 'hold'), start('server', 'hold')]
  const opened = await Promise.all(racing.map(async (child) => (await child.saw('opened')).opened))
  expect(opened.filter((way) => way !== 'joined')).toHaveLength(1)
  for (const child of racing) {
    expect(postmasterPid()).toBeDefined()
    child.process.stdin?.end()
    await child.saw('closed')
  }
  expect(postmasterPid()).toBeUndefined()
}, 120_000)

test('many short commands at once, each the last or not, all get through', async () => {
  const many = Array.from({ length: 6 }, () => start('command', 'once'))
  await Promise.all(many.map(async (child) => await child.saw('closed')))
  expect(postmasterPid()).toBeUndefined()
}, 120_000)

test('a second server is refused with the first one named; commands may join', async () => {
  const first = start('server', 'hold')
  await first.saw('opened')
  const second = start('server', 'hold')
  const { refused, problems } = await second.saw('refused')
  expect(refused).toBe('conflict')
  expect(problems?.[0]).toMatchObject({ problem: 'server-already-runs', details: { pid: first.process.pid } })
  expect(problems?.[0]?.says.en).toContain(
    `process ${first.process.pid}, started ${problems?.[0]?.details.startedAt}`,
  )
  const joined = await open('command')
  expect(joined.info.way).toBe('joined')
  await joined.close()
  expect(runningServer(dataDir)?.pid).toBe(first.process.pid)
}, 120_000)

test('after a killed server the next one takes over the running database', async () => {
  const first = start('server', 'hold')
  await first.saw('opened')
  const postmaster = postmasterPid()
  await kill(first)
  expect(runningServer(dataDir)).toBeUndefined()
  const next = await open('server')
  expect(next.info.way).toBe('joined')
  expect(postmasterPid()).toBe(postmaster)
  expect(runningServer(dataDir)?.pid).toBe(process.pid)
  await next.close()
  expect(postmasterPid()).toBeUndefined()
}, 120_000)

test('ten times killed while writing, database and all every third time: nothing acknowledged is lost', async () => {
  const kept: number[] = []
  for (let round = 0; round < 10; round++) {
    const writer = start('command', 'write')
    await writer.saw('kept')
    await new Promise((resolve) => setTimeout(resolve, 20 + ((round * 137) % 300)))
    const postmaster = postmasterPid()
    if (round % 3 === 2 && postmaster) process.kill(postmaster, 'SIGKILL')
    await kill(writer)
    for (const line of writer.lines) if (line.kept !== undefined) kept.push(line.kept)
    const again = await open('command')
    const { rows } = await again.admin.query<{ missing: number[] }>(
      'select array(select unnest($1::bigint[]) except select id from kept)::int[] as missing',
      [kept],
    )
    expect(rows[0]?.missing).toEqual([])
    await again.close()
  }
  expect(kept.length).toBeGreaterThan(10)
}, 240_000)

test('a death in the middle of the first start leaves nothing that looks like a database', async () => {
  const child = start('server', 'hold')
  await expect
    .poll(() => existsSync(join(dataDir, 'db-lock', '1')), { timeout: 60_000, interval: 1 })
    .toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 150))
  await kill(child)
  const next = await open('server')
  await expect(next.pool.query('select 1 as n')).resolves.toMatchObject({ rows: [{ n: 1 }] })
  await next.close()
}, 120_000)
