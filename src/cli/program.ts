import type { Context } from '#context.ts'
import type { ActErrorCode, Language, Problem } from '#model/problem.ts'

/** What the command line stands on; main.ts builds it. Its streams are values, so that a test is a program of its own. */
export type Program = {
  /** Its store opens on first use: reading a file and checking quotes start no database. */
  readonly ctx: Context
  /** From the environment; a flag goes before them. */
  readonly settings: { readonly office?: string; readonly person?: string; readonly lang: Language }
  /** Opens the database and loads the sample offices the first time. Every command that needs data calls it first. */
  readonly prepare: () => Promise<void>
  readonly serve: () => Promise<number>
  /** Works on the queue of jobs in this process: until nothing is due, or until it is stopped. */
  readonly work: (how: Working) => Promise<void>
  /** What an administrator asks about first; opens the database, and tells why where it cannot. */
  readonly inspect: () => Promise<Inspection>
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** Writes a file the person asked for; a long one comes in pieces. */
  readonly writeFile: (path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>) => Promise<void>
  readonly readStdin: () => Promise<string>
  /** Standard output: data and nothing else. */
  readonly out: (text: string) => void
  /** Standard error: words for a person. */
  readonly err: (text: string) => void
  readonly version: string
}

/** How long to work on the queue, and who is told of each step. */
export type Working = {
  readonly until: 'idle' | 'stopped'
  readonly onStep: (step: { readonly id: string; readonly at: number; readonly total: number }) => void
}

/** The installation as this process finds it. */
export type Inspection = {
  /** The folder of the embedded database; a server of the user’s own has none that we know. */
  readonly dataDir?: string
  readonly node: string
  readonly platform: string
  /** The server that works on the data folder, where one does. */
  readonly server?: { readonly pid: number; readonly startedAt: string; readonly url?: string }
  /** Why the database cannot be opened; it is not told of then. */
  readonly trouble?: { readonly code: ActErrorCode; readonly problems: readonly Problem[] }
  readonly database?: {
    readonly mode: 'embedded' | 'given'
    readonly way?: string
    readonly version: string
    readonly address: string
    readonly database: string
    /** Whether an acknowledged write survives a power cut. */
    readonly durable: boolean
  }
}
