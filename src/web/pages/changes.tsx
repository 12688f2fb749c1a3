import type { ChangesView } from '#views/changes.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { ChangeGroup } from '../parts/changes.tsx'
import { Field } from '../parts/field.tsx'
import { citingOf, Notes } from '../parts/marks.tsx'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { CHANGES_WORDS } from '../words/changes-words.ts'

/** What the form of the page held, as it was typed. */
export type ChangesTyped = { readonly from: string; readonly to: string; readonly partner: string }

type ChangesProps = { frame: OfficeFrame; view?: ChangesView | undefined; typed: ChangesTyped }

/** What is new, ended, changed or only known better between two days, ready to print before a meeting. */
export function ChangesPage({ frame, view, typed }: ChangesProps) {
  const words = CHANGES_WORDS[frame.lang]
  const title = view?.partner ? words.of(view.partner.name) : words.title
  const citing = citingOf(frame.office.office.id, frame.words, view?.cites ?? [], frame.here)
  return (
    <Page frame={frame} page="changes" title={title}>
      <PlainHead
        title={title}
        {...(view ? { says: words.between(view.fromText, view.toText, view.knownAtText) } : {})}
      >
        {view && <Since frame={frame} view={view} />}
        <button class="quiet" type="button" data-print hidden>
          {words.print}
        </button>
      </PlainHead>
      <Days frame={frame} typed={typed} />
      {view && !view.total && <Nothing frame={frame} view={view} />}
      {view?.groups.map(
        (group) => group.rows.length > 0 && <ChangeGroup group={group} citing={citing} frame={frame} />,
      )}
      {view && (
        <Pager
          frame={frame}
          paging={view.paging}
          path={officeAt(frame.office.office.id, 'changes')}
          asked={{ from: view.from, to: view.to, partner: view.partner?.id, 'known-at': view.knownAt }}
        />
      )}
      <Notes citing={citing} />
    </Page>
  )
}

/** Nothing differs, and why: days before the book can be compared by what is known of them now. */
function Nothing({ frame, view }: { frame: OfficeFrame; view: ChangesView }) {
  const words = CHANGES_WORDS[frame.lang]
  const asked = { from: view.from, to: view.to, partner: view.partner?.id, 'known-at': view.today }
  return (
    <>
      <p class="none">{view.beforeBook ?? words.nothing}</p>
      {view.beforeBook && (
        <p>
          <a class="button quiet" href={withQuery(officeAt(frame.office.office.id, 'changes'), asked)}>
            {words.byToday}
          </a>
        </p>
      )}
    </>
  )
}

/** Days people start from, one press each. */
function Since({ frame, view }: { frame: OfficeFrame; view: ChangesView }) {
  const words = CHANGES_WORDS[frame.lang]
  const path = officeAt(frame.office.office.id, 'changes')
  return (
    <>
      {view.since.map(({ key, from, fromText }) => (
        <a
          class="button quiet"
          href={withQuery(path, { from, partner: view.partner?.id })}
          aria-current={from === view.from ? 'true' : undefined}
        >
          {words.since[key]} ({fromText})
        </a>
      ))}
    </>
  )
}

function Days({ frame, typed }: { frame: OfficeFrame; typed: ChangesTyped }) {
  const words = CHANGES_WORDS[frame.lang]
  return (
    <form class="list-form changes-days" method="get" action={officeAt(frame.office.office.id, 'changes')}>
      <Field frame={frame} name="from" label={words.from}>
        <input id="f-from" name="from" value={typed.from} size={11} autocomplete="off" />
      </Field>
      <Field frame={frame} name="to" label={words.to}>
        <input id="f-to" name="to" value={typed.to} size={11} autocomplete="off" />
      </Field>
      <Field frame={frame} name="partner" label={words.partner}>
        <input id="f-partner" name="partner" value={typed.partner} maxlength={120} />
      </Field>
      <button type="submit" class="quiet">
        {words.go}
      </button>
      <p class="hint">
        {words.dayHint} {words.partnerHint}
      </p>
    </form>
  )
}
