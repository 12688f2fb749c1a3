import type { JSX } from 'hono/jsx/jsx-runtime'
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
  const office = frame.office.office.id
  return (
    <>
      <p class="lede">{own.gapsHead(view.rows, view.ours, view.agree)}</p>
      {view.unread > 0 && <p>{own.unread(view.unread)}</p>}
      <Listed
        head={own.missingHere}
        lines={view.missingHere.map((each) => (
          <>
            <b>{each.name}</b>
            <span>
              {[each.country, each.since].filter(Boolean).join(', ')}{' '}
              <span class="item-more">
                {own.line} {each.line}
              </span>
            </span>
          </>
        ))}
      />
      <Listed
        head={own.missingThere}
        lines={view.missingThere.map((each) => (
          <>
            <PartyLink party={each.partner} office={office} />
            <span>{[each.kind, each.since].filter(Boolean).join(' ')}</span>
          </>
        ))}
      />
      <Listed
        head={own.datesDiffer}
        lines={view.datesDiffer.map((each) => (
          <>
            <PartyLink party={each.partner} office={office} />
            <span>
              {own.here}: {each.here}; {own.there}: {each.there}{' '}
              <span class="item-more">
                {own.line} {each.line}
              </span>
            </span>
          </>
        ))}
      />
    </>
  )
}

/** What was found of one sort, with its count; nothing found is said by the count alone. */
function Listed({ head, lines }: { head: string; lines: readonly JSX.Element[] }) {
  return (
    <>
      <h2>
        {head} <span class="section-count">{lines.length}</span>
      </h2>
      {lines.length > 0 && (
        <ul class="items">
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}
