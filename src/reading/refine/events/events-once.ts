import { daysBetween } from '#model/values/day.ts'
import { type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import { saysWithin } from '../../says-within.ts'
import { MOVED_TO } from './date-of-event.ts'

/** The first day of a term an occasion lasts. */
function opens(term: string, day: string): boolean {
  return term.length === 21 && term.startsWith(`${day}/`)
}

/** Is one the opening of what the other tells the term of, in a place that is not told otherwise? */
function isOpening(one: Finding, term: Finding): boolean {
  const [here, there] = [one.slots.place, term.slots.place]
  return (
    one.slots.kind?.value === term.slots.kind?.value &&
    opens(String(term.slots.date?.value), String(one.slots.date?.value)) &&
    (!here || !there || here.implied === true || there.implied === true || here.value === there.value)
  )
}

/** `Diễn đàn … năm 2025`, told elsewhere with its day: the same occasion told by its year alone. */
function isByYear(one: Finding, full: Finding): boolean {
  const year = String(one.slots.date?.value)
  const [here, there] = [one.slots.place, full.slots.place]
  return (
    /^\d{4}$/.test(year) &&
    String(full.slots.date?.value).startsWith(`${year}-`) &&
    one.slots.kind?.value === full.slots.kind?.value &&
    (!one.slots.title || !full.slots.title || one.slots.title.value === full.slots.title.value) &&
    (!here || here.implied === true || here.value === there?.value)
  )
}

/** Days an occasion may last that is told by its opening and its end. */
const LONGEST = 60

/** Is one told only by the day it lasts until, of an occasion the other tells the opening of? */
function isEndOf(one: Finding, opening: Finding): boolean {
  const [from, to] = [String(opening.slots.date?.value), String(one.slots.date?.value)]
  const [here, there] = [one.slots.place, opening.slots.place]
  return (
    one !== opening &&
    lastsUntil(one) &&
    one.slots.kind?.value === opening.slots.kind?.value &&
    from.length === 10 &&
    to.length === 10 &&
    from < to &&
    daysBetween(from, to) <= LONGEST &&
    (!here || here.implied === true || here.value === there?.value)
  )
}

function lastsUntil({ line, slots }: Finding): boolean {
  const at = slots.date?.spans[0]?.start
  return line.entities.some(
    (e) =>
      e.type === 'date' &&
      e.start === at &&
      /^(?:until|as-of)$/.test(e.mention.relation) &&
      !saysWithin(MOVED_TO, line, Math.max(0, e.first - 8), e.first),
  )
}

/** `open until 26 May`: under way, and nobody says since when. */
function withoutEnd(one: Finding): Finding {
  if (!lastsUntil(one) || String(one.slots.date?.value).includes('/') || !one.slots.place) return one
  const { date: _, ...slots } = one.slots
  return withSlots(one, grown(slots, { status: { value: 'done', spans: [] } }))
}

/** `send a band to the festival`: told of again without its name or day, behind one of its sort that has a day. */
function isSpokenOfAgain(one: Finding, events: readonly Finding[]): boolean {
  const { line, first, last, slots } = one
  const isNamed = line.sentence.tokens.slice(first, last).some(({ capital }) => capital)
  const isTheOne = [first - 1, first].some((at) => /^(?:the|this|that)$/.test(line.words[at] ?? ''))
  if (slots.date || isNamed || !isTheOne) return false
  return events.some(
    (other) =>
      other.slots.date !== undefined &&
      other.slots.kind?.value === slots.kind?.value &&
      (other.line.index < line.index || (other.line === line && other.first < first)),
  )
}

/** The opening of an occasion with the day another sentence says it lasts until. */
function withEnd(one: Finding, events: readonly Finding[]): Finding {
  const end = events.find((other) => isEndOf(other, one))?.slots.date
  const date = one.slots.date
  return end && date
    ? withSlots(
        one,
        grown(one.slots, {
          date: { value: `${date.value}/${end.value}`, spans: [...date.spans, ...end.spans] },
        }),
      )
    : one
}

/**
 * `khai mạc tối 2/10 … diễn ra từ 2 đến 8/10`: an occasion told once by the day it opens and once by how long it lasts; where it
 * is is told with either.
 */
export function eventsOnce(events: readonly Finding[]): readonly Finding[] {
  return events.flatMap((one) => {
    if (events.some((other) => isOpening(one, other) || isByYear(one, other) || isEndOf(one, other)))
      return []
    if (isSpokenOfAgain(one, events)) return []
    const opening = events.find((other) => isOpening(other, one))
    const place = opening?.slots.place
    const known = one.slots.place && !one.slots.place.implied
    return [withoutEnd(withEnd(place && !known ? withSlots(one, grown(one.slots, { place })) : one, events))]
  })
}
