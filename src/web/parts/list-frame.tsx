import type { PropsWithChildren } from 'hono/jsx'
import { type ListView, SORTS } from '#views/ties/ties-view.ts'
import { SORT_WORDS } from '#views/words/ties-words.ts'
import { officeAt, withQuery } from '../address.ts'
import { daysQuery } from '../book-at.ts'
import type { OfficeFrame } from '../frame.ts'
import { tiesWords } from '../words/ties-words.ts'
import { Field } from './field.tsx'
import { Pager } from './pager.tsx'
import { ReadAt } from './read-at.tsx'

type ListFrameProps = PropsWithChildren<{
  frame: OfficeFrame
  /** Path within the office: `ties`. */
  at: string
  /** Path of its files, where it is not the list's own. */
  files?: string
  view: ListView<unknown>
  /** What the page teaches while the book holds nothing of the sort. */
  empty: string
}>

/** What stands around a list for a day: the lists with their numbers, what is asked, the rule it counts by, its files. */
export function ListFrame({ frame, at, files = at, view, empty, children }: ListFrameProps) {
  const own = tiesWords(frame.lang)
  const path = officeAt(frame.office.office.id, at)
  const { days, years, country, sort } = view
  const asked = { days: String(days), years: String(years), country, sort, ...daysQuery(frame.at ?? {}) }
  const file = (end: string) =>
    withQuery(`${officeAt(frame.office.office.id, files)}/file.${end}`, { ...asked, state: view.list })
  if (view.lists.every(({ count }) => !count))
    return (
      <>
        <p class="none">{empty}</p>
        <div class="list-tools">
          <a class="button quiet" href={officeAt(frame.office.office.id, 'registers')}>
            {own.importList}
          </a>
          <ReadAt frame={frame} />
        </div>
      </>
    )
  return (
    <>
      <nav class="lists" aria-label={own.lists}>
        {view.lists.map(({ list, label, count }) => (
          <a
            href={withQuery(path, { ...asked, state: list })}
            {...(list === view.list ? { 'aria-current': 'page' } : {})}
            {...(count ? {} : { 'data-none': '' })}
          >
            {label} <b>{count}</b>
          </a>
        ))}
      </nav>
      <p class="list-rule">{view.rule}</p>
      <div class="list-tools">
        <Asking frame={frame} at={at} view={view} />
        <a class="button quiet" href={file('csv')} download>
          {own.csv}
        </a>
        <a class="button quiet" href={file('xlsx')} download>
          {own.xlsx}
        </a>
        <ReadAt frame={frame} />
      </div>
      {!view.lines.length && <p class="none">{own.none}</p>}
      {children}
      <Pager frame={frame} paging={view.paging} path={path} asked={{ ...asked, state: view.list }} />
    </>
  )
}

function Asking({ frame, at, view }: Omit<ListFrameProps, 'files' | 'empty'>) {
  const own = tiesWords(frame.lang)
  return (
    <form class="list-form" method="get" action={officeAt(frame.office.office.id, at)}>
      <input type="hidden" name="state" value={view.list} />
      {Object.entries(daysQuery(frame.at ?? {})).map(([name, day]) => (
        <input type="hidden" name={name} value={day} />
      ))}
      <Field frame={frame} name="country" label={own.country}>
        <select id="f-country" name="country">
          <option value="">{own.everyCountry}</option>
          {view.countries.map(({ code, name, count }) => (
            <option value={code} selected={code === view.country}>
              {name} ({count})
            </option>
          ))}
        </select>
      </Field>
      <Field frame={frame} name="sort" label={own.sort}>
        <select id="f-sort" name="sort">
          {SORTS.map((sort) => (
            <option value={sort} selected={sort === view.sort}>
              {SORT_WORDS[sort][frame.lang]}
            </option>
          ))}
        </select>
      </Field>
      <details class="list-limits">
        <summary>{own.limits}</summary>
        <div>
          <Field frame={frame} name="days" label={own.days}>
            <input id="f-days" name="days" inputmode="numeric" size={5} value={String(view.days)} />
          </Field>
          <Field frame={frame} name="years" label={own.years}>
            <input id="f-years" name="years" inputmode="numeric" size={3} value={String(view.years)} />
          </Field>
        </div>
      </details>
      <button type="submit" class="quiet">
        {own.show}
      </button>
    </form>
  )
}
