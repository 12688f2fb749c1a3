import type { SearchHit, SearchView } from '#views/list-views.ts'
import { officeAt, quoteAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'

/** Search over partners, the book and the sources; each hit shows the words that matched. */
export function SearchPage({ frame, view }: { frame: OfficeFrame; view: SearchView }) {
  const { words, office } = frame
  const own = words.search
  const asked = view.query.replace(/^["“”]+|["“”]+$/g, '')
  const came = view.hits.length ? own.found(view.hits.length, asked) : own.none(asked)
  return (
    <Page frame={frame} page="search" title={view.query ? came : own.title}>
      <PlainHead title={own.title}>
        <ReadAt frame={frame} />
      </PlainHead>
      <form class="search-form" method="get" action={officeAt(office.office.id, 'search')}>
        <label class="field">
          <span class="field-name">{own.field}</span>
          <span class="hint">{own.hint}</span>
          <input type="search" name="q" value={view.query} maxlength={200} />
        </label>
        <button type="submit">{own.go}</button>
      </form>
      {view.query && (
        <section aria-live="polite">
          <h2>{came}</h2>
          {!view.hits.length && <p class="none">{own.noneSays}</p>}
          <ul class="hits">
            {view.hits.map((hit) => (
              <Hit frame={frame} hit={hit} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function hrefOf(office: string, hit: SearchHit): string {
  if (hit.sourceId && hit.statementId) return quoteAt(office, hit.sourceId, hit.statementId)
  const place = { party: 'partners', source: 'sources', record: 'records' }[hit.kind]
  return officeAt(office, place, hit.id)
}

function Hit({ frame, hit }: { frame: OfficeFrame; hit: SearchHit }) {
  const { words, office } = frame
  return (
    <li>
      <a href={hrefOf(office.office.id, hit)}>{hit.title}</a>
      <span class="item-more">{[words.search.sort[hit.kind], hit.detail].filter(Boolean).join(' · ')}</span>
      {hit.quote && (
        <p class="hit-quote">
          {hit.quote.before}
          <mark>{hit.quote.match}</mark>
          {hit.quote.after}
        </p>
      )}
    </li>
  )
}
