import { createRequire, syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'

/** Every way out of a process, by module. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'node:net': ['connect', 'createConnection', 'createServer', 'Server'],
  'node:tls': ['connect', 'createServer'],
  'node:dgram': ['createSocket', 'Socket'],
  'node:dns': ['lookup', 'resolve', 'resolve4', 'resolve6', 'Resolver'],
  'node:http': ['request', 'get', 'createServer'],
  'node:https': ['request', 'get', 'createServer'],
  'node:http2': ['connect', 'createServer'],
  'node:child_process': ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
}

/**
 * Takes the network, and other processes, away from this process before anything untrusted is read. The readers need
 * neither: a fault in one of them then reaches nobody.
 */
export function closeNetwork(): void {
  const require = createRequire(import.meta.url)
  for (const [name, ways] of Object.entries(WAYS)) {
    const module = require(name) as Record<string, unknown>
    for (const way of ways) module[way] = refuse
  }
  // The pipes to the parent are sockets too, so what makes one stays, and only its way out is shut.
  Socket.prototype.connect = refuse
  for (const name of ['fetch', 'WebSocket', 'EventSource']) {
    Object.defineProperty(globalThis, name, { value: refuse, configurable: true, writable: true })
  }
  syncBuiltinESMExports()
}

function refuse(): never {
  throw new Error('no network here')
}
