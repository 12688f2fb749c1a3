import type { ConferencesView } from '#views/conference/conference-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Titled } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { conferenceWords } from '../words/conference-words.ts'

/** The conferences of the book, each with its list and what is due next. */
export function ConferencesPage({ frame, view }: { frame: OfficeFrame; view: ConferencesView }) {
  const own = conferenceWords(frame.lang)
  const office = frame.office.office.id
  return (
    <Page frame={frame} page="conferences" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        <a class="button quiet" href={`${officeAt(office, 'enter')}?type=event`}>
          {own.enter}
        </a>
      </PlainHead>
      {!view.conferences.length && <p class="none">{own.none}</p>}
      <ul class="mission-list">
        {view.conferences.map((one) => (
          <li>
            <a href={officeAt(office, 'conferences', one.id)}>
              <Titled text={one.title} lang={frame.lang} />
            </a>
            <p class="item-more parts">
              {one.dateText && <span>{one.dateText}</span>}
              {one.placeName && <span>{one.placeName}</span>}
              <span>{own.lines(one.lines)}</span>
              {one.next && (
                <span class={one.next.state === 'overdue' ? 'due' : undefined}>
                  {own.months(one.next.months)}: {one.next.dueText}, {one.next.stateWord}
                </span>
              )}
            </p>
            {one.stated.map((total) => (
              <p class="item-more">
                {[
                  total.projects === undefined ? undefined : own.projectCount(total.projects),
                  total.amountText,
                  total.handedWord,
                  total.sideWord,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Page>
  )
}
