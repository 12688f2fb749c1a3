import type { EvidenceView } from '#views/evidence-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from './field.tsx'
import { Line } from './mission-form.tsx'
import { PostForm } from './post-form.tsx'
import { SignedButton, WhoField } from './who.tsx'

type EvidenceProps = { frame: OfficeFrame; view: EvidenceView }

/** The files attached to a record, each to be saved and never shown, and the form that attaches another. */
export function Evidence({ frame, view }: EvidenceProps) {
  const { words, office } = frame
  const own = words.documents
  return (
    <section class="section" id="evidence">
      <h2>{own.evidence}</h2>
      <p class="section-says">{own.evidenceSays}</p>
      {!view.files.length && <p class="none">{own.noEvidence}</p>}
      <ul class="files">
        {view.files.map((file) => (
          <li>
            <p>
              <a href={officeAt(office.office.id, 'evidence', file.id)} download={file.fileName}>
                {file.fileName}
              </a>{' '}
              · {file.sizeText} · {file.by} · {file.at}
              {file.note && <span class="why">{file.note}</span>}
            </p>
            <details>
              <summary>{own.withdraw}</summary>
              <PostForm class="inline" action={officeAt(office.office.id, 'evidence', file.id, 'withdraw')}>
                <input type="hidden" name="record" value={view.recordId} />
                <label class="field">
                  <span class="field-name">{own.why}</span>
                  <input name="why" required minlength={3} maxlength={500} />
                </label>
                <WhoField frame={frame} />
                <button type="submit" class="quiet">
                  {own.withdraw}
                </button>
              </PostForm>
            </details>
          </li>
        ))}
      </ul>
      <details open={frame.problems.length > 0}>
        <summary>{own.attach}</summary>
        <PostForm
          class="form"
          action={officeAt(office.office.id, 'records', view.recordId, 'evidence')}
          enctype="multipart/form-data"
        >
          <Field frame={frame} name="file" label={own.file} hint={own.fileHint}>
            <input id="f-file" name="file" type="file" required />
          </Field>
          <Line label={own.note} name="note" />
          <SignedButton frame={frame} label={own.attachGo} />
        </PostForm>
      </details>
    </section>
  )
}
