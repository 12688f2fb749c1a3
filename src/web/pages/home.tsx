import type { ComingView } from '#views/coming.ts'
import type { DueSoon } from '#views/due-soon.ts'
import type { HomeView } from '#views/list-views.ts'
import type { PartnerView } from '#views/partner-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Anniversaries } from '../parts/anniversaries.tsx'
import { AnswerLabel, Unconfirmed } from '../parts/answers.tsx'
import { Day } from '../parts/day.tsx'
import { Desk } from '../parts/desk.tsx'
import { EmptyBook } from '../parts/empty-book.tsx'
import { Figures } from '../parts/figures.tsx'
import { Glance } from '../parts/glance.tsx'
import { citingOf, FoldedNotes } from '../parts/marks.tsx'
import { MergerLink } from '../parts/merger/home-link.tsx'
import { NoteBox } from '../parts/note-box.tsx'
import { Page } from '../parts/page.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { Ties } from '../parts/ties.tsx'
import { WhoField } from '../parts/who.tsx'

type HomeProps = {
  frame: OfficeFrame
  view: HomeView
  coming: ComingView
  /** What is due; undefined where the book is read on another day. */
  due: readonly DueSoon[] | undefined
  /** What was in the box, where it comes back with problems. */
  text?: string | undefined
  demo: boolean
}

/** The first page: one box for everything, the day's work, an answer as an example of what the box gives, what came last. */
export function HomePage({ frame, view, coming, due, text, demo }: HomeProps) {
  return (
    <Page frame={frame} page="home" title={frame.words.home.title}>
      <Box frame={frame} text={text} demo={demo} />
      <NoteBox frame={frame} />
      <Day frame={frame} view={view} coming={coming} due={due} />
      <MergerLink frame={frame} view={view} />
      {view.featured ? (
        <Example
          frame={frame}
          answer={view.featured}
          ties={view.featuredTies}
          question={view.featuredQuestion}
        />
      ) : (
        <EmptyBook frame={frame} />
      )}
      {(view.sources.length > 0 || view.counts.partners > 0) && <Desk frame={frame} view={view} />}
    </Page>
  )
}

function Box({ frame, text, demo }: Pick<HomeProps, 'frame' | 'text' | 'demo'>) {
  const { words, office } = frame
  const id = office.office.id
  return (
    <section class="box">
      <h1>
        <label for="f-text">{words.home.box}</label>
      </h1>
      <PostForm action={officeAt(id, 'box')}>
        <textarea
          id="f-text"
          name="text"
          rows={text ? 8 : 3}
          placeholder={words.home.boxHint}
          aria-describedby="box-help"
        >
          {text ?? ''}
        </textarea>
        <div class="box-acts">
          <p class="hint" id="box-help">
            {words.home.boxHelp}
          </p>
          <WhoField frame={frame} />
          <span class="box-gap" />
          {demo && (
            <button type="submit" class="quiet" name="demo" value="yes">
              {words.home.demo}
            </button>
          )}
          <button type="submit">{words.home.go}</button>
        </div>
      </PostForm>
    </section>
  )
}

type ExampleProps = {
  frame: OfficeFrame
  answer: PartnerView
  ties: number | undefined
  question: string | undefined
}

/** An answer as it comes, so that nobody has to imagine what the box gives. */
function Example({ frame, answer, ties, question }: ExampleProps) {
  const { words, office } = frame
  const citing = citingOf(office.office.id, words, answer.cites, frame.here)
  const path = officeAt(office.office.id, 'partners', answer.subject.id)
  return (
    <section class="example" aria-labelledby="example-head">
      <header>
        <p class="eyebrow">
          {words.home.example}
          {question && `: “${question}”`}
        </p>
        <div class="example-head">
          <h2 id="example-head">
            <a class="plain" href={path}>
              {answer.subject.name}
            </a>
          </h2>
          <AnswerLabel answer={answer.answer} words={words} />
        </div>
        {answer.tiesLine && <p class="lede">{answer.tiesLine}</p>}
      </header>
      <Glance view={answer} citing={citing} />
      <div class="example-body">
        <div>
          <Ties view={answer} citing={citing} of={ties} />
          <Unconfirmed view={answer} frame={frame} />
        </div>
        <div>
          <Figures view={answer} citing={citing} />
          <Anniversaries view={answer} citing={citing} />
        </div>
      </div>
      <p>
        <a class="button quiet" href={path}>
          {words.home.full}
        </a>
      </p>
      <FoldedNotes citing={citing} />
    </section>
  )
}
