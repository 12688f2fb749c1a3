import { PAPER_TITLES } from '#papers/words/paper-words.ts'
import type { PartnerView } from '#views/partner-view.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { CHANGES_WORDS } from '../words/changes-words.ts'
import { paperPageWords } from '../words/paper-words.ts'
import { projectsWords } from '../words/projects-words.ts'
import { AnswerLabel } from './answers.tsx'
import { PostForm } from './post-form.tsx'
import { ReadAt } from './read-at.tsx'
import { SignedButton } from './who.tsx'

/** A name of more letters than this is set smaller. */
const LONG = 36

/** Name, the line of ties, the day it is shown as of, and what can be taken away from here. */
export function PartnerHead({ frame, view }: { frame: OfficeFrame; view: PartnerView }) {
  const { words, office } = frame
  const country = view.subject.kind === 'country' ? undefined : view.subject.countryName
  return (
    <header class="title">
      <AnswerLabel answer={view.answer} words={words} />
      <p class="eyebrow">{words.partner.withUs(view.home.name)}</p>
      <h1 class={view.subject.name.length > LONG ? 'title-long' : undefined}>
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
        {view.answer === 'found' && view.subject.id && !frame.at?.knownAt && (
          <OnePage frame={frame} partner={view.subject.id} />
        )}
        {view.answer === 'found' && <Away frame={frame} view={view} />}
        <ReadAt frame={frame} summary={`${words.partner.asOf} ${view.asOfText}`} />
      </div>
    </header>
  )
}

/** What a leader is handed before a meeting, at one press: one page, in the language and as of the day this page is read in. A paper knows what is known today. */
function OnePage({ frame, partner }: { frame: OfficeFrame; partner: string }) {
  const asOf = frame.at?.asOf
  return (
    <PostForm
      class="inline"
      action={officeAt(frame.office.office.id, 'papers')}
      holds={{ kind: 'one-page', partner, lang: frame.lang, ...(asOf ? { asOf } : {}) }}
    >
      <SignedButton frame={frame} label={PAPER_TITLES['one-page'][frame.lang]} />
    </PostForm>
  )
}

/** Other papers, a text to send, a print; what changed since the last meeting. */
function Away({ frame, view }: { frame: OfficeFrame; view: PartnerView }) {
  const { words, office, lang } = frame
  const { subject, lastMet } = view
  const at = (...path: readonly string[]) => officeAt(office.office.id, ...path)
  const since = lastMet && withQuery(at('changes'), { from: lastMet.on, partner: subject.id })
  return (
    <>
      {subject.id && (
        <a class="button quiet" href={`${at('partners', subject.id)}#papers`}>
          {paperPageWords(lang).others}
        </a>
      )}
      <a class="button quiet" href={at('partners', subject.id, 'send')}>
        {words.partner.send}
      </a>
      <button class="quiet" type="button" data-print hidden>
        {words.partner.print}
      </button>
      {since && (
        <a class="button quiet" href={since}>
          {CHANGES_WORDS[lang].sinceMet} ({lastMet.onText})
        </a>
      )}
      {subject.kind === 'organisation' && (
        <a class="button quiet" href={at('investors', subject.id)}>
          {projectsWords(lang).asInvestor}
        </a>
      )}
    </>
  )
}
