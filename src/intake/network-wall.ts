import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What keeps a reader of untrusted bytes off the network besides its own doors being shut. */
export type NetworkWall = { readonly kind: 'namespace' | 'doors'; readonly prefix: readonly string[] }

let wall: Promise<NetworkWall> | undefined

/** A network namespace without a way out where the system allows one, tried once; else the shut doors alone. */
export function networkWall(): Promise<NetworkWall> {
  wall ??= tryNamespace()
  return wall
}

async function tryNamespace(): Promise<NetworkWall> {
  const unshare = ['/usr/bin/unshare', '/bin/unshare'].find((path) => existsSync(path))
  for (const flags of [['--net'], ['--user', '--map-root-user', '--net']]) {
    if (unshare && (await runs(unshare, [...flags, '--', '/bin/true'])))
      return { kind: 'namespace', prefix: [unshare, ...flags, '--'] }
  }
  return { kind: 'doors', prefix: [] }
}

function runs(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { env: {}, stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}
