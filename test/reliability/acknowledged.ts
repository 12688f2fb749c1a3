import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { canonicalJson, sha256 } from '#model/digest.ts'

/** What the program answered an act with, as its client wrote it down: what has to be there after whatever happens. */
export type Acknowledged = {
  readonly office: string
  readonly act: string
  readonly answer: Readonly<Record<string, unknown>>
  /** SHA-256 of the answer. */
  readonly sha256: string
  /** Statements a reading gave. */
  readonly statementIds?: readonly string[]
  /** SHA-256 of the text a source was made from. */
  readonly textSha256?: string
}

/** A client's own log: each line is on the disk before the next act begins. */
export function openLog(path: string): {
  readonly write: (line: Omit<Acknowledged, 'sha256'>) => void
  readonly close: () => void
} {
  const file = openSync(path, 'a')
  return {
    write: (line) => {
      writeSync(file, `${JSON.stringify({ ...line, sha256: sha256(canonicalJson(line.answer)) })}\n`)
      fsyncSync(file)
    },
    close: () => closeSync(file),
  }
}

/** What a log holds; a last line cut by a kill was not acknowledged to anybody. */
export function readLog(path: string): readonly Acknowledged[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.slice(0, -1).map((line) => {
    const entry = JSON.parse(line) as Acknowledged
    if (sha256(canonicalJson(entry.answer)) !== entry.sha256) throw new Error(`the log was changed: ${line}`)
    return entry
  })
}
