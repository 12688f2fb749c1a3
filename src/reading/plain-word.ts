import type { Token } from './tokens.ts'

/** Lower-case forms already made; remembering them changes nothing but speed. Emptied when it grows large. */
const lowered = new Map<string, string>()

/** A token in lower case with its marks kept: Vietnamese word lists tell “năm” from “nấm”, which folding does not. */
export function plainWord(token: Token | undefined): string {
  if (!token) return ''
  const text = token.text
  if (text === token.folded) return text
  const known = lowered.get(text)
  if (known !== undefined) return known
  const made = text.normalize('NFC').toLowerCase()
  if (lowered.size > 20_000) lowered.clear()
  if (text.length < 64) lowered.set(text, made)
  return made
}

/** Do the words stand in the tokens from `at` on? Compared in lower case, without the full stops of abbreviations. */
export function wordsStand(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    const word = plainWord(tokens[at + offset])
    if (word !== words[offset] && (!word.includes('.') || word.replace(/\./g, '') !== words[offset]))
      return false
  }
  return true
}
