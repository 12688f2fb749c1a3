import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { errorCode } from '#model/error-code.ts'
import { ActError, type Bilingual } from '#model/problem.ts'
import { chooseAddress, dropSocketFolder, type Transport } from './choose-address.ts'
import { type ClusterFolder, clusterOwner, hasCluster } from './cluster-folder.ts'
import { type Address, writeSettings } from './cluster-settings.ts'
import { clusterSecret, makeCluster, SUPERUSER } from './make-cluster.ts'
import {
  isCutOff,
  isOurs,
  type Launch,
  launch,
  readPostmaster,
  removeStaleNote,
  stopPostmaster,
} from './postmaster.ts'
import { didNotStart, socketGone, wordRefused } from './problems.ts'
import type { Programs } from './programs.ts'
import { reachablePrograms } from './reachable-programs.ts'
import { chooseRunWay, type RunWayName } from './run-way.ts'

export type Say = (line: Bilingual) => void

export type RunOptions = {
  readonly programs: Programs
  readonly transport: Transport
  readonly way?: RunWayName
  readonly say: Say
}

/** A cluster that runs and answers. `way` is known only to the process that started it. */
export type Running = {
  readonly address: Address
  readonly client: pg.Client
  readonly way: RunWayName | 'joined'
}

const POLL_MS = 15
/** Each login starts a process of the server: one that turns us away, being full or just ending, is asked less and less often. */
const MOST_PAUSE_MS = 1_000
const TELL_AFTER_MS = 5_000
const START_PATIENCE_MS = 600_000
/** How long the children of a killed server may hold its memory before a start beside them counts as failed. */
const REMAINS_PATIENCE_MS = 30_000
/** How long a server may say it is ready without the file it is reached by, as one that is just stopping may. */
const CUT_OFF_PATIENCE_MS = 3_000

/** What pg needs to log in at an address. TLS is named off, or the environment could turn it on for a local socket. */
export function loginAt(
  at: ClusterFolder,
  address: Address,
  user: string,
  database: string,
): pg.ClientConfig {
  const host = address.kind === 'socket' ? address.folder : address.host
  const password = address.kind === 'tcp' ? { password: clusterSecret(at) } : {}
  return { host, port: address.port, user, database, ssl: false, ...password }
}

/** One try to log in as the bootstrap user; undefined while the server is not ready for it. */
async function tryClient(at: ClusterFolder, address: Address, name: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ ...loginAt(at, address, SUPERUSER, 'postgres'), application_name: name })
  client.on('error', ignoreLoss)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(ignoreLoss)
    const code = errorCode(error)
    // Starting, stopping, full, not yet or no longer listening: all pass.
    if (['57P03', '53300', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'].includes(code)) return undefined
    if (/Connection terminated/.test(String(error))) return undefined
    throw error
  }
}

/** An error event nobody hears ends the process. */
function ignoreLoss(): void {
  // A loss is seen where the connection is used.
}

async function launchOnce(
  at: ClusterFolder,
  options: RunOptions,
): Promise<{ launched: Launch; way: RunWayName }> {
  const circumstances = { folder: at.folder, programs: options.programs, owner: clusterOwner(at) }
  const way = chooseRunWay(circumstances, options.way)
  const programs = reachablePrograms(way, options.programs, at)
  if (!hasCluster(at, programs.major)) {
    options.say({
      en: 'Preparing the database for the first time…',
      vi: 'Đang chuẩn bị cơ sở dữ liệu lần đầu…',
    })
    await makeCluster(at, programs, way)
  }
  removeStaleNote(at.db)
  writeSettings(at.db, await chooseAddress(at, options.transport))
  return { launched: launch(at, programs, way), way: way.name }
}

/** True where the password of the folder is not the one the database was made with. */
function isWrongWord(error: unknown): boolean {
  return ['28P01', '28000'].includes(errorCode(error))
}

/** How long to wait before looking again: longer after each login that was turned away. */
export function pauseAfter(before: number, turnedAway: boolean): number {
  return turnedAway ? Math.min(before * 2, MOST_PAUSE_MS) : POLL_MS
}

/** Whether a start failed for a reason that passes: remains of a killed server, or a port that was taken meanwhile. */
function mayPass(lastWords: string): boolean {
  return /shared memory block|lock file .* already exists|Address already in use|could not create any TCP/i.test(
    lastWords,
  )
}

/**
 * Sees to it that the cluster runs, and logs in: adopts a server that runs already, waits for one that starts, stops or
 * recovers, and starts one otherwise. The caller holds the start lock.
 */
export async function ensureRunning(at: ClusterFolder, options: RunOptions, name: string): Promise<Running> {
  const begun = performance.now()
  let started: { launched: Launch; way: RunWayName } | undefined
  let told = false
  let cutOff: number | undefined
  let pause = POLL_MS
  const logIn = async (address: Address) => {
    try {
      return await tryClient(at, address, name)
    } catch (error) {
      // What was started for this login alone would run on with nobody to end it.
      if (started) {
        await stopPostmaster(at, options.programs)
        dropSocketFolder(at)
      }
      throw isWrongWord(error) ? new ActError('refused', wordRefused(at.folder, at.secret)) : error
    }
  }
  hasCluster(at, options.programs.major)
  while (performance.now() - begun < START_PATIENCE_MS) {
    const postmaster = readPostmaster(at.db)
    let turnedAway = false
    if (postmaster !== undefined && isOurs(postmaster, at.db)) {
      const ready = postmaster.address !== undefined && postmaster.state === 'ready'
      const client = ready && postmaster.address ? await logIn(postmaster.address) : undefined
      if (client && postmaster.address)
        return { address: postmaster.address, client, way: started?.way ?? 'joined' }
      turnedAway = ready
      cutOff = isCutOff(postmaster) ? (cutOff ?? performance.now()) : undefined
      if (cutOff !== undefined && performance.now() - cutOff > CUT_OFF_PATIENCE_MS)
        throw new ActError('refused', socketGone(at.folder, postmaster.pid))
    } else if (started === undefined) {
      started = await launchOnce(at, options)
    } else if (started.launched.ended()) {
      const lastWords = started.launched.lastWords()
      const spent = performance.now() - begun
      if (!mayPass(lastWords) || spent > REMAINS_PATIENCE_MS)
        throw new ActError('refused', didNotStart(at.log, lastWords))
      started = undefined
      await sleep(100)
    }
    if (!told && performance.now() - begun > TELL_AFTER_MS) {
      told = true
      options.say({
        en: 'The database is still starting; after a crash it first repairs itself…',
        vi: 'Cơ sở dữ liệu vẫn đang khởi động; sau sự cố, nó tự phục hồi trước…',
      })
    }
    pause = pauseAfter(pause, turnedAway)
    await sleep(pause)
  }
  throw new ActError('refused', didNotStart(at.log, started?.launched.lastWords() ?? ''))
}
