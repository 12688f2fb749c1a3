import type { Language } from '#model/problem.ts'
import { escaped } from '../markup.ts'
import { postLanguage, titleLanguage } from '../quote-language.ts'

/** The language of words that are not in the page's own, for the `lang` they are spoken in; nothing where they are. */
export function otherLanguage(text: string, lang: Language): { readonly lang?: Language } {
  const own = titleLanguage(text)
  return own === undefined || own === lang ? {} : { lang: own }
}

/** A title of a source within a page: where it is there in the other language only, it says so to who reads it aloud. */
export function Titled({ text, lang }: { text: string; lang: Language }) {
  return <span {...otherLanguage(text, lang)}>{text}</span>
}

/** The same as it stands in HTML. */
export function spanIn(text: string, lang: Language): string {
  const { lang: own } = otherLanguage(text, lang)
  return own ? `<span lang="${own}">${escaped(text)}</span>` : escaped(text)
}

/** The post somebody holds, as its source words it. */
export function Post({ text, lang }: { text: string; lang: Language }) {
  const own = postLanguage(text)
  return own && own !== lang ? <span lang={own}>{text}</span> : text
}
