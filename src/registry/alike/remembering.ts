import { blockKeys, isWorthComparing } from './block-keys.ts'
import { compareParties } from './compare-parties.ts'
import { type Profile, type Resemblance, SUGGESTED_FROM } from './profile.ts'
import { LARGEST_BLOCK, pairKey, type Suggestion } from './suggest.ts'

/** The names of an office ready to be compared: every pair that may be one, and what a name being typed may be already. */
export type Compared = {
  readonly suggestions: readonly Suggestion[]
  readonly suggestFor: (typed: Profile) => readonly Suggestion[]
}

/** What is remembered from one comparison of all names to the next. */
export type Remembering = { readonly compare: (profiles: readonly Profile[]) => Compared }

/** Beyond so many comparisons everything is forgotten and begun anew, so that memory stays bounded. */
const MOST = 400_000

/**
 * Compares all names of an office, and again after a change without working anything out twice: a name that is what it was
 * keeps its keys, two that are what they were keep their score. What comes out is what comparing the same names all anew makes.
 */
export function remembering(): Remembering {
  const numbers = new Map<string, number>()
  const keys = new Map<number, readonly string[]>()
  const scores = new Map<string, Resemblance | undefined>()

  const numberOf = (profile: Profile): number => {
    const text = JSON.stringify(profile)
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const keysOf = (profile: Profile, number: number): readonly string[] => {
    const known = keys.get(number) ?? [...blockKeys(profile)]
    keys.set(number, known)
    return known
  }
  const scoreOf = (a: Numbered, b: Numbered): Resemblance | undefined => {
    const key = `${a.number} ${b.number}`
    if (scores.has(key)) return scores.get(key)
    const result = compareParties(a.profile, b.profile)
    const kept = result.score >= SUGGESTED_FROM ? result : undefined
    scores.set(key, kept)
    return kept
  }

  return {
    compare: (profiles) => {
      if (scores.size > MOST || numbers.size > MOST)
        for (const memory of [numbers, keys, scores]) memory.clear()
      const blocks = new Map<string, Numbered[]>()
      for (const profile of profiles) {
        const numbered = { profile, number: numberOf(profile) }
        for (const key of keysOf(profile, numbered.number)) {
          const block = blocks.get(key)
          if (block) block.push(numbered)
          else blocks.set(key, [numbered])
        }
      }
      return {
        suggestions: pairsOf(blocks, scoreOf),
        suggestFor: (typed) => alikeIn(blocks, typed),
      }
    },
  }
}

type Numbered = { readonly profile: Profile; readonly number: number }
type Blocks = ReadonlyMap<string, readonly Numbered[]>

function pairsOf(
  blocks: Blocks,
  scoreOf: (a: Numbered, b: Numbered) => Resemblance | undefined,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>()
  for (const [shared, block] of blocks) {
    if (block.length < 2 || block.length > LARGEST_BLOCK) continue
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1)) {
        if (a.profile.id === b.profile.id || !isWorthComparing(shared, a.profile, b.profile)) continue
        const key = pairKey(a.profile.id, b.profile.id)
        if (found.has(key)) continue
        const result = scoreOf(a, b)
        if (result) found.set(key, { a: a.profile.id, b: b.profile.id, ...result })
      }
    })
  }
  return [...found].sort(([m, x], [n, y]) => y.score - x.score || (m < n ? -1 : 1)).map(([, one]) => one)
}

function alikeIn(blocks: Blocks, typed: Profile): readonly Suggestion[] {
  const near = new Map<string, Profile>()
  for (const key of blockKeys(typed))
    for (const { profile } of blocks.get(key) ?? [])
      if (profile.id !== typed.id) near.set(profile.id, profile)
  return [...near.values()]
    .map((profile) => ({ a: typed.id, b: profile.id, ...compareParties(typed, profile) }))
    .filter(({ score }) => score >= SUGGESTED_FROM)
    .sort((x, y) => y.score - x.score || (x.b < y.b ? -1 : 1))
}
