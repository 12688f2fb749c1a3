import type { FoldedRecord } from './fold.ts'

/** A record with the moment it is known from. */
export type Held = { readonly record: FoldedRecord; readonly from: string }

/** The records a book holds while its history is replayed, found by their address, by a key, or by what they rest on. */
export type HeldRecords = {
  readonly get: (id: string) => Held | undefined
  readonly put: (held: Held) => void
  readonly take: (id: string) => void
  /** Those that share a key or a statement. */
  readonly near: (keys: Iterable<string>, statementIds: Iterable<string>) => readonly FoldedRecord[]
  readonly all: () => Iterable<Held>
}

/** An empty book; a look through all it holds at every decision would take the square of its size. */
export function heldRecords(): HeldRecords {
  const held = new Map<string, Held>()
  const byKey = finder()
  const byStatement = finder()
  return {
    get: (id) => held.get(id),
    put: (one) => {
      const { id, keys, statementIds } = one.record
      held.set(id, one)
      for (const key of keys) byKey.put(key, id)
      for (const statement of statementIds) byStatement.put(statement, id)
    },
    take: (id) => {
      const { record } = held.get(id) ?? {}
      held.delete(id)
      for (const key of record?.keys ?? []) byKey.take(key, id)
      for (const statement of record?.statementIds ?? []) byStatement.take(statement, id)
    },
    near: (keys, statementIds) => {
      const ids = new Set<string>()
      for (const key of keys) byKey.each(key, ids)
      for (const statement of statementIds) byStatement.each(statement, ids)
      return [...ids].flatMap((id) => held.get(id)?.record ?? [])
    },
    all: () => held.values(),
  }
}

/** Addresses by a word; nearly every word has one alone, and a set for each would take more room than the book. */
function finder() {
  const found = new Map<string, string | Set<string>>()
  return {
    put: (word: string, id: string) => {
      const there = found.get(word)
      if (there === undefined) found.set(word, id)
      else if (typeof there !== 'string') there.add(id)
      else if (there !== id) found.set(word, new Set([there, id]))
    },
    take: (word: string, id: string) => {
      const there = found.get(word)
      if (there === id) found.delete(word)
      else if (there instanceof Set) {
        there.delete(id)
        if (!there.size) found.delete(word)
      }
    },
    each: (word: string, into: Set<string>) => {
      const there = found.get(word)
      if (typeof there === 'string') into.add(there)
      else for (const id of there ?? []) into.add(id)
    },
  }
}
