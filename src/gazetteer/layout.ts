import type { PlaceLevel } from './place.ts'

/** First bytes of the file, and the version of its layout: a file of another layout is refused, never guessed at. */
export const MAGIC = 0x31474e45
export const LAYOUT = 3

/** The sections of the file in order. Each starts at a multiple of four, so that it is read in place. */
export const SECTIONS = [
  /** Text: the data's version. */
  'version',
  /** Places, one entry each; ids of GeoNames first, ascending. */
  'ids',
  'names',
  'namesVi',
  'namesNative',
  'lats',
  'lons',
  'populations',
  'withins',
  'countries',
  'levels',
  'flags',
  'ranks',
  /** Text of all names and ids that are no numbers, zero-ended. */
  'strings',
  /** Rows of four numbers: place, from, to (yyyymmdd or 0), heir + 1 or 0. Sorted by place. */
  'dated',
  /** Rows of two numbers: place, text of its ISO 3166-2 code. Sorted by place. */
  'isos',
  /** Open-addressing table: offset into `keys` + 1, or 0. */
  'table',
  /** Keys: length, bytes, flags, count, three bytes for each place (own-name bit included), best first. */
  'keys',
  /** Bloom filter over the token prefixes of keys, so that a run ends early. */
  'prefixes',
  /** Lines of CLDR's country names: code, English, Vietnamese, tabs between. */
  'countryNames',
] as const

export type Section = (typeof SECTIONS)[number]

export const LEVELS: readonly PlaceLevel[] = ['country', 'first', 'second', 'third', 'city', 'zone']

export const FLAG_GEONAMES = 1
export const FLAG_CITY = 2
export const KEY_WEAK = 1
/** In a key's three bytes: the key is the place's own name, not another spelling or an old name. */
export const OWN_NAME = 1 << 23

/** Ranks are whole numbers: tens of the logarithm of people, with what the level adds. */
export const RANK_STEP = 20
/** What a place gains under its own name against those that bear it as another spelling: as much as ten times the people. */
export const OWN_NAME_GAIN = 20

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Start of the running hash of a key. */
export const HASH_START = FNV_BASIS

/** Takes the running hash over a text. Keys are ASCII, so one unit is one byte. */
export function hashOn(hash: number, text: string): number {
  let h = hash
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME)
  return h
}

/** Ends a running hash: spreads it over all 32 bits. */
export function hashEnd(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The two bits of a prefix in a filter of `bits` bits (a power of two). */
export function prefixBits(hash: number, bits: number): readonly [number, number] {
  return [hash & (bits - 1), (Math.imul(hash, 0x9e3779b1) >>> 7) & (bits - 1)]
}
