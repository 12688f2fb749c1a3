import type { AskView } from '#views/partner-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { AnswerLabel, NothingOnFile, NotUnderstood } from '../parts/answers.tsx'
import { Page } from '../parts/page.tsx'
import { PartnerBody, PartnerHead } from './partner.tsx'

type AskProps = { frame: OfficeFrame; view: AskView }

/** The answer to a question: one of four, each unlike the others. */
export function AskPage({ frame, view }: AskProps) {
  return (
    <Page frame={frame} page="ask" title={view.question}>
      {view.partner ? (
        <article class="partner">
          <p class="question">“{view.question}”</p>
          <PartnerHead frame={frame} view={view.partner} />
          <PartnerBody frame={frame} view={view.partner} />
        </article>
      ) : (
        <article>
          <h1 class="title-plain">“{view.question}”</h1>
          <AnswerLabel answer={view.answer} words={frame.words} />
          {view.answer === 'nothing' ? (
            <NothingOnFile frame={frame} says={view.hint ?? frame.words.answerSays.nothing(view.question)} />
          ) : (
            <NotUnderstood frame={frame} hint={view.hint} />
          )}
        </article>
      )}
    </Page>
  )
}
