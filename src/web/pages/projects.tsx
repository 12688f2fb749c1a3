import type { ProjectsView } from '#views/projects.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { HeadRow } from '../parts/head-row.tsx'
import { type Citing, citingOf, Marks, Notes } from '../parts/marks.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Titled } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { type ProjectsWords, projectsWords } from '../words/projects-words.ts'

type ProjectsProps = { frame: OfficeFrame; view: ProjectsView; state: string | undefined }

/** Projects that seek partners, each leading to its sheet. */
export function ProjectsPage({ frame, view, state }: ProjectsProps) {
  const own = projectsWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, view.cites, frame.here)
  const total = view.states.reduce((sum, one) => sum + one.count, 0)
  const path = officeAt(office, 'projects')
  return (
    <Page frame={frame} page="projects" title={own.projects}>
      <PlainHead title={own.projects} says={total ? own.projectsSays : own.noProjects}>
        <a class="button" href={officeAt(office, 'projects', 'new')}>
          {own.addProject}
        </a>
        <a class="button quiet" href={officeAt(office, 'investors')}>
          {own.investors}
        </a>
        <ReadAt frame={frame} />
      </PlainHead>
      {view.states.length > 1 && (
        <nav class="lists" aria-label={own.state}>
          <a href={path} {...(state ? {} : { 'aria-current': 'page' })}>
            {own.all} <b>{total}</b>
          </a>
          {view.states.map((one) => (
            <a
              href={withQuery(path, { status: one.state })}
              {...(one.state === state ? { 'aria-current': 'page' } : {})}
            >
              {one.word} <b>{one.count}</b>
            </a>
          ))}
        </nav>
      )}
      {view.lines.length > 0 && (
        <table class="rows projects" aria-label={own.projects}>
          <HeadRow heads={[own.project, own.place, own.field, own.firms, own.sought, own.state, own.fits]} />
          <tbody>
            {view.lines.map((line) => (
              <Row line={line} own={own} citing={citing} />
            ))}
          </tbody>
        </table>
      )}
      <Notes citing={citing} />
    </Page>
  )
}

type RowProps = { line: ProjectsView['lines'][number]; own: ProjectsWords; citing: Citing }

function Row({ line, own, citing }: RowProps) {
  const sheet = officeAt(citing.office, 'projects', line.id)
  return (
    <tr>
      <th scope="row">
        <a href={sheet}>
          <Titled text={line.title.text} lang={citing.words.lang} />
        </a>
        {line.toldText && (
          <span class="item-more">
            {own.told} {line.toldText}
          </span>
        )}
      </th>
      <td data-label={own.place}>
        {line.place ? <PartyLink party={line.place} office={citing.office} /> : <Nothing />}
      </td>
      <td data-label={own.field}>
        <span>{line.sector?.text ?? (line.industries.length ? '' : <Nothing />)}</span>
        {line.industries.map((one) => (
          <span class="item-more">{one.text}</span>
        ))}
      </td>
      <td data-label={own.firms}>
        <span>
          {line.firms.length ? line.firms.map((one) => one.name).join(', ') : <Nothing />}
          <Marks marks={line.firmsTold.marks} citing={citing} />
        </span>
      </td>
      <td data-label={own.sought}>
        <span>
          {line.sought.map((one) => one.name).join(', ')}
          {!line.sought.length && !line.soughtKinds && <Nothing />}
          {line.soughtKinds && ` (${line.soughtKinds})`}
          <Marks marks={line.soughtTold.marks} citing={citing} />
        </span>
      </td>
      <td data-label={own.state}>
        <span>
          {line.status?.text ?? <Nothing />}
          <Marks marks={line.title.marks} citing={citing} />
        </span>
      </td>
      <td data-label={own.fits}>
        {line.investors > 0 ? (
          <a class="plain" href={`${sheet}#matches`}>
            {own.fit(line.investors)}
          </a>
        ) : (
          line.confirmed === 0 && <Nothing />
        )}
        {line.confirmed > 0 && <span class="item-more">{own.chosen(line.confirmed)}</span>}
      </td>
    </tr>
  )
}
