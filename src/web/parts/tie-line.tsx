import type { EndView, StepView, TieLine } from '#views/ties/ties-view.ts'
import type { TieLines as Lines } from '#views/ties.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { type TiesWords, tiesWords } from '../words/ties-words.ts'
import { type Citing, Marks } from './marks.tsx'
import { PartyLink } from './party-link.tsx'
import { Section } from './section.tsx'

type StagesProps = {
  steps: readonly StepView[]
  citing: Citing
  /** How many are left out, and where all of them stand. */
  more?: { readonly text: string; readonly says: string; readonly at: string } | undefined
}

/** The stages of one tie in a row, each with its day and its source. */
export function Stages({ steps, citing, more }: StagesProps) {
  return (
    <ol class="stages">
      {steps.map((step) => (
        <li data-step={step.step}>
          <b>{step.word}</b>{' '}
          <span>
            {step.onText}
            <Marks marks={step.marks} citing={citing} />
            {step.basis && <span class="item-more"> {step.basis}</span>}
          </span>
        </li>
      ))}
      {more && (
        <li>
          <a href={more.at} title={more.says}>
            {more.text}
          </a>
        </li>
      )}
    </ol>
  )
}

/** The last day with how it was reckoned, and the last day for notice. */
export function EndOf({ end, own }: { end: EndView | undefined; own: TiesWords }) {
  if (!end) return <>—</>
  return (
    <>
      {end.onText && <b>{end.onText}</b>}
      {end.daysLeft !== undefined && end.daysLeft >= 0 && (
        <span class="item-more"> {own.daysLeft(end.daysLeft)}</span>
      )}
      <span class="ends-says">{end.says}</span>
      {end.noticeText && (
        <span class="ends-notice">
          {own.noticeBy} <b>{end.noticeText}</b>
        </span>
      )}
    </>
  )
}

/** Why a tie lapsed beside another, in the words of who decided it, linked to where they are kept. */
export function LapsedFor({ line, office }: { line: Pick<TieLine, 'lapsed'>; office: string }) {
  if (!line.lapsed) return null
  return (
    <span class="item-more">
      {' '}
      <a href={officeAt(office, 'sources', line.lapsed.sourceId)}>{line.lapsed.why}</a>
    </span>
  )
}

type TieLinesProps = { frame: OfficeFrame; over: Lines; citing: Citing }

/** The ties of one partner over time: stages, state, end, papers. */
export function TieLines({ frame, over: { lines, asOfText }, citing }: TieLinesProps) {
  const own = tiesWords(frame.lang)
  if (!lines.length) return null
  return (
    <Section id="tie-over-time" title={own.tieLine} says={own.tieLineSays(asOfText)}>
      {lines.map((line) => (
        <div class="tie-over-time">
          <p class="item-main">
            <PartyLink party={line.partner} office={citing.office} /> –{' '}
            {line.ours.map((one) => one.name).join(', ')}
            <span class="tag">{line.stateWord}</span>
            <LapsedFor line={line} office={citing.office} />
          </p>
          <Stages steps={line.steps} citing={citing} />
          {line.end && (
            <p>
              {own.end}: <EndOf end={line.end} own={own} />
            </p>
          )}
          {line.agreements.length > 0 && (
            <p>
              {own.papers}:{' '}
              {line.agreements.map((paper, i) => (
                <>
                  {i > 0 && '; '}
                  <a class="plain" href={officeAt(citing.office, 'records', paper.recordId)}>
                    {paper.title}
                  </a>
                </>
              ))}
            </p>
          )}
        </div>
      ))}
    </Section>
  )
}
