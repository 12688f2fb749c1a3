import {
  FLAG_CITY,
  FLAG_GEONAMES,
  HASH_START,
  hashEnd,
  hashOn,
  KEY_WEAK,
  LAYOUT,
  LEVELS,
  MAGIC,
  OWN_NAME,
  OWN_NAME_GAIN,
  prefixBits,
  RANK_STEP,
  SECTIONS,
  type Section,
} from '../../src/gazetteer/layout.ts'
import { DOUBTFUL_COUNTRY_WORDS } from '../../src/model/values/country-names.ts'
import type { PlaceDraft } from './draft.ts'
import { FORMER_IDS } from './former-ids.ts'
import { keyOf } from './names.ts'
import { isWeak } from './weak-words.ts'

const MOST_PLACES = 48

function rankOf(place: PlaceDraft): number {
  const people = Math.max(place.population, place.weight, 1)
  return Math.max(0, Math.min(255, Math.round((Math.log10(people) + place.bonus) * RANK_STEP)))
}

class Strings {
  readonly parts: Buffer[] = [Buffer.from([0])]
  readonly seen = new Map<string, number>()
  length = 1
  at(text: string | undefined): number {
    if (!text) return 0
    const known = this.seen.get(text)
    if (known) return known
    const bytes = Buffer.from(`${text}\0`, 'utf8')
    const offset = this.length
    this.parts.push(bytes)
    this.length += bytes.length
    this.seen.set(text, offset)
    return offset
  }
}

function number(place: PlaceDraft): number {
  return /^gn-\d+$/.test(place.id) ? Number(place.id.slice(3)) : 0
}

function inOrder(places: PlaceDraft[]): PlaceDraft[] {
  const byId = new Map<string, PlaceDraft>()
  for (const place of places) {
    const known = byId.get(place.id)
    if (known) throw new Error(`Two places bear the id ${place.id}: ${known.name}, ${place.name}`)
    byId.set(place.id, place)
  }
  return [...places].sort((a, b) => {
    const x = number(a) || Number.POSITIVE_INFINITY
    const y = number(b) || Number.POSITIVE_INFINITY
    return x === y ? (a.id < b.id ? -1 : 1) : x - y
  })
}

function u32(values: readonly number[]): Buffer {
  return Buffer.from(new Uint32Array(values).buffer)
}

function day(text: string | undefined): number {
  return text ? Number(text.replaceAll('-', '')) : 0
}

function placeSections(places: PlaceDraft[], index: Map<string, number>): Partial<Record<Section, Buffer>> {
  const strings = new Strings()
  const ids = places.map((place) => number(place) || strings.at(place.id))
  const names = places.map((place) => strings.at(place.name))
  const namesVi = places.map((place) => strings.at(place.vi === place.name ? undefined : place.vi))
  const namesNative = places.map((place) => strings.at(place.native))
  const isos = places.flatMap((place, i) => (place.iso ? [i, strings.at(place.iso)] : []))
  const dated = places.flatMap((place, i) =>
    place.from || place.to
      ? [i, day(place.from), day(place.to), place.heir ? indexOf(index, place.heir) + 1 : 0]
      : [],
  )
  return {
    ids: u32(ids),
    names: u32(names),
    namesVi: u32(namesVi),
    namesNative: u32(namesNative),
    lats: Buffer.from(new Int32Array(places.map((place) => Math.round(place.lat * 1e5))).buffer),
    lons: Buffer.from(new Int32Array(places.map((place) => Math.round(place.lon * 1e5))).buffer),
    populations: u32(places.map((place) => place.population)),
    withins: u32(places.map((place) => (place.within ? indexOf(index, place.within) + 1 : 0))),
    countries: Buffer.from(places.map((place) => place.country).join(''), 'latin1'),
    levels: Buffer.from(places.map((place) => LEVELS.indexOf(place.level))),
    flags: Buffer.from(
      places.map((place) => (number(place) ? FLAG_GEONAMES : 0) | (place.city ? FLAG_CITY : 0)),
    ),
    ranks: Buffer.from(places.map(rankOf)),
    dated: u32(dated),
    isos: u32(isos),
    strings: Buffer.concat(strings.parts),
  }
}

function indexOf(index: Map<string, number>, id: string): number {
  const found = index.get(id)
  if (found === undefined) throw new Error(`No place has the id ${id}.`)
  return found
}

function isOwn(place: PlaceDraft | undefined, key: string): boolean {
  return place !== undefined && (keyOf(place.name) === key || keyOf(place.vi ?? '') === key)
}

function collectKeys(places: PlaceDraft[]): Map<string, number[]> {
  const keys = new Map<string, number[]>()
  places.forEach((place, i) => {
    for (const key of place.keys) {
      const list = keys.get(key)
      if (list) list.push(i)
      else keys.set(key, [i])
    }
    if (!number(place)) keys.set(`#${place.id}`, [i])
    for (const former of FORMER_IDS.get(place.id) ?? []) keys.set(`#${former}`, [i])
  })
  for (const [key, list] of keys) {
    const own = (i: number) => (isOwn(places[i], key) ? OWN_NAME_GAIN : 0)
    list.sort(
      (a, b) => rankOf(places[b] as PlaceDraft) + own(b) - rankOf(places[a] as PlaceDraft) - own(a) || a - b,
    )
    keys.set(key, withoutEchoes(key, list, places).slice(0, MOST_PLACES))
  }
  return keys
}

