import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { isNobody, WHO_FIELD, WHO_SWITCH, whoAsked } from '../sent-form.ts'
import { useSent } from './post-form.tsx'

/** The switch that says who is working. Nobody is chosen for anybody: the name signs what is done. */
export function Who({ frame }: { frame: OfficeFrame }) {
  const { words, office, person } = frame
  const people = office.people.filter((one) => one.active)
  return (
    <details class="who" name="head">
      <summary id={`f-${WHO_SWITCH}`} class={person ? '' : 'who-nobody'}>
        {person ? (
          <>
            <span class="who-lead">{words.who}: </span>
            <strong>{person.name}</strong>
          </>
        ) : (
          words.whoNobody
        )}
      </summary>
      <form class="who-list" method="post" action={officeAt(office.office.id, 'who')}>
        <input type="hidden" name="back" value={frame.here} />
        <p>{people.length ? words.whoChoose : words.whoNone}</p>
        {people.map((one) => (
          <button
            type="submit"
            name="person"
            value={one.id}
            aria-pressed={one.id === person?.id ? 'true' : 'false'}
          >
            <strong>{one.name}</strong>
            {one.post && <span>{one.post}</span>}
          </button>
        ))}
      </form>
    </details>
  )
}

/** Where many things are decided on one page: who decides is asked once, above them all. */
export function WhoPanel({ frame }: { frame: OfficeFrame }) {
  const { words, office, person } = frame
  if (person) return null
  return (
    <form class="who-panel" method="post" action={officeAt(office.office.id, 'who')}>
      <input type="hidden" name="back" value={frame.here} />
      <p>
        <strong>{words.whoNobody}</strong> {office.people.length ? words.whoChoose : words.whoNone}
      </p>
      <div>
        {office.people
          .filter((one) => one.active)
          .map((one) => (
            <button type="submit" class="quiet" name="person" value={one.id}>
              {one.name}
            </button>
          ))}
      </div>
    </form>
  )
}

/** Within a form, where nobody is chosen yet: the name is asked for beside the deed, so that nothing typed is lost. */
export function WhoField({ frame }: { frame: OfficeFrame }) {
  const { words, office, person, lang } = frame
  const wrong = useSent() && whoAsked(frame) === WHO_FIELD ? frame.problems.find(isNobody) : undefined
  if (person) return null
  const id = `f-${WHO_FIELD}`
  const own = wrong && { id, 'aria-describedby': `${id}-wrong`, 'aria-invalid': 'true' as const }
  return (
    <label class={wrong ? 'field who-field field-wrong' : 'field who-field'}>
      <span class="field-name">{words.whoField}</span>
      {wrong && (
        <span class="field-error" id={`${id}-wrong`}>
          {wrong.says[lang]}
        </span>
      )}
      <select {...own} name={WHO_FIELD}>
        <option value="">{words.whoPick}</option>
        {office.people
          .filter((one) => one.active)
          .map((one) => (
            <option value={one.id}>{one.post ? `${one.name}, ${one.post}` : one.name}</option>
          ))}
      </select>
    </label>
  )
}

/** The end of a form that does something: who does it, asked where nobody is chosen yet, and the button that sends it. */
export function SignedButton({
  frame,
  label,
  quiet,
}: {
  frame: OfficeFrame
  label: string
  quiet?: boolean
}) {
  return (
    <>
      <WhoField frame={frame} />
      <div>
        <button type="submit" class={quiet ? 'quiet' : undefined}>
          {label}
        </button>
      </div>
    </>
  )
}
