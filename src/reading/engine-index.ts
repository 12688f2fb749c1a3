import type { Need } from './engine-needs.ts'
import type { Shorthand } from './engine-shorthand.ts'

/**
 * The needs of many shapes, each need once and numbered, by the words and signs that meet it. A sentence is then asked once
 * what it holds, and putting a shape aside is a comparison of numbers.
 */
export type NeedIndex = {
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byLetter: ReadonlyMap<string, readonly number[]>
  /** What the last sentence met, cleared for the next: lists made anew for every sentence would cost more than asking. */
  readonly met: NeedsMet
}

/**
 * Where in a sentence each need is met, as a chain a need: `heads` has its first link, 0 where it is not met; a link tells the
 * position of the sign and the next link.
 */
export type NeedsMet = {
  readonly heads: Int32Array
  readonly tails: Int32Array
  readonly positions: number[]
  readonly nexts: number[]
  /** The needs that are met, so many of the list, to be cleared again. */
  readonly numbers: Int32Array
  count: number
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
      const size = numbers.size
      const [heads, tails, list] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
      return { byWord, byLetter, met: { heads, tails, positions: [0], nexts: [0], numbers: list, count: 0 } }
    },
  }
}

/** Looks once through the shorthand of a sentence for all needs. The answer holds until the next sentence is asked. */
export function needsMet({ byWord, byLetter, met }: NeedIndex, { signs }: Shorthand): NeedsMet {
  for (let i = 0; i < met.count; i += 1) met.heads[met.numbers[i] ?? 0] = 0
  met.count = 0
  let links = 1
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at]
    if (!sign) continue
    const numbers = sign.entity ? byLetter.get(sign.text.charAt(0)) : byWord.get(sign.text)
    if (numbers) links = note(met, numbers, at, links)
  }
  return met
}

/** Adds a link to the chain of each need; the number of the next free link. */
function note(met: NeedsMet, numbers: readonly number[], at: number, from: number): number {
  const { heads, tails, positions, nexts } = met
  let link = from
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0
    positions[link] = at
    nexts[link] = 0
    if (heads[number] === 0) {
      heads[number] = link
      met.numbers[met.count] = number
      met.count += 1
    } else nexts[tails[number] ?? 0] = link
    tails[number] = link
    link += 1
  }
  return link
}

/** Is a need met at all? */
export function isMet(number: number, { heads }: NeedsMet): boolean {
  return heads[number] !== 0
}

/**
 * Are all of these needs met, one behind the other? A shape needs its words in the order it tells them, each a sign of its
 * own, so that a sentence which has them the other way round is put aside, too. With `from`, only signs from there on count.
 */
export function allMet(needs: readonly number[], met: NeedsMet, from = 0): boolean {
  const { heads, positions, nexts } = met
  let next = from
  for (let i = 0; i < needs.length; i += 1) {
    let link = heads[needs[i] ?? 0] ?? 0
    while (link !== 0 && (positions[link] ?? 0) < next) link = nexts[link] ?? 0
    if (link === 0) return false
    next = (positions[link] ?? 0) + 1
  }
  return true
}
