import type { RecordPublicity, SourcePublicity } from '#views/exports/publicity.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { publicWords } from '../words/public-words.ts'
import { Titled } from './other-language.tsx'
import { PostForm } from './post-form.tsx'
import { WhoField } from './who.tsx'

type Props = { frame: OfficeFrame } & (
  | { source: SourcePublicity; record?: undefined }
  | { record: RecordPublicity; source?: undefined }
)

/** Who may see a source or an entry of the book, and the way to open or close it with a reason. */
export function Publicity({ frame, source, record }: Props) {
  const own = publicWords(frame.lang)
  const { shownTo, said, id } = source ?? record
  const open = shownTo === 'public'
  const closed = (record?.sources ?? []).filter((one) => one.shownTo === 'desk')
  return (
    <section class="section publicity" id="publicity">
      <h2>{own.title}</h2>
      <p class="publicity-state">
        <span class={`tag seen-${shownTo}`}>{open ? own.public : own.desk}</span>{' '}
        {open ? own.publicNow : own.deskNow}
        {said && <span class="why">{own.said(said.by, said.on, said.why)}</span>}
      </p>
      {record && open && <p class="item-more">{own.carried(record.leaves, record.of)}</p>}
      <details>
        <summary>{open ? own.close : own.open}</summary>
        <PostForm class="form" action={officeAt(frame.office.office.id, 'publicity')}>
          <input type="hidden" name={source ? 'source' : 'record'} value={id} />
          <input type="hidden" name="shownTo" value={open ? 'desk' : 'public'} />
          <input type="hidden" name="back" value={`${frame.here.split('#')[0]}#publicity`} />
          {!open && closed.length > 0 && (
            <fieldset class="choices">
              <legend class="field-name">{own.withSources}</legend>
              {closed.map((one) => (
                <label>
                  <input type="checkbox" name="source" value={one.id} />{' '}
                  <Titled text={one.title} lang={frame.lang} />
                </label>
              ))}
            </fieldset>
          )}
          <label class="field">
            <span class="field-name">{own.why}</span>
            <input name="why" required maxlength={1000} />
          </label>
          <WhoField frame={frame} />
          <button type="submit">{open ? own.close : own.open}</button>
        </PostForm>
      </details>
    </section>
  )
}
