import type { PropsWithChildren } from 'hono/jsx'
import type { SourceView } from '#views/cards-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { otherLanguage } from './other-language.tsx'
import { SourceFacts } from './source-facts.tsx'

/** What a source is: its sort, its title in the language it is in, what is known of it. */
export function SourceHead({
  frame,
  view,
  children,
}: PropsWithChildren<{ frame: OfficeFrame; view: SourceView }>) {
  const { kind, title } = view.source
  return (
    <header class="title">
      <p class="eyebrow">{frame.words.sources.sort[kind]}</p>
      <h1 class="title-long" {...otherLanguage(title, frame.lang)}>
        {title}
      </h1>
      <SourceFacts view={view} frame={frame} />
      {children}
    </header>
  )
}
