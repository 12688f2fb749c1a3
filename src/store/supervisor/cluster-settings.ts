import { chownSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the server listens: a socket in a private folder, or loopback where there are no such sockets. */
export type Address =
  | { readonly kind: 'socket'; readonly folder: string; readonly port: number }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }

/** One laptop, a few processes: little memory, everything safe on disk. Each line says what differs from the default. */
const SETTINGS: Readonly<Record<string, string>> = {
  max_connections: '40',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '512MB',
  huge_pages: 'off',
  // An acknowledged write is on disk.
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  // No replica listens to one laptop's log.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  // A register of tens of thousands of rows writes its log without waiting for the disk at every megabyte.
  wal_buffers: '16MB',
  wal_writer_flush_after: '64MB',
  wal_writer_delay: '50ms',
  max_wal_size: '512MB',
  min_wal_size: '80MB',
  // Starting workers and compiling cost more than they bring to queries of a few milliseconds.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  autovacuum_max_workers: '2',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  datestyle: 'ISO, YMD',
  lc_messages: 'C',
  logging_collector: 'off',
  log_line_prefix: '%m [%p] %a ',
}

/** Who may come in: anyone who can enter the private socket folder, or who knows the secret over loopback. */
const ENTRANCE = `local all all trust
host all all 127.0.0.1/32 scram-sha-256
`

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function listening(address: Address): Readonly<Record<string, string>> {
  return address.kind === 'socket'
    ? {
        listen_addresses: '',
        unix_socket_directories: address.folder,
        unix_socket_permissions: '0700',
        port: String(address.port),
      }
    : { listen_addresses: address.host, unix_socket_directories: '', port: String(address.port) }
}

/** PostgreSQL splits the list of socket folders at commas, so a folder with one in its name must be quoted inside. */
function asSetting(name: string, value: string): string {
  if (name === 'unix_socket_directories' && /[",]/.test(value))
    return quoted(`"${value.replaceAll('"', '""')}"`)
  return quoted(value)
}

/** Replaces a file of the cluster whole, for the cluster's owner. */
function put(db: string, name: string, text: string): void {
  const draft = join(db, `${name}.new`)
  writeFileSync(draft, text, { mode: 0o600 })
  const { uid, gid } = statSync(db)
  if (process.getuid?.() === 0 && uid !== 0) chownSync(draft, uid, gid)
  renameSync(draft, join(db, name))
}

/**
 * Writes the settings of a cluster anew. They are ours on every start, so that an older folder gets today's settings and
 * an administrator finds them in one place.
 */
export function writeSettings(db: string, address: Address): void {
  const lines = Object.entries({ ...SETTINGS, ...listening(address) }).map(
    ([k, v]) => `${k} = ${asSetting(k, v)}`,
  )
  put(db, 'postgresql.conf', `# Written by Entente at every start.\n${lines.join('\n')}\n`)
  put(db, 'pg_hba.conf', ENTRANCE)
}
