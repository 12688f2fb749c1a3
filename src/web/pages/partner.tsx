import type { PartyRef } from '#views/cite.ts'
import type { KeeperView } from '#views/keepers.ts'
import type { PartnerView } from '#views/partner-view.ts'
import type { TieLines as Lines } from '#views/ties.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Agreements, Meetings } from '../parts/agreements.tsx'
import { Anniversaries, OtherMatters } from '../parts/anniversaries.tsx'
import { NothingOnFile, Unconfirmed } from '../parts/answers.tsx'
import { ExternalIds } from '../parts/external-ids.tsx'
import { Figures } from '../parts/figures.tsx'
import { Glance } from '../parts/glance.tsx'
import { Keeper } from '../parts/keeper.tsx'
import { citingOf, Notes } from '../parts/marks.tsx'
import { OfficeHolders } from '../parts/office-holders.tsx'
import { Page } from '../parts/page.tsx'
import { PaperSection } from '../parts/paper-form.tsx'
import { PartnerHead } from '../parts/partner-head.tsx'
import { Asked, Courtesies, Promises } from '../parts/promises.tsx'
import { SameForm } from '../parts/same-form.tsx'
import { TieLines } from '../parts/tie-line.tsx'
import { Ties } from '../parts/ties.tsx'
import { Visits } from '../parts/visits.tsx'
import { keeperWords } from '../words/keeper-words.ts'
import { noteWords } from '../words/note-words.ts'

type PartnerProps = {
  frame: OfficeFrame
  view: PartnerView
  /** Partners this one may be the same as. */
  others?: readonly PartyRef[]
  /** Its ties over time; their quotes stand among those of the view. */
  over?: Lines | undefined
  /** Who looks after it. */
  keeper?: KeeperView | undefined
}

/** One country or partner: everything the book holds, as of a day, on one sheet. */
export function PartnerPage({ frame, view, others = [], over, keeper }: PartnerProps) {
  return (
    <Page frame={frame} page="partner" title={view.subject.name}>
      <article>
        <PartnerHead frame={frame} view={view} />
        {view.subject.id && (
          <div class="partner-desk">
            <Keeper frame={frame} subject={view.subject} keeper={keeper} />
            <p class="item-more">
              <a href={officeAt(frame.office.office.id, 'note')}>{noteWords(frame.lang).title}</a> ·{' '}
              <a href={officeAt(frame.office.office.id, 'missions', 'new')}>
                {keeperWords(frame.lang).mission}
              </a>
            </p>
          </div>
        )}
        <PartnerBody frame={frame} view={view} over={over} />
        {view.answer === 'found' && (
          <PaperSection frame={frame} about="partner" given={{ partner: view.subject.id }} />
        )}
        {!frame.at?.knownAt && <SameForm frame={frame} subject={view.subject} others={others} />}
        <ExternalIds frame={frame} view={view} />
      </article>
    </Page>
  )
}

/** The answer itself, for the partner's own page and for a question alike. */
export function PartnerBody({ frame, view, over }: Pick<PartnerProps, 'frame' | 'view' | 'over'>) {
  const cites = [...view.cites, ...(over?.cites ?? [])]
  const citing = citingOf(frame.office.office.id, frame.words, cites, frame.here)
  const found = view.answer === 'found'
  return (
    <>
      {view.answer === 'nothing' && (
        <NothingOnFile frame={frame} says={frame.words.answerSays.nothing(view.subject.name)} />
      )}
      {!found && <Unconfirmed view={view} frame={frame} />}
      {found && (
        <>
          <Glance view={view} citing={citing} />
          <div class="columns">
            <div>
              <Ties view={view} citing={citing} />
              {over && <TieLines frame={frame} over={over} citing={citing} />}
              <Figures view={view} citing={citing} />
              <Agreements view={view} citing={citing} />
              <Promises view={view} citing={citing} />
              <Asked view={view} citing={citing} />
              <Visits view={view} citing={citing} />
              <Meetings view={view} citing={citing} />
            </div>
            <div>
              <Unconfirmed view={view} frame={frame} />
              <OfficeHolders view={view} citing={citing} />
              <Anniversaries view={view} citing={citing} />
              <OtherMatters view={view} citing={citing} />
              <Courtesies view={view} citing={citing} />
            </div>
          </div>
          <Notes citing={citing} />
        </>
      )}
    </>
  )
}
