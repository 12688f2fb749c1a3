import type { NoteView } from '#views/note.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { NotePartForm } from '../parts/note-part.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { SignedButton } from '../parts/who.tsx'
import { typedText } from '../slot-typed.ts'
import { type NoteWords, noteWords } from '../words/note-words.ts'

type NoteProps = {
  frame: OfficeFrame
  /** The note as it was understood; absent before one was typed. */
  view?: NoteView | undefined
  typed?: Readonly<Record<string, string>> | undefined
  /** The fields of the parts come back as they were sent. */
  again?: boolean
}

/** The quick note: one line typed, what was understood of it confirmed on one screen. */
export function NotePage({ frame, view, typed, again }: NoteProps) {
  const own = noteWords(frame.lang)
  return (
    <Page frame={frame} page="note" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <NoteForm frame={frame} view={view} typed={typed} />
      {view && <Confirm frame={frame} view={view} typed={again ? typed : undefined} own={own} />}
    </Page>
  )
}

function NoteForm({ frame, view, typed }: Omit<NoteProps, 'again'>) {
  const own = noteWords(frame.lang)
  const written = typed?.written ?? (view ? typedText({ type: 'date' }, view.written, frame.lang) : '')
  return (
    <form class="form note-form" method="post" action={officeAt(frame.office.office.id, 'note')}>
      <Field frame={frame} name="text" label={own.text} hint={own.hint}>
        <textarea id="f-text" name="text" rows={2} maxlength={2000} placeholder={own.example} required>
          {typed?.text ?? view?.text ?? ''}
        </textarea>
      </Field>
      <div class="note-day">
        <Field frame={frame} name="written" label={own.written} hint={own.writtenHint}>
          <input id="f-written" name="written" value={written} autocomplete="off" />
        </Field>
      </div>
      <div>
        <button type="submit" class={view ? 'quiet' : ''}>
          {view ? own.again : own.read}
        </button>
      </div>
    </form>
  )
}

type ConfirmProps = {
  frame: OfficeFrame
  view: NoteView
  typed: Readonly<Record<string, string>> | undefined
  own: NoteWords
}

function Confirm({ frame, view, typed, own }: ConfirmProps) {
  const asks = view.parts.reduce((sum, part) => sum + part.asks.length, 0)
  if (view.parts.length === 0) return <p class="none">{own.none}</p>
  return (
    <section class="section" aria-labelledby="note-found">
      <h2 id="note-found">{own.found}</h2>
      <p class="section-says">
        {own.foundSays} {asks > 0 && <strong class="note-open">{own.asked(asks)}</strong>}
      </p>
      <PostForm class="note-confirm" action={officeAt(frame.office.office.id, 'note', 'keep')}>
        <input type="hidden" name="text" value={view.text} />
        <input type="hidden" name="written" value={typedText({ type: 'date' }, view.written, frame.lang)} />
        <div class="note-parts">
          {view.parts.map((part, at) => (
            <NotePartForm frame={frame} part={part} at={at} typed={typed} />
          ))}
        </div>
        <Receipt view={view} own={own} />
        <SignedButton frame={frame} label={own.keepAll} />
      </PostForm>
    </section>
  )
}

/** What was not read, and what short forms were taken for. */
function Receipt({ view, own }: Pick<ConfirmProps, 'view' | 'own'>) {
  return (
    <dl class="note-receipt">
      {view.left.length > 0 && (
        <div>
          <dt>{own.left}</dt>
          <dd>
            {view.left.map((words) => `“${words}”`).join(', ')}. <span class="hint">{own.leftSays}</span>
          </dd>
        </div>
      )}
      {view.opened.length > 0 && (
        <div>
          <dt>{own.opened}</dt>
          <dd>{view.opened.map(({ short, full }) => `${short}: ${full || '–'}`).join(' · ')}</dd>
        </div>
      )}
    </dl>
  )
}
