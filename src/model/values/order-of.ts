import type { Language } from '../problem.ts'

/** Made once: to make one takes longer than to lay a page's names in order. */
const ORDERS = {
  en: new Intl.Collator('en').compare,
  vi: new Intl.Collator('vi').compare,
} as const

/** How a language orders names: below 0 where the first comes first. `Intl` (CLDR) is the source. */
export function orderOf(lang: Language): (a: string, b: string) => number {
  return ORDERS[lang]
}
