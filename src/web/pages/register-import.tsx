import type { ImportView } from '#views/register/show-import.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { ImportEnded, ImportRejects } from '../parts/import-ended.tsx'
import { ImportBefore, ImportGoing } from '../parts/import-going.tsx'
import { ImportGone } from '../parts/import-gone.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { RegisterChoices } from '../parts/register-choices.tsx'
import { RegisterColumns } from '../parts/register-columns.tsx'
import { RegisterCounts, RegisterRows } from '../parts/register-rows.tsx'
import { WhoField } from '../parts/who.tsx'
import { registerWords } from '../words/register-words.ts'

export type RegisterImportProps = { frame: OfficeFrame; view: ImportView }

/** One register on its way in: columns, check, counts, commit; then what became of it, and the way back. */
export function RegisterImportPage({ frame, view }: RegisterImportProps) {
  const own = registerWords(frame.lang)
  const { fileName, recipe, state } = view.import
  return (
    <Page
      frame={frame}
      page="register-import"
      title={fileName ?? recipe.name}
      {...(isGoing(view) ? { refresh: 5 } : {})}
    >
      <PlainHead title={fileName ?? recipe.name} eyebrow={own.title} says={own.kinds[recipe.kind]}>
        <a href={officeAt(frame.office.office.id, 'registers')}>{own.title}</a>
      </PlainHead>
      {isGoing(view) ? (
        <ImportGoing frame={frame} view={view} />
      ) : state !== 'open' ? (
        <ImportEnded frame={frame} view={view} />
      ) : (
        <Open frame={frame} view={view} />
      )}
    </Page>
  )
}

function isGoing({ job }: ImportView): boolean {
  return job !== undefined && !job.over
}

function Open({ frame, view }: RegisterImportProps) {
  const own = registerWords(frame.lang)
  const { preview } = view
  const at = officeAt(frame.office.office.id, 'registers', view.import.id)
  return (
    <>
      <ImportBefore frame={frame} view={view} />
      <PostForm class="import" action={askedAt(at, preview)}>
        <input type="hidden" name="version" value={view.import.version} />
        <RegisterColumns frame={frame} view={view} />
        <WhoField frame={frame} />
        {preview && (
          <RegisterChoices
            frame={frame}
            choices={preview.choices}
            choicePage={preview.choicePage}
            decisions={view.import.recipe.decisions}
            at={at}
          />
        )}
        <div class="title-tools">
          <button type="submit" class="quiet" name="step" value="shape">
            {own.shape}
          </button>
        </div>
      </PostForm>
      {preview && (
        <section aria-labelledby="check">
          <h2 id="check">{own.steps.check}</h2>
          <RegisterCounts frame={frame} counts={preview.counts} reasons={preview.reasons} />
          <ImportRejects frame={frame} view={view} left={preview.counts.ambiguous + preview.counts.refused} />
          <RegisterRows frame={frame} rows={preview.rows} />
          <Commit frame={frame} view={view} />
        </section>
      )}
    </>
  )
}

/** The page of choices looked at, so that one comes back to it. */
function askedAt(at: string, preview: ImportView['preview']): string {
  const { reason, page } = preview?.choicePage ?? { page: 1 }
  return `${at}?${new URLSearchParams({ ...(reason ? { reason } : {}), page: String(page) })}`
}

function Commit({ frame, view }: RegisterImportProps) {
  const own = registerWords(frame.lang)
  const { preview } = view
  if (!preview) return null
  const { create, same, differs, known } = preview.counts
  const ready = create + same + differs - known
  return (
    <PostForm class="import" action={officeAt(frame.office.office.id, 'registers', view.import.id)}>
      <input type="hidden" name="version" value={view.import.version} />
      <h2>{own.steps.take}</h2>
      <ImportGone frame={frame} preview={preview} />
      <WhoField frame={frame} />
      {ready > 0 || preview.missing.length > 0 || preview.emptied.length > 0 ? (
        <button type="submit" name="step" value="commit">
          {own.commit(ready)}
        </button>
      ) : (
        <p>{own.noneReady}</p>
      )}
    </PostForm>
  )
}
