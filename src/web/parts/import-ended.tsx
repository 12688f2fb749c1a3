import type { RegisterKind } from '#model/recipe.ts'
import type { ImportView } from '#views/register/show-import.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { registerWords } from '../words/register-words.ts'
import { ImportBefore } from './import-going.tsx'
import { PostForm } from './post-form.tsx'
import { RegisterCounts } from './register-rows.tsx'
import { WhoField } from './who.tsx'

type EndedProps = { frame: OfficeFrame; view: ImportView }

/** The way to the rows that were left out. */
export function ImportRejects({ frame, view, left }: EndedProps & { left: number }) {
  if (!left) return null
  const at = officeAt(frame.office.office.id, 'registers', view.import.id, 'rejects.csv')
  return (
    <p>
      <a href={at}>{registerWords(frame.lang).rejects}</a>
    </p>
  )
}

/** Where what was taken in is listed; the rest stands on the pages of partners. */
const LISTS: Readonly<Partial<Record<RegisterKind, string>>> = {
  agreement: 'agreements',
  investment: 'figures',
  project: 'projects',
}

/** What became of an import that was taken in, and the way back. */
export function ImportEnded({ frame, view }: EndedProps) {
  const own = registerWords(frame.lang)
  const { counts, state, id } = view.import
  const office = frame.office.office.id
  const { kind } = view.import.recipe
  const list = LISTS[kind]
  if (state === 'undone') return <p class="lede">{own.undone}</p>
  return (
    <>
      <ImportBefore frame={frame} view={view} />
      <h2>{own.done}</h2>
      <RegisterCounts frame={frame} counts={counts} reasons={view.reasons} />
      <ImportRejects frame={frame} view={view} left={(counts.ambiguous ?? 0) + (counts.refused ?? 0)} />
      <p>
        {list ? (
          <a href={officeAt(office, list)}>{own.toList(own.kinds[kind])}</a>
        ) : (
          <a href={officeAt(office, 'partners')}>{own.toPartners}</a>
        )}
      </p>
      <PostForm action={officeAt(office, 'registers', id)}>
        <WhoField frame={frame} />
        <button type="submit" class="quiet" name="step" value="undo">
          {own.undo}
        </button>
      </PostForm>
    </>
  )
}
