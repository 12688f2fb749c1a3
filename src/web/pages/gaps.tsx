import type { GapsView } from '#views/register/show-gaps.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { registerWords } from '../words/register-words.ts'

type GapsProps = { frame: OfficeFrame; view?: GapsView | undefined }

/** Our partners held against somebody's list of ties. */
export function GapsPage({ frame, view }: GapsProps) {
  const own = registerWords(frame.lang)
  return (
    <Page frame={frame} page="gaps" title={own.gapsTitle}>
      <PlainHead title={own.gapsTitle} says={own.gapsSays} />
      {view && <Found frame={frame} view={view} />}
      <form
        class="form"
        method="post"
        action={officeAt(frame.office.office.id, 'gaps')}
        enctype="multipart/form-data"
      >
        <Field frame={frame} name="file" label={own.list} hint={own.fileHint} must>
          <input id="f-file" name="file" type="file" accept=".csv,.tsv,.txt,.xlsx" />
        </Field>
        <div>
          <button type="submit">{own.compare}</button>
        </div>
      </form>
    </Page>
  )
}

function Found({ frame, view }: { frame: OfficeFrame; view: GapsView }) {
  const own = registerWords(frame.lang)
  return (
    <>
      <p class="lede">{own.gapsHead(view.rows, view.ours, view.agree)}</p>
      {view.unread > 0 && <p>{own.unread(view.unread)}</p>}
      <h2>
        {own.missingHere} ({view.missingHere.length})
      </h2>
      <ul class="items">
        {view.missingHere.map((each) => (
          <li>
            {each.name}, {each.country} {each.since ?? ''} ({own.line} {each.line})
          </li>
        ))}
      </ul>
      <h2>
        {own.missingThere} ({view.missingThere.length})
      </h2>
      <ul class="items">
        {view.missingThere.map((each) => (
          <li>
            <PartyLink party={each.partner} office={frame.office.office.id} /> {each.kind ?? ''}{' '}
            {each.since ?? ''}
          </li>
        ))}
      </ul>
      <h2>
        {own.datesDiffer} ({view.datesDiffer.length})
      </h2>
      <ul class="items">
        {view.datesDiffer.map((each) => (
          <li>
            <PartyLink party={each.partner} office={frame.office.office.id} /> – {own.here}: {each.here};{' '}
            {own.there}: {each.there} ({own.line} {each.line})
          </li>
        ))}
      </ul>
    </>
  )
}
