import type { SourceView } from '#views/cards-view.ts'
import { GROUND_WORDS } from '#views/erased.ts'
import type { ErasureFalls } from '#views/erasure-falls.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { otherLanguage } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { WhoField } from '../parts/who.tsx'
import { eraseWords } from '../words/erase-words.ts'

type EraseProps = {
  frame: OfficeFrame
  view: SourceView
  typed: Readonly<Record<string, string>>
  /** What would fall; nothing where it may not be erased, which the answer to the form will say. */
  tried?: ErasureFalls | undefined
}

/** Asks once more before a text is erased: what falls with it, on what ground, and that it cannot be undone. */
export function ErasePage({ frame, view, typed, tried }: EraseProps) {
  const own = eraseWords(frame.lang)
  const office = frame.office.office.id
  const source = officeAt(office, 'sources', view.source.id)
  return (
    <Page frame={frame} page="erase" title={own.title}>
      <PlainHead
        eyebrow={own.title}
        title={view.source.title}
        says={own.says}
        {...otherLanguage(view.source.title, frame.lang)}
      />
      {tried && <p class="out-of-book">{own.falls(tried.statements, tried.left, tried.files)}</p>}
      <PostForm class="form" action={`${source}/erase`}>
        <Field frame={frame} name="ground" label={own.ground} must>
          <select id="f-ground" name="ground">
            {Object.entries(GROUND_WORDS).map(([value, word]) => (
              <option value={value} selected={typed.ground === value}>
                {word[frame.lang]}
              </option>
            ))}
          </select>
        </Field>
        <Field frame={frame} name="why" label={own.why} hint={own.whyHint} must>
          <input
            id="f-why"
            name="why"
            value={typed.why}
            required
            minlength={5}
            maxlength={500}
            autocomplete="off"
          />
        </Field>
        <Field frame={frame} name="number" label={own.number}>
          <input id="f-number" name="number" value={typed.number} maxlength={60} autocomplete="off" />
        </Field>
        <Field frame={frame} name="holder" label={own.holder}>
          <input id="f-holder" name="holder" value={typed.holder} maxlength={120} autocomplete="off" />
        </Field>
        <label class="check">
          <input
            type="checkbox"
            id="f-sure"
            name="sure"
            value="yes"
            checked={typed.sure === 'yes'}
            aria-invalid={frame.problems.some(({ where }) => where === 'sure') ? 'true' : undefined}
          />
          <span>{own.sure}</span>
        </label>
        <WhoField frame={frame} />
        <div class="title-tools">
          <button type="submit" class="for-good">
            {own.go}
          </button>
          <a class="button quiet" href={source}>
            {own.keep}
          </a>
        </div>
      </PostForm>
    </Page>
  )
}