function people(place: PlaceDraft): number {
  return Math.max(place.population, place.level === 'first' ? place.weight : 0)
}

/** A word for a country is judged by its own list; other names by what bears them, and how large that is. */
function isWeakKey(key: string, list: readonly number[], places: readonly PlaceDraft[]): boolean {
  const meant = list.flatMap((i) => places[i] ?? [])
  if (meant[0]?.level === 'country') return DOUBTFUL_COUNTRY_WORDS.has(key)
  const known = meant.some((place) => keyOf(place.name) === key && people(place) >= 150_000)
  const own = meant.some(
    (place) =>
      isOwn(place, key) ||
      people(place) >= 100_000 ||
      (/^(VN|KR|JP|LA)$/.test(place.country) && place.level === 'first'),
  )
  return isWeak(key, { known, own })
}

/** Foreign settlements' Vietnamese names give way to a place in Vietnam that bears the name itself (An Dương, Anyang). */
function withoutEchoes(key: string, list: readonly number[], places: readonly PlaceDraft[]): number[] {
  const native = list.some((i) => places[i]?.country === 'VN' && isOwn(places[i], key))
  if (!native) return [...list]
  return list.filter((i) => {
    const place = places[i]
    const echo = place?.country !== 'VN' && keyOf(place?.name ?? '') !== key
    return !echo || place?.level === 'first' || place?.level === 'country'
  })
}

function keySections(keys: Map<string, number[]>, places: PlaceDraft[]): Partial<Record<Section, Buffer>> {
  const slots = Math.ceil(keys.size / 0.72)
  const table = new Uint32Array(slots)
  const parts: Buffer[] = []
  const prefixes = new Set<number>()
  let offset = 0
  for (const [key, list] of keys) {
    const weak = !key.startsWith('#') && isWeakKey(key, list, places)
    const head = Buffer.from([key.length, ...Buffer.from(key, 'latin1'), weak ? KEY_WEAK : 0, list.length])
    const packed = list.map((i) => (isOwn(places[i], key) ? i | OWN_NAME : i))
    const tail = Buffer.from(packed.flatMap((i) => [i & 255, (i >> 8) & 255, i >> 16]))
    let slot = hashEnd(hashOn(HASH_START, key)) % slots
    while (table[slot]) slot = (slot + 1) % slots
    table[slot] = offset + 1
    parts.push(head, tail)
    offset += head.length + tail.length
    for (let i = key.indexOf(' '); i > 0; i = key.indexOf(' ', i + 1))
      prefixes.add(hashEnd(hashOn(HASH_START, key.slice(0, i))))
  }
  const bits = 2 ** Math.ceil(Math.log2(prefixes.size * 10))
  const bloom = Buffer.alloc(bits / 8)
  for (const hash of prefixes)
    for (const bit of prefixBits(hash, bits)) bloom[bit >> 3] = (bloom[bit >> 3] ?? 0) | (1 << (bit & 7))
  return { table: Buffer.from(table.buffer), keys: Buffer.concat(parts), prefixes: bloom }
}

function countryLines(places: readonly PlaceDraft[]): string {
  return places
    .filter((place) => place.level === 'country')
    .map((place) => `${place.id}\t${place.name}\t${place.vi ?? place.name}`)
    .join('\n')
}

/** Lays the places out as one file, and says what is in it. */
export function writeBinary(
  drafts: PlaceDraft[],
  version: string,
): { bytes: Buffer; report: Record<string, number> } {
  const places = inOrder(drafts)
  const index = new Map(places.map((place, i) => [place.id, i]))
  const keys = collectKeys(places)
  const sections: Partial<Record<Section, Buffer>> = {
    version: Buffer.from(version, 'utf8'),
    countryNames: Buffer.from(countryLines(places), 'utf8'),
    ...placeSections(places, index),
    ...keySections(keys, places),
  }
  const head = Buffer.alloc(8 + SECTIONS.length * 8)
  head.writeUInt32LE(MAGIC, 0)
  head.writeUInt32LE(LAYOUT, 4)
  const parts: Buffer[] = [head]
  let offset = head.length
  SECTIONS.forEach((section, i) => {
    const bytes = sections[section] ?? Buffer.alloc(0)
    head.writeUInt32LE(offset, 8 + i * 8)
    head.writeUInt32LE(bytes.length, 12 + i * 8)
    const padding = (4 - (bytes.length % 4)) % 4
    parts.push(bytes, Buffer.alloc(padding))
    offset += bytes.length + padding
  })
  const report: Record<string, number> = { places: places.length, different_keys: keys.size, bytes: offset }
  for (const section of SECTIONS) report[section] = sections[section]?.length ?? 0
  for (const level of LEVELS)
    report[`level ${level}`] = places.filter((place) => place.level === level).length
  return { bytes: Buffer.concat(parts), report }
}
