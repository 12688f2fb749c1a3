import { FLAG_CITY, FLAG_GEONAMES, LAYOUT, LEVELS, MAGIC, SECTIONS, type Section } from './layout.ts'
import type { Place, PlaceLevel } from './place.ts'

/** The places of the file, read where they lie: nothing is built until one is asked for. */
export type Tables = {
  readonly version: string
  readonly size: number
  readonly bytes: (section: Section) => Uint8Array
  /** A section that is text. */
  readonly text: (section: Section) => string
  /** Country, level, city and rank of a place, without building it. */
  country(index: number): string
  level(index: number): PlaceLevel
  isCity(index: number): boolean
  rank(index: number): number
  dated(index: number): Dated | undefined
  /** Index of a GeoNames number, or -1. */
  indexOfNumber(id: number): number
  place(index: number): Place
  /** Indexes of places whose heir is this one. */
  predecessors(index: number): readonly number[]
}

/** When a place stood, as yyyymmdd, 0 where unknown; `heir` is an index or -1. */
export type Dated = { readonly from: number; readonly to: number; readonly heir: number }

const decoder = new TextDecoder()

function sectionsOf(bytes: Uint8Array): Map<Section, Uint8Array> {
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

function isoDay(day: number): string {
  const digits = String(day)
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
}

/** Position of a value in an ascending column of rows, or -1. */
function search(column: Uint32Array | Int32Array, rows: number, width: number, wanted: number): number {
  let low = 0
  let high = rows - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = column[middle * width] ?? 0
    if (value === wanted) return middle
    if (value < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Opens the file's tables. A file of another make or layout is an error: it is installed with the program. */
export function openTables(given: Uint8Array): Tables {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
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
  const ids = numbers('ids')
  const names = numbers('names')
  const namesVi = numbers('namesVi')
  const namesNative = numbers('namesNative')
  const lats = signed('lats')
  const lons = signed('lons')
  const populations = numbers('populations')
  const withins = numbers('withins')
  const countries = part('countries')
  const levels = part('levels')
  const flags = part('flags')
  const ranks = part('ranks')
  const strings = part('strings')
  const datedRows = numbers('dated')
  const isoRows = numbers('isos')
  const geonames = countGeonames(flags)

  const text = (offset: number | undefined): string | undefined =>
    offset ? decoder.decode(strings.subarray(offset, strings.indexOf(0, offset))) : undefined
  const country = (index: number): string =>
    String.fromCharCode(countries[index * 2] ?? 0, countries[index * 2 + 1] ?? 0)
  const level = (index: number): PlaceLevel => LEVELS[levels[index] ?? 0] ?? 'city'
  const isCity = (index: number): boolean => ((flags[index] ?? 0) & FLAG_CITY) !== 0
  const id = (index: number): string =>
    (flags[index] ?? 0) & FLAG_GEONAMES ? `gn-${ids[index]}` : (text(ids[index]) ?? '')
  const dated = (index: number): Dated | undefined => {
    const row = search(datedRows, datedRows.length >> 2, 4, index)
    if (row < 0) return undefined
    return {
      from: datedRows[row * 4 + 1] ?? 0,
      to: datedRows[row * 4 + 2] ?? 0,
      heir: (datedRows[row * 4 + 3] ?? 0) - 1,
    }
  }
  const iso = (index: number): string | undefined => {
    const row = search(isoRows, isoRows.length >> 1, 2, index)
    return row < 0 ? undefined : text(isoRows[row * 2 + 1])
  }

  return {
    version: decoder.decode(part('version')),
    size: ids.length,
    bytes: part,
    text: (section) => decoder.decode(part(section)),
    country,
    level,
    isCity,
    rank: (index) => ranks[index] ?? 0,
    dated,
    indexOfNumber: (wanted) => search(ids, geonames, 1, wanted),
    place: (index) => {
      const nameVi = text(namesVi[index])
      const nameNative = text(namesNative[index])
      const within = withins[index]
      const lat = lats[index] ?? 0
      const lon = lons[index] ?? 0
      const population = populations[index]
      const when = dated(index)
      const code = iso(index)
      return {
        id: id(index),
        name: text(names[index]) ?? '',
        country: country(index),
        level: level(index),
        ...(nameVi ? { nameVi } : {}),
        ...(nameNative ? { nameNative } : {}),
        ...(isCity(index) ? { city: true } : {}),
        ...(within ? { within: id(within - 1) } : {}),
        ...(lat || lon ? { lat: lat / 1e5, lon: lon / 1e5 } : {}),
        ...(population ? { population } : {}),
        ...(when?.from ? { from: isoDay(when.from) } : {}),
        ...(when?.to ? { to: isoDay(when.to) } : {}),
        ...(when && when.heir >= 0 ? { heirs: [id(when.heir)] } : {}),
        ...(code ? { iso3166_2: code } : {}),
      }
    },
    predecessors: (index) => {
      const found: number[] = []
      for (let row = 0; row < datedRows.length; row += 4) {
        if ((datedRows[row + 3] ?? 0) - 1 === index) found.push(datedRows[row] ?? 0)
      }
      return found
    },
  }
}

/** Places with a GeoNames number stand first. */
function countGeonames(flags: Uint8Array): number {
  let low = 0
  let high = flags.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((flags[middle] ?? 0) & FLAG_GEONAMES) low = middle + 1
    else high = middle
  }
  return low
}
