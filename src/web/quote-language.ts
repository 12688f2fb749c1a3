import type { Language } from '#model/problem.ts'

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

/** The language of a quote, for the `lang` a screen reader speaks it in. Names alone do not make a text Vietnamese. */
export function quoteLanguage(quote: string): Language {
  const words = quote.normalize('NFC').match(/\p{L}+/gu) ?? []
  const marked = words.filter((word) => VIETNAMESE.test(word)).length
  return words.length > 0 && marked / words.length >= 0.3 ? 'vi' : 'en'
}

/** The language of a title: by its common words where it has any, as a name in it is written with its own marks in either. */
export function titleLanguage(title: string): Language {
  const common = title.normalize('NFC').match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []
  return quoteLanguage(common.length ? common.join(' ') : title)
}
