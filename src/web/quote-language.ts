import type { Language } from '#model/problem.ts'

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

/** The language of a quote, for the `lang` a screen reader speaks it in. Names alone do not make a text Vietnamese. */
export function quoteLanguage(quote: string): Language {
  const words = quote.normalize('NFC').match(/\p{L}+/gu) ?? []
  const marked = words.filter((word) => VIETNAMESE.test(word)).length
  return words.length > 0 && marked / words.length >= 0.3 ? 'vi' : 'en'
}

/**
 * The language of a title or name: by its common words where it has any, as a name in it is written with its own marks in
 * either. Nothing where neither marks nor words tell: “TTXVN” and “Changwon” are spoken as the page is.
 */
export function titleLanguage(title: string): Language | undefined {
  const text = title.normalize('NFC')
  const common = text.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []
  if (common.length && quoteLanguage(common.join(' ')) === 'vi') return 'vi'
  const words = text.match(/\p{L}+/gu) ?? []
  if (words.length > 1 && words.some(isForeign)) return 'en'
  return common.length || quoteLanguage(text) === 'en' ? undefined : 'vi'
}

/** The language of the post somebody holds, which is of common words even where it is one: “Mayor”, “Governor”, “Chủ tịch”. */
export function postLanguage(post: string): Language | undefined {
  const words = post.normalize('NFC').match(/\p{L}+/gu) ?? []
  return titleLanguage(post) ?? (words.some(isForeign) ? 'en' : undefined)
}

/** A word no Vietnamese syllable looks like: too long, or with a letter or an end none has. Acronyms are of no language. */
function isForeign(word: string): boolean {
  return word !== word.toUpperCase() && /^(?:.{8,}|.*[fjwz].*|.*[bdlqrsvx])$/iu.test(word)
}
