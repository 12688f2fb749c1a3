import type { StubsView } from '#views/evidence-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { SignedButton } from '../parts/who.tsx'
import { eraseWords } from '../words/erase-words.ts'

const DEGREES = [
  ['mat', 'Mật'],
  ['toi-mat', 'Tối mật'],
  ['tuyet-mat', 'Tuyệt mật'],
] as const

type StubsProps = { frame: OfficeFrame; view: StubsView; typed: Readonly<Record<string, string>> }

/** What is kept of documents that are state secrets, and the form that keeps another. */
export function StubsPage({ frame, view, typed }: StubsProps) {
  const { words, office } = frame
  const own = words.documents
  const erase = eraseWords(frame.lang)
  return (
    <Page frame={frame} page="stubs" title={own.stubs}>
      <PlainHead title={own.stubs} says={own.stubsSays} />
      {view.stubs.length ? (
        <ul class="files">
          {view.stubs.map((stub) => (
            <li>
              <p>
                <b lang="vi">{stub.degreeWord}</b> ·{' '}
                {[stub.number, stub.dayText, stub.holder].filter(Boolean).join(' · ')}
                <span class="why">
                  {stub.by} · {stub.at}
                </span>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p class="none">{own.noStubs}</p>
      )}
      {view.erased.length > 0 && (
        <section class="section" aria-labelledby="erased-head">
          <h2 id="erased-head">
            {erase.list} <span class="section-count">{view.erased.length}</span>
          </h2>
          <ul class="files">
            {view.erased.map((one) => (
              <li>
                <p>
                  <a href={officeAt(office.office.id, 'sources', one.sourceId)}>{one.groundWord}</a> ·{' '}
                  {[one.number, one.dayText, one.holder, one.why].filter(Boolean).join(' · ')}
                  <span class="why">
                    {one.by} · {one.at}
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PostForm class="form" action={officeAt(office.office.id, 'stubs')}>
        <Field frame={frame} name="degree" label={own.degree}>
          <select id="f-degree" name="degree" lang="vi">
            {DEGREES.map(([value, word]) => (
              <option value={value} selected={typed.degree === value}>
                {word}
              </option>
            ))}
          </select>
        </Field>
        <Field frame={frame} name="number" label={own.number}>
          <input id="f-number" name="number" value={typed.number} maxlength={60} autocomplete="off" />
        </Field>
        <Field frame={frame} name="day" label={own.day} hint={own.dayHint}>
          <input id="f-day" name="day" value={typed.day} inputmode="numeric" autocomplete="off" />
        </Field>
        <Field frame={frame} name="holder" label={own.holder} hint={own.holderHint} must>
          <input
            id="f-holder"
            name="holder"
            value={typed.holder}
            required
            maxlength={120}
            autocomplete="off"
          />
        </Field>
        <SignedButton frame={frame} label={own.stubGo} />
      </PostForm>
    </Page>
  )
}
