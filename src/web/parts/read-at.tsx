import type { BookAt } from '#model/book-at.ts'
import { FALLBACK_ZONE } from '#model/values/zone.ts'
import { printKnownAt } from '#views/moment.ts'
import { readAtLine } from '#views/words/read-at-words.ts'
import { DAY_FIELDS } from '../book-at.ts'
import { typedDay } from '../day-typed.ts'
import type { Frame } from '../frame.ts'
import { problemField, typedWrong } from '../problem-field.ts'
import { DAY_WORDS } from '../words/day-words.ts'

/** This page's path and what it is asked for besides the two days. */
function withoutDays(here: string): {
  readonly path: string
  readonly rest: readonly [string, string][]
  readonly today: string
} {
  const [path = '', query = ''] = here.split('?')
  const params = new URLSearchParams(query)
  for (const field of DAY_FIELDS) params.delete(field)
  return { path, rest: [...params], today: params.size ? `${path}?${params}` : path }
}

/** On top of every page that is read at other days than today: which, and the way back. */
export function ReadingAt({ frame, at }: { frame: Frame; at: BookAt }) {
  const zone = frame.office?.office.zone ?? FALLBACK_ZONE
  const knownAtText = at.knownAt && printKnownAt(at.knownAt, frame.lang, zone)
  const line = readAtLine({ ...at, knownAtText }, frame.lang)
  if (!line) return null
  return (
    <aside class="reading-at">
      <p>
        <strong>{line}.</strong>{' '}
        <a data-today href={withoutDays(frame.here).today}>
          {DAY_WORDS[frame.lang].today}
        </a>
      </p>
    </aside>
  )
}

/** A small form for the two days; it works without script, and keeps whatever else the page was asked for. */
export function ReadAt({ frame, summary }: { frame: Frame; summary?: string }) {
  const words = DAY_WORDS[frame.lang]
  const at = frame.at ?? {}
  const { path, rest } = withoutDays(frame.here)
  const wrongAt = (field: string) => frame.problems.find((one) => problemField(one) === field)
  const fields = [
    ['as-of', words.asOf, at.asOf],
    ['known-at', words.knownAt, at.knownAt],
  ] as const
  return (
    <details class="as-of" open={DAY_FIELDS.some((field) => wrongAt(field))}>
      <summary>{summary ?? (at.asOf || at.knownAt ? words.change : words.other)}</summary>
      <form data-today method="get" action={path}>
        {rest.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {fields.map(([name, label, day]) => (
          <Day
            name={name}
            label={label}
            value={typedWrong(wrongAt(name)) ?? (day && typedAt(day))}
            wrong={wrongAt(name)?.says[frame.lang]}
          />
        ))}
        <button type="submit" class="quiet">
          {words.go}
        </button>
        <p class="hint" id="as-of-hint">
          {words.hint}
        </p>
      </form>
    </details>
  )
}

type DayProps = { name: string; label: string; value: string | undefined; wrong: string | undefined }

/** One of the two days; what cannot be read stays as it was typed, and beside it why. */
function Day({ name, label, value, wrong }: DayProps) {
  const id = `f-${name}`
  const about = wrong ? `${id}-wrong as-of-hint` : 'as-of-hint'
  return (
    <div class={wrong ? 'field-wrong' : undefined}>
      <label for={id}>{label}</label>
      {wrong && (
        <span class="field-error" id={`${id}-wrong`}>
          {wrong}
        </span>
      )}
      <input
        id={id}
        name={name}
        value={value}
        autocomplete="off"
        aria-describedby={about}
        aria-invalid={wrong ? 'true' : undefined}
      />
    </div>
  )
}

/** A day as people type it; a moment stays as it is. */
function typedAt(at: string): string {
  return at.length === 10 ? typedDay(at) : at
}
