import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { titleIn } from './erased-title.ts'

type Titled = {
  readonly title: string
  readonly publisher?: string | undefined
  readonly published?: string | undefined
}

/**
 * A source's title as its reader has it. What the office wrote or did has no title but who and when, the day kept as
 * Vietnamese writes it: it is turned into the reader's language. A document's own title stays as it is.
 */
export function sourceTitleIn({ title, publisher, published }: Titled, lang: Language): string {
  if (publisher && published && title === `${publisher}, ${printDate(published, 'vi')}`)
    return `${publisher}, ${printDate(published, lang)}`
  return titleIn(title, lang)
}
