import type { SearchFacet, SearchHit, SearchView } from '#views/search-view.ts'
import { officeAt, quoteAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { searchWords } from '../words/search-words.ts'

type SearchProps = { frame: OfficeFrame; view: SearchView; typed: Readonly<Record<string, string>> }

/** Search over partners, the book, quoted words and sources; each hit shows the words that matched. */
export function SearchPage({ frame, view, typed }: SearchProps) {
  const own = frame.words.search
  const asked = view.query.replace(/^["“”]+|["“”]+$/g, '')
  const came = view.total ? own.found(view.total, asked) : own.none(asked)
  return (
    <Page frame={frame} page="search" title={view.query ? came : own.title} islands={['suggest.js']}>
      <PlainHead title={own.title}>
        <ReadAt frame={frame} />
      </PlainHead>
      <SearchBox frame={frame} query={view.query} />
      {view.query && (
        <div class="search-found">
          <section aria-live="polite" aria-labelledby="found-head">
            <h2 id="found-head">{came}</h2>
            {!view.total && (
              <p class="none">
                {own.noneSays}{' '}
                <a href={withQuery(officeAt(frame.office.office.id, 'ask'), { q: asked })}>{own.askIt}</a>
              </p>
            )}
            <ul class="hits">
              {view.hits.map((hit) => (
                <Hit frame={frame} hit={hit} />
              ))}
            </ul>
            <Cut frame={frame} view={view} />
          </section>
          <Narrow frame={frame} view={view} typed={typed} />
        </div>
      )}
    </Page>
  )
}

function Cut({ frame, view }: Pick<SearchProps, 'frame' | 'view'>) {
  const own = searchWords(frame.lang)
  return (
    <>
      {view.total > view.hits.length && <p class="hint">{own.cut(view.hits.length, view.total)}</p>}
      {view.more && <p class="hint">{own.more}</p>}
    </>
  )
}

/** The address of what was found. */
export function hrefOf(office: string, hit: SearchHit): string {
  if (hit.sourceId && hit.statementId) return quoteAt(office, hit.sourceId, hit.statementId)
  const place = { party: 'partners', source: 'sources', record: 'records', quote: 'sources' }[hit.kind]
  return officeAt(office, place, hit.id)
}

function Hit({ frame, hit }: { frame: OfficeFrame; hit: SearchHit }) {
  const own = searchWords(frame.lang)
  const { quote } = hit
  return (
    <li>
      <a href={hrefOf(frame.office.office.id, hit)}>
        {hit.parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
      </a>
      <span class="item-more">{[own.sort[hit.kind], hit.detail].filter(Boolean).join(' · ')}</span>
      {quote && (
        <p class="hit-quote">
          {hit.kind === 'party' && `${own.known} `}
          {quote.before}
          <mark>{quote.match}</mark>
          {quote.after}
        </p>
      )}
    </li>
  )
}

/** The filters: each value is a link with how much it leaves, the days are a form. */
function Narrow({ frame, view, typed }: SearchProps) {
  const own = searchWords(frame.lang)
  const path = officeAt(frame.office.office.id, 'search')
  const { from, to, ...rest } = typed
  const narrowed = Object.values(typed).some(Boolean)
  return (
    <aside aria-labelledby="narrow-head">
      <h2 id="narrow-head">{own.narrow}</h2>
      {narrowed && (
        <p>
          <a class="button quiet" href={withQuery(path, { q: view.query })}>
            {own.clear}
          </a>
        </p>
      )}
      {view.facets.map((facet) => (
        <Facet facet={facet} name={own.facets[facet.name]} path={path} view={view} typed={typed} />
      ))}
      <form method="get" action={path} class="facet-days">
        <input type="hidden" name="q" value={view.query} />
        {Object.entries(rest).map(
          ([name, value]) => value && <input type="hidden" name={name} value={value} />,
        )}
        <label class="field">
          <span class="field-name">{own.from}</span>
          <input name="from" value={from ?? ''} aria-describedby="days-hint" autocomplete="off" />
        </label>
        <label class="field">
          <span class="field-name">{own.to}</span>
          <input name="to" value={to ?? ''} aria-describedby="days-hint" autocomplete="off" />
        </label>
        <p class="hint" id="days-hint">
          {own.dayHint}
        </p>
        <button type="submit" class="quiet">
          {own.apply}
        </button>
      </form>
    </aside>
  )
}

type FacetProps = Omit<SearchProps, 'frame'> & { facet: SearchFacet; name: string; path: string }

function Facet({ facet, name, path, view, typed }: FacetProps) {
  return (
    <section class="facet">
      <h3>{name}</h3>
      <ul>
        {facet.values.map(({ value, label, count, chosen }) => (
          <li>
            <a
              class="plain"
              aria-current={chosen ? 'true' : undefined}
              href={withQuery(path, { q: view.query, ...typed, [facet.name]: chosen ? '' : value })}
            >
              {label}
            </a>{' '}
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
