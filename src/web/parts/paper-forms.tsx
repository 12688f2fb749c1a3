import { PAPER_KINDS } from '#papers/paper.ts'
import { namesShown, TEMPLATE_NAMES } from '#papers/template-data.ts'
import { PAPER_TITLES } from '#papers/words/paper-words.ts'
import { nameWord } from '#papers/words/template-words.ts'
import type { PaperFormsView } from '#views/paper-forms.ts'
import { wordFor } from '#views/words/word-for.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { paperPageWords } from '../words/paper-words.ts'
import { Field } from './field.tsx'
import { Choice } from './mission-form.tsx'
import { PostForm } from './post-form.tsx'
import { Section } from './section.tsx'
import { type Retry, TypedAgain } from './typed-again.tsx'
import { SignedButton } from './who.tsx'

type PaperFormsProps = { frame: OfficeFrame; view: PaperFormsView; again?: Retry | undefined }

/** The office's own forms: those kept, the names one may use, and keeping another. */
export function PaperForms({ frame, view, again }: PaperFormsProps) {
  const own = paperPageWords(frame.lang)
  const title = (kind: string) => wordFor(PAPER_TITLES, kind, frame.lang) ?? kind
  return (
    <Section id="forms" title={own.forms} says={own.formsSays} count={view.forms.length}>
      <ul class="files">
        {view.forms.map((form) => (
          <li>
            <p>
              <b>{title(form.kind)}</b> ({form.lang === 'vi' ? own.inVietnamese : own.inEnglish}) ·{' '}
              {form.fileName}
              <span class="why">
                {own.version} {form.version} · {form.by} · {form.at}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <details>
        <summary>{own.names}</summary>
        <ul>
          {Object.entries(TEMPLATE_NAMES).map(([name, within]) => (
            <li>
              <code>{namesShown({ [name]: within })}</code> {nameWord(name)?.[frame.lang]}
            </li>
          ))}
        </ul>
      </details>
      <PostForm
        class="form paper-form"
        enctype="multipart/form-data"
        action={officeAt(frame.office.office.id, 'papers', 'forms')}
      >
        <TypedAgain again={again}>
          <Choice
            label={own.which}
            name="kind"
            options={PAPER_KINDS.map((kind) => [kind, title(kind)] as const)}
          />
          <Choice
            label={own.language}
            name="lang"
            options={[
              ['vi', own.inVietnamese],
              ['en', own.inEnglish],
            ]}
          />
        </TypedAgain>
        <Field frame={frame} name="file" label={own.file}>
          <input id="f-file" name="file" type="file" accept=".docx" required />
        </Field>
        <SignedButton frame={frame} label={own.keep} />
      </PostForm>
    </Section>
  )
}
