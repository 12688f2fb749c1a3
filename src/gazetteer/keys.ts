import type { Candidate, Columns, KeyHit, Opening } from './columns.ts'
import { HASH_START, hashEnd, hashOn, KEY_WEAK, OWN_NAME, prefixBits } from './layout.ts'

/** Longest run of tokens that is tried as one name. */
const MOST_TOKENS = 12

/** Offset behind the key's text, where tokens `start`…`end` joined by blanks are the key at `at`; else 0. */
function sameKey(
  keys: Uint8Array,
  at: number,
  { folded, start, end }: { folded: readonly string[]; start: number; end: number },
): number {
  let p = at + 1
  const stop = p + (keys[at] ?? 0)
  for (let t = start; t < end; t++) {
    if (t > start && keys[p++] !== 32) return 0
    const token = folded[t] ?? ''
    if (p + token.length > stop) return 0
    for (let i = 0; i < token.length; i++) if (keys[p++] !== token.charCodeAt(i)) return 0
  }
  return p === stop ? p : 0
}

/** Finds the key of the hash and tokens in the open-addressing table: offset behind its text, or 0. */
function probe(
  { table, keys }: Columns,
  hash: number,
  run: { folded: readonly string[]; start: number; end: number },
): number {
  let slot = hash % table.length
  for (;;) {
    const entry = table[slot] ?? 0
    if (entry === 0) return 0
    const after = sameKey(keys, entry - 1, run)
    if (after) return after
    slot = slot + 1 === table.length ? 0 : slot + 1
  }
}

function hitAt(keys: Uint8Array, after: number): KeyHit {
  const count = keys[after + 1] ?? 0
  const places: Candidate[] = []
  for (let i = 0, p = after + 2; i < count; i++, p += 3) {
    const packed = (keys[p] ?? 0) | ((keys[p + 1] ?? 0) << 8) | ((keys[p + 2] ?? 0) << 16)
    places.push({ index: packed & (OWN_NAME - 1), own: (packed & OWN_NAME) !== 0 })
  }
  return { places, weak: ((keys[after] ?? 0) & KEY_WEAK) !== 0 }
}

const MOST_HITS = 20_000

function hitOf({ keys, hits }: Columns, after: number): KeyHit {
  const met = hits.get(after)
  if (met) return met
  const made = hitAt(keys, after)
  if (hits.size >= MOST_HITS) hits.clear()
  hits.set(after, made)
  return made
}

function mayGoOn({ prefixes }: Columns, hash: number): boolean {
  const [a, b] = prefixBits(hash, prefixes.byteLength * 8)
  return ((prefixes[a >> 3] ?? 0) & (1 << (a & 7))) !== 0 && ((prefixes[b >> 3] ?? 0) & (1 << (b & 7))) !== 0
}

/** The key that is exactly this folded text. `#id` keys lead to places by id. */
export function exactKey(columns: Columns, key: string): KeyHit | undefined {
  if (!key) return undefined
  const run = { folded: [key], start: 0, end: 1 }
  const after = probe(columns, hashEnd(hashOn(HASH_START, key)), run)
  return after ? hitOf(columns, after) : undefined
}

const MOST_OPENINGS = 20_000

function openingOf(columns: Columns, folded: readonly string[], start: number): Opening | undefined {
  const token = folded[start]
  if (!token) return undefined
  const { openings } = columns
  const met = openings.get(token)
  if (met) return met
  const hash = hashOn(HASH_START, token)
  const ended = hashEnd(hash)
  const after = probe(columns, ended, { folded, start, end: start + 1 })
  const made = { hash, after, goesOn: mayGoOn(columns, ended) }
  if (openings.size >= MOST_OPENINGS) openings.clear()
  openings.set(token, made)
  return made
}

/** The longest key made of whole folded tokens from `start`, and how many it takes. An empty token ends a run. */
export function longestKey(
  columns: Columns,
  folded: readonly string[],
  start: number,
): { readonly length: number; readonly hit: KeyHit } | undefined {
  const opening = openingOf(columns, folded, start)
  if (!opening || !(opening.after || opening.goesOn)) return undefined
  let { hash, after: best } = opening
  let length = best ? 1 : 0
  const last = opening.goesOn ? Math.min(folded.length, start + MOST_TOKENS) : 0
  const run = { folded, start, end: start }
  for (let t = start + 1; t < last; t++) {
    const token = folded[t]
    if (!token) break
    hash = hashOn(hashOn(hash, ' '), token)
    const ended = hashEnd(hash)
    run.end = t + 1
    const after = probe(columns, ended, run)
    if (after) {
      best = after
      length = run.end - start
    }
    if (!mayGoOn(columns, ended)) break
  }
  return best ? { length, hit: hitOf(columns, best) } : undefined
}
