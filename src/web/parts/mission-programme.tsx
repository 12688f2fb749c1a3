import { type ItemView, namesZones, type ProgrammeView } from '#views/mission-programme.ts'
import { missionWords } from '../words/mission-words.ts'
import { DeedButton, DeedForm } from './mission-form.tsx'
import { LegFields, SessionFields } from './mission-item-fields.tsx'
import type { MissionProps } from './mission-steps.tsx'
import { UndoLast } from './mission-undo.tsx'
import { Titled } from './other-language.tsx'
import { Section } from './section.tsx'

type ProgrammeProps = MissionProps & { programme: ProgrammeView }

/** The days with what happens on each, on both clocks; every item can be moved by keyboard. */
export function MissionProgramme({ frame, view, programme }: ProgrammeProps) {
  const own = missionWords(frame.lang)
  return (
    <Section id="programme" title={own.programme} says={own.programmeSays}>
      {programme.remarks.map((remark) => (
        <p class="remark">{remark}</p>
      ))}
      {!programme.days.length && <p class="none">{own.noProgramme}</p>}
      {programme.days.map((day) => (
        <>
          <h3>{day.dayText}</h3>
          <ol class="agenda">
            {day.items.map((item) => (
              <AgendaItem frame={frame} view={view} item={item} />
            ))}
          </ol>
        </>
      ))}
      <UndoLast frame={frame} view={view} />
      <DeedForm
        summary={own.addSession}
        frame={frame}
        file={view}
        deed="programme"
        which="session"
        button={own.save}
      >
        <SessionFields frame={frame} view={view} />
      </DeedForm>
      <DeedForm summary={own.addLeg} frame={frame} file={view} deed="programme" which="leg" button={own.save}>
        <LegFields frame={frame} view={view} />
      </DeedForm>
    </Section>
  )
}

function AgendaItem({ frame, view, item }: MissionProps & { item: ItemView }) {
  const own = missionWords(frame.lang)
  const people = item.participants.length ? item.participants.join(', ') : own.everybody
  const session = item.item.what === 'session' ? item.item : undefined
  return (
    <li id={item.id} class={item.item.what === 'leg' ? 'agenda-leg' : undefined}>
      <div class="agenda-time">
        <b>{item.time}</b> {item.homeTime && !namesZones(item) && <span>{item.zone}</span>}
        {item.homeTime && (
          <span>
            {item.homeTime} {own.home}
          </span>
        )}
      </div>
      <div>
        <p>
          <b>
            <Titled text={item.title} lang={frame.lang} />
          </b>
        </p>
        <p class="item-more parts">
          {item.where && <Titled text={item.where} lang={frame.lang} />}
          {item.counterparts.length > 0 && (
            <span>
              {own.counterparts}: <Titled text={item.counterparts.join(', ')} lang={frame.lang} />
            </span>
          )}
          {item.chair && (
            <span>
              {own.chair}: <Titled text={item.chair} lang={frame.lang} />
            </span>
          )}
          <Titled text={people} lang={frame.lang} />
          {session?.interpreter && (
            <span>
              {own.interpreter}: <Titled text={session.interpreter} lang={frame.lang} />
            </span>
          )}
          {session?.dress && (
            <span>
              {own.dress}: <Titled text={session.dress} lang={frame.lang} />
            </span>
          )}
          {session?.gifts && (
            <span>
              {own.giftsHere}: <Titled text={session.gifts} lang={frame.lang} />
            </span>
          )}
        </p>
        {item.remarks.map((remark) => (
          <p class="remark">{remark}</p>
        ))}
        <Moves frame={frame} view={view} item={item} />
      </div>
    </li>
  )
}

function Moves({ frame, view, item }: MissionProps & { item: ItemView }) {
  const own = missionWords(frame.lang)
  const button = (word: string, sign: string, fields: Readonly<Record<string, string>>) => (
    <DeedButton frame={frame} file={view} deed="programme" button={`${word}: ${item.title}`} sign={sign}>
      <input type="hidden" name="item" value={item.id} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </DeedButton>
  )
  return (
    <div class="tools">
      {button(own.before, '↑', { swap: '-1' })}
      {button(own.after, '↓', { swap: '1' })}
      {button(own.earlier, '−15', { shift: '-15' })}
      {button(own.later, '+15', { shift: '15' })}
      {button(own.remove, '×', { remove: item.id })}
      <DeedForm
        summary={own.change}
        frame={frame}
        file={view}
        deed="programme"
        which={item.id}
        button={own.save}
      >
        {item.item.what === 'leg' ? (
          <LegFields frame={frame} view={view} leg={item.item} />
        ) : (
          <SessionFields frame={frame} view={view} session={item.item} />
        )}
      </DeedForm>
    </div>
  )
}
