import type { PropsWithChildren } from 'hono/jsx'

type SectionProps = PropsWithChildren<{ id: string; title: string; count?: number; says?: string }>

/** One part of a page under its heading. */
export function Section({ id, title, count, says, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>
        {title}
        {count !== undefined && count > 1 && <span class="section-count">{count}</span>}
      </h2>
      {says && <p class="section-says">{says}</p>}
      {children}
    </section>
  )
}
