import { HASH_START, hashEnd, hashOn, KEY_WEAK, OWN_NAME, prefixBits } from './layout.ts'
import type { Tables } from './tables.ts'

/** What a key of the file stands for: places best first, and whether the word is also a plain word or a name. */
export type KeyHit = {
  readonly places: readonly Candidate[]
  readonly weak: boolean
}

/** A place a key may mean. `own` where the key is its own name. */
export type Candidate = { readonly index: number; readonly own: boolean }

/** Exact and longest-run look-up in the file's keys. Keys are folded and ASCII; `#id` keys lead to places by id. */
export type Keys = {
  exact(key: string): KeyHit | undefined
  /** The longest key made of whole tokens from `start`, with the number of tokens it takes. */
  longest(
    folded: readonly string[],
    start: number,
  ): { readonly length: number; readonly hit: KeyHit } | undefined
}

/** Longest run of tokens that is tried as one name. */
const MOST_TOKENS = 12

/** Opens the look-up over the tables' key sections. Nothing is allocated but the answer. */
export function openKeys(tables: Tables): Keys {
  const tablePart = tables.bytes('table')
  const table = new Uint32Array(tablePart.buffer, tablePart.byteOffset, tablePart.byteLength >> 2)
  const blob = tables.bytes('keys')
  const prefixes = tables.bytes('prefixes')
  const prefixCount = prefixes.byteLength * 8

  /** Offset of the key behind its text, where tokens `start`…`end` joined by a blank are the key at `at`; else 0. */
  const sameKey = (at: number, folded: readonly string[], start: number, end: number): number => {
    const length = blob[at] ?? 0
    let p = at + 1
    const stop = p + length
    for (let t = start; t < end; t++) {
      if (t > start && blob[p++] !== 32) return 0
      const token = folded[t] ?? ''
      if (p + token.length > stop) return 0
      for (let i = 0; i < token.length; i++) if (blob[p++] !== token.charCodeAt(i)) return 0
    }
    return p === stop ? p : 0
  }

  const probe = (hash: number, folded: readonly string[], start: number, end: number): number => {
    let slot = hash % table.length
    for (;;) {
      const entry = table[slot] ?? 0
      if (entry === 0) return 0
      const after = sameKey(entry - 1, folded, start, end)
      if (after) return after
      slot = slot + 1 === table.length ? 0 : slot + 1
    }
  }

  const hitAt = (after: number): KeyHit => {
    const count = blob[after + 1] ?? 0
    const places: Candidate[] = []
    for (let i = 0, p = after + 2; i < count; i++, p += 3) {
      const packed = (blob[p] ?? 0) | ((blob[p + 1] ?? 0) << 8) | ((blob[p + 2] ?? 0) << 16)
      places.push({ index: packed & (OWN_NAME - 1), own: (packed & OWN_NAME) !== 0 })
    }
    return { places, weak: ((blob[after] ?? 0) & KEY_WEAK) !== 0 }
  }

  const mayGoOn = (hash: number): boolean => {
    const [a, b] = prefixBits(hash, prefixCount)
    return (
      ((prefixes[a >> 3] ?? 0) & (1 << (a & 7))) !== 0 && ((prefixes[b >> 3] ?? 0) & (1 << (b & 7))) !== 0
    )
  }

  return {
    exact(key) {
      if (!key || table.length === 0) return undefined
      const after = probe(hashEnd(hashOn(HASH_START, key)), [key], 0, 1)
      return after ? hitAt(after) : undefined
    },
    longest(folded, start) {
      let hash = HASH_START
      let best = 0
      let length = 0
      const end = Math.min(folded.length, start + MOST_TOKENS)
      for (let t = start; t < end; t++) {
        const token = folded[t]
        if (!token) break
        if (t > start) hash = hashOn(hash, ' ')
        hash = hashOn(hash, token)
        const ended = hashEnd(hash)
        const after = probe(ended, folded, start, t + 1)
        if (after) {
          best = after
          length = t + 1 - start
        }
        if (!mayGoOn(ended)) break
      }
      return best ? { length, hit: hitAt(best) } : undefined
    },
  }
}
