import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { WhoField } from '../parts/who.tsx'

type SourceNewProps = { frame: OfficeFrame; typed: Readonly<Record<string, string>> }

/** Adding a source: the words, or a file, and where they are from. */
export function SourceNewPage({ frame, typed }: SourceNewProps) {
  const { words, office } = frame
  const own = words.sourceNew
  return (
    <Page frame={frame} page="source-new" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <PostForm
        class="form"
        action={officeAt(office.office.id, 'sources', 'new')}
        enctype="multipart/form-data"
      >
        <Field frame={frame} name="text" label={own.text} hint={own.textHint}>
          <textarea id="f-text" name="text" rows={12}>
            {typed.text ?? ''}
          </textarea>
        </Field>
        <Field frame={frame} name="file" label={own.file} hint={own.fileHint}>
          <input id="f-file" name="file" type="file" accept=".pdf,.docx,.html,.htm,.txt,.eml" />
        </Field>
        <Field frame={frame} name="url" label={own.url} hint={own.urlHint}>
          <input
            id="f-url"
            name="url"
            inputmode="url"
            value={typed.url}
            maxlength={2000}
            autocomplete="off"
          />
        </Field>
        <h2>{own.more}</h2>
        <Field frame={frame} name="title" label={own.titleField} hint={own.titleHint}>
          <input id="f-title" name="title" value={typed.title} maxlength={500} autocomplete="off" />
        </Field>
        <div class="form-row">
          <Field frame={frame} name="publisher" label={own.publisher}>
            <input id="f-publisher" name="publisher" value={typed.publisher} maxlength={200} />
          </Field>
          <Field frame={frame} name="lang" label={own.language}>
            <select id="f-lang" name="lang">
              <option value="">{own.languageAuto}</option>
              <option value="vi" lang="vi" selected={typed.lang === 'vi'}>
                Tiếng Việt
              </option>
              <option value="en" lang="en" selected={typed.lang === 'en'}>
                English
              </option>
            </select>
          </Field>
        </div>
        <Field frame={frame} name="published" label={own.published} hint={own.publishedHint}>
          <input
            id="f-published"
            name="published"
            value={typed.published}
            inputmode="numeric"
            autocomplete="off"
          />
        </Field>
        <WhoField frame={frame} />
        <div class="form-end">
          <button type="submit">{own.go}</button>
          <a href={officeAt(office.office.id, 'stubs')}>{words.documents.stubLink}</a>
        </div>
      </PostForm>
    </Page>
  )
}
