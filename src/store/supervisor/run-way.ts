import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { ActError } from '#model/problem.ts'
import { noRunWay } from './problems.ts'
import { type Programs, programPath } from './programs.ts'

/** How the database programs are run, since PostgreSQL refuses to run as root. */
export type RunWayName = 'plain' | 'unshare' | 'setpriv'

export type RunWay = {
  readonly name: RunWayName
  /** The words before a program's own path and arguments. */
  readonly before: readonly string[]
}

/** What the choice depends on. */
export type Circumstances = {
  readonly folder: string
  readonly programs: Programs
  /** Who owns the cluster, once there is one: PostgreSQL runs only as its owner. */
  readonly owner: number | undefined
}

type Way = {
  readonly name: RunWayName
  readonly before: (at: Circumstances) => readonly string[]
  /** Why this way is closed here; undefined when it is open. */
  readonly obstacle: (at: Circumstances, before: readonly string[]) => string | undefined
}

/** In the order they are tried: nothing special, root's files under a borrowed name, another user with root's reach. */
const WAYS: readonly Way[] = [
  { name: 'plain', before: () => [], obstacle: plainObstacle },
  { name: 'unshare', before: unshareWords, obstacle: unshareObstacle },
  { name: 'setpriv', before: setprivWords, obstacle: setprivObstacle },
]

/** An unprivileged user whom the system can name: initdb insists on a name for its user id. */
function unprivileged(): { uid: number; gid: number } {
  const users = textOf('/etc/passwd')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.uid > 0)
  const user = users.find((u) => u.name === 'nobody') ?? users[0]
  return user ? { uid: user.uid, gid: user.gid } : { uid: 65534, gid: 65534 }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function plainObstacle({ owner }: Circumstances): string | undefined {
  const uid = process.getuid?.()
  if (uid === undefined) return undefined
  if (uid === 0) return 'plain: PostgreSQL does not run as root'
  if (!hasName()) return `plain: the system has no name for user ${uid}`
  if (owner !== undefined && owner !== uid) return `plain: the database belongs to user ${owner}`
  return undefined
}

function unshareWords(): readonly string[] {
  const { uid, gid } = unprivileged()
  return ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`]
}

function unshareObstacle(at: Circumstances, before: readonly string[]): string | undefined {
  if (process.platform !== 'linux') return 'unshare: Linux only'
  if (at.owner !== undefined && at.owner !== process.getuid?.())
    return `unshare: the database belongs to user ${at.owner}`
  return tried('unshare', at, before)
}

function setprivWords({ owner }: Circumstances): readonly string[] {
  const { uid, gid } = unprivileged()
  return [
    'setpriv',
    `--reuid=${owner === undefined || owner === 0 ? uid : owner}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ]
}

function setprivObstacle(at: Circumstances, before: readonly string[]): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'setpriv: for root on Linux only'
  if (at.owner === 0)
    return `setpriv: the database belongs to root (chown -R ${unprivileged().uid} ${at.folder}/db would change that)`
  return tried('setpriv', at, before)
}

/** Tries the way on something harmless: reach the programs and write the folder. */
function tried(name: string, at: Circumstances, before: readonly string[]): string | undefined {
  const [file = name, ...words] = before
  const probe = ['sh', '-c', 'test -w "$0" && test -x "$1"', at.folder, programPath(at.programs, 'postgres')]
  const run = spawnSync(file, [...words, ...probe], { encoding: 'utf8', cwd: '/' })
  if (run.status === 0) return undefined
  return `${name}: ${run.error?.message ?? (run.stderr.trim().split('\n')[0] || 'that user may not write the data folder or run the programs')}`
}

/** Chooses how to run the database programs: the first way that is open, or the one asked for. Throws when none is. */
export function chooseRunWay(at: Circumstances, asked?: RunWayName): RunWay {
  const obstacles: string[] = []
  for (const way of WAYS) {
    if (asked !== undefined && way.name !== asked) continue
    const before = way.before(at)
    const obstacle = way.obstacle(at, before)
    if (obstacle === undefined) return { name: way.name, before }
    obstacles.push(obstacle)
  }
  throw new ActError('refused', noRunWay(obstacles))
}

/** The command line that runs one database program in a way: its words, fixed messages, the libraries, the program. */
export function commandOf(
  way: RunWay,
  programs: Programs,
  program: string,
  args: readonly string[],
): [string, string[]] {
  if (process.platform === 'win32') return [program, [...args]]
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'
  const libraries = programs.libraries === undefined ? [] : [`${variable}=${programs.libraries}`]
  const [file = 'env', ...rest] = [...way.before, 'env', 'LC_ALL=C', ...libraries, program, ...args]
  return [file, rest]
}
