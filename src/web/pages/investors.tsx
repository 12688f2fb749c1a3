import { countryName } from '#model/values/party-name.ts'
import type { InvestorLine, InvestorsAsked, InvestorsView } from '#views/investors.ts'
import { INVESTOR_KIND_WORDS } from '#views/words/investment-words.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { HeadRow } from '../parts/head-row.tsx'
import { type Citing, citingOf, FoldedNotes, Marks } from '../parts/marks.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { type ProjectsWords, projectsWords } from '../words/projects-words.ts'

type InvestorsProps = { frame: OfficeFrame; view: InvestorsView; asked: InvestorsAsked }

/** Investors and bodies met: those to be contacted next first. */
export function InvestorsPage({ frame, view, asked }: InvestorsProps) {
  const own = projectsWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, view.cites, frame.here)
  return (
    <Page frame={frame} page="investors" title={own.investors}>
      <PlainHead title={own.investors} says={view.total ? own.investorsSays : own.noInvestors}>
        <a class="button" href={officeAt(office, 'investors', 'new')}>
          {own.addInvestor}
        </a>
        <a class="button quiet" href={officeAt(office, 'projects')}>
          {own.projects}
        </a>
        <ReadAt frame={frame} />
      </PlainHead>
      {view.total > 0 && <Asking frame={frame} view={view} asked={asked} own={own} />}
      {view.lines.length > 0 && (
        <table class="rows investors" aria-label={own.investors}>
          <HeadRow heads={[own.investor, own.kind, own.country, own.fields, own.met, own.next, own.owner]} />
          <tbody>
            {view.lines.map((line) => (
              <Row line={line} own={own} citing={citing} lang={frame.lang} />
            ))}
          </tbody>
        </table>
      )}
      <FoldedNotes citing={citing} />
    </Page>
  )
}

function Asking({ frame, view, asked, own }: InvestorsProps & { own: ProjectsWords }) {
  return (
    <form class="list-form" method="get" action={officeAt(frame.office.office.id, 'investors')}>
      <Field frame={frame} name="country" label={own.country}>
        <select id="f-country" name="country">
          <option value="">{own.everyCountry}</option>
          {view.countries.map(({ code, name, count }) => (
            <option value={code} selected={code === asked.country}>
              {name} ({count})
            </option>
          ))}
        </select>
      </Field>
      <Field frame={frame} name="kind" label={own.kind}>
        <select id="f-kind" name="kind">
          <option value="">{own.everyKind}</option>
          {Object.entries(INVESTOR_KIND_WORDS).map(([kind, says]) => (
            <option value={kind} selected={kind === asked.kind}>
              {says[frame.lang]}
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

type RowProps = { line: InvestorLine; own: ProjectsWords; citing: Citing; lang: OfficeFrame['lang'] }

function Row({ line, own, citing, lang }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={officeAt(citing.office, 'investors', line.investor.id)}>{line.investor.name}</a>
      </th>
      <td data-label={own.kind}>
        <span>
          {line.kindWord ?? <Nothing />}
          <Marks marks={line.marks} citing={citing} />
        </span>
      </td>
      <td data-label={own.country}>
        <span>
          {line.countries.length ? (
            line.countries.map((code) => countryName(code, lang)).join(', ')
          ) : (
            <Nothing />
          )}
          <Marks marks={line.countriesTold.marks} citing={citing} />
        </span>
      </td>
      <td data-label={own.fields}>
        {line.sectors.length ? line.sectors.map((one) => one.text).join(', ') : <Nothing />}
      </td>
      <td data-label={own.met}>{line.metText ?? <Nothing />}</td>
      <td data-label={own.next}>
        <span>
          {line.next?.text ?? <Nothing />}
          {line.overdue && <span class="tag due-tag">{own.overdue}</span>}
        </span>
      </td>
      <td data-label={own.owner}>{line.owner?.text ?? own.nobody}</td>
    </tr>
  )
}
