import type { Form } from './form.ts'
import { readDate } from './slot-typed.ts'

/**
 * The day a field of a form says – 02/11/2026 or ISO – as ISO; as it was typed where it is no day, so that the act says why.
 * Undefined where the field is empty.
 */
export function dayTyped(form: Form, name: string): string | undefined {
  const typed = form.text(name).trim()
  return typed ? readDate(typed) : undefined
}
