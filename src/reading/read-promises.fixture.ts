import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

/** Who gives, asks or proposes, in the order of the text: `Helen Ward pledge`. */
export function readPromises(text: string, lang: Language = 'en'): readonly string[] {
  return readSlots('commitment', text, { lang, published: '2026-10-15' }).map(
    ({ by, kind }) => `${by} ${kind}`,
  )
}
