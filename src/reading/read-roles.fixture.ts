import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { Language } from '#model/problem.ts'
import { read } from './read.ts'

/** Who holds what of whom in a text of 16 May 2024: `Anna Berg: mayor of Turku|FI`. */
export function rolesIn(text: string, lang: Language = 'en'): readonly string[] {
  return read({ text, lang, published: '2024-05-16' }, gazetteer)
    .statements.filter((one) => one.kind === 'role')
    .map(({ slots }) => {
      const { person, role, of } = slots as Record<string, string>
      return `${person}: ${role} of ${of}`
    })
}
