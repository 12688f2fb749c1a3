import type { Need } from './engine-needs.ts'
import type { Shorthand } from './engine-shorthand.ts'

/**
 * The needs of many shapes, each need once and numbered, by the words and signs that meet it. A sentence is then asked once
 * what it holds, and putting a shape aside is a comparison of numbers.
 */
export type NeedIndex = {
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byLetter: ReadonlyMap<string, readonly number[]>
  readonly count: number
}

/** Numbers needs as they come; the same need has the same number. */
export function makeNeedIndex(): {
  readonly index: () => NeedIndex
  readonly number: (need: Need) => number
} {
  const numbers = new Map<string, number>()
  const byWord = new Map<string, number[]>()
  const byLetter = new Map<string, number[]>()
  const number = (need: Need): number => {
    const key = [...need].sort().join('|')
    const known = numbers.get(key)
    if (known !== undefined) return known
    const made = numbers.size
    numbers.set(key, made)
    for (const one of need) {
      const [map, entry] = one.startsWith('@') && one.length > 1 ? [byLetter, one.slice(1)] : [byWord, one]
      map.set(entry, [...(map.get(entry) ?? []), made])
    }
    return made
  }
  return { number, index: () => ({ byWord, byLetter, count: numbers.size }) }
}

/** Which needs the shorthand of a sentence meets: 1 at the number of each that it does. */
export function needsMet(index: NeedIndex, shorthand: Shorthand): Uint8Array {
  const met = new Uint8Array(index.count)
  for (const { entity, text } of shorthand.signs) {
    const numbers = entity ? index.byLetter.get(text[0] ?? '') : index.byWord.get(text)
    if (numbers) for (const number of numbers) met[number] = 1
  }
  return met
}

/** Are all of these needs met? */
export function allMet(needs: readonly number[], met: Uint8Array): boolean {
  for (const number of needs) if (met[number] === 0) return false
  return true
}
