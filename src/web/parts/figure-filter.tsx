import type { FigureChoice, FiguresAsked, FiguresView } from '#views/figures/figures-view.ts'
import { officeAt } from '../address.ts'
import { daysQuery } from '../book-at.ts'
import type { OfficeFrame } from '../frame.ts'
import { figuresWords } from '../words/figures-words.ts'
import { Field } from './field.tsx'

type FilterProps = { frame: OfficeFrame; view: FiguresView; asked: FiguresAsked }

/** What figures are shown: of a place, an investor, a field, a measure. */
export function FigureFilter({ frame, view, asked }: FilterProps) {
  const own = figuresWords(frame.lang)
  const fields = [
    ['host', own.host, view.hosts],
    ['origin', own.origin, view.origins],
    ...(view.sectors.length ? [['sector', own.sector, view.sectors] as const] : []),
    ['measure', own.measure, view.measures],
  ] as const
  return (
    <form class="list-form" method="get" action={officeAt(frame.office.office.id, 'figures')}>
      {Object.entries(daysQuery(frame.at ?? {})).map(([name, day]) => (
        <input type="hidden" name={name} value={day} />
      ))}
      {fields.map(([name, label, choices]) => (
        <Field frame={frame} name={name} label={label}>
          <select id={`f-${name}`} name={name}>
            <option value="">{own.all}</option>
            {choices.filter(isOffered(asked[name])).map((choice) => (
              <Choice choice={choice} chosen={isChosen(choice, asked[name])} />
            ))}
          </select>
        </Field>
      ))}
      <button type="submit" class="quiet">
        {own.show}
      </button>
    </form>
  )
}

/** A list to choose from holds so many, those with most figures first. */
const MOST_CHOICES = 200

function isChosen({ value }: FigureChoice, asked: string | undefined): boolean {
  return asked?.toLowerCase() === value.toLowerCase()
}

function isOffered(asked: string | undefined): (choice: FigureChoice, at: number) => boolean {
  return (choice, at) => at < MOST_CHOICES || isChosen(choice, asked)
}

function Choice({ choice, chosen }: { choice: FigureChoice; chosen: boolean }) {
  return (
    <option value={choice.value} selected={chosen}>
      {choice.label} ({choice.count})
    </option>
  )
}
