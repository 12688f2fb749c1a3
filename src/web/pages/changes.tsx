import type { ChangesView } from '#views/changes.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { type Citing, citingOf, Marks, Notes } from '../parts/marks.tsx'
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
  const citing = citingOf(frame.office.office.id, frame.words, view?.cites ?? [])
  return (
    <Page frame={frame} page="changes" title={title}>
      <PlainHead title={title} {...(view ? { says: words.between(view.fromText, view.toText) } : {})}>
        {view && <Since frame={frame} view={view} />}
        <button class="quiet" type="button" data-print hidden>
          {words.print}
        </button>
      </PlainHead>
      <Days frame={frame} typed={typed} />
      {view && !view.total && <p class="none">{words.nothing}</p>}
      {view?.groups.map(
        (group) => group.rows.length > 0 && <Group group={group} citing={citing} frame={frame} />,
      )}
      {view && (
        <Pager
          frame={frame}
          paging={view.paging}
          path={officeAt(frame.office.office.id, 'changes')}
          asked={{ from: view.from, to: view.to, partner: view.partner?.id }}
        />
      )}
      <Notes citing={citing} />
    </Page>
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

type GroupProps = { group: ChangesView['groups'][number]; citing: Citing; frame: OfficeFrame }

function Group({ group, citing, frame }: GroupProps) {
  return (
    <section class="section changes" id={group.change}>
      <h2>
        {group.title} <span class="section-count">{group.count}</span>
      </h2>
      <p class="hint">{group.says}</p>
      <ul>
        {group.rows.map((row) => (
          <Change row={row} citing={citing} frame={frame} />
        ))}
      </ul>
    </section>
  )
}

type ChangeProps = { row: GroupProps['group']['rows'][number]; citing: Citing; frame: OfficeFrame }

function Change({ row, citing, frame }: ChangeProps) {
  const words = CHANGES_WORDS[frame.lang]
  const known = row.knownText && `${words.knownOn} ${row.knownText}`
  return (
    <li>
      <p>
        <span class="tag">{row.kindWord}</span>{' '}
        <a href={officeAt(citing.office, 'records', row.recordId)}>{row.title}</a>
        <Marks marks={row.marks} citing={citing} />
      </p>
      {row.values.length > 0 && (
        <dl class="values">
          {row.values.map(({ label, from, to }) => (
            <div>
              <dt>{label}</dt>
              <dd>
                <Side side={from} citing={citing} gone /> → <Side side={to} citing={citing} />
                {to && <span class="why">{to.why}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="hint">{[row.how, known].filter(Boolean).join(' · ')}</p>
    </li>
  )
}

type SideProps = { side: ChangeProps['row']['values'][number]['from']; citing: Citing; gone?: boolean }

function Side({ side, citing, gone }: SideProps) {
  if (!side) return <>{CHANGES_WORDS.vi.none}</>
  return (
    <>
      {gone ? <s>{side.text}</s> : <b>{side.text}</b>}
      <Marks marks={side.marks} citing={citing} />
    </>
  )
}
