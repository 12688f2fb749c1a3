import { DOSSIER, type DossierSubject } from '#model/dossier.ts'
import type { Language } from '#model/problem.ts'
import { typedCountry } from '#model/values/country-typed.ts'
import { type Form, filled } from './form.ts'
import { readMoney } from './money-typed.ts'

type Typed = readonly [string, Given | readonly Given[]]
type Given = { vi?: string; en?: string; value?: string; day?: string }

/** The parts of a sheet as a form sent them; what was left empty is left out, what cannot be read stays for the act to say. */
export function partsTyped(
  form: Form,
  subject: DossierSubject,
  lang: Language,
): Readonly<Record<string, Given | readonly Given[]>> {
  const parts = Object.entries(DOSSIER[subject]).flatMap(([part, { type, many }]): readonly Typed[] => {
    if (type === 'text') {
      const [vi, en] = [textOf(form, `part.${part}.vi`), textOf(form, `part.${part}.en`)]
      if (!vi && !en) return []
      return [[part, many ? linesOf(vi, en) : { ...(vi ? { vi } : {}), ...(en ? { en } : {}) }]]
    }
    const value = textOf(form, `part.${part}`)
    if (!value) return []
    return [[part, { value: plain(type, value, lang) }]]
  })
  return Object.fromEntries(parts)
}

function textOf(form: Form, name: string): string {
  return form.text(name).replace(/\r\n/g, '\n').trim()
}

/** One item a line; the lines of the two languages go together. */
function linesOf(vi: string, en: string): readonly Given[] {
  const [first, second] = [vi, en].map((text) => text.split('\n').map((line) => line.trim()))
  const count = Math.max(first?.length ?? 0, second?.length ?? 0)
  return Array.from({ length: count }, (_, at) => ({
    ...(first?.[at] ? { vi: first[at] } : {}),
    ...(second?.[at] ? { en: second[at] } : {}),
  })).filter((one) => Object.keys(one).length > 0)
}

function plain(type: string, value: string, lang: Language): string {
  if (type === 'money') return readMoney(value, lang)
  return type === 'country' ? (typedCountry(value) ?? value) : value
}

/** What the parts rest on, as the form says: a source goes with its words, else the person signs. */
export function proofTyped(form: Form) {
  const sourceId = form.text('source')
  return filled({ sourceId, quote: sourceId && form.text('quote').trim() })
}
