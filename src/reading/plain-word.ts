import type { Token } from './tokens.ts'

/** A token in lower case with its marks kept: Vietnamese word lists tell “năm” from “nấm”, which folding does not. */
export function plainWord(token: Token | undefined): string {
  return token ? token.plain : ''
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
