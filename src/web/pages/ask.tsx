import type { AskedFile, AskView } from '#views/ask-view.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { AnswerLabel, NothingOnFile, Undecided } from '../parts/answers.tsx'
import { citingOf, Marks, Notes } from '../parts/marks.tsx'
import { otherLanguage } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PartnerHead } from '../parts/partner-head.tsx'
import { askWords } from '../words/ask-words.ts'
import { PartnerBody } from './partner.tsx'

type AskProps = { frame: OfficeFrame; view: AskView }

/** The answer to a question: one of four, each unlike the others. */
export function AskPage({ frame, view }: AskProps) {
  return (
    <Page frame={frame} page="ask" title={view.question}>
      {view.partner ? (
        <article>
          <p class="question">“{view.question}”</p>
          <PartnerHead frame={frame} view={view.partner} />
          <PartnerBody frame={frame} view={view.partner} />
        </article>
      ) : (
        <article>
          <h1 class="title-plain">“{view.question}”</h1>
          <AnswerLabel answer={view.answer} words={frame.words} />
          {view.understood && (
            <p class="item-more">
              {askWords(frame.lang).understood}: {view.understood}
            </p>
          )}
          <Answer frame={frame} view={view} />
          {view.files && <DueFiles frame={frame} files={view.files} />}
          {view.subject && view.answer !== 'not-understood' && (
            <p>
              <a class="button quiet" href={officeAt(frame.office.office.id, 'partners', view.subject.id)}>
                {askWords(frame.lang).whole(view.subject.name)}
              </a>
            </p>
          )}
        </article>
      )}
    </Page>
  )
}

function Answer({ frame, view }: AskProps) {
  const { words } = frame
  if (view.answer === 'found') return <Found frame={frame} view={view} />
  if (view.answer === 'unconfirmed') return <Waiting frame={frame} view={view} />
  if (view.answer === 'nothing')
    return <NothingOnFile frame={frame} says={view.hint ?? nothingSays(frame, view)} />
  return (
    <section class="empty">
      <p class="empty-head">{words.answerSays.notUnderstood}</p>
      {view.hint && <p>{view.hint}</p>}
      <p class="item-more">{words.answerSays.tryThis}</p>
      <ul class="chips">
        {view.tries.map((one) => (
          <li>
            <a href={withQuery(officeAt(frame.office.office.id, 'ask'), { q: one })}>{one}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Delegations with a file on the days asked for, and the way to all that has a term. */
function DueFiles({ frame, files }: { frame: OfficeFrame; files: readonly AskedFile[] }) {
  const own = askWords(frame.lang)
  const office = frame.office.office.id
  return (
    <section class="section" aria-labelledby="files-head">
      <h2 id="files-head">{own.files}</h2>
      {!files.length && <p class="none">{own.noFiles}</p>}
      <ul class="anniversaries">
        {files.map((one) => (
          <li>
            <b>{one.dayText}</b>
            <a href={officeAt(office, 'missions', one.missionId)} {...otherLanguage(one.title, frame.lang)}>
              {one.title}
            </a>
          </li>
        ))}
      </ul>
      <a href={officeAt(office, 'clocks')}>{own.deadlines}</a>
    </section>
  )
}

/** Where one thing was asked of somebody on file, only that one is missing: not everything about them. */
function nothingSays({ lang, words }: OfficeFrame, { understood, subject, question }: AskView): string {
  if (understood && subject) return askWords(lang).notThis(subject.name)
  return words.answerSays.nothing(subject?.name ?? question)
}

/** The sentences of an answer, each with its marks; the words they rest on below. */
function Found({ frame, view }: AskProps) {
  const id = frame.office.office.id
  const citing = citingOf(id, frame.words, view.cites, frame.here)
  return (
    <>
      <ul class="answer-lines">
        {view.lines.map(({ text, marks, recordId }) => (
          <li>
            {recordId ? (
              <a class="plain" href={officeAt(id, 'records', recordId)}>
                {text}
              </a>
            ) : (
              <strong>{text}</strong>
            )}
            <Marks marks={marks} citing={citing} />
          </li>
        ))}
      </ul>
      <Notes citing={citing} />
    </>
  )
}

/** What was read about it and nobody decided on: where to decide. What the book itself says to it stands before. */
function Waiting({ frame, view }: AskProps) {
  return (
    <>
      {view.hint && <p>{view.hint}</p>}
      <section class="unconfirmed">
        <Undecided frame={frame} {...view.unconfirmed} />
      </section>
    </>
  )
}
