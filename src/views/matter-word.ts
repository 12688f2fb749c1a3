import type { KindName, Slots } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { choiceWord } from './print-value.ts'
import { KIND_WORDS } from './words/glossary.ts'

/** What a matter is called. A commitment is called what it is: a request of theirs is no promise. */
export function matterWord(kind: KindName, slots: Slots, lang: Language): string {
  if (kind !== 'commitment' || typeof slots.kind !== 'string') return KIND_WORDS[kind][lang]
  const word = choiceWord(kind, 'kind', slots.kind, lang)
  return `${word.charAt(0).toLocaleUpperCase(lang)}${word.slice(1)}`
}
