import type { PropsWithChildren } from 'hono/jsx'

type HeadProps = PropsWithChildren<{ title: string; says?: string; eyebrow?: string }>

/** The head of a plain page: what it is, one sentence on it, what can be done here. */
export function PlainHead({ title, says, eyebrow, children }: HeadProps) {
  return (
    <header class="title">
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h1 class="title-plain">{title}</h1>
      {says && <p class="lede">{says}</p>}
      {children && <div class="title-tools">{children}</div>}
    </header>
  )
}
