import type { Retry } from './typed-again.tsx'

/** The file a form belongs to, and the version its reader has before their eyes. */
export type FileAt = {
  readonly id: string
  readonly version: number
  /** Why it takes no changes. */
  readonly shut?: string
  readonly retry?: Retry
}

/** What is left out while a file takes no changes; steps and papers attached are offered by their own rules. */
const CHANGES: ReadonlySet<string> = new Set(['write', 'people', 'programme', 'gifts', 'undo'])

/** True for what a file does not take while it is shut. */
export function isShut(file: FileAt, deed: string): boolean {
  return file.shut !== undefined && CHANGES.has(deed)
}
