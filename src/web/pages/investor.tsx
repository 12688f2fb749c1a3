import { countryName } from '#model/values/party-name.ts'
import type { InvestorView } from '#views/investor.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { ContactForm } from '../parts/contact-form.tsx'
import { Delegations } from '../parts/delegations.tsx'
import { citingOf, Notes } from '../parts/marks.tsx'
import { Matches } from '../parts/matches.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { Section } from '../parts/section.tsx'
import { SheetForm, type SourceChoice } from '../parts/sheet-form.tsx'
import { SheetParts } from '../parts/sheet-parts.tsx'
import type { Typed } from '../parts/slot-fields.tsx'
import { Told } from '../parts/told.tsx'
import { projectsWords } from '../words/projects-words.ts'

type InvestorProps = {
  frame: OfficeFrame
  view: InvestorView
  sources: readonly SourceChoice[]
  visits: readonly { readonly recordId: string; readonly says: string }[]
  /** What was typed into the form that came back. */
  typed?: Typed | undefined
}

/** The page of an investor or partner of projects. */
export function InvestorPage({ frame, view, sources, visits, typed }: InvestorProps) {
  const own = projectsWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, view.cites, frame.here)
  const { id, name } = view.investor
  const countries = view.countries.map((code) => countryName(code, frame.lang)).join(', ')
  const said = [view.kindWord, countries, view.metText && `${own.met}: ${view.metText}`]
  return (
    <Page frame={frame} page="investor" title={name}>
      <PlainHead eyebrow={own.page} title={name} says={said.filter(Boolean).join(' · ')}>
        <a class="button quiet" href={officeAt(office, 'partners', id)}>
          {own.partnerPage}
        </a>
        <ReadAt frame={frame} />
      </PlainHead>
      {view.names.length > 0 && (
        <p class="item-more">
          {own.otherNames}: {view.names.join('; ')}
        </p>
      )}
      <ContactForm frame={frame} view={view} typed={typed?.has('who') ? typed : undefined} />
      <Section id="parts" title={own.parts}>
        {view.parts.length ? (
          <SheetParts frame={frame} citing={citing} subject="investor" parts={view.parts} />
        ) : (
          <p class="none">{own.noParts}</p>
        )}
        <SheetForm
          frame={frame}
          subject="investor"
          id={id}
          sources={sources}
          visits={visits}
          typed={typed?.has('who') ? undefined : typed}
        />
      </Section>
      <Section id="matches" title={own.may} count={view.matches.length} says={own.matchesSays}>
        {view.matches.length ? (
          <Matches frame={frame} citing={citing} lines={view.matches} on="investor" />
        ) : (
          <p class="none">{own.noMay}</p>
        )}
      </Section>
      <Told id="in-projects" title={own.inProjects} rows={view.projects} citing={citing} />
      <Told id="people" title={own.people} rows={view.people} citing={citing} />
      <Told id="meetings" title={own.meetings} rows={view.meetings} citing={citing} />
      <Told id="visits" title={own.visits} rows={view.visits} citing={citing} />
      <Delegations rows={view.delegations} title={own.delegations} office={office} />
      <Told id="asked" title={own.asked} rows={view.asked} citing={citing} />
      <Told id="agreements" title={own.agreements} rows={view.agreements} citing={citing} />
      <Told id="links" title={own.links} rows={view.links} citing={citing} />
      <Told id="figures" title={own.figures} rows={view.figures} citing={citing} />
      <Notes citing={citing} />
    </Page>
  )
}
