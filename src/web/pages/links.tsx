import type { LinkLine, LinksView } from '#views/links-view.ts'
import { officeAt, withQuery } from '../address.ts'
import { daysQuery } from '../book-at.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { HeadRow } from '../parts/head-row.tsx'
import { Cited, type Citing, citingOf, FoldedNotes, Marks } from '../parts/marks.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { PartyLinks } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { type LinksWords, linksWords } from '../words/links-words.ts'

type LinksProps = { frame: OfficeFrame; view: LinksView }

/** Links between bodies on a day: who works with whom, in what, since when. */
export function LinksPage({ frame, view }: LinksProps) {
  const own = linksWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, view.cites, frame.here)
  const isThen = Boolean(frame.at?.asOf || frame.at?.knownAt)
  const heads = [own.theirs, own.ours, own.of, own.field, own.status, own.since, own.book]
  return (
    <Page frame={frame} page="links" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        <a class="button quiet" href={withQuery(officeAt(office, 'enter'), { type: 'link' })}>
          {own.enter}
        </a>
        <ReadAt frame={frame} />
      </PlainHead>
      {view.countries.length > 0 && (
        <div class="list-tools">
          <Asking frame={frame} view={view} />
        </div>
      )}
      {!view.lines.length && (
        <p class="none">{view.total ? own.noneThere : isThen ? own.noneThen : own.none}</p>
      )}
      {view.lines.length > 0 && (
        <>
          <table class="rows over-time" aria-label={own.title}>
            <HeadRow heads={heads} />
            <tbody>
              {view.lines.map((line) => (
                <Row line={line} own={own} citing={citing} />
              ))}
            </tbody>
          </table>
          <p class="hint">{own.byName}</p>
        </>
      )}
      <Pager
        frame={frame}
        paging={view.paging}
        path={officeAt(office, 'links')}
        asked={{ country: view.country, ...daysQuery(frame.at ?? {}) }}
      />
      <FoldedNotes citing={citing} />
    </Page>
  )
}

type RowProps = { line: LinkLine; own: LinksWords; citing: Citing }

function Row({ line, own, citing }: RowProps) {
  const { office } = citing
  return (
    <tr>
      <th scope="row">
        {line.theirs.length > 0 ? <PartyLinks parties={line.theirs} office={office} /> : own.onlyOurs}
        <Marks marks={line.marks} citing={citing} />
      </th>
      <td data-label={own.ours}>
        {line.ours.length ? <PartyLinks parties={line.ours} office={office} /> : <Nothing />}
      </td>
      <td data-label={own.of}>
        {line.partners.length > 0 && <PartyLinks parties={line.partners} office={office} />}
        {line.countryName && <span class="merger-country">{line.countryName}</span>}
        {!line.partners.length && !line.countryName && <Nothing />}
      </td>
      {[
        [own.field, line.field] as const,
        [own.status, line.status] as const,
        [own.since, line.since] as const,
      ].map(([label, value]) => (
        <td data-label={label}>{value ? <Cited value={value} citing={citing} /> : <Nothing />}</td>
      ))}
      <td>
        <a href={officeAt(office, 'records', line.recordId)}>{own.open}</a>
      </td>
    </tr>
  )
}

function Asking({ frame, view }: LinksProps) {
  const own = linksWords(frame.lang)
  return (
    <form class="list-form" method="get" action={officeAt(frame.office.office.id, 'links')}>
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
      <button type="submit" class="quiet">
        {own.show}
      </button>
    </form>
  )
}
