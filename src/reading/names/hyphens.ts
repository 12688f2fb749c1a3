import type { Token } from '../tokens.ts'

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
