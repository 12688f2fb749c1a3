import type { Language } from '#model/problem.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** The words of the pages: both tables have exactly these keys. */
export type Words = typeof en

const TABLES: Readonly<Record<Language, Words>> = { en, vi }

/** The words in a language. */
export function wordsIn(lang: Language): Words {
  return TABLES[lang]
}
