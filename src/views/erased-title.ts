import type { Bilingual, Language } from '#model/problem.ts'
import { ERASED_TITLE } from '#store/queries/erase-text.ts'

const ERASED: Bilingual = { en: 'Erased text', vi: ERASED_TITLE }

/** True for what stands where the title of an erased text stood. */
export function isErasedTitle(title: string): boolean {
  return title === ERASED_TITLE
}

/** A title or a file’s name as its reader has it: of an erased text nothing is left but that it was erased. */
export function titleIn(title: string, lang: Language): string {
  return isErasedTitle(title) ? ERASED[lang] : title
}
