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
  /** What the last sentence met, cleared for the next: a list of all needs for every sentence would cost more than asking. */
  readonly last: { readonly met: (number[] | undefined)[]; readonly numbers: number[] }
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
  return {
    number,
    index: () => {
      const met = new Array<number[] | undefined>(numbers.size).fill(undefined)
      return { byWord, byLetter, count: numbers.size, last: { met, numbers: [] } }
    },
  }
}

/** Where in a sentence each need is met: the positions of its signs in order, none where it is not. */
export type NeedsMet = readonly (readonly number[] | undefined)[]

/** Looks once through the shorthand of a sentence for all needs. The answer holds until the next sentence is asked. */
export function needsMet(index: NeedIndex, { signs }: Shorthand): NeedsMet {
  const { met, numbers: before } = index.last
  for (const number of before) met[number] = undefined
  before.length = 0
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at]
    if (!sign) continue
    const numbers = sign.entity ? index.byLetter.get(sign.text.charAt(0)) : index.byWord.get(sign.text)
    if (numbers) note(index.last, numbers, at)
  }
  return met
}

function note({ met, numbers: noted }: NeedIndex['last'], numbers: readonly number[], at: number): void {
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0
    const positions = met[number]
    if (positions) positions.push(at)
    else {
      met[number] = [at]
      noted.push(number)
    }
  }
}

/**
 * Are all of these needs met, one behind the other? A shape needs its words in the order it tells them, each a sign of its
 * own, so that a sentence which has them the other way round is put aside, too. With `from`, only signs from there on count.
 */
export function allMet(needs: readonly number[], met: NeedsMet, from = 0): boolean {
  let next = from
  for (let i = 0; i < needs.length; i += 1) {
    const positions = met[needs[i] ?? 0]
    if (!positions) return false
    let k = 0
    while (k < positions.length && (positions[k] ?? 0) < next) k += 1
    if (k === positions.length) return false
    next = (positions[k] ?? 0) + 1
  }
  return true
}
