import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ActError } from '#model/problem.ts'
import type { ClusterFolder } from './cluster-folder.ts'
import type { Address } from './cluster-settings.ts'
import { didNotStart } from './problems.ts'

export type Transport = 'socket' | 'tcp'

/** The system allows 107 bytes (103 on macOS) for a socket's path. */
const LONGEST_SOCKET_PATH = 100
const SOCKET_PORT = 5432

/** Whether a folder is this user's own and closed to others; a name in a public place may have been taken by anybody. */
function isPrivate(folder: string): boolean {
  try {
    const seen = lstatSync(folder)
    return seen.isDirectory() && seen.uid === process.getuid?.() && (seen.mode & 0o077) === 0
  } catch {
    return false
  }
}

/** The private folder for the socket: in the data folder, or a temporary one where that path is too long. */
function socketFolder(at: ClusterFolder): string {
  const path = join(at.socket, `.s.PGSQL.${SOCKET_PORT}`)
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) {
    mkdirSync(at.socket, { recursive: true, mode: 0o700 })
    return at.socket
  }
  const known = notedFolder(at)
  if (known !== undefined && isPrivate(known)) return known
  const made = mkdtempSync(join(tmpdir(), 'entente-db-'))
  writeFileSync(at.socketNote, made, { mode: 0o600 })
  return made
}

function notedFolder(at: ClusterFolder): string | undefined {
  try {
    return readFileSync(at.socketNote, 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}

/** Takes away the temporary socket folder after the server has stopped. */
export function dropSocketFolder(at: ClusterFolder): void {
  const known = notedFolder(at)
  if (known === undefined) return
  if (isPrivate(known)) rmSync(known, { recursive: true, force: true })
  rmSync(at.socketNote, { force: true })
}

function tryPort(wanted: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.on('error', () => resolve(undefined))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : undefined
      probe.close(() => resolve(port))
    })
  })
}

/** The port of the last start where it is still free, so that a restart does not cut off those who know it. */
async function freePort(at: ClusterFolder): Promise<number> {
  const last = lastPort(at)
  const port = (last === undefined ? undefined : await tryPort(last)) ?? (await tryPort(0))
  if (port === undefined) throw new ActError('refused', didNotStart(at.log, 'No free port on 127.0.0.1.'))
  return port
}

function lastPort(at: ClusterFolder): number | undefined {
  try {
    const settings = readFileSync(join(at.db, 'postgresql.conf'), 'utf8')
    if (!settings.includes("listen_addresses = '127.0.0.1'")) return undefined
    return Number(/^port = '(\d+)'$/m.exec(settings)?.[1]) || undefined
  } catch {
    return undefined
  }
}

/** Where the server shall listen this time. */
export async function chooseAddress(at: ClusterFolder, transport: Transport): Promise<Address> {
  if (transport === 'tcp') return { kind: 'tcp', host: '127.0.0.1', port: await freePort(at) }
  return { kind: 'socket', folder: socketFolder(at), port: SOCKET_PORT }
}
