import { dayTyped } from './day-typed.ts'
import { type Form, filled } from './form.ts'

/** What a form says of a source: title, publisher, day, language. */
export function factsTyped(form: Form): Record<string, unknown> {
  return filled({
    title: form.text('title'),
    publisher: form.text('publisher'),
    published: dayTyped(form, 'published'),
    lang: form.text('lang'),
  })
}
