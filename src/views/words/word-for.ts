import type { Bilingual, Language } from '#model/problem.ts'

/** The word for a value as it is kept or sent; undefined where today's words have none for it. */
export function wordFor(
  words: Readonly<Record<string, Bilingual>>,
  value: string,
  lang: Language,
): string | undefined {
  return Object.hasOwn(words, value) ? words[value]?.[lang] : undefined
}
