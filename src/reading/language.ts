import type { Language } from '#model/problem.ts'
import { remembered } from '#model/values/remembered.ts'
import { plainWord } from './plain-word.ts'
import { type Token, tokenize } from './tokens.ts'
import { cueWords } from './word-cues.ts'
import { EN_FUNCTION_WORDS } from './words/en/function-words.ts'
import { VI_BARE_WORDS, VI_FUNCTION_WORDS } from './words/vi/function-words.ts'

export type LanguageVote = { readonly en: number; readonly vi: number }

const ENGLISH = cueWords('plain', EN_FUNCTION_WORDS)
const VIETNAMESE = cueWords('plain', [...VI_BARE_WORDS, ...VI_FUNCTION_WORDS])

const MARKED = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u

/** How much a word in lower case with marks speaks for Vietnamese, remembered by word. */
const weightOf = remembered(20_000, (word) => (VI_FUNCTION_WORDS.has(word) ? 1 : MARKED.test(word) ? 0.5 : 0))

/** English has `an` before a vowel only; `an ninh`, `an toàn` are Vietnamese. */
const OPENS_SOFTLY = /^[aeiouh]/

/**
 * Counts the small words of both languages. Names are passed over: an English article is full of Vietnamese capitals,
 * and they are what misleads statistical language guessers.
 */
export function voteLanguage(tokens: readonly Token[]): LanguageVote {
  let en = 0
  let vi = 0
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token?.kind !== 'word' || (token.capital && i > 0)) continue
    const word = plainWord(token)
    if (word !== token.folded) vi += token.capital && !VI_FUNCTION_WORDS.has(word) ? 0 : weightOf(word)
    else if (token.cues & ENGLISH)
      en += word === 'an' && !OPENS_SOFTLY.test(tokens[i + 1]?.folded ?? '') ? 0 : 1
    else if (token.cues & VIETNAMESE) vi += 0.7
  }
  return { en, vi }
}

/** The language a vote settles on; `otherwise` where the two are level. */
export function languageOf(vote: LanguageVote, otherwise: Language = 'en'): Language {
  return vote.en === vote.vi ? otherwise : vote.vi > vote.en ? 'vi' : 'en'
}

/** How much of a document is asked for its language: the vote is settled long before the end. */
export const LANGUAGE_SAMPLE = 20_000

/** The language of a document, from its first stretch of text. */
export function readLanguage(text: string): Language {
  return languageOf(voteLanguage(tokenize(text, 0, Math.min(text.length, LANGUAGE_SAMPLE))))
}
