import { existsSync, readFileSync } from 'node:fs'

/** What a PDF asked of its reader while it was read: tables nobody has, by name. */
export type TablesAsked = { readonly missing: ReadonlySet<string>; readonly Factory: new () => TableSource }

type TableSource = { readonly fetch: (asked: { readonly filename: string }) => Promise<Uint8Array> }

/** Of each table where it begins behind the head, and its length. */
type Head = Readonly<Record<string, readonly [start: number, length: number]>>

/**
 * A PDF may name a table of letters (a CMap) instead of carrying it – East Asian ones do, and old Vietnamese ones – and fonts no file
 * carries. The tables every reader is expected to have lie in one file beside the program; nothing is fetched. A name that
 * is not there is kept, so that a person is told instead of given wrong letters; fonts are not needed, as nothing is drawn.
 */
export function letterTables(): TablesAsked {
  const missing = new Set<string>()
  const source: TableSource = {
    fetch: async ({ filename }) => {
      const name = /^(.+)\.bcmap$/.exec(filename)?.[1]
      const table = name === undefined ? undefined : findTable(name)
      if (table) return table
      if (name !== undefined) missing.add(name)
      throw new Error(`no ${filename} here`)
    },
  }
  // The library makes its own by this; a constructor that answers an object makes that object.
  const Factory = function tables() {
    return source
  } as unknown as new () => TableSource
  return { missing, Factory }
}

/** The file is read anew for each of the few tables a PDF names: most name none, and whoever reads one PDF ends after it. */
function findTable(name: string): Uint8Array | undefined {
  const path = PLACES.find((place) => existsSync(place))
  if (!path) return undefined
  const bytes = readFileSync(path)
  const behind = 4 + bytes.readUInt32BE(0)
  const head = JSON.parse(bytes.toString('utf8', 4, behind)) as Head
  const found = Object.hasOwn(head, name) ? head[name] : undefined
  return found && new Uint8Array(bytes.subarray(behind + found[0], behind + found[0] + found[1]))
}

/** Beside the built program, and beside the sources. */
const PLACES = ['../reference/letter-tables.bin', '../../../reference/letter-tables.bin'].map(
  (place) => new URL(place, import.meta.url),
)
