import type { Finding } from '../engine-finding.ts'
import type { DateEntity, PartyRef, PlaceEntity } from '../names/entity.ts'
import { filledBy } from './complete-partnership.ts'
import { refOf, type Scene } from './scene.ts'
import { holdsAnother } from './spread-ties.ts'

/** Somebody travels, trades or tells of something else than ties. */
const OTHER =
  /\b(flew|fly|flights?|trip|tour|arrived|airport|visit\w*|exports?|exported|trade|imports?|born|delegations? (?:of|from)|companies|invest\w*|participants|athletes|guests from|hotel|bid|not a|no sister|never)\b|thăm|tới|sang|xuất khẩu|nhập khẩu|chuyến bay|đoàn|doanh nghiệp|chưa/

/** Places of so many lands in one sentence are a roll, once years stand beside them. */
const FEWEST_PLACES = 3

/** Without years, only places of so many lands under a word for the tie itself are one. */
const MANY_LANDS = 4
const NAMES_TIE = /\b(sister|twin|twinned|partner|friendship)\b|kết nghĩa|đối tác/

function yearsBeside(finding: Finding, places: readonly PlaceEntity[]): ReadonlyMap<PlaceEntity, DateEntity> {
  const found = new Map<PlaceEntity, DateEntity>()
  const dates = finding.line.entities.filter((e): e is DateEntity => e.type === 'date')
  places.forEach((place, i) => {
    const next = places[i + 1]?.first ?? finding.line.words.length
    const own = dates.filter((d) => d.first >= place.last && d.last <= next)
    if (own.length === 1 && own[0]) found.set(place, own[0])
  })
  return found
}

/** The text as a whole is about a city’s partners: its headline or opening says so. */
const ABOUT_TIES =
  /\b(sisters|sister cities|twins|twin cities|twin towns|twinnings|partner cities|partner towns)\b|các (thành phố|địa phương) kết nghĩa/

function rolled(
  finding: Finding,
  places: readonly PlaceEntity[],
  years: ReadonlyMap<PlaceEntity, DateEntity>,
  base: PartyRef,
): readonly Finding[] {
  return places.map((place) => {
    const year = years.get(place)
    return {
      ...finding,
      first: place.first,
      last: year?.last ?? place.last,
      at: place.first,
      slots: {
        ...finding.slots,
        a: filledBy(base),
        b: filledBy(refOf(place)),
        ...(year ? { since: { value: year.mention.iso, spans: [year] } } : {}),
      },
    }
  })
}

/**
 * The ties of a sentence that goes through partners with their years, under a heading or sentence that says what they are:
 * every foreign place in it is tied to home, with the year printed before the next place.
 */
export function rollTies(finding: Finding, scene: Scene): readonly Finding[] {
  const { line } = finding
  const home = scene.home
  if (!home || OTHER.test(line.plain)) return []
  const named = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  const foreign = named.filter((p) => p.place.country !== home.place.country)
  const inner = foreign.filter(
    (p, i) => !holdsAnother(p, foreign) && foreign.findIndex((o) => o.value === p.value) === i,
  )
  const own = named.find(
    (p) =>
      p.place.country === home.place.country &&
      p.last <= (inner[0]?.first ?? 0) &&
      !/^(in|at|from|to|of)$/.test(line.words[p.first - 1] ?? ''),
  )
  const base = own ? refOf(own) : home.ref
  const about = ABOUT_TIES.test(
    scene.lines
      .slice(0, 3)
      .map((l) => l.plain)
      .join(' . '),
  )
  if (inner.length < (about ? 2 : FEWEST_PLACES)) return []
  const years = yearsBeside(finding, inner)
  const lands = new Set(inner.map((p) => p.place.country)).size
  if (about && (years.size > 0 || lands >= 3)) return rolled(finding, inner, years, base)
  if (years.size < 2 && (lands < MANY_LANDS || !NAMES_TIE.test(line.plain))) return []
  return rolled(finding, inner, years, base)
}
