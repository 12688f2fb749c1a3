import type { Slot } from '#model/kinds/kind.ts'
import type { NotePartView } from '#views/note.ts'
import { choiceWord } from '#views/print-value.ts'
import { respelled } from '#views/spelled-places.ts'
import { slotWord } from '#views/words/glossary.ts'
import type { OfficeFrame } from '../frame.ts'
import { partField, slotsShown } from '../note-typed.ts'
import { typedText } from '../slot-typed.ts'
import { noteWords } from '../words/note-words.ts'

type PartProps = {
  frame: OfficeFrame
  part: NotePartView
  at: number
  /** What was typed, where the form came back. */
  typed: Readonly<Record<string, string>> | undefined
}

/** One thing a note says: ticked to be entered, every value open to correction, questions beside what they are about. */
export function NotePartForm(props: PartProps) {
  const { frame, part, at, typed } = props
  const own = noteWords(frame.lang)
  const keep = typed ? typed[partField(at, 'keep')] === 'yes' : true
  return (
    <fieldset class="note-part">
      <legend>{part.kindWord}</legend>
      <input type="hidden" name={partField(at, 'type')} value={part.kind} />
      <input type="hidden" name={partField(at, 'quote')} value={part.quote} />
      <blockquote class="note-quote">{part.quote}</blockquote>
      <div class="note-fields">
        {slotsShown(part.kind, part.slots).map(([name, slot]) => (
          <NoteField {...props} name={name} slot={slot} />
        ))}
      </div>
      <label class="note-keep">
        <input type="checkbox" name={partField(at, 'keep')} value="yes" checked={keep} /> {own.keep}
      </label>
    </fieldset>
  )
}

type FieldProps = PartProps & { name: string; slot: Slot }

function NoteField(props: FieldProps) {
  const { frame, part, at, name, slot } = props
  const { lang, problems, words } = frame
  const field = partField(at, name)
  const asks = part.asks.filter((ask) => ask.slot === name)
  const problem = problems.find((one) => one.where === field)
  const hint = words.field[slot.type]
  return (
    <div class={problem ? 'field field-wrong' : 'field'}>
      <label class="field-name" for={`f-${field}`}>
        {slotWord(part.kind, name, lang)}
      </label>
      <div id={`${field}-asks`}>
        {asks.map((ask) => (
          <span class="note-ask">{ask.says}</span>
        ))}
        {problem && <span class="field-error">{problem.says[lang]}</span>}
        {hint && asks.length > 0 && <span class="hint">{hint}</span>}
      </div>
      <NoteInput {...props} />
    </div>
  )
}

function NoteInput({ frame, part, at, typed, name, slot }: FieldProps) {
  const field = partField(at, name)
  const wrong = frame.problems.some((one) => one.where === field) ? ('true' as const) : undefined
  const text = typed
    ? (typed[field] ?? '')
    : typedText(slot, respelled(part.slots, part.spelled)[name], frame.lang)
  const own = { name: field, id: `f-${field}`, 'aria-describedby': `${field}-asks`, 'aria-invalid': wrong }
  if (slot.type === 'choice')
    return (
      <select {...own}>
        <option value="">–</option>
        {(slot.values ?? []).map((value) => (
          <option value={value} selected={value === text}>
            {choiceWord(part.kind, name, value, frame.lang)}
          </option>
        ))}
      </select>
    )
  if (slot.type === 'parties' || slot.type === 'localities')
    return (
      <textarea {...own} rows={Math.max(2, text.split('\n').length)}>
        {text}
      </textarea>
    )
  return <input {...own} value={text} autocomplete="off" />
}
