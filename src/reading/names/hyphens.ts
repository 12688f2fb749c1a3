import type { Token } from '../tokens.ts'
import { FAMILY_NAMES } from '../words/families.ts'
import { wordSet } from '../words/word-set.ts'

/** What a body has to do with the name before the dash, which is no part of its own: `the Hue-based Phu Xuan University`. */
export const OF_A_PLACE: ReadonlySet<string> = wordSet(
  'based|headquartered|born|bred|led|run|owned|backed|funded|sponsored|financed|hosted|listed|registered|built|made|trained|level|wide|area|style',
)

/** `Kim Dong-il`: a family name and a given name with a dash, though a place is called as they open. */
export function opensGivenName(tokens: readonly Token[], at: number, end: number): boolean {
  const [dash, rest] = [tokens[end], tokens[end + 1]]
  if (end - at !== 2 || dash?.folded !== '-' || rest?.kind !== 'word' || rest.capital) return false
  const glued = tokens[end - 1]?.end === dash.start && dash.end === rest.start
  return glued && !OF_A_PLACE.has(rest.word) && FAMILY_NAMES.has(tokens[at]?.folded ?? '')
}

/** `Villiers-sur-Marne`, `Poix-du-Nord`: the end of a longer name behind a small word. */
export function closesHyphened(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at - 1]
  if (dash?.folded !== '-') return false
  const small = tokens[at - 2]
  return (
    small?.kind === 'word' &&
    !small.capital &&
    small.text.length < 4 &&
    dash.start === small.end &&
    dash.end === tokens[at]?.start
  )
}

/** `Bô-ly-khăm-xay`: a syllable joined to the one before by a hyphen goes on with the name. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1]
  return hyphen?.folded === '-' && hyphen.end === tokens[at]?.start && hyphen.start === tokens[at - 2]?.end
}
