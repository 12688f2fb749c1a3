import type { Language } from '#model/problem.ts'
import { slugOf } from '#model/values/fold.ts'
import type { PaperKind } from './paper.ts'
import { PAPER_TITLES } from './words/paper-words.ts'

/** The name of a paper's file: what it is and whom it is about, in plain letters. */
export function paperFileName(kind: PaperKind, about: string, lang: Language, beside?: string): string {
  const stem = [slugOf(PAPER_TITLES[kind][lang]), slugOf(about).slice(0, 60), beside ?? '']
    .filter(Boolean)
    .join('-')
  return `${stem.replace(/-+$/, '')}.docx`
}
