import type { Direction, Journey, Parts } from '#model/mission.ts'
import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import { printDate } from '#model/values/date.ts'
import { daysBetween } from '#model/values/day.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'

/** What a journey is told from. */
export type JourneyTold = {
  readonly direction: Direction
  readonly home: string
  readonly title: string
  readonly parts: Parts
  readonly head?: string
  readonly journey: Journey
}

/** A fact of the book with the sentence that states it. */
export type StatedFact = { readonly slots: Readonly<Record<string, unknown>>; readonly says: string }

/**
 * The visit a mission became, as a fact of the book. Undefined where the file does not say who went or where to: nothing is
 * guessed.
 */
export function journeyFact(told: JourneyTold, lang: Language): StatedFact | undefined {
  const { parts, journey, head } = told
  const way = wayOf(told)
  if (!way) return undefined
  const days = daysBetween(journey.start, journey.end) + 1
  const size = journey.size ?? parts.size
  const slots = {
    ...way,
    ...(head ? { head } : {}),
    ...(size ? { size } : {}),
    days,
    start: journey.start,
    status: 'done',
  }
  return { slots, says: sentence({ ...told, ...way, days, size }, lang) }
}

/** Who goes where; undefined where the file does not say both. */
export function wayOf({
  direction,
  home,
  parts,
}: Pick<JourneyTold, 'direction' | 'home' | 'parts'>):
  | { readonly from: string; readonly to: readonly string[] }
  | undefined {
  const abroad = parts.places ?? parts.countries?.map(({ country }) => country)
  const from = direction === 'out' ? home : parts.body
  const to = direction === 'out' ? abroad : [home]
  return from && to?.length ? { from, to } : undefined
}

type Told = JourneyTold & { from: string; to: readonly string[]; days: number; size: number | undefined }

function sentence({ title, from, to, head, size, days, journey }: Told, lang: Language): string {
  const name = (text: string) => placeName(text, lang)
  const [start, end] = [printDate(journey.start, lang), printDate(journey.end, lang)]
  const places = to.map(name).join(', ')
  if (lang === 'vi') {
    const people = [head && `trưởng đoàn ${head}`, size && `${size} người`].filter(Boolean).join(', ')
    return `Đoàn ${name(from)}${people ? ` (${people})` : ''} đã đến ${places} từ ${start} đến ${end}, ${days} ngày. Hồ sơ: ${title}.`
  }
  const people = [head && `led by ${head}`, size && counted(size, 'person', 'people')]
    .filter(Boolean)
    .join(', ')
  return `A delegation of ${name(from)}${people ? ` (${people})` : ''} visited ${places} from ${start} to ${end}, ${counted(days, 'day')}. File: ${title}.`
}

/** A place as a sentence names it: a country by its name, anything else as it is written. */
export function placeName(text: string, lang: Language): string {
  const { kind, name } = parsePartyName(text)
  return kind === 'country' ? countryName(name, lang) : name
}
