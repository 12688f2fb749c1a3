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
  readonly documents: readonly { readonly fields: Readonly<Record<string, string>>; readonly text: string }[]
}

/** The sample offices that come with the program, in the order of their folders. */
export function readSampleFolders(folder: string): readonly SampleFolder[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({
      office: {
        ...readJson(join(folder, name, 'office.json')),
        ...(existsSync(join(folder, name, 'investment.json'))
          ? { investment: readJson(join(folder, name, 'investment.json')) }
          : {}),
      },
      documents: readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.md'))
        .sort()
        .map((file) => parseSampleDocument(readFileSync(join(folder, name, file), 'utf8'))),
    }))
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
}
