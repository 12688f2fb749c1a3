import type { SourceView } from '#views/cards-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from './field.tsx'
import { WhoField } from './who.tsx'

type SourceFileProps = { frame: OfficeFrame; view: SourceView }

/** Said first on the page of a source in a language that is not read. */
export function UnreadNotice({ frame, view }: SourceFileProps) {
  const { unread } = view.source
  if (!unread) return null
  return (
    <p class="out-of-book">
      <strong>{frame.words.documents.unread(unread)}</strong> {frame.words.documents.unreadSays}
    </p>
  )
}

/** How the text was taken from its file, the file itself, and the form that corrects what it was found to state. */
export function SourceFile({ frame, view }: SourceFileProps) {
  const { words, office } = frame
  const { source } = view
  const notes = source.notes ?? []
  return (
    <>
      {(notes.length > 0 || source.original) && (
        <details class="section" open={notes.length > 0}>
          <summary>{words.documents.receipt}</summary>
          <ul>
            {notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
          {source.original && (
            <p>
              <a
                href={officeAt(office.office.id, 'originals', source.sha256)}
                download={source.original.fileName ?? true}
              >
                {words.documents.original}
              </a>
              {source.original.fileName && ` · ${source.original.fileName}`}
            </p>
          )}
        </details>
      )}
      {source.kind === 'document' && <CorrectionForm frame={frame} view={view} />}
    </>
  )
}

function CorrectionForm({ frame, view }: SourceFileProps) {
  const { words, office } = frame
  const { source } = view
  const own = words.documents
  const labels = words.sourceNew
  return (
    <details class="section" open={frame.problems.length > 0}>
      <summary>{own.correct}</summary>
      <p class="section-says">{own.correctSays}</p>
      <form class="form" method="post" action={officeAt(office.office.id, 'sources', source.id, 'correct')}>
        <Field frame={frame} name="title" label={labels.titleField}>
          <input id="f-title" name="title" value={source.title} required maxlength={500} autocomplete="off" />
        </Field>
        <Field frame={frame} name="publisher" label={labels.publisher}>
          <input
            id="f-publisher"
            name="publisher"
            value={source.publisher}
            maxlength={200}
            autocomplete="off"
          />
        </Field>
        <Field frame={frame} name="published" label={labels.published} hint={own.dayHint}>
          <input
            id="f-published"
            name="published"
            value={typedDay(source.published)}
            inputmode="numeric"
            autocomplete="off"
          />
        </Field>
        <Field frame={frame} name="lang" label={labels.language}>
          <select id="f-lang" name="lang">
            <option value="">{own.languageUnknown}</option>
            <option value="vi" lang="vi" selected={source.lang === 'vi'}>
              Tiếng Việt
            </option>
            <option value="en" lang="en" selected={source.lang === 'en'}>
              English
            </option>
          </select>
        </Field>
        <WhoField frame={frame} />
        <div>
          <button type="submit">{own.correctGo}</button>
        </div>
      </form>
    </details>
  )
}

/** A day as it is typed here: day, month, year. */
function typedDay(iso: string | undefined): string | undefined {
  return iso?.split('-').reverse().join('/')
}
