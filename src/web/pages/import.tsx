import type { ImportPreview } from '#views/list-views.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { ImportTable } from '../parts/import-table.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { WhoField } from '../parts/who.tsx'
import { registerWords } from '../words/register-words.ts'

type ImportProps = {
  frame: OfficeFrame
  pasted: string
  preview?: ImportPreview | undefined
  choices: Readonly<Record<string, string>>
}

/** A range from a spreadsheet: pasted, shown as it would be taken in, then taken in. */
export function ImportPage({ frame, pasted, preview, choices }: ImportProps) {
  const { words, office } = frame
  const own = words.import
  return (
    <Page frame={frame} page="import" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        <a href={officeAt(office.office.id, 'registers')}>{registerWords(frame.lang).title}</a>
      </PlainHead>
      {preview && <Preview frame={frame} pasted={pasted} preview={preview} choices={choices} />}
      {preview ? (
        <details class="section">
          <summary>{own.again}</summary>
          <Paste frame={frame} pasted={pasted} />
        </details>
      ) : (
        <Paste frame={frame} pasted={pasted} />
      )}
    </Page>
  )
}

function Paste({ frame, pasted }: Pick<ImportProps, 'frame' | 'pasted'>) {
  const own = frame.words.import
  return (
    <form class="form" method="post" action={officeAt(frame.office.office.id, 'import')}>
      <Field frame={frame} name="pasted" label={own.pasted}>
        <textarea id="f-pasted" name="pasted" rows={12} class="cells" spellcheck={false}>
          {pasted}
        </textarea>
      </Field>
      <div>
        <button type="submit" name="step" value="preview">
          {own.preview}
        </button>
      </div>
    </form>
  )
}

type PreviewProps = ImportProps & { preview: ImportPreview }

function Preview({ frame, pasted, preview, choices }: PreviewProps) {
  const { words, office } = frame
  const own = words.import
  // What is there already is taken in too, as one more source of it; not what this very list has said before.
  const { create, same, differs, known } = preview.counts
  const ready = create + same + differs - known
  return (
    <PostForm class="import" action={officeAt(office.office.id, 'import')}>
      <input type="hidden" name="pasted" value={pasted} />
      {Object.entries(choices).map(([line, place]) => (
        <input type="hidden" name={`choice.${line}`} value={place} />
      ))}
      <ul class="import-counts">
        {(['create', 'same', 'differs', 'ambiguous', 'refused'] as const).map(
          (standing) =>
            preview.counts[standing] > 0 && (
              <li class={`import-${standing}`}>
                <b>{preview.counts[standing]}</b> {own.counts[standing]}
              </li>
            ),
        )}
      </ul>
      <ImportTable frame={frame} preview={preview} />
      <WhoField frame={frame} />
      <div class="title-tools">
        {ready > 0 ? (
          <button type="submit" name="step" value="commit">
            {own.commit(ready)}
          </button>
        ) : (
          <p>{own.nothing}</p>
        )}
        {preview.counts.ambiguous > 0 && (
          <button type="submit" class="quiet" name="step" value="preview">
            {own.preview}
          </button>
        )}
      </div>
    </PostForm>
  )
}
