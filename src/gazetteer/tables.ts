import { type Columns, textAt } from './columns.ts'
import { FLAG_CITY, FLAG_GEONAMES, LEVELS } from './layout.ts'
import type { Place, PlaceLevel } from './place.ts'

/** When a place stood, as yyyymmdd, 0 where unknown; `heir` is an index or -1. */
export type Dated = { readonly from: number; readonly to: number; readonly heir: number }

/** Position of a value in an ascending column of rows, or -1. */
function search(column: Uint32Array, rows: number, width: number, wanted: number): number {
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

/** Country code of a place, without building it. */
export function countryOf(columns: Columns, index: number): string {
  return String.fromCharCode(columns.countries[index * 2] ?? 0, columns.countries[index * 2 + 1] ?? 0)
}

/** Level of a place, without building it. */
export function levelOf(columns: Columns, index: number): PlaceLevel {
  return LEVELS[columns.levels[index] ?? 0] ?? 'city'
}

/** Is the place a city, whatever its level? */
export function isCity(columns: Columns, index: number): boolean {
  return ((columns.flags[index] ?? 0) & FLAG_CITY) !== 0
}

/** When a place stood; undefined for the many that are not dated. */
export function datedOf(columns: Columns, index: number): Dated | undefined {
  const row = search(columns.dated, columns.dated.length >> 2, 4, index)
  if (row < 0) return undefined
  return {
    from: columns.dated[row * 4 + 1] ?? 0,
    to: columns.dated[row * 4 + 2] ?? 0,
    heir: (columns.dated[row * 4 + 3] ?? 0) - 1,
  }
}

/** Index of the place with a GeoNames number, or -1. */
export function indexOfNumber(columns: Columns, number: number): number {
  return search(columns.ids, columns.numbered, 1, number)
}

/** Indexes of the places whose heir a place is. */
export function predecessorsOf(columns: Columns, index: number): readonly number[] {
  const found: number[] = []
  for (let row = 0; row < columns.dated.length; row += 4) {
    if ((columns.dated[row + 3] ?? 0) - 1 === index) found.push(columns.dated[row] ?? 0)
  }
  return found
}

function idOf(columns: Columns, index: number): string {
  const id = columns.ids[index]
  return (columns.flags[index] ?? 0) & FLAG_GEONAMES ? `gn-${id}` : (textAt(columns, id) ?? '')
}

function isoOf(columns: Columns, index: number): string | undefined {
  const row = search(columns.isos, columns.isos.length >> 1, 2, index)
  return row < 0 ? undefined : textAt(columns, columns.isos[row * 2 + 1])
}

function isoDay(day: number): string {
  const digits = String(day)
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
}

/** A place with a room for everything that may be known of one. */
type Whole = { readonly [K in keyof Place]-?: Place[K] | undefined }

/**
 * Builds the place at an index. What is not known of it stands there empty: places are read at every turn, by land, level and
 * people, and that is quick only where all are laid out alike.
 */
export function placeAt(columns: Columns, index: number): Place {
  const within = columns.withins[index]
  const lat = columns.lats[index] ?? 0
  const lon = columns.lons[index] ?? 0
  const placed = lat !== 0 || lon !== 0
  const dated = datedOf(columns, index)
  const whole: Whole = {
    id: idOf(columns, index),
    name: textAt(columns, columns.names[index]) ?? '',
    country: countryOf(columns, index),
    level: levelOf(columns, index),
    nameVi: textAt(columns, columns.namesVi[index]) || undefined,
    nameNative: textAt(columns, columns.namesNative[index]) || undefined,
    city: isCity(columns, index) || undefined,
    within: within ? idOf(columns, within - 1) : undefined,
    lat: placed ? lat / 1e5 : undefined,
    lon: placed ? lon / 1e5 : undefined,
    population: columns.populations[index] || undefined,
    from: dated?.from ? isoDay(dated.from) : undefined,
    to: dated?.to ? isoDay(dated.to) : undefined,
    heirs: dated && dated.heir >= 0 ? [idOf(columns, dated.heir)] : undefined,
    iso3166_2: isoOf(columns, index) || undefined,
  }
  return whole as Place
}
