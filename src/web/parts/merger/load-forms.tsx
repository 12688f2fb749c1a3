import type { LoadedSuccessions } from '#acts/load-successions.ts'
import type { AfterMergerView } from '#views/succession/after-merger-view.ts'
import { officeAt } from '../../address.ts'
import type { OfficeFrame } from '../../frame.ts'
import { successionWords } from '../../words/succession-words.ts'
import { Field } from '../field.tsx'
import { PostForm } from '../post-form.tsx'
import { SignedButton } from '../who.tsx'

/** What a load just did: rows of a table, or of a former unit's list. */
export type JustLoaded = {
  readonly table?: LoadedSuccessions
  readonly list?: { readonly importId: string; readonly taken: number; readonly left: number }
}

type LoadProps = { frame: OfficeFrame; view: AfterMergerView }

/** What was just loaded, and the rows that were left out, each with its reason. */
export function Loaded({ frame, just }: { frame: OfficeFrame; just: JustLoaded }) {
  const own = successionWords(frame.lang)
  const { table, list } = just
  return (
    <aside class="merger-loaded" role="status">
      {table && (
        <>
          <p>
            <strong>
              {own.loaded(table.counts.new, table.counts.known, table.counts.unchanged, table.counts.refused)}
            </strong>
          </p>
          {table.left.length > 0 && (
            <ul aria-label={own.leftRows}>
              {table.left.map((row) => (
                <li>
                  {own.line} {row.line}: {row.text.split('\n')[0]} – {row.problem.says[frame.lang]}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {list && (
        <p>
          <strong>{own.listLoaded(list.taken, list.left)}</strong>{' '}
          <a href={officeAt(frame.office.office.id, 'registers', list.importId)}>{own.toImport}</a>
        </p>
      )}
    </aside>
  )
}

/** The table that comes along and is most likely wanted, by the office's country. */
const LIKELY: Readonly<Record<string, string>> = {
  VN: 'vietnam-provinces-2025',
  KR: 'changwon-2010',
  JP: 'saitama-2001',
}

/** The table of mergers and the former units' lists: everything this page is made from. */
export function LoadForms({ frame, view }: LoadProps) {
  const own = successionWords(frame.lang)
  const at = (what: string) => officeAt(frame.office.office.id, 'after-merger', what)
  const likely = view.days.length === 0 ? LIKELY[view.home.slot.split('|')[1] ?? ''] : undefined
  return (
    <section class="merger-load" id="load">
      <PostForm class="form" action={at('table')} enctype="multipart/form-data">
        <h2>{own.tableHead}</h2>
        <p class="section-says">{own.tableSays}</p>
        <Field frame={frame} name="table" label={own.tableField}>
          <input id="f-table" name="file" type="file" accept=".csv,.tsv,.txt,.xlsx" />
        </Field>
        <Field frame={frame} name="known" label={own.tableKnown}>
          <select id="f-known" name="known">
            <option value="">{own.tableNone}</option>
            {Object.entries(own.tables).map(([name, title]) => (
              <option value={name} selected={name === likely}>
                {title}
              </option>
            ))}
          </select>
        </Field>
        <SignedButton frame={frame} label={own.tableGo} />
      </PostForm>
      {view.days.length > 0 && <ListForm frame={frame} view={view} />}
    </section>
  )
}

function ListForm({ frame, view }: LoadProps) {
  const own = successionWords(frame.lang)
  return (
    <PostForm
      class="form"
      action={officeAt(frame.office.office.id, 'after-merger', 'list')}
      enctype="multipart/form-data"
    >
      <h2>{own.listHead}</h2>
      <p class="section-says">{own.listSays}</p>
      <input type="hidden" name="day" value={view.day} />
      <Field frame={frame} name="unit" label={own.listUnit}>
        <select id="f-unit" name="unit">
          {view.changes.map((change) => (
            <option value={change.from.slot}>{change.from.formal}</option>
          ))}
        </select>
      </Field>
      <Field frame={frame} name="kind" label={own.listKind}>
        <select id="f-kind" name="kind">
          {(['partnership', 'agreement', 'investment'] as const).map((kind) => (
            <option value={kind}>{own.listKinds[kind]}</option>
          ))}
        </select>
      </Field>
      <Field frame={frame} name="list" label={own.listField} must>
        <input id="f-list" name="file" type="file" accept=".csv,.tsv,.txt,.xlsx" required />
      </Field>
      <SignedButton frame={frame} label={own.listGo} />
    </PostForm>
  )
}
