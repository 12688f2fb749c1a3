import type { LocalityChoice } from '#views/office.ts'
import type { Frame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'

type NewOfficeProps = {
  frame: Frame
  localities: readonly LocalityChoice[]
  typed: Readonly<Record<string, string>>
}

/** Starting with one's own locality: which of the units, and who you are. */
export function NewOfficePage({ frame, localities, typed }: NewOfficeProps) {
  const own = frame.words.newOffice
  const lang = typed.lang ?? frame.lang
  return (
    <Page frame={frame} page="new-office" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <form class="form" method="post" action="/new">
        <Field frame={frame} name="home" label={own.home} must>
          <select id="f-home" name="home">
            <option value="">{own.homePick}</option>
            {localities.map((one) => (
              <option value={one.placeId} selected={one.placeId === typed.home}>
                {frame.lang === 'vi' ? one.nameVi : one.name}
              </option>
            ))}
          </select>
        </Field>
        <Field frame={frame} name="people" label={own.person} hint={own.personHint} must>
          <input id="f-people" name="person" value={typed.person} maxlength={200} autocomplete="name" />
        </Field>
        <Field frame={frame} name="post" label={own.post} hint={own.postHint}>
          <input
            id="f-post"
            name="post"
            value={typed.post}
            maxlength={200}
            autocomplete="organization-title"
          />
        </Field>
        <Field frame={frame} name="lang" label={own.language}>
          <select id="f-lang" name="lang">
            <option value="vi" lang="vi" selected={lang === 'vi'}>
              Tiếng Việt
            </option>
            <option value="en" lang="en" selected={lang === 'en'}>
              English
            </option>
          </select>
        </Field>
        <div class="form-end">
          <button type="submit">{own.go}</button>
          <a href="/offices">{frame.words.offices.there}</a>
        </div>
      </form>
    </Page>
  )
}
