import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { errorCode } from '#model/error-code.ts'
import { ActError } from '#model/problem.ts'
import { folderIsFile, folderNotWhole, folderUnusable, otherMajor } from './problems.ts'

/** Where the parts of an embedded database lie within the data folder. */
export type ClusterFolder = {
  readonly folder: string
  readonly db: string
  readonly socket: string
  readonly log: string
  readonly lock: string
  readonly note: string
  readonly secret: string
  /** Names the temporary socket folder, where the usual path is too long for the system. */
  readonly socketNote: string
  /** Names the copy of the programs, where the originals cannot be reached by the user they run as. */
  readonly programsNote: string
}

function partsOf(folder: string): ClusterFolder {
  return {
    folder,
    db: join(folder, 'db'),
    socket: join(folder, 'socket'),
    log: join(folder, 'db.log'),
    lock: join(folder, 'db-lock'),
    note: join(folder, 'server.json'),
    secret: join(folder, 'db-secret'),
    socketNote: join(folder, 'db-socket'),
    programsNote: join(folder, 'db-programs'),
  }
}

/** Node's own recursive way never returns where the system answers "not there" for a parent that is (as /proc does). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

/**
 * Makes the data folder if need be and checks that this user may write it. Paths are told without links, so that every
 * process names the same database alike. Throws a sentence when the folder cannot serve.
 */
export function prepareFolder(dataDir: string): ClusterFolder {
  const wanted = resolve(dataDir)
  try {
    makeFolder(wanted)
    if (!statSync(wanted).isDirectory()) throw new ActError('refused', folderIsFile(wanted))
    accessSync(wanted, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    if (error instanceof ActError) throw error
    const code = errorCode(error) || String(error)
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new ActError('refused', folderIsFile(wanted))
    throw new ActError('refused', folderUnusable(wanted, code))
  }
  return partsOf(realpathSync(wanted))
}

/** The folder's parts when it is there already; undefined when there is nothing to look at. */
export function findFolder(dataDir: string): ClusterFolder | undefined {
  try {
    return partsOf(realpathSync(resolve(dataDir)))
  } catch {
    return undefined
  }
}

/** Who owns the cluster, undefined before there is one. */
export function clusterOwner(at: ClusterFolder): number | undefined {
  return existsSync(at.db) ? statSync(at.db).uid : undefined
}

/** Whether there is a cluster; throws when it belongs to another major version, which must not be touched, or is not whole. */
export function hasCluster(at: ClusterFolder, major: number): boolean {
  let found: string
  try {
    found = readFileSync(join(at.db, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' && !existsSync(at.db)) return false
    if (code === 'ENOENT') throw new ActError('refused', folderNotWhole(at.db, ['PG_VERSION']))
    throw new ActError('refused', folderUnusable(join(at.db, 'PG_VERSION'), code))
  }
  if (found !== String(major)) throw new ActError('refused', otherMajor(at.db, found, major))
  const missing = ALWAYS_THERE.filter((part) => isMissing(join(at.db, part)))
  if (missing.length) throw new ActError('refused', folderNotWhole(at.db, missing))
  return true
}

/** What every cluster has, whatever it does: a copy that broke off lacks some of it, and would start without some of the rest. */
const ALWAYS_THERE = [
  'global/pg_control',
  'base/1/PG_VERSION',
  'pg_wal',
  'pg_xact',
  'pg_multixact/offsets',
  'pg_multixact/members',
  'pg_commit_ts',
  'pg_tblspc',
  'pg_subtrans',
]

/** What this user may not look at counts as there. */
function isMissing(path: string): boolean {
  try {
    statSync(path)
    return false
  } catch (error) {
    return errorCode(error) === 'ENOENT'
  }
}
