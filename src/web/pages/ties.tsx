import { raw } from 'hono/html'
import type { ShortTiesView } from '#views/ties/ties-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { HeadRow } from '../parts/head-row.tsx'
import { ListFrame } from '../parts/list-frame.tsx'
import { citingOf, FoldedNotes } from '../parts/marks.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { tieRowText } from '../parts/tie-row.ts'
import { tiesWords } from '../words/ties-words.ts'

/** Ties on a day in their lists, each with its stages. */
export function TiesPage({ frame, view }: { frame: OfficeFrame; view: ShortTiesView }) {
  const own = tiesWords(frame.lang)
  const citing = citingOf(frame.office.office.id, frame.words, view.cites, frame.here)
  const words = { own, inherited: frame.words.partner.inherited }
  return (
    <Page frame={frame} page="ties" title={own.ties}>
      <PlainHead title={own.ties} says={own.tiesSays} />
      <ListFrame frame={frame} at="ties" view={view} empty={own.noTies}>
        {view.lines.length > 0 && (
          <table class="rows over-time" aria-label={own.ties}>
            <HeadRow heads={[own.partner, own.stages, own.stand, own.end, own.last]} />
            <tbody>{raw(view.lines.map((line) => tieRowText(line, citing, words)).join(''))}</tbody>
          </table>
        )}
      </ListFrame>
      <FoldedNotes citing={citing} />
    </Page>
  )
}
