import type { DrawnNetwork } from '#papers/network-drawing.ts'
import type { NetworkView } from '#views/network-view.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { ListFrame } from '../parts/list-frame.tsx'
import { citingOf, FoldedNotes } from '../parts/marks.tsx'
import { NetworkDrawing } from '../parts/network-drawing.tsx'
import { NetworkList } from '../parts/network-list.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { networkWords } from '../words/network-words.ts'
import { tiesWords } from '../words/ties-words.ts'

type NetworkProps = { frame: OfficeFrame; view: NetworkView; wide: DrawnNetwork; narrow: DrawnNetwork }

/** Who is tied to whom, drawn, and the same in a list. */
export function NetworkPage({ frame, view, wide, narrow }: NetworkProps) {
  const own = networkWords(frame.lang)
  const citing = citingOf(frame.office.office.id, frame.words, view.cites, frame.here)
  const bodies = view.countries.some(
    (one) => one.bodies.length || one.partners.some((each) => each.bodies.length),
  )
  const drawn = view.countries.length > 0 || view.elsewhere.length > 0
  const whole = drawn && (
    <>
      {view.countries.length > 0 && <NetworkDrawing frame={frame} view={view} wide={wide} narrow={narrow} />}
      <section class="network-list" aria-labelledby="network-list-head">
        <h2 id="network-list-head">{own.list}</h2>
        <NetworkList frame={frame} view={view} citing={citing} />
        {(bodies || view.elsewhere.length > 0) && <p class="hint">{own.byName}</p>}
        {view.moreBodies > 0 && (
          <p class="hint">
            {own.moreBodies(view.moreBodies)}{' '}
            <a href={officeAt(frame.office.office.id, 'links')}>{own.allBodies}</a>,{' '}
            <a href={withQuery(officeAt(frame.office.office.id, 'agreements'), { state: 'all' })}>
              {own.allPapers}
            </a>
          </p>
        )}
      </section>
    </>
  )
  return (
    <Page frame={frame} page="network" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <ListFrame
        frame={frame}
        at="network"
        files="ties"
        view={view.list}
        empty={tiesWords(frame.lang).noTies}
      >
        {whole}
      </ListFrame>
      {/* Bodies may be linked where the book has no tie yet. */}
      {view.list.lists.every(({ count }) => !count) && whole}
      <FoldedNotes citing={citing} />
    </Page>
  )
}
