import type { CountryMap } from '#papers/country-map.ts'
import type { RecordPublicity } from '#views/exports/publicity.ts'
import type { ProjectView } from '#views/project.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Cited, type Citing, citingOf, Marks, Notes } from '../parts/marks.tsx'
import { Matches } from '../parts/matches.tsx'
import { otherLanguage } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ProjectMap } from '../parts/project-map.tsx'
import { Publicity } from '../parts/publicity.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { Section } from '../parts/section.tsx'
import { SheetForm, type SourceChoice } from '../parts/sheet-form.tsx'
import { SheetParts } from '../parts/sheet-parts.tsx'
import type { Typed } from '../parts/slot-fields.tsx'
import { Told } from '../parts/told.tsx'
import { projectsWords } from '../words/projects-words.ts'

type ProjectProps = {
  frame: OfficeFrame
  view: ProjectView
  drawn: CountryMap | undefined
  sources: readonly SourceChoice[]
  publicity: RecordPublicity | undefined
  typed?: Typed | undefined
}

/** The sheet of a project: where, what, with whom, on what terms, and who may fit. */
export function ProjectPage({ frame, view, drawn, sources, publicity, typed }: ProjectProps) {
  const own = projectsWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, view.cites, frame.here)
  const said = [view.home, view.status?.text, view.open ? own.open : own.closed]
  return (
    <Page frame={frame} page="project" title={view.title.text}>
      <PlainHead
        eyebrow={own.sheet}
        title={view.title.text}
        says={said.filter(Boolean).join(' · ')}
        {...otherLanguage(view.title.text, frame.lang)}
      >
        {(['vi', 'en'] as const).map((lang) => (
          <a
            class="button quiet"
            href={`${officeAt(office, 'projects', view.id)}/sheet.${lang}.docx`}
            download
          >
            {`${own.word} (${lang === 'vi' ? own.inVi : own.inEn})`}
          </a>
        ))}
        <ReadAt frame={frame} />
      </PlainHead>
      <div class="sheet-head">
        <Facts view={view} citing={citing} lang={frame.lang} />
        {drawn && <ProjectMap drawn={drawn} label={own.map(view.place?.name ?? view.title.text)} own={own} />}
      </div>
      <Section id="parts" title={own.parts}>
        {view.parts.length ? (
          <SheetParts frame={frame} citing={citing} subject="project" parts={view.parts} />
        ) : (
          <p class="none">{own.noParts}</p>
        )}
        <SheetForm frame={frame} subject="project" id={view.id} sources={sources} typed={typed} />
      </Section>
      <Section id="matches" title={own.matches} count={view.matches.length} says={own.matchesSays}>
        {view.matches.length ? (
          <Matches frame={frame} citing={citing} lines={view.matches} on="project" />
        ) : (
          <p class="none">{own.noMatches}</p>
        )}
      </Section>
      <Told id="links" title={own.links} rows={view.links} citing={citing} />
      {publicity && <Publicity frame={frame} record={publicity} />}
      <Notes citing={citing} />
    </Page>
  )
}

type FactsProps = { view: ProjectView; citing: Citing; lang: OfficeFrame['lang'] }

function Facts({ view, citing, lang }: FactsProps) {
  const own = projectsWords(lang)
  const { place, sector, industries, firms, sought } = view
  return (
    <dl class="values">
      <div>
        <dt>{own.place}</dt>
        <dd>{place ? <PartyLink party={place} office={citing.office} /> : '–'}</dd>
      </div>
      {(sector ?? industries.length > 0) && (
        <div>
          <dt>{own.field}</dt>
          <dd>
            {sector && <Cited value={sector} citing={citing} />}
            {industries.map((one) => (
              <span class="item-more">
                {one.text}
                {!one.stated && ` (${own.byFields})`}
              </span>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>{own.firms}</dt>
        <dd>
          {firms.map((one, at) => (
            <>
              {at > 0 && ', '}
              <a href={officeAt(citing.office, 'investors', one.id)}>{one.name}</a>
            </>
          ))}
          {firms.length ? <Marks marks={view.firmsTold.marks} citing={citing} /> : '–'}
        </dd>
      </div>
      <div>
        <dt>{own.sought}</dt>
        <dd>
          {sought.map((one, at) => (
            <>
              {at > 0 && ', '}
              <PartyLink party={one} office={citing.office} />
            </>
          ))}
          {view.soughtKinds && ` (${view.soughtKinds})`}
          {sought.length ? <Marks marks={view.soughtTold.marks} citing={citing} /> : '–'}
        </dd>
      </div>
      <div>
        <dt>{own.state}</dt>
        <dd>
          {view.status ? <Cited value={view.status} citing={citing} /> : '–'}
          {view.toldText && (
            <span class="item-more">
              {own.told}: {view.toldText}
            </span>
          )}
        </dd>
      </div>
    </dl>
  )
}
