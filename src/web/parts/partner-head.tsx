import type { PartnerView } from '#views/partner-view.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { CHANGES_WORDS } from '../words/changes-words.ts'
import { paperPageWords } from '../words/paper-words.ts'
import { projectsWords } from '../words/projects-words.ts'
import { AnswerLabel } from './answers.tsx'
import { ReadAt } from './read-at.tsx'

/** Name, the line of ties, the day it is shown as of, and what can be taken away from here. */
export function PartnerHead({ frame, view }: { frame: OfficeFrame; view: PartnerView }) {
  const { words, office } = frame
  const country = view.subject.kind === 'country' ? undefined : view.subject.countryName
  return (
    <header class="title">
      <AnswerLabel answer={view.answer} words={words} />
      <p class="eyebrow">{words.partner.withUs(view.home.name)}</p>
      <h1>
        {view.subject.name}
        {country && (
          <a
            class="title-country"
            href={officeAt(office.office.id, 'partners', view.subject.country?.toLowerCase() ?? '')}
          >
            {country}
          </a>
        )}
      </h1>
      {view.tiesLine && <p class="lede">{view.tiesLine}</p>}
      <p class="print-only">
        {words.partner.asOf} {view.asOfText} · {office.office.name[frame.lang]}
      </p>
      <div class="title-tools">
        <ReadAt frame={frame} summary={`${words.partner.asOf} ${view.asOfText}`} />
        {view.answer === 'found' && (
          <>
            {view.lastMet && (
              <a
                class="button quiet"
                href={withQuery(officeAt(office.office.id, 'changes'), {
                  from: view.lastMet.on,
                  partner: view.subject.id,
                })}
              >
                {CHANGES_WORDS[frame.lang].sinceMet} ({view.lastMet.onText})
              </a>
            )}
            {view.subject.kind === 'organisation' && (
              <a class="button quiet" href={officeAt(office.office.id, 'investors', view.subject.id)}>
                {projectsWords(frame.lang).asInvestor}
              </a>
            )}
            {view.subject.id && (
              <a
                class="button quiet"
                href={`${officeAt(office.office.id, 'partners', view.subject.id)}#papers`}
              >
                {paperPageWords(frame.lang).make}
              </a>
            )}
            <a class="button quiet" href={officeAt(office.office.id, 'partners', view.subject.id, 'send')}>
              {words.partner.send}
            </a>
            <button class="quiet" type="button" data-print hidden>
              {words.partner.print}
            </button>
          </>
        )}
      </div>
    </header>
  )
}
