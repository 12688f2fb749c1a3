import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import type { DateEntity, PartyRef, PlaceEntity } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import { isTurned, ownerOfList } from '../home/told-from.ts'
import { refOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'
import { ownerInSentence } from '../ties/owner-in-sentence.ts'
import { holdsAnother } from '../ties/spread-ties.ts'
import { isOnlyTalk } from '../ties/tie-taken-back.ts'
import { ownerOpened } from './roll-opener.ts'
import { leadsToNext } from './roll-year.ts'

/** Somebody travels, trades or tells of something else than ties. */
const OTHER = askOf(
  /\b(flew|fly|flights?|trip|tour|arrived|airport|visit\w*|exports?|exported|trade|imports?|born|delegations? (?:of|from)|companies|invest\w*|participants|athletes|guests from|hotel|bid|not a|no sister|never)\b|thăm|tới|sang|xuất khẩu|nhập khẩu|chuyến bay|đoàn|doanh nghiệp|chưa/,
)

/** Places of so many lands in one sentence are a roll, once years stand beside them. */
const FEWEST_PLACES = 3

/** Without years, only places of so many lands under a word for the tie itself are one. */
const MANY_LANDS = 4
const NAMES_TIE = askOf(/\b(sister|twin|twinned|partner|friendship)\b|kết nghĩa|đối tác/)

const isDate = (e: Line['entities'][number]): e is DateEntity => e.type === 'date'

/** A line that is a year and no more: `1986:`. What is listed below it joined then. */
function bareYear(line: Line | undefined): DateEntity | undefined {
  const date = line?.entities.find(isDate)
  if (!line || !date || line.entities.length > 1 || date.mention.iso.length > 7) return undefined
  const others = line.words.filter((w, i) => (i < date.first || i >= date.last) && /\p{L}/u.test(w))
  return others.every((w) => /^(năm|in|since|từ|tháng)$/.test(w)) ? date : undefined
}

/** Is the line one of a list, or the only one of its block? */
function standsAlone(scene: Scene, at: number): boolean {
  const block = scene.lines[at]?.sentence.block
  if (scene.lines[at]?.kind === 'list') return scene.lines[at - 1]?.sentence.block !== block
  return scene.lines[at - 1]?.sentence.block !== block && scene.lines[at + 1]?.sentence.block !== block
}

/** How far below its year an entry of a list may stand. */
const ENTRIES_BELOW = 8

/** The year that heads the entries of a list, for an entry without one of its own. */
function headingYear(line: Line, scene: Scene): DateEntity | undefined {
  if (line.entities.some(isDate) || line.words.length > 32) return undefined
  for (let at = line.index - 1; at >= 0 && at >= line.index - ENTRIES_BELOW; at -= 1) {
    const year = standsAlone(scene, at) ? bareYear(scene.lines[at]) : undefined
    if (year) return year
    if ((scene.lines[at]?.words.length ?? 0) > 32) return undefined
  }
  return undefined
}

function yearsBeside(
  finding: Finding,
  places: readonly PlaceEntity[],
  published: string | undefined,
): ReadonlyMap<PlaceEntity, DateEntity> {
  const found = new Map<PlaceEntity, DateEntity>()
  const leading = new Map<PlaceEntity, DateEntity>()
  const dates = finding.line.entities.filter(isDate).filter((d) => !(published && d.mention.iso > published))
  places.forEach((place, i) => {
    const next = places[i + 1]?.first ?? finding.line.words.length
    const own = dates.filter((d) => d.first >= place.last && d.last <= next)
    const [year] = own
    const later = places[i + 1]
    if (!year || own.length > 1) return
    if (!leadsToNext(finding.line, place.last, year)) found.set(place, year)
    else if (later) leading.set(later, year)
  })
  return new Map([...leading, ...found])
}

/** The text as a whole is about a city’s partners: its headline or opening says so. */
const ABOUT_TIES =
  /\b(sisters|sister[- ]cities|twins|twin cities|twin towns|twinnings|partner cities|partner towns)\b|(các|những) (thành phố|địa phương|tỉnh|đối tác) kết nghĩa/

/** People go somewhere: the places of the sentence are stops. */
const JOURNEY = askOf(
  /\b(flew|fly|flights?|trip|tour|arrived|airport|exports?|exported|trade|imports?|born|bid|no sister|never)\b|xuất khẩu|nhập khẩu|chuyến bay|chưa/,
)

function rolled(
  finding: Finding,
  places: readonly PlaceEntity[],
  years: ReadonlyMap<PlaceEntity, DateEntity>,
  base: PartyRef,
): readonly Finding[] {
  return places.map((place) => {
    const year = years.get(place)
    const slots = grown(finding.slots, {
      a: filledBy(base),
      b: filledBy(refOf(place)),
      ...(year ? { since: { value: year.mention.iso, spans: [year] } } : {}),
    })
    return { ...finding, first: place.first, last: year?.last ?? place.last, at: place.first, slots }
  })
}

/** Goes on to name those the sentence before has counted: `Among these are Zaragoza in Spain and …`, `Trong đó có …`. */
const NAMES_THEM = askOf(
  /^(?:among (?:these|them|those)(?: sister cities| cities| partners)? (?:are|is)|(?:these|they|those)(?: sister cities| cities| partners)? (?:are|include|comprise)|trong đó (?:có|gồm)|trong số đó có|đó là|cụ thể(?: là| gồm)?|gồm)(?= )/,
)

/** Whose partners a sentence names that the sentence before has counted. */
function ownerOfThose(line: Line, scene: Scene): PartyRef | undefined {
  const before = scene.lines[line.index - 1]
  return before && says(NAMES_THEM, line) ? ownerOpened(before, scene)?.ref : undefined
}

/** Whose partners a sentence goes through that something leads to from its subject: `In Darwin they count Kalymnos …`. */
function ownerLedFrom(named: readonly PlaceEntity[], line: Line, home: string): PlaceEntity | undefined {
  const [, second] = named
  if (!second || named.some((p) => p.value === home)) return undefined
  return ownerInSentence(line, second)
}

/** The town of home's land that opens the piece behind a semicolon: `…; tỉnh Tuyên Quang (cũ) kết nghĩa với A năm 2012 và B năm 2019`. */
function ownerOfPiece(
  line: Line,
  place: PlaceEntity,
  named: readonly PlaceEntity[],
  land: string,
): PartyRef | undefined {
  const from = line.words.lastIndexOf(';', place.first)
  const first = from < 0 ? undefined : named.find((p) => p.first > from)
  return first && first !== place && first.first - from <= 3 && first.place.country === land
    ? refOf(first)
    : undefined
}

/**
 * The ties of a sentence that goes through partners with their years, under a heading or sentence that says what they are:
 * every foreign place in it is tied to home, with the year printed before the next place.
 */
export function rollTies(finding: Finding, scene: Scene): readonly Finding[] {
  const { line } = finding
  const home = scene.home
  if (!home) return []
  const named = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  if (named.length === 0 || says(JOURNEY, line)) return []
  const owner = ownerOfList(line) ?? ownerLedFrom(named, line, home.value)
  const land = owner ? owner.place.country : home.place.country
  const foreign = named.filter(
    (p) =>
      p.place.country !== land &&
      p !== owner &&
      !(owner && isTurned(line, owner, p.first)) &&
      !isOnlyTalk(line, filledBy(refOf(p))),
  )
  const inner = foreign.filter(
    (p, i) => !holdsAnother(p, foreign) && foreign.findIndex((o) => o.value === p.value) === i,
  )
  if (inner.length === 0) return []
  const own = named.find(
    (p) =>
      p.place.country === home.place.country &&
      p.last <= (inner[0]?.first ?? 0) &&
      !/^(in|at|from|to|of)$/.test(line.words[p.first - 1] ?? ''),
  )
  const base = owner ? refOf(owner) : own ? refOf(own) : home.ref
  const about = ABOUT_TIES.test(
    scene.lines
      .slice(0, 3)
      .map((l) => l.plain)
      .join(' . '),
  )
  const whose = ownerOfThose(line, scene)
  if (whose) return rolled(finding, inner, yearsBeside(finding, inner, scene.published), whose)
  const heading = headingYear(line, scene)
  if (heading) return rolled(finding, inner, new Map(inner.map((place) => [place, heading])), base)
  if (inner.length < (about ? 2 : FEWEST_PLACES)) return []
  const years = yearsBeside(finding, inner, scene.published)
  if (says(OTHER, line) && years.size < inner.length) return []
  const byPiece = () =>
    inner.flatMap((place) =>
      rolled(finding, [place], years, ownerOfPiece(line, place, named, home.place.country) ?? base),
    )
  const lands = new Set(inner.map((p) => p.place.country)).size
  if (about && (years.size > 0 || lands >= 3)) return byPiece()
  if (years.size < 2 && (lands < MANY_LANDS || !says(NAMES_TIE, line))) return []
  return byPiece()
}
