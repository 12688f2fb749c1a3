/** Which form of a word a list holds. */
type Form = 'folded' | 'plain' | 'word'

/** Cues are bits of a small whole number, which the engine keeps without a box. */
const MOST_CUES = 30

const lists: Readonly<Record<Form, Map<string, number>>> = {
  folded: new Map(),
  plain: new Map(),
  word: new Map(),
}
let given = 0

/**
 * Gives the words of a list a cue of their own, a bit that every token of such a word then carries: `token.cues & cue`. Finders
 * ask at every token of a text whether it is one of theirs; looking each word up in a list for each of them is what costs.
 * Called once a list, where its module is loaded.
 */
export function cueWords(form: Form, words: Iterable<string>): number {
  if (given >= MOST_CUES) throw new Error('There are no more cues to give to words.')
  const cue = 1 << given
  given += 1
  const list = lists[form]
  for (const word of words) list.set(word, (list.get(word) ?? 0) | cue)
  return cue
}

/** How many lists have cues: a spelling that was met before the last of them has to be looked at again. */
export function cuesGiven(): number {
  return given
}

/** The cues of a spelling, one bit a list that holds one of its forms. */
export function cuesOf(folded: string, plain: string, word: string): number {
  return (lists.folded.get(folded) ?? 0) | (lists.plain.get(plain) ?? 0) | (lists.word.get(word) ?? 0)
}
