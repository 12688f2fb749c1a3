import type { OccasionsView } from '#views/occasions-view.ts'
import { officeAt } from '../address.ts'
import { daysQuery } from '../book-at.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { citingOf, Notes } from '../parts/marks.tsx'
import { OccasionList } from '../parts/occasion-list.tsx'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { occasionsWords } from '../words/occasions-words.ts'

/** What is coming: round years, national days, feasts; with the letter to draft for each partner. */
export function OccasionsPage({ frame, view }: { frame: OfficeFrame; view: OccasionsView }) {
  const own = occasionsWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, view.cites, frame.here)
  return (
    <Page frame={frame} page="occasions" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <p class="list-rule">{view.rule}</p>
      <div class="list-tools">
        <form class="list-form" method="get" action={officeAt(office, 'occasions')}>
          {Object.entries(daysQuery(frame.at ?? {})).map(([name, day]) => (
            <input type="hidden" name={name} value={day} />
          ))}
          <Field frame={frame} name="days" label={own.days}>
            <input id="f-days" name="days" inputmode="numeric" size={5} value={String(view.days)} />
          </Field>
          <button type="submit" class="quiet">
            {own.show}
          </button>
        </form>
        <a class="button quiet" href={officeAt(office, 'occasions', 'calendar.ics')}>
          {own.feed}
        </a>
        <ReadAt frame={frame} />
      </div>
      {view.occasions.length ? (
        <OccasionList all={view.occasions} own={own} citing={citing} />
      ) : (
        <p class="none">{own.none}</p>
      )}
      {view.withoutDay.length > 0 && <p class="hint">{own.withoutDay(view.withoutDay.join(', '))}</p>}
      <Pager
        frame={frame}
        paging={view.paging}
        path={officeAt(office, 'occasions')}
        asked={{ days: String(view.days), ...daysQuery(frame.at ?? {}) }}
      />
      <Notes citing={citing} />
    </Page>
  )
}
