import type { Answer, PartnerView } from '#views/partner-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import type { Words } from '../words/words.ts'
import { AnswerSign } from './icons.tsx'
import { otherLanguage } from './other-language.tsx'

/** Which of the four answers this is: word and shape, never colour alone. */
export function AnswerLabel({ answer, words }: { answer: Answer; words: Words }) {
  return (
    <p class={`answer answer-${answer}`}>
      <AnswerSign answer={answer} />
      {words.answer[answer]}
    </p>
  )
}

/** The whole of an answer that found nothing: said plainly, with what to do next. */
export function NothingOnFile({ frame, says }: { frame: OfficeFrame; says: string }) {
  const { words, office } = frame
  return (
    <section class="empty">
      <p class="empty-head">{says}</p>
      <p>{words.answerSays.nothingMore}</p>
      <p>
        <a class="button" href={officeAt(office.office.id, 'sources', 'new')}>
          {words.answerSays.addSource}
        </a>
      </p>
    </section>
  )
}

/** What was read and nobody decided on: always apart, never mixed in. */
export function Unconfirmed({ view, frame }: { view: PartnerView; frame: OfficeFrame }) {
  const { words } = frame
  if (!view.unconfirmed.count) return null
  return (
    <aside class="unconfirmed" aria-labelledby="unconfirmed-head">
      <h2 id="unconfirmed-head">
        <AnswerSign answer="unconfirmed" />
        {words.partner.unconfirmedHead}
      </h2>
      <Undecided frame={frame} {...view.unconfirmed} />
    </aside>
  )
}

/** How much was read that nobody decided on, and where to decide on it. */
export function Undecided({
  frame: { words, office },
  count,
  sources,
}: PartnerView['unconfirmed'] & { frame: OfficeFrame }) {
  return (
    <>
      <p>
        <strong>{words.answerSays.unconfirmed(count)}</strong> {words.answerSays.unconfirmedMore}
      </p>
      <ul>
        {sources.map((source) => (
          <li>
            <a
              href={officeAt(office.office.id, 'sources', source.id, 'judge')}
              {...otherLanguage(source.title, words.lang)}
            >
              {source.title}
            </a>{' '}
            <span class="count">{source.count}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
