import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { ActError } from '#model/problem.ts'
import { dropSocketFolder, type Transport } from './choose-address.ts'
import { type ClusterFolder, prepareFolder } from './cluster-folder.ts'
import type { Address } from './cluster-settings.ts'
import { ensureRunning, loginAt, type Say } from './ensure-running.ts'
import { asSuperuser, letIndexesServe } from './indexed-walls.ts'
import { clusterSecret, SUPERUSER } from './make-cluster.ts'
import { stopPostmaster } from './postmaster.ts'
import { type As, becomeServer, countOthers, presenceName } from './presence.ts'
import { findPrograms, type Programs } from './programs.ts'
import { furnish } from './roles.ts'
import type { RunWayName } from './run-way.ts'
import { removeServerNote, writeServerNote } from './server-note.ts'
import { withStartLock } from './start-lock.ts'

export type ClusterOptions = {
  readonly dataDir: string
  readonly as: As
  readonly transport?: Transport
  readonly way?: RunWayName
  /** The database to work in, made when missing: empty, or as a copy of `template`. */
  readonly database: string
  readonly template?: string
  /** Other PostgreSQL programs than those that came with the installation. */
  readonly programs?: Programs
  readonly say: Say
}

/** A running embedded cluster, as one process uses it. */
export type Cluster = {
  readonly address: () => Address
  readonly way: RunWayName | 'joined'
  readonly login: (user: string, database: string) => pg.ClientConfig
  /** Writes down where this server answers, for those who ask who runs here. */
  readonly announce: (url: string) => void
  /** Leaves; the last to leave stops the server, unless it is told to stay. */
  readonly leave: (keepRunning?: boolean) => Promise<void>
}

/** What changes while a process uses a cluster: its connection is made anew when the server was restarted. */
type Seat = {
  client: pg.Client
  address: Address
  readonly way: RunWayName | 'joined'
  url?: string
  /** Aborted once the process leaves, so that nobody waits for a connection it no longer needs. */
  readonly leaving: AbortController
  regaining?: Promise<void>
}

/** What a process uses a cluster with, from its first connection to its last. */
type Use = {
  readonly at: ClusterFolder
  readonly programs: Programs
  readonly options: ClusterOptions
  readonly startedAt: string
}

const RETRY_MS = [200, 500, 1_000, 2_000, 5_000]

/**
 * Joins the cluster of a data folder, making and starting it first where needed. Everything that starts, counts or stops
 * happens under one lock, so that nobody joins a server which another is about to stop.
 */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const at = prepareFolder(options.dataDir)
  const programs = options.programs ?? findPrograms(at.folder)
  const use: Use = { at, programs, options, startedAt: new Date().toISOString() }
  const seat = await takeSeat(use)
  watch(seat, use)
  return {
    address: () => seat.address,
    way: seat.way,
    login: (user, database) => loginAt(at, seat.address, user, database),
    announce: (url) => {
      seat.url = url
      if (options.as === 'server') writeServerNote(at.note, use.startedAt, url)
    },
    leave: async (keepRunning = false) => await leave(seat, use, keepRunning),
  }
}

async function takeSeat({ at, programs, options, startedAt }: Use, url?: string): Promise<Seat> {
  return await underLock(at, options, async () => {
    const run = { programs, transport: options.transport ?? usualTransport(), say: options.say }
    const wish = options.way === undefined ? run : { ...run, way: options.way }
    const { client, address, way } = await ensureRunning(at, wish, presenceName(options.as))
    try {
      if (options.as === 'server') await becomeServer(client, at, startedAt, url)
      const { database, template } = options
      const want = { database, secret: clusterSecret(at) }
      await furnish(client, template === undefined ? want : { ...want, template })
      await asSuperuser(loginAt(at, address, SUPERUSER, database), letIndexesServe)
    } catch (error) {
      await stepBack(client, at, programs)
      throw error
    }
    return { client, address, way, leaving: new AbortController() }
  })
}

function usualTransport(): Transport {
  return process.platform === 'win32' ? 'tcp' : 'socket'
}

async function underLock<T>(at: ClusterFolder, options: ClusterOptions, work: () => Promise<T>): Promise<T> {
  return await withStartLock(at.lock, work, {
    onWait: () =>
      options.say({
        en: 'Waiting for another process that starts or stops the database…',
        vi: 'Đang chờ tiến trình khác khởi động hoặc dừng cơ sở dữ liệu…',
      }),
  })
}

/** Ends a process's connection and, if nobody else is there, the server. The caller holds the start lock. */
async function stepBack(client: pg.Client, at: ClusterFolder, programs: Programs): Promise<void> {
  const others = await countOthers(client).catch(() => undefined)
  await client.end().catch(() => undefined)
  if (others !== 0) return
  await stopPostmaster(at, programs)
  dropSocketFolder(at)
}

async function leave(seat: Seat, { at, programs, options }: Use, keepRunning: boolean): Promise<void> {
  if (seat.leaving.signal.aborted) return
  seat.leaving.abort()
  await seat.regaining
  await underLock(at, options, async () => {
    if (options.as === 'server') removeServerNote(at.note)
    if (keepRunning) await seat.client.end().catch(() => undefined)
    else await stepBack(seat.client, at, programs)
  })
}

/** Takes the seat again when the connection is lost: the server was restarted, or was killed and is started anew. */
function watch(seat: Seat, use: Use): void {
  seat.client.once('end', () => {
    if (seat.leaving.signal.aborted) return
    seat.regaining = regain(seat, use)
  })
}

async function regain(seat: Seat, use: Use): Promise<void> {
  const { say } = use.options
  say({
    en: 'The connection to the database was lost; restoring it…',
    vi: 'Mất kết nối với cơ sở dữ liệu; đang khôi phục…',
  })
  const { signal } = seat.leaving
  for (let round = 0; !signal.aborted; round++) {
    await pause(RETRY_MS[Math.min(round, RETRY_MS.length - 1)] ?? 0, signal)
    if (signal.aborted) return
    try {
      const again = await takeSeat(use, seat.url)
      seat.client = again.client
      seat.address = again.address
      watch(seat, use)
      say({ en: 'The database is back.', vi: 'Cơ sở dữ liệu đã hoạt động trở lại.' })
      return
    } catch (error) {
      if (error instanceof ActError) for (const p of error.problems) say(p.says)
      else say({ en: String(error), vi: String(error) })
    }
  }
}

/** Waits without keeping the process alive, and no longer than until it leaves. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { ref: false, signal }).catch(() => undefined)
}
