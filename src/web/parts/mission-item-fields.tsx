import type { Leg, Session } from '#model/programme.ts'
import { typedDay } from '../day-typed.ts'
import { typedText } from '../slot-typed.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, Line, Lines } from './mission-form.tsx'
import type { MissionProps } from './mission-steps.tsx'
import { Titled } from './other-language.tsx'
import { Tick } from './typed-again.tsx'
import { Zone } from './zone-field.tsx'

function Participants({ frame, view, chosen }: MissionProps & { chosen: readonly string[] | undefined }) {
  const own = missionWords(frame.lang)
  if (!view.mission.roster.length) return null
  return (
    <fieldset class="many-of">
      <legend class="field-name">{own.participants}</legend>
      <div class="many-of-list">
        {view.mission.roster.map((one) => (
          <Tick name="participants" value={one.id} checked={chosen?.includes(one.id)}>
            <Titled text={one.name} lang={frame.lang} />
          </Tick>
        ))}
      </div>
    </fieldset>
  )
}

/** The clocks the next item goes by: those of where the last one ended; of a first one, of the place of the visit. */
function clocksNow({ mission, placeZone }: MissionProps['view']): string {
  const last = mission.programme.at(-1)
  if (!last) return placeZone
  return last.what === 'leg' ? last.endZone : last.zone
}

/** What has to be known of a talk or visit. */
export function SessionFields({ frame, view, session }: MissionProps & { session?: Session }) {
  const own = missionWords(frame.lang)
  const ours = view.mission.roster.filter((one) => one.side === 'ours')
  return (
    <>
      <input type="hidden" name="what" value="session" />
      {session && <input type="hidden" name="id" value={session.id} />}
      <Line label={own.what} name="title" value={session?.title} must most={300} />
      <div class="form-row">
        <Line label={own.day} name="day" value={typedDay(session?.day)} hint={own.dayHint} must />
        <Line label={own.starts} name="start" type="time" value={session?.start} must />
        <Line label={own.ends} name="end" type="time" value={session?.end} must />
        <Zone label={own.zone} name="zone" value={session?.zone ?? clocksNow(view)} lang={frame.lang} />
      </div>
      <div class="form-row">
        <Line label={own.place} name="place" value={session?.place} most={300} />
        <Line
          label={own.locality}
          name="locality"
          hint={own.localityHint}
          value={typedText({ type: 'locality' }, session?.locality, frame.lang)}
          most={300}
        />
      </div>
      <Lines
        label={own.counterparts}
        name="counterparts"
        hint={own.counterpartsHint}
        value={session?.counterparts?.join('\n')}
      />
      <Choice
        label={own.chair}
        name="chair"
        value={session?.chair}
        options={[['', '–'], ...ours.map((one) => [one.id, one.name] as const)]}
      />
      <Participants frame={frame} view={view} chosen={session?.participants} />
      <div class="form-row">
        <Line label={own.interpreter} name="interpreter" value={session?.interpreter} most={200} />
        <Line label={own.dress} name="dress" value={session?.dress} most={100} />
        <Line label={own.giftsHere} name="gifts" value={session?.gifts} most={300} />
      </div>
      <Lines label={own.note} name="note" value={session?.note} most={1000} />
    </>
  )
}

/** What has to be known of a journey. */
export function LegFields({ frame, view, leg }: MissionProps & { leg?: Leg }) {
  const own = missionWords(frame.lang)
  // Who stands at home goes to the place of the visit, and who stands there goes home.
  const from = view.mission.programme.at(-1) ? clocksNow(view) : view.homeZone
  const to = from === view.homeZone ? view.placeZone : view.homeZone
  return (
    <>
      <input type="hidden" name="what" value="leg" />
      {leg && <input type="hidden" name="id" value={leg.id} />}
      <Line label={own.what} name="title" value={leg?.title} must most={300} />
      <div class="form-row">
        <Line label={own.from} name="from" value={leg?.from} must />
        <Line label={own.day} name="day" value={typedDay(leg?.day)} hint={own.dayHint} must />
        <Line label={own.starts} name="start" type="time" value={leg?.start} must />
        <Zone label={own.zone} name="zone" value={leg?.zone ?? from} lang={frame.lang} />
      </div>
      <div class="form-row">
        <Line label={own.to} name="to" value={leg?.to} must />
        <Line label={own.arrives} name="endDay" value={typedDay(leg?.endDay)} hint={own.dayHint} must />
        <Line label={own.ends} name="end" type="time" value={leg?.end} must />
        <Zone label={own.endZone} name="endZone" value={leg?.endZone ?? to} lang={frame.lang} />
      </div>
      <Participants frame={frame} view={view} chosen={leg?.participants} />
      <Lines label={own.note} name="note" value={leg?.note} most={1000} />
    </>
  )
}
