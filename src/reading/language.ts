import type { Language } from '#model/problem.ts'
import { type Token, tokenize } from './tokens.ts'
import { EN_FUNCTION_WORDS } from './words/en/function-words.ts'
import { VI_BARE_WORDS, VI_FUNCTION_WORDS } from './words/vi/function-words.ts'

export type LanguageVote = { readonly en: number; readonly vi: number }

const MARKED = /[^\u0000-\u007f]/

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
    if (!MARKED.test(token.text)) {
      const word = token.text.toLowerCase()
      if (EN_FUNCTION_WORDS.has(word)) en += 1
      else if (VI_BARE_WORDS.has(word) || VI_FUNCTION_WORDS.has(word)) vi += word === 'trong' ? 1 : 0.7
      continue
    }
    const word = token.text.normalize('NFC').toLowerCase()
    if (VI_FUNCTION_WORDS.has(word)) vi += 1
    else if (/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u.test(word)) vi += 0.5
  }
  return { en, vi }
}

/** The language a vote settles on; `otherwise` where the two are level. */
export function languageOf(vote: LanguageVote, otherwise: Language = 'en'): Language {
  return vote.en === vote.vi ? otherwise : vote.vi > vote.en ? 'vi' : 'en'
}

/** The language of a document, from its first stretch of text: the vote is settled long before the end. */
export function readLanguage(text: string): Language {
  return languageOf(voteLanguage(tokenize(text, 0, Math.min(text.length, 20_000))))
}
