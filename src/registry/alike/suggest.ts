import { blockKeys } from './block-keys.ts'
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

/** The parties one that is being typed in may be already, the likeliest first. */
export function suggestFor(typed: Profile, profiles: readonly Profile[]): readonly Suggestion[] {
  const keys = blockKeys(typed)
  return profiles
    .filter((profile) => profile.id !== typed.id && [...blockKeys(profile)].some((key) => keys.has(key)))
    .map((profile) => ({ a: typed.id, b: profile.id, ...compareParties(typed, profile) }))
    .filter(({ score }) => score >= SUGGESTED_FROM)
    .sort((x, y) => y.score - x.score || (x.b < y.b ? -1 : 1))
}
