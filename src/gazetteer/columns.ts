import { FLAG_GEONAMES, LAYOUT, MAGIC, SECTIONS, type Section } from './layout.ts'

/** The file's sections as numbers and bytes, read where they lie. One entry a place, or rows as `layout.ts` says. */
export type Columns = {
  readonly ids: Uint32Array
  readonly names: Uint32Array
  readonly namesVi: Uint32Array
  readonly namesNative: Uint32Array
  readonly lats: Int32Array
  readonly lons: Int32Array
  readonly populations: Uint32Array
  readonly withins: Uint32Array
  readonly countries: Uint8Array
  readonly levels: Uint8Array
  readonly flags: Uint8Array
  readonly ranks: Uint8Array
  readonly strings: Uint8Array
  readonly dated: Uint32Array
  readonly isos: Uint32Array
  readonly table: Uint32Array
  readonly keys: Uint8Array
  readonly prefixes: Uint8Array
  readonly version: string
  readonly countryNames: Uint8Array
  /** How many places have a GeoNames number: they stand first. */
  readonly numbered: number
  /** What keys met before stand for, by their offset. */
  readonly hits: Map<number, KeyHit>
  /** First tokens met before: a text names its places often, and most capitals name none. */
  readonly openings: Map<string, Opening>
}

/** A place a key may mean. `own` where the key is its own name. */
export type Candidate = { readonly index: number; readonly own: boolean }

/** What a key of the file stands for: places best first, and whether the word is also a plain word or a name. */
export type KeyHit = { readonly places: readonly Candidate[]; readonly weak: boolean }

/** What a first token by itself is: offset behind its key's text, or 0, and whether a longer key may begin so. */
export type Opening = { readonly hash: number; readonly after: number; readonly goesOn: boolean }

const decoder = new TextDecoder()

function sectionsOf(bytes: Uint8Array): ReadonlyMap<Section, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 8 + 8 * SECTIONS.length || view.getUint32(0, true) !== MAGIC)
    throw new Error('This is not a gazetteer file.')
  if (view.getUint32(4, true) !== LAYOUT)
    throw new Error(`The gazetteer file has layout ${view.getUint32(4, true)}; this program reads ${LAYOUT}.`)
  const sections = new Map<Section, Uint8Array>()
  SECTIONS.forEach((section, i) => {
    const start = view.getUint32(8 + i * 8, true)
    const length = view.getUint32(12 + i * 8, true)
    if (start + length > bytes.byteLength) throw new Error('The gazetteer file is cut short.')
    sections.set(section, bytes.subarray(start, start + length))
  })
  return sections
}

function countNumbered(flags: Uint8Array): number {
  let low = 0
  let high = flags.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((flags[middle] ?? 0) & FLAG_GEONAMES) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads the file's sections. A file of another make or layout throws: it is installed with the program. */
export function readColumns(given: Uint8Array): Columns {
  const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given)
  const sections = sectionsOf(bytes)
  const part = (section: Section): Uint8Array => sections.get(section) ?? new Uint8Array(0)
  const numbers = (section: Section): Uint32Array => {
    const at = part(section)
    return new Uint32Array(at.buffer, at.byteOffset, at.byteLength >> 2)
  }
  const signed = (section: Section): Int32Array => {
    const at = part(section)
    return new Int32Array(at.buffer, at.byteOffset, at.byteLength >> 2)
  }
  return {
    ids: numbers('ids'),
    names: numbers('names'),
    namesVi: numbers('namesVi'),
    namesNative: numbers('namesNative'),
    lats: signed('lats'),
    lons: signed('lons'),
    populations: numbers('populations'),
    withins: numbers('withins'),
    countries: part('countries'),
    levels: part('levels'),
    flags: part('flags'),
    ranks: part('ranks'),
    strings: part('strings'),
    dated: numbers('dated'),
    isos: numbers('isos'),
    table: numbers('table'),
    keys: part('keys'),
    prefixes: part('prefixes'),
    version: decoder.decode(part('version')),
    countryNames: part('countryNames'),
    numbered: countNumbered(part('flags')),
    hits: new Map(),
    openings: new Map(),
  }
}

/** The text at an offset of the names' blob; undefined at 0. */
export function textAt(columns: Columns, offset: number | undefined): string | undefined {
  if (!offset) return undefined
  return decoder.decode(columns.strings.subarray(offset, columns.strings.indexOf(0, offset)))
}

/** A whole section as text. */
export function textOf(section: Uint8Array): string {
  return decoder.decode(section)
}
