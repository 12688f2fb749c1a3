import type { RosterSide } from '#model/roster.ts'
import type { MemberView, ProtocolView } from '#views/mission-protocol.ts'
import { officeAt } from '../address.ts'
import { missionWords } from '../words/mission-words.ts'
import { DeedButton, DeedForm } from './mission-form.tsx'
import { MemberFields } from './mission-member-fields.tsx'
import type { MissionProps } from './mission-steps.tsx'
import { MissionTable } from './mission-table.tsx'
import { Titled } from './other-language.tsx'
import { Section } from './section.tsx'

export type PeopleProps = MissionProps & { protocol: ProtocolView }

/** Who goes and whom they meet, in order of precedence; who faces whom; where they sit. */
export function MissionPeople({ frame, view, protocol }: PeopleProps) {
  const own = missionWords(frame.lang)
  const count = protocol.ours.length + protocol.theirs.length
  return (
    <Section id="people" title={own.roster} count={count} says={own.rosterSays}>
      <List frame={frame} view={view} side="ours" members={protocol.ours} />
      <List frame={frame} view={view} side="theirs" members={protocol.theirs} />
      <DeedForm summary={own.add} frame={frame} file={view} deed="people" button={own.save}>
        <MemberFields frame={frame} view={view} />
      </DeedForm>
      <MissionTable frame={frame} view={view} protocol={protocol} />
    </Section>
  )
}

type ListProps = MissionProps & { side: RosterSide; members: readonly MemberView[] }

function List({ frame, view, side, members }: ListProps) {
  const own = missionWords(frame.lang)
  const office = frame.office.office.id
  if (!members.length) return null
  return (
    <>
      <h3>{own[side]}</h3>
      <ol class="members">
        {members.map((one, at) => (
          <li id={one.id}>
            <div>
              <b>
                <Titled text={one.name} lang={frame.lang} />
              </b>
              {one.role !== 'member' && <span class="tag">{one.roleWord}</span>}
              <p class="item-more parts">
                {[one.post, one.body, one.rankWord, one.address].map(
                  (text) => text && <Titled text={text} lang={frame.lang} />,
                )}
                {one.passportSixMonths !== undefined && (
                  <span>
                    {own.passport}: {one.passportSixMonths ? own.yes : own.no}
                  </span>
                )}
              </p>
            </div>
            <div class="tools">
              {view.mission.programme.length > 0 && (
                <a
                  href={`${officeAt(office, 'missions', view.id, 'calendar.ics')}?person=${one.id}`}
                  download
                >
                  {own.ownCalendar}
                </a>
              )}
              <DeedButton
                frame={frame}
                file={view}
                deed="people"
                button={`${own.up}: ${one.name}`}
                sign="↑"
                disabled={!at}
              >
                <input type="hidden" name="move" value={one.id} />
                <input type="hidden" name="by" value="-1" />
              </DeedButton>
              <DeedButton
                frame={frame}
                file={view}
                deed="people"
                button={`${own.down}: ${one.name}`}
                sign="↓"
                disabled={at === members.length - 1}
              >
                <input type="hidden" name="move" value={one.id} />
                <input type="hidden" name="by" value="1" />
              </DeedButton>
              <DeedButton
                frame={frame}
                file={view}
                deed="people"
                button={`${own.remove}: ${one.name}`}
                sign="×"
              >
                <input type="hidden" name="remove" value={one.id} />
              </DeedButton>
            </div>
            <DeedForm
              summary={own.change}
              frame={frame}
              file={view}
              deed="people"
              which={one.id}
              button={own.save}
            >
              <MemberFields frame={frame} view={view} member={one} />
            </DeedForm>
          </li>
        ))}
      </ol>
    </>
  )
}
