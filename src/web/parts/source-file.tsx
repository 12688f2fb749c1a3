import type { SourceView } from '#views/cards-view.ts'
import { officeAt } from '../address.ts'
import { typedDay } from '../day-typed.ts'
import type { OfficeFrame } from '../frame.ts'
import { mayShowAgain } from '../problem-field.ts'
import { PostForm } from './post-form.tsx'
import { SourceFields } from './source-fields.tsx'
import { SignedButton } from './who.tsx'

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
  const at = officeAt(office.office.id, 'sources', source.id, 'correct')
  const sent = frame.sent?.path === at && mayShowAgain(frame.problems) ? frame.sent.typed : undefined
  return (
    <details class="section" open={frame.problems.length > 0}>
      <summary>{own.correct}</summary>
      <p class="section-says">{own.correctSays}</p>
      <PostForm class="form" action={at}>
        <input type="hidden" name="seen" value={source.facts} />
        <SourceFields
          frame={frame}
          known={sent ?? { ...source, published: typedDay(source.published) }}
          languageUnknown={own.languageUnknown}
        />
        <SignedButton frame={frame} label={own.correctGo} />
      </PostForm>
    </details>
  )
}
