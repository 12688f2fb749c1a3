import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { HomeView } from '#views/list-views.ts'
import type { NameOnFile } from '#views/same/on-file.ts'
import { KIND_WORDS } from '#views/words/glossary.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { OnFile } from '../parts/on-file.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { SlotFields, type Typed } from '../parts/slot-fields.tsx'
import { SignedButton } from '../parts/who.tsx'

type EnterProps = {
  frame: OfficeFrame
  kind: KindName | undefined
  sources: HomeView['sources']
  source: string | undefined
  typed?: Typed | undefined
  /** Names typed that may be on file already. */
  onFile?: readonly NameOnFile[]
}

/** Entering by hand: first what it is, then its values and the words they rest on. */
export function EnterPage({ frame, kind, sources, source, typed, onFile = [] }: EnterProps) {
  const { words, office, lang } = frame
  const path = officeAt(office.office.id, 'enter')
  return (
    <Page frame={frame} page="enter" title={words.enter.title}>
      <PlainHead title={words.enter.title} says={words.enter.says} />
      <nav aria-label={words.enter.what}>
        <ul class="chips">
          {KIND_NAMES.map((name) => (
            <li>
              <a
                href={withQuery(path, { type: name, source })}
                aria-current={name === kind ? 'true' : undefined}
              >
                {KIND_WORDS[name][lang]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {kind ? (
        <EnterForm
          frame={frame}
          kind={kind}
          sources={sources}
          source={source}
          typed={typed}
          onFile={onFile}
        />
      ) : (
        <p class="none">{words.enter.choose}</p>
      )}
    </Page>
  )
}

function EnterForm({ frame, kind, sources, source, typed, onFile = [] }: EnterProps & { kind: KindName }) {
  const { words, office } = frame
  const was = (name: string) => typed?.get(name)?.[0] ?? ''
  return (
    <PostForm class="form" action={officeAt(office.office.id, 'enter')}>
      <input type="hidden" name="type" value={kind} />
      <OnFile frame={frame} names={onFile} />
      <SlotFields frame={frame} kind={kind} slots={{}} prefix="" typed={typed} />
      <Field frame={frame} name="source" label={words.enter.source}>
        <select id="f-source" name="source">
          <option value="">{words.enter.sourceNone}</option>
          {sources.map((one) => (
            <option value={one.id} selected={one.id === (was('source') || source)}>
              {one.title}
            </option>
          ))}
        </select>
      </Field>
      <Field frame={frame} name="quote" label={words.enter.quote} hint={words.enter.quoteHint}>
        <textarea id="f-quote" name="quote" rows={3}>
          {was('quote')}
        </textarea>
      </Field>
      <Field frame={frame} name="note" label={words.enter.note} hint={words.enter.noteHint}>
        <textarea id="f-note" name="note" rows={2}>
          {was('note')}
        </textarea>
      </Field>
      <SignedButton frame={frame} label={words.enter.go} />
    </PostForm>
  )
}
