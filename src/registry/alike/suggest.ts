import { blockKeys, isWorthComparing } from './block-keys.ts'
import { compareParties } from './compare-parties.ts'
import { type Ground, type Profile, SUGGESTED_FROM } from './profile.ts'

/** Two parties that may be one, for a person to decide. */
export type Suggestion = {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly grounds: readonly Ground[]
}

/** More parties under one key than this are told apart by nothing in it. */
export const LARGEST_BLOCK = 200

/** The two parties of a suggestion as one key, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`
}

/**
 * Pairs of parties that may be one, the likeliest first. What a person has decided of is left out; nothing is ever
 * joined here.
 */
export function suggest(
  profiles: readonly Profile[],
  decided: ReadonlySet<string> = new Set(),
): readonly Suggestion[] {
  const blocks = new Map<string, Profile[]>()
  for (const profile of profiles) {
    for (const key of blockKeys(profile)) {
      const block = blocks.get(key)
      if (block) block.push(profile)
      else blocks.set(key, [profile])
    }
  }
  const seen = new Set(decided)
  const found: Suggestion[] = []
  for (const [key, block] of blocks) {
    if (block.length > 1 && block.length <= LARGEST_BLOCK) found.push(...within(key, block, seen))
  }
  return found.sort((x, y) => y.score - x.score || (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1))
}

function within(shared: string, block: readonly Profile[], seen: Set<string>): readonly Suggestion[] {
  const found: Suggestion[] = []
  block.forEach((a, i) => {
    for (const b of block.slice(i + 1)) {
      const key = pairKey(a.id, b.id)
      if (a.id === b.id || seen.has(key) || !isWorthComparing(shared, a, b)) continue
      seen.add(key)
      const { score, grounds } = compareParties(a, b)
      if (score >= SUGGESTED_FROM) found.push({ a: a.id, b: b.id, score, grounds })
    }
  })
  return found
}

/** The parties one that is being typed in may be already, the likeliest first. */
export function suggestFor(typed: Profile, profiles: readonly Profile[]): readonly Suggestion[] {
  const keys = blockKeys(typed)
  return profiles
    .filter((profile) => profile.id !== typed.id && [...blockKeys(profile)].some((key) => keys.has(key)))
    .map((profile) => ({ a: typed.id, b: profile.id, ...compareParties(typed, profile) }))
    .filter(({ score }) => score >= SUGGESTED_FROM)
    .sort((x, y) => y.score - x.score || (x.b < y.b ? -1 : 1))
}
