import { type Form, filled } from './form.ts'
import { readDate } from './slot-typed.ts'

/** What a form says of a source: title, publisher, day, language. */
export function factsTyped(form: Form): Record<string, unknown> {
  const published = form.text('published').trim()
  return filled({
    title: form.text('title'),
    publisher: form.text('publisher'),
    published: published && readDate(published),
    lang: form.text('lang'),
  })
}
