import type { HomeView } from '#views/list-views.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { ReadAt } from './read-at.tsx'
import { SourceRow } from './source-row.tsx'

/** Where each count of the book is told one by one. */
const LISTS = {
  countries: 'partners',
  partners: 'partners',
  agreements: 'agreements',
  commitments: 'commitments',
  sources: 'sources',
} as const

/** What came last, how much is in the book, and the book of another day. */
export function Desk({ frame, view }: { frame: OfficeFrame; view: HomeView }) {
  const { words, office } = frame
  const id = office.office.id
  return (
    <div class="desk">
      <section aria-labelledby="latest-head">
        <h2 id="latest-head">{words.home.latest}</h2>
        <ul class="source-list">
          {view.sources.map((source) => (
            <SourceRow frame={frame} source={source} />
          ))}
        </ul>
        <a href={officeAt(id, 'sources', ...(view.sources.length ? [] : ['new']))}>
          {view.sources.length ? words.home.allSources : words.sources.add}
        </a>
      </section>
      <section aria-labelledby="book-head">
        <h2 id="book-head">{words.home.bookHead}</h2>
        <dl class="counts">
          {(['countries', 'partners', 'agreements', 'commitments', 'sources'] as const).map((name) => (
            <div>
              <dt>
                <a class="plain" href={officeAt(id, LISTS[name])}>
                  {words.home.counts[name](view.counts[name])}
                </a>
              </dt>
              <dd>{view.counts[name]}</dd>
            </div>
          ))}
        </dl>
        <ReadAt frame={frame} />
      </section>
    </div>
  )
}
