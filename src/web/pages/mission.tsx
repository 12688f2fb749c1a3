import type { CheckView } from '#views/check-mission.ts'
import type { CommitmentsView } from '#views/commitments-view.ts'
import type { ProgrammeView } from '#views/mission-programme.ts'
import type { ProtocolView } from '#views/mission-protocol.ts'
import { plainParty } from '#views/print-value.ts'
import { officeAt } from '../address.ts'
import { CommitmentList } from '../parts/commitment-list.tsx'
import { CommitmentNew } from '../parts/commitment-new.tsx'
import { citingOf, Notes } from '../parts/marks.tsx'
import { MissionCheck } from '../parts/mission-check.tsx'
import { MissionFiles, MissionHistory } from '../parts/mission-files.tsx'
import { DeedForm, Line } from '../parts/mission-form.tsx'
import { MissionGifts } from '../parts/mission-gifts.tsx'
import { MissionPaper } from '../parts/mission-paper.tsx'
import { MissionPeople } from '../parts/mission-people.tsx'
import { MissionProgramme } from '../parts/mission-programme.tsx'
import { type MissionProps, MissionSteps } from '../parts/mission-steps.tsx'
import { otherLanguage } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PaperSection } from '../parts/paper-form.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { Section } from '../parts/section.tsx'
import { ZoneList } from '../parts/zone-field.tsx'
import { missionWords } from '../words/mission-words.ts'

export type MissionPageProps = MissionProps & {
  check: CheckView
  programme: ProgrammeView
  protocol: ProtocolView
  promises: CommitmentsView
}

/** One delegation whole: where it stands, its paper, check, people, programme, files, what was promised, what was done. */
export function MissionPage({ frame, view, check, programme, protocol, promises }: MissionPageProps) {
  const own = missionWords(frame.lang)
  const office = frame.office.office.id
  return (
    <Page frame={frame} page="mission" title={view.title}>
      <PlainHead
        title={view.title}
        eyebrow={`${view.directionWord} · ${view.standingWord}`}
        {...otherLanguage(view.title, frame.lang)}
      >
        <a href={officeAt(office, 'missions')}>{own.title}</a>
      </PlainHead>
      {view.secret ? (
        <Stub frame={frame} view={view} />
      ) : (
        <>
          <Glance frame={frame} view={view} />
          {view.shut && <p class="remark">{view.shut}</p>}
          <div class="mission-columns">
            <div>
              <MissionPaper frame={frame} view={view} />
              <MissionPeople frame={frame} view={view} protocol={protocol} />
              <MissionProgramme frame={frame} view={view} programme={programme} />
              <MissionGifts frame={frame} view={view} protocol={protocol} />
            </div>
            <div>
              <MissionSteps frame={frame} view={view} />
              <MissionCheck frame={frame} view={view} check={check} protocol={protocol} />
              <PaperSection frame={frame} about="mission" given={{ missionId: view.id }} />
              <MissionFiles frame={frame} view={view} />
              <FollowUps frame={frame} view={view} promises={promises} />
            </div>
          </div>
          <MissionHistory frame={frame} view={view} />
          <ZoneList lang={frame.lang} />
        </>
      )}
    </Page>
  )
}

function Glance({ frame, view }: MissionProps) {
  const own = missionWords(frame.lang)
  const places = view.values.places ?? view.values.countries?.map((one) => one.country) ?? []
  const ends = view.direction === 'out' || !view.values.body ? places : [view.values.body]
  const whither = ends.map((end) => plainParty(end, frame.lang)).join(', ') || '–'
  const size = view.size ? own.people(view.size) : undefined
  const days = view.dayCount ? own.daysCount(view.dayCount) : undefined
  return (
    <dl class="glance">
      <div>
        <dt>{own.when}</dt>
        <dd>
          <b>{view.daysText ?? days ?? own.noDays}</b>
          {view.daysText && days && <span>{days}</span>}
        </dd>
      </div>
      <div>
        <dt>{own.head}</dt>
        <dd>
          <b {...otherLanguage(view.head ?? '', frame.lang)}>{view.head ?? own.noHead}</b>
          {size && <span>{size}</span>}
        </dd>
      </div>
      <div>
        <dt>{view.direction === 'out' ? own.where : own.from}</dt>
        <dd>
          <b {...otherLanguage(whither, frame.lang)}>{whither}</b>
        </dd>
      </div>
    </dl>
  )
}

function FollowUps({ frame, view, promises }: MissionProps & { promises: CommitmentsView }) {
  const own = missionWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, promises.cites, frame.here)
  const back = `${officeAt(office, 'missions', view.id)}#follow-ups`
  return (
    <Section id="follow-ups" title={own.followUps} count={promises.lines.length}>
      {!promises.lines.length && <p class="none">{own.noFollowUps}</p>}
      <CommitmentList frame={frame} lines={promises.lines} citing={citing} back={back} />
      <CommitmentNew frame={frame} back={back} missionId={view.id} />
      <Notes citing={citing} />
    </Section>
  )
}

function Stub({ frame, view }: MissionProps) {
  const own = missionWords(frame.lang)
  if (!view.secret) return null
  return (
    <Section id="stub" title={own.secretHead} says={own.secretSays}>
      <dl class="values">
        {[
          [own.secretNumber, view.secret.number],
          [own.secretHolder, view.secret.holder],
          [own.secretReview, view.secret.reviewText],
        ].map(([label, text]) => (
          <div>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <DeedForm summary={own.declassify} frame={frame} file={view} deed="declassify" button={own.save}>
        <Line label={own.ground} name="ground" must most={300} />
        <Line label={own.name} name="title" must most={300} hint={own.nameHint} />
      </DeedForm>
    </Section>
  )
}
