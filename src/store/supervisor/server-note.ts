import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { findFolder } from './cluster-folder.ts'
import { livenessOf, ownMark, type ProcessMark, parseMark } from './process-mark.ts'

/** What the server of a folder tells about itself. It gives the words only; that there is one server is held by a lock. */
export type ServerNote = {
  readonly pid: number
  /** ISO instant. */
  readonly startedAt: string
  /** Where it answers, once it does. */
  readonly url?: string
}

type Stored = { readonly mark: ProcessMark; readonly note: ServerNote }

function readStored(path: string): Stored | undefined {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
  const mark = parseMark(value)
  if (mark === undefined) return undefined
  const { startedAt, url } = value as { startedAt?: unknown; url?: unknown }
  if (typeof startedAt !== 'string') return undefined
  return { mark, note: { pid: mark.pid, startedAt, ...(typeof url === 'string' ? { url } : {}) } }
}

/** Writes the note of this process, whole or not at all. */
export function writeServerNote(path: string, startedAt: string, url?: string): void {
  const draft = `${path}.new`
  writeFileSync(draft, JSON.stringify({ ...ownMark(), startedAt, url }), { mode: 0o644 })
  renameSync(draft, path)
}

/** Takes the note away if it is this process's own. */
export function removeServerNote(path: string): void {
  if (readStored(path)?.mark.pid === process.pid) rmSync(path, { force: true })
}

/** The note at a path, unless its process is known to have ended. */
export function readServerNote(path: string): ServerNote | undefined {
  const stored = readStored(path)
  if (stored === undefined || livenessOf(stored.mark) === 'dead') return undefined
  return stored.note
}

/** The server that works on a data folder now, if one does. */
export function runningServer(dataDir: string): ServerNote | undefined {
  const at = findFolder(dataDir)
  return at === undefined ? undefined : readServerNote(at.note)
}
