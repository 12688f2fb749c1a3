import type { Bilingual } from '#model/problem.ts'

/** What is found besides matters of the book, as a filter names it. */
export const HIT_WORDS: Readonly<Record<string, Bilingual>> = {
  party: { en: 'partners and people', vi: 'đối tác và người' },
  quote: { en: 'quoted words', vi: 'lời văn trích dẫn' },
  source: { en: 'sources', vi: 'nguồn' },
}
