import { REGISTER_KINDS } from '#model/recipe.ts'
import type { ImportView } from '#views/register/show-import.ts'
import type { OfficeFrame } from '../frame.ts'
import { registerWords } from '../words/register-words.ts'
import { Field } from './field.tsx'

type ColumnsProps = { frame: OfficeFrame; view: ImportView }

/** How the file is read: each column with examples and what it is, the locale with how sure it is, what is set for all. */
export function RegisterColumns({ frame, view }: ColumnsProps) {
  const own = registerWords(frame.lang)
  const { recipe } = view.import
  return (
    <fieldset class="register-columns">
      <legend>{own.steps.match}</legend>
      <Field frame={frame} name="name" label={own.name}>
        <input id="f-name" name="name" value={recipe.name} maxlength={80} />
      </Field>
      <Field frame={frame} name="kind" label={own.kind}>
        <select id="f-kind" name="kind">
          {REGISTER_KINDS.map((kind) => (
            <option value={kind} selected={kind === recipe.kind}>
              {own.kinds[kind]}
            </option>
          ))}
        </select>
      </Field>
      <ColumnTable frame={frame} view={view} />
      <Locale frame={frame} view={view} />
      <Sets frame={frame} view={view} />
    </fieldset>
  )
}

function ColumnTable({ frame, view }: ColumnsProps) {
  const own = registerWords(frame.lang)
  return (
    <table class="rows" aria-label={own.steps.match}>
      <thead>
        <tr>
          <th scope="col">{own.column}</th>
          <th scope="col">{own.examples}</th>
          <th scope="col">{own.means}</th>
        </tr>
      </thead>
      <tbody>
        {view.import.recipe.columns.map(({ header, use }, at) => (
          <tr>
            <th scope="row" id={`col-${at}`} data-label={own.column}>
              {header || `${own.column} ${at + 1}`}
            </th>
            <td data-label={own.examples}>{view.preview?.samples[at]?.join(' · ') ?? ''}</td>
            <td data-label={own.means}>
              <select name={`use.${at}`} aria-labelledby={`col-${at}`}>
                <option value="">{own.nothing}</option>
                {view.uses.map((option) => (
                  <option value={option.use} selected={option.use === use}>
                    {option.text}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Locale({ frame, view }: ColumnsProps) {
  const own = registerWords(frame.lang)
  const { locale } = view.import.recipe
  const sure = (seen: boolean | undefined) => (seen ? own.seen : own.assumed)
  return (
    <>
      <Field frame={frame} name="decimal" label={own.decimal} hint={sure(view.preview?.decimalSeen)}>
        <select id="f-decimal" name="decimal">
          <option value="comma" selected={locale.decimal === 'comma'}>
            {own.comma}
          </option>
          <option value="point" selected={locale.decimal === 'point'}>
            {own.point}
          </option>
        </select>
      </Field>
      <Field frame={frame} name="days" label={own.days} hint={sure(view.preview?.daysSeen)}>
        <select id="f-days" name="days">
          <option value="day-first" selected={locale.days === 'day-first'}>
            {own.dayFirst}
          </option>
          <option value="month-first" selected={locale.days === 'month-first'}>
            {own.monthFirst}
          </option>
        </select>
      </Field>
    </>
  )
}

function Sets({ frame, view }: ColumnsProps) {
  const own = registerWords(frame.lang)
  return (
    <>
      {view.sets.map(({ slot, label, values }) => (
        <Field frame={frame} name={`set-${slot}`} label={`${own.forAll}: ${label}`}>
          <select id={`f-set-${slot}`} name={`set.${slot}`}>
            <option value="">{own.empty}</option>
            {values.map(({ value, text }) => (
              <option value={value} selected={view.import.recipe.set[slot] === value}>
                {text}
              </option>
            ))}
          </select>
        </Field>
      ))}
    </>
  )
}
