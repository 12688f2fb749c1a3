import type { Language } from '#model/problem.ts'

/** How Vietnamese legal documents are called by their own people. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^Resolution (?=\d)/, 'Nghị quyết số '],
  [/^Decree (?=\d)/, 'Nghị định số '],
  [/^Decision (?=\d)/, 'Quyết định số '],
  [/^Law (?=\d)/, 'Luật số '],
]

/** A legal basis as a reader's language names it. Numbers stay as they are; only a Vietnamese document is called in Vietnamese. */
export function basisText(basis: string, lang: Language): string {
  const kind = KINDS.find(([pattern]) => pattern.test(basis))
  if (lang !== 'vi' || !kind || !/\d+\/\d{4}/.test(basis)) return basis
  return basis
    .replace(kind[0], kind[1])
    .replace(/\bND-CP\b/g, 'NĐ-CP')
    .replace(/\bQD-TTg\b/g, 'QĐ-TTg')
}
