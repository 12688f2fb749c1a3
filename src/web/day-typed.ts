import type { Form } from './form.ts'

/** Day/month/year as both our languages write it, or ISO; two of them with a dash are an interval. */
export function readDate(text: string): string {
  return text
    .split(/\s+[–-]\s+|–/)
    .map((part) => {
      const match = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(part.trim())
      if (!match) return part.trim()
      return [match[3], match[2]?.padStart(2, '0'), match[1]?.padStart(2, '0')].filter(Boolean).join('-')
    })
    .join('/')
}

/** A day as it is typed here: `2026-11-02` → `02/11/2026`; a month or a year likewise. */
export function typedDay<Iso extends string | undefined>(iso: Iso): Iso
export function typedDay(iso: string | undefined): string | undefined {
  return iso?.split('-').reverse().join('/')
}

/**
 * The day a field of a form says – 02/11/2026 or ISO – as ISO; as it was typed where it is no day, so that the act says why.
 * Undefined where the field is empty.
 */
export function dayTyped(form: Form, name: string): string | undefined {
  const typed = form.text(name).trim()
  return typed ? readDate(typed) : undefined
}
