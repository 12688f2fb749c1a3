import type { HomeView } from '#views/list-views.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { SourceRow } from './source-row.tsx'

/** What waits, what came last, how much is in the book. */
export function Desk({ frame, view }: { frame: OfficeFrame; view: HomeView }) {
  const { words, office } = frame
  const id = office.office.id
  const waiting = view.sources.filter((source) => source.waiting > 0)
  return (
    <div class="desk">
      <section aria-labelledby="waiting-head">
        <h2 id="waiting-head">{words.home.waitingHead}</h2>
        <p class="section-says">{view.waiting ? words.home.waiting(view.waiting) : words.home.noWaiting}</p>
        <ul class="source-list">
          {waiting.map((source) => (
            <SourceRow frame={frame} source={source} judge />
          ))}
        </ul>
      </section>
      <section aria-labelledby="latest-head">
        <h2 id="latest-head">{words.home.latest}</h2>
        <ul class="source-list">
          {view.sources.map((source) => (
            <SourceRow frame={frame} source={source} />
          ))}
        </ul>
        {view.sources.length ? (
          <a href={officeAt(id, 'sources')}>{words.home.allSources}</a>
        ) : (
          <a href={officeAt(id, 'sources', 'new')}>{words.sources.add}</a>
        )}
      </section>
      <section aria-labelledby="book-head">
        <h2 id="book-head">{words.home.bookHead}</h2>
        <dl class="counts">
          {(['countries', 'partners', 'agreements', 'commitments', 'sources'] as const).map((name) => (
            <div>
              <dt>{words.home.counts[name]}</dt>
              <dd>{view.counts[name]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
