import type { PropsWithChildren } from 'hono/jsx'
import type { Language } from '#model/problem.ts'

type HeadProps = PropsWithChildren<{
  title: string
  says?: string
  eyebrow?: string
  /** The language of the title where that is not the page's. */
  lang?: Language
}>

/** The head of a plain page: what it is, one sentence on it, what can be done here. */
export function PlainHead({ title, says, eyebrow, lang, children }: HeadProps) {
  return (
    <header class="title">
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h1 class="title-plain" lang={lang}>
        {title}
      </h1>
      {says && <p class="lede">{says}</p>}
      {children && <div class="title-tools">{children}</div>}
    </header>
  )
}
