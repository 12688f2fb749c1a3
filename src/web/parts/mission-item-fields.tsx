import type { Leg, Session } from '#model/programme.ts'
import { typedDay } from '../day-typed.ts'
import { typedText } from '../slot-typed.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, Line, Lines } from './mission-form.tsx'
import type { MissionProps } from './mission-steps.tsx'
import { Titled } from './other-language.tsx'
import { useTyped, useWrong } from './tied.tsx'
import { Tick } from './typed-again.tsx'

/** The zones a desk meets most; any other name of the tz database may be typed. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'Asia/Seoul',
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Bangkok',
  'Asia/Vientiane',
  'Asia/Kolkata',
  'Asia/Dubai',
  'Europe/Paris',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Moscow',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Australia/Sydney',
] as const

/** Zones are typed with the common ones at hand; the list stands once on the page. */
export function ZoneList() {
  return (
    <datalist id="zones">
      {ZONES.map((zone) => (
        <option value={zone} />
      ))}
    </datalist>
  )
}

function Zone({ label, name, value }: { label: string; name: string; value: string }) {
  const typed = useTyped(name)
  const wrong = useWrong(name)
  return (
    <label class={wrong.says ? 'field field-wrong' : 'field'}>
      <span class="field-name">{label}</span>
      {wrong.says}
      <input {...wrong.own} name={name} list="zones" value={typed ?? value} required autocomplete="off" />
    </label>
  )
}

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
        <Zone label={own.zone} name="zone" value={session?.zone ?? view.homeZone} />
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
  return (
    <>
      <input type="hidden" name="what" value="leg" />
      {leg && <input type="hidden" name="id" value={leg.id} />}
      <Line label={own.what} name="title" value={leg?.title} must most={300} />
      <div class="form-row">
        <Line label={own.from} name="from" value={leg?.from} must />
        <Line label={own.day} name="day" value={typedDay(leg?.day)} hint={own.dayHint} must />
        <Line label={own.starts} name="start" type="time" value={leg?.start} must />
        <Zone label={own.zone} name="zone" value={leg?.zone ?? view.homeZone} />
      </div>
      <div class="form-row">
        <Line label={own.to} name="to" value={leg?.to} must />
        <Line label={own.arrives} name="endDay" value={typedDay(leg?.endDay)} hint={own.dayHint} must />
        <Line label={own.ends} name="end" type="time" value={leg?.end} must />
        <Zone label={own.endZone} name="endZone" value={leg?.endZone ?? view.homeZone} />
      </div>
      <Participants frame={frame} view={view} chosen={leg?.participants} />
      <Lines label={own.note} name="note" value={leg?.note} most={1000} />
    </>
  )
}
