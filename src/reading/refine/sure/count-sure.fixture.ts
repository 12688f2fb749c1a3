import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { Language } from '#model/problem.ts'
import { read } from '../../read.ts'

/** How many statements of a kind a text of 5 June 2025 gives that are sure. */
export function countSure(kind: string, text: string, lang: Language = 'en'): number {
  return read({ text, lang, published: '2025-06-05' }, gazetteer).statements.filter(
    (s) => s.sure && s.kind === kind,
  ).length
}
