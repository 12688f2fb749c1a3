import {
  BESIDE_PAPERS,
  GUEST_GRADES,
  INTERPRETING,
  PAYERS,
  type PartName,
  TRIP_KINDS,
  VISIT_KINDS,
} from '#model/mission.ts'
import type { Bilingual } from '#model/problem.ts'
import {
  GRADE_WORDS,
  INTERPRETER_WORDS,
  PAPER_WORDS,
  PAYER_WORDS,
  TRIP_KIND_WORDS,
  VISIT_KIND_WORDS,
} from '#views/words/mission-words.ts'
import { partText } from '../mission-typed.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, Line, Lines } from './mission-form.tsx'
import { InvitationFields } from './mission-invitation.tsx'
import type { MissionProps } from './mission-steps.tsx'
import { Tick } from './typed-again.tsx'

const LONG: ReadonlySet<PartName> = new Set([
  'basis',
  'purpose',
  'hosts',
  'countries',
  'places',
  'outline',
  'budget',
])

type Choices = { readonly values: readonly string[]; readonly words: Readonly<Record<string, Bilingual>> }

/** Parts that are one of a few words. */
const CHOICES: { readonly [P in PartName]?: Choices } = {
  interpreter: { values: INTERPRETING, words: INTERPRETER_WORDS },
  tripKind: { values: TRIP_KINDS, words: TRIP_KIND_WORDS },
  visitKind: { values: VISIT_KINDS, words: VISIT_KIND_WORDS },
  guestGrade: { values: GUEST_GRADES, words: GRADE_WORDS },
}

type PartFieldProps = MissionProps & { name: PartName; label: string }

/** The field of one item of the paper, as its sort is typed. */
export function PartField({ frame, view, name, label }: PartFieldProps) {
  const own = missionWords(frame.lang)
  const { lang } = frame
  const { values } = view
  const value = partText(values, name, lang)
  const field = `p-${name}`
  const none = ['', '–'] as const
  const choice = CHOICES[name]
  if (choice) {
    const options = choice.values.map((one) => [one, choice.words[one]?.[lang] ?? one] as const)
    return <Choice label={label} name={field} value={value} options={[none, ...options]} />
  }
  switch (name) {
    case 'payer':
      return (
        <div class="form-row">
          <Choice
            label={label}
            name={field}
            value={value}
            options={[none, ...PAYERS.map((one) => [one, PAYER_WORDS[one][lang]] as const)]}
          />
          <Line label={own.payerName} name="payerName" value={values.payer?.name} />
        </div>
      )
    case 'papers':
      return <PaperChecks frame={frame} view={view} label={label} />
    case 'invitation':
      return <InvitationFields frame={frame} view={view} />
    default:
      return LONG.has(name) ? (
        <Lines label={label} name={field} value={value} {...hintOf(name, own)} />
      ) : (
        <Line label={label} name={field} value={value} {...hintOf(name, own)} most={2000} />
      )
  }
}

function hintOf(name: PartName, own: ReturnType<typeof missionWords>): { hint?: string } {
  const hints: Partial<Record<PartName, string>> = {
    hosts: own.lineHint,
    countries: own.countriesHint,
    places: own.placesHint,
    budget: own.budgetHint,
    budgetTotal: own.moneyHint,
    mealMoney: own.mealHint,
    allowance: own.mealHint,
    start: own.dayHint,
    end: own.dayHint,
    received: own.dayHint,
    passportsReturned: own.dayHint,
  }
  const hint = hints[name]
  return hint ? { hint } : {}
}

/** What only a visit to us has. */
const OF_GUESTS: ReadonlySet<string> = new Set(['airport-welcome', 'flowers', 'seat-welcome'])

/** Papers ticked off; the empty field says that none is ticked any more. */
function PaperChecks({ frame, view, label }: MissionProps & { label: string }) {
  return (
    <fieldset class="many-of">
      <legend class="field-name">{label}</legend>
      <input type="hidden" name="p-papers" value="" />
      {BESIDE_PAPERS.filter((one) => view.direction === 'in' || !OF_GUESTS.has(one)).map((one) => (
        <Tick name="p-papers" value={one} checked={view.values.papers?.includes(one)}>
          {PAPER_WORDS[one][frame.lang]}
        </Tick>
      ))}
    </fieldset>
  )
}
