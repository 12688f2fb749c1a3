import type { OfficeFrame } from '../frame.ts'
import { Field } from './field.tsx'

type Known = {
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  /** As it is typed: day, month, year. */
  readonly published?: string | undefined
  readonly lang?: string | undefined
}

type SourceFieldsProps = { frame: OfficeFrame; known: Known; languageUnknown: string }

/** The four fields a person corrects of a source: title, publisher, day, language. */
export function SourceFields({ frame, known, languageUnknown }: SourceFieldsProps) {
  const labels = frame.words.sourceNew
  return (
    <>
      <Field frame={frame} name="title" label={labels.titleField} must>
        <input id="f-title" name="title" value={known.title} required maxlength={500} autocomplete="off" />
      </Field>
      <Field frame={frame} name="publisher" label={labels.publisher}>
        <input id="f-publisher" name="publisher" value={known.publisher} maxlength={200} autocomplete="off" />
      </Field>
      <div class="form-row">
        <Field frame={frame} name="published" label={labels.published} hint={labels.publishedHint}>
          <input
            id="f-published"
            name="published"
            value={known.published}
            inputmode="numeric"
            autocomplete="off"
          />
        </Field>
        <Field frame={frame} name="lang" label={labels.language}>
          <select id="f-lang" name="lang">
            <option value="">{languageUnknown}</option>
            <option value="vi" lang="vi" selected={known.lang === 'vi'}>
              Tiếng Việt
            </option>
            <option value="en" lang="en" selected={known.lang === 'en'}>
              English
            </option>
          </select>
        </Field>
      </div>
    </>
  )
}
