import { blockKeys, isWorthComparing } from './block-keys.ts'
import { compareParties } from './compare-parties.ts'
import { type Profile, SUGGESTED_FROM } from './profile.ts'
import { LARGEST_BLOCK, pairKey, type Suggestion } from './suggest.ts'

/**
 * Pairs of parties that may be one, the likeliest first, compared all anew and without what is remembered: what `remembering` has to
 * make, too. What a person has decided of is left out.
 */
export function suggestAnew(
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
