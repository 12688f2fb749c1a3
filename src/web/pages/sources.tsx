import type { SourcesView } from '#views/sources.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { SourceRow } from '../parts/source-row.tsx'

/** Everything that was kept, newest first, with how far each is decided. */
export function SourcesPage({ frame, view }: { frame: OfficeFrame; view: SourcesView }) {
  const { words, office } = frame
  const { sources, paging } = view
  const path = officeAt(office.office.id, 'sources')
  return (
    <Page frame={frame} page="sources" title={words.sources.title}>
      <PlainHead title={words.sources.title} says={sources.length ? words.sources.says : words.sources.empty}>
        <a class="button" href={officeAt(office.office.id, 'sources', 'new')}>
          {words.sources.add}
        </a>
        <a class="button quiet" href={officeAt(office.office.id, 'feeds')}>
          {words.feeds.title}
        </a>
        {sources.length > 0 && (
          <form class="inline" method="post" action={officeAt(office.office.id, 'jobs', 'read-all')}>
            <button type="submit" class="quiet">
              {words.sources.readAll}
            </button>
          </form>
        )}
      </PlainHead>
      <ul class="source-list wide">
        {sources.map((source) => (
          <SourceRow frame={frame} source={source} />
        ))}
      </ul>
      <Pager frame={frame} paging={paging} path={path} asked={{}} />
      <p class="item-more">
        {words.sources.rowsSay} <a href={officeAt(office.office.id, 'registers')}>{words.sources.rowsAt}</a>
      </p>
    </Page>
  )
}
