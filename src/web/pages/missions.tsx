import type { MissionLine, MissionsView } from '#views/missions.ts'
import type { VisitChoices } from '#views/visit-choices.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { FromBook } from '../parts/from-book.tsx'
import { Line } from '../parts/mission-form.tsx'
import { otherLanguage, Titled } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { Section } from '../parts/section.tsx'
import { type Retry, Tick, TypedAgain } from '../parts/typed-again.tsx'
import { SignedButton } from '../parts/who.tsx'
import { missionWords } from '../words/mission-words.ts'

type Settings = { readonly twoPeople: boolean; readonly repeatMonths?: number; readonly version: number }
type MissionsProps = {
  frame: OfficeFrame
  view: MissionsView
  /** Visits that are still to come and have no file. */
  visits: VisitChoices
  settings: Settings
  retry?: Retry | undefined
}

/** The delegations of the office: what comes, what is not reported, all by where they stand. */
export function MissionsPage({ frame, view, visits, settings, retry }: MissionsProps) {
  const own = missionWords(frame.lang)
  const office = frame.office.office.id
  const above = new Set([...view.unreported, ...view.upcoming].map(({ id }) => id))
  const groups = view.groups
    .map((group) => ({ ...group, missions: group.missions.filter(({ id }) => !above.has(id)) }))
    .filter(({ missions }) => missions.length)
  return (
    <Page frame={frame} page="missions" title={own.title}>
      <PlainHead title={own.title} says={view.total ? own.says : own.empty}>
        <a class="button" href={officeAt(office, 'missions', 'new')}>
          {own.open}
        </a>
        <a href={officeAt(office, 'commitments')}>{own.commitments}</a>
      </PlainHead>
      {view.unreported.length > 0 && (
        <Section id="unreported" title={own.unreported} count={view.unreported.length}>
          <Lines frame={frame} missions={view.unreported} late />
        </Section>
      )}
      {view.upcoming.length > 0 && (
        <Section id="upcoming" title={own.upcoming} count={view.upcoming.length}>
          <Lines frame={frame} missions={view.upcoming} />
        </Section>
      )}
      {visits.count > 0 && <FromBook frame={frame} visits={visits} title={own.noFileYet} />}
      {groups.map((group) => (
        <Section id={`standing-${group.standing}`} title={group.word} count={group.missions.length}>
          <Lines frame={frame} missions={group.missions} />
        </Section>
      ))}
      <HowWeWork frame={frame} settings={settings} retry={retry} />
    </Page>
  )
}

function HowWeWork({ frame, settings, retry }: Omit<MissionsProps, 'view' | 'visits'>) {
  const own = missionWords(frame.lang)
  return (
    <details class="how-we-work" open={retry !== undefined}>
      <summary>{own.settings}</summary>
      <PostForm class="form" action={officeAt(frame.office.office.id, 'missions', 'settings')}>
        <input type="hidden" name="version" value={settings.version} />
        <TypedAgain again={retry}>
          <Tick name="twoPeople" value="yes" checked={settings.twoPeople}>
            {own.twoPeople}
          </Tick>
          <Line label={own.repeat} name="repeatMonths" value={settings.repeatMonths?.toString()} />
        </TypedAgain>
        <SignedButton frame={frame} label={own.save} quiet />
      </PostForm>
    </details>
  )
}

type LinesProps = { frame: OfficeFrame; missions: readonly MissionLine[]; late?: boolean }

function Lines({ frame, missions, late }: LinesProps) {
  const own = missionWords(frame.lang)
  return (
    <ul class="mission-list">
      {missions.map((one) => (
        <li>
          <a
            href={officeAt(frame.office.office.id, 'missions', one.id)}
            {...otherLanguage(one.title, frame.lang)}
          >
            {one.title}
          </a>
          <p class="item-more parts">
            <span>{one.directionWord}</span>
            <span class={late ? 'due' : undefined}>{one.daysText ?? own.noDays}</span>
            {one.head && <Titled text={one.head} lang={frame.lang} />}
            {one.size !== undefined && <span>{own.people(one.size)}</span>}
            {one.countries.length > 0 && <span>{one.countries.join(', ')}</span>}
            <span>{one.standingWord}</span>
            {one.refused && <span class="due">{own.refused}</span>}
            {one.missing > 0 && <span>{own.missingCount(one.missing)}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
