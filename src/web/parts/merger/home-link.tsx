import type { HomeView } from '#views/list-views.ts'
import { officeAt, withQuery } from '../../address.ts'
import type { OfficeFrame } from '../../frame.ts'
import { successionWords } from '../../words/succession-words.ts'

/** Where our own ground changed: the way from the first page to what became of each tie. */
export function MergerLink({ frame, view }: { frame: OfficeFrame; view: HomeView }) {
  const { merger } = view
  if (!merger) return null
  return (
    <p class="merger-link">
      <a href={withQuery(officeAt(frame.office.office.id, 'after-merger'), { day: merger.day })}>
        {successionWords(frame.lang).homeLink(merger.dayText)}
      </a>
    </p>
  )
}
