import { existsSync } from 'node:fs'
import { commandRuns } from './command-runs.ts'

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
    if (unshare && (await commandRuns(unshare, [...flags, '--', '/bin/true'])))
      return { kind: 'namespace', prefix: [unshare, ...flags, '--'] }
  }
  return { kind: 'doors', prefix: [] }
}
