import type { KindName, Slot, SlotValue } from '#model/kinds/kind.ts'
import { orderOf } from '#model/values/order-of.ts'
import { choiceWord } from '#views/print-value.ts'
import { slotWord } from '#views/words/glossary.ts'
import type { Frame } from '../frame.ts'
import { problemField } from '../problem-field.ts'
import { formSlots, typedText } from '../slot-typed.ts'
import { ManyOf } from './many-of.tsx'
import { Offering } from './offering.tsx'
import { Tied } from './tied.tsx'

/** What a person typed before the form came back, by field. */
export type Typed = ReadonlyMap<string, readonly string[]>

type FieldsProps = {
  frame: Frame
  kind: KindName
  slots: Readonly<Record<string, SlotValue>>
  /** Keeps ids apart where several such forms stand on a page; empty for the one the problems are about. */
  prefix: string
  typed?: Typed | undefined
  /** What slots are called here, where it is known better than from their kind: whose side of a tie it is. */
  called?: Readonly<Record<string, string>> | undefined
}

/** One field for each value a record of this kind may have, with how to write it. */
export function SlotFields({ frame, kind, slots, prefix, typed, called }: FieldsProps) {
  const filled = (name: string, slot: Slot) =>
    slot.key || slots[name] !== undefined || typed?.get(`slot.${name}`)?.[0]
  const all = formSlots(kind)
  const first = all.filter(([name, slot]) => filled(name, slot))
  const rest = all.filter(([name, slot]) => !filled(name, slot))
  const field = ([name, slot]: readonly [string, Slot]) => (
    <SlotField
      frame={frame}
      kind={kind}
      name={name}
      slot={slot}
      value={slots[name]}
      prefix={prefix}
      typed={typed}
      called={called}
    />
  )
  return (
    <>
      {first.map(field)}
      {rest.length > 0 && (
        <details class="more-fields" open={first.length < 3}>
          <summary>{frame.words.moreFields}</summary>
          <div class="fields">{rest.map(field)}</div>
        </details>
      )}
    </>
  )
}

type FieldProps = Omit<FieldsProps, 'slots'> & {
  name: string
  slot: Slot
  value: SlotValue | undefined
}

function SlotField(props: FieldProps) {
  const { frame, kind, name, slot, prefix, value, typed } = props
  const { words, lang, problems } = frame
  const problem = prefix ? undefined : problems.find((one) => problemField(one) === name)
  const hint = words.field[slot.type]
  const id = `${prefix}f-${name}`
  const label = props.called?.[name] ?? slotWord(kind, name, lang)
  if (slot.type === 'choices') {
    const chosen = typed?.get(`slot.${name}`) ?? (Array.isArray(value) ? value : [])
    const options = choices(props).toSorted(([, a], [, b]) => orderOf(lang)(a, b))
    return <ManyOf id={id} name={name} label={label} hint={hint} chosen={chosen} options={options} />
  }
  return (
    <div class={problem ? 'field field-wrong' : 'field'}>
      <label class="field-name" for={id}>
        {label}
        {slot.key && <span class="must"> ({words.enter.must})</span>}
      </label>
      <Tied id={id} hint={hint} wrong={problem?.says[lang]}>
        <SlotInput {...props} id={id} />
      </Tied>
    </div>
  )
}

function SlotInput(props: FieldProps & { id: string }) {
  const { frame, name, slot, value, typed, id } = props
  const was = typed?.get(`slot.${name}`)
  const text = was ? (was[0] ?? '') : typedText(slot, value, frame.lang)
  const shared = { id, name: `slot.${name}` }
  switch (slot.type) {
    case 'parties':
    case 'localities':
      return (
        <textarea {...shared} rows={Math.max(2, text.split('\n').length)}>
          {text}
        </textarea>
      )
    case 'flag':
      return (
        <Choices
          shared={shared}
          chosen={[was ? text : value === true ? 'yes' : '']}
          options={[['yes', frame.words.field.yes]]}
        />
      )
    case 'choice':
      return <Choices shared={shared} chosen={[text]} options={choices(props)} />
    default:
      return (
        <Offering frame={frame} slot={slot} here={props.prefix === ''}>
          <input
            {...shared}
            value={text}
            autocomplete="off"
            inputmode={slot.type === 'count' ? 'numeric' : undefined}
          />
        </Offering>
      )
  }
}

function choices({ frame, kind, name, slot }: FieldProps): readonly (readonly [string, string])[] {
  return (slot.values ?? []).map((value) => [value, choiceWord(kind, name, value, frame.lang)])
}

type ChoicesProps = {
  shared: { id: string; name: string }
  chosen: readonly string[]
  options: readonly (readonly [string, string])[]
}

function Choices({ shared, chosen, options }: ChoicesProps) {
  return (
    <select {...shared}>
      <option value="">–</option>
      {options.map(([value, word]) => (
        <option value={value} selected={chosen.includes(value)}>
          {word}
        </option>
      ))}
    </select>
  )
}
