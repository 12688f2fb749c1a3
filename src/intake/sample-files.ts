import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A sample document as its file says: the lines before `---` are what is known of it, the rest its text. */
export function parseSampleDocument(file: string): {
  readonly fields: Readonly<Record<string, string>>
  readonly text: string
} {
  const at = file.indexOf('\n---\n')
  if (at < 0) throw new Error('a sample document has a line --- between its head and its text')
  const fields = Object.fromEntries(
    file
      .slice(0, at)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  return { fields, text: file.slice(at + 5) }
}

export type SampleFolder = {
  readonly office: Record<string, unknown>
  /** Tables of mergers it starts with, by name. */
  readonly mergers: readonly string[]
  readonly documents: readonly { readonly fields: Readonly<Record<string, string>>; readonly text: string }[]
}

/** The sample offices that come with the program, in the order of their folders. */
export function readSampleFolders(folder: string): readonly SampleFolder[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readFolder(join(folder, name)))
}

function readFolder(folder: string): SampleFolder {
  const { mergers, ...office } = readJson(join(folder, 'office.json'))
  const investment = join(folder, 'investment.json')
  return {
    office: { ...office, ...(existsSync(investment) ? { investment: readJson(investment) } : {}) },
    mergers: Array.isArray(mergers) ? mergers.map(String) : [],
    documents: readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => parseSampleDocument(readFileSync(join(folder, file), 'utf8'))),
  }
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
}
