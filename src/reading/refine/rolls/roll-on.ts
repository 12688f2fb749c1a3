import type { Filled, Finding } from '../../engine-finding.ts'
import { clauseEnd } from '../../engine-modality.ts'
import { grown } from '../../grown.ts'
import type { Entity, PartyRef, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { onlyLocates } from '../../names/located.ts'
import { DOES, JOINS, LEADS, NO_ENTRY, OTHER_DEED, OVER, TAILS } from '../../words/roll-words.ts'
import { countryOf, refOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { holdsAnother } from '../ties/spread-ties.ts'
import { tieKind } from '../ties/tie-kind.ts'
import type { ToldYear } from '../ties/told-year.ts'
import { isClosing, rollYear } from './roll-year.ts'

/** The partners of one town as they are told one after another: whose they are, of which sort, and where it was last spoken of them. */
export type Roll = {
  readonly owner: PartyRef
  readonly kind: string
  readonly at: number
  readonly headed: boolean
  /** A sentence before said whose partners the next ones are: any place with a year of its own is one. */
  readonly loose?: true
}

/** How an entry stands: by itself, behind another of its sentence, as an item under a heading of partners. */
type Standing = 'alone' | 'behind' | 'listed'

/** One partner a roll comes to: its place with the words before it and those up to the next. */
type Entry = {
  readonly line: Line
  readonly owner: string
  readonly place: PlaceEntity
  readonly from: number
  readonly to: number
}

/** What a roll says of an entry. */
type Told = { readonly year?: ToldYear; readonly over: boolean }

/** How many sentences without a partner a roll outlasts. */
const OUTLASTS = 3

/** Said where something is or whence somebody comes, not of a partner. */
const WHERE = /^(in|at|from|to|near|into|via|tại|ở|từ)$/
const THEN_TO = /^(rồi|tiếp|sau đó|kế|là)$/

/** Words that say of themselves that it is cooperation, no more. */
const COOPERATES = /\b(cooperat\w+|memorand\w+|mou|working)\b|hợp tác|ghi nhớ/

/** The copula an entry without a year needs, and what it is then called. */
const IS_ONE =
  /^(?:, [^.;:]{1,40} ,|\( [^()]* \)|,)? ?(?:(?:is|are|was|has been|have been|remains|became|have|has|has kept(?: up)?|have kept(?: up)?|completes?|closes?|rounds off|makes|là|cũng là|có|chỉ có|thì) |our |a |an |the )/

function headOf(line: Line, from: number, place: PlaceEntity): boolean {
  const before = line.words[place.first - 1] ?? ''
  if (
    WHERE.test(before) ||
    ((before === 'đến' || before === 'tới') && !THEN_TO.test(line.words[place.first - 2] ?? ''))
  )
    return false
  const words = LEADS[line.sentence.lang]
  const colon = line.words.lastIndexOf(':', place.first)
  const start = colon >= from && colon - from < 9 ? colon + 1 : from
  for (let at = start; at < place.first; at += 1) {
    const entity = line.taken[at]
    if (entity ? !leadsOn(entity) : !words.has(line.words[at] ?? '')) return false
  }
  return true
}

/** A day, a figure, a land, or the owner named by what it is: `the city`. */
function leadsOn(entity: Entity): boolean {
  return (
    /^(date|number|country|pair)$/.test(entity.type) ||
    (entity.type === 'place' && entity.stands !== undefined)
  )
}

function entriesOf(line: Line, roll: Roll): readonly Entry[] {
  const land = countryOf(roll.owner.value)
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  const foreign = places.filter(
    (p) =>
      p.value !== roll.owner.value &&
      p.place.level !== 'country' &&
      p.place.country !== land &&
      !onlyLocates(line, p) &&
      !holdsAnother(p, places) &&
      !holdsFormer(line, p),
  )
  if (places.some((p) => p.place.country === land && p.value !== roll.owner.value)) return []
  let from = 0
  return foreign.map((place, i) => {
    const entry = {
      line,
      owner: roll.owner.value,
      place,
      from: Math.max(from, line.words.lastIndexOf(';', place.first)),
      to: foreign[i + 1]?.first ?? line.words.length,
    }
    from = place.last
    return entry
  })
}

/** `Miyakojima city of Okinawa`: named to say where the one before it lies. */
function holdsFormer(line: Line, place: PlaceEntity): boolean {
  if (!/^(of|in|thuộc|ở)$/.test(line.words[place.first - 1] ?? '')) return false
  const former = line.taken[place.first - 2] ?? line.taken[place.first - 3]
  return former?.type === 'place' && former.place.country === place.place.country
}

/** Where an entry ends: at the next, or with its clause, which goes on behind a colon. */
function endOf({ line, place, to }: Entry): number {
  const end = clauseEnd(line, place.last)
  return Math.min(to, line.words[end] === ':' ? clauseEnd(line, end + 1) : end)
}

/** Somebody, or somewhere else than where a partner lies. */
function isElse(entity: Entity, place: PlaceEntity, owner: string): boolean {
  if (entity.type === 'place')
    return !entity.stands && entity.value !== owner && entity.place.country !== place.place.country
  return /^(person|organisation|role|money)$/.test(entity.type)
}

/** How far the words behind a partner tell of nothing but how it joined. */
function reachOf({ line, owner, place, to }: Entry): number {
  const words = TAILS[line.sentence.lang]
  let at = place.last
  for (; at < to; at += 1) {
    const entity = line.taken[at]
    if (entity ? isElse(entity, place, owner) : !words.has(line.words[at] ?? '')) break
  }
  return at
}

function yearIn(line: Line, from: number, to: number, scene: Scene): ToldYear | undefined {
  for (const entity of line.entities) {
    if (entity.first < from || entity.last > to) continue
    const year = rollYear(line, entity, scene.published)
    if (year) return year
  }
  return undefined
}

/** A year told right beside a partner, with nothing more behind it. */
function isBeside(line: Line, from: number, year: ToldYear): boolean {
  return !DOES.test(wordsFrom(line, from, year.entity.first)) && isClosing(line, year.entity.last)
}

/** A year counted from that of the one before leads straight to the next: `12 năm sau là Nara`. */
const LEADS_STRAIGHT =
  /^(?:,|it was|came|là|là với|thì là|đến lượt|tới lượt)(?: (?:thành phố|tỉnh|the city of))?$/

/** `Sokcho từ năm 2007, thành phố Kyoto`: a year told since when, with no more than a comma behind it, is that of the one before. */
function isOfFormer(line: Line, { entity }: ToldYear, place: PlaceEntity): boolean {
  return (
    line.words[entity.last] === ',' &&
    place.first - entity.last <= 3 &&
    /(?:^| )(?:từ|since|from)(?: năm| tháng)?$/.test(wordsFrom(line, entity.first - 2, entity.first))
  )
}

/** Words between a partner and its year, whatever they are: no more than one short clause has. */
const MOST_BETWEEN = 9

/** The year of a partner in an open roll, whatever verb leads up to it, unless somebody else does something in that year. */
function datedOnly(entry: Entry, scene: Scene): ToldYear | undefined {
  const { line, owner, place, to } = entry
  const end = Math.min(endOf(entry), place.last + MOST_BETWEEN + 1)
  const year = yearIn(line, place.last, Math.max(end, Math.min(to, place.last + 2)), scene)
  if (!year || !isClosing(line, year.entity.last)) return undefined
  const told = wordsFrom(line, place.last, year.entity.first)
  if (OTHER_DEED.test(told)) return undefined
  for (let at = place.last; at < year.entity.first; at += 1) {
    const entity = line.taken[at]
    if (entity && isElse(entity, place, owner)) return undefined
  }
  return year
}

/** What the words around an entry say of it; none where they tell of something else. */
function toldOf(entry: Entry, standing: Standing, roll: Roll, scene: Scene): Told | undefined {
  const { line, place, from, to } = entry
  const { lang } = line.sentence
  const lead = wordsFrom(line, from, place.first)
  const clause = wordsFrom(line, place.last, Math.min(endOf(entry), place.last + 16))
  if (OVER.test(clause)) return { over: true }
  if (NO_ENTRY[lang].test(`${lead} ${clause}`)) return undefined
  const reach = reachOf(entry)
  const told = wordsFrom(line, place.last, reach)
  const year = yearIn(line, place.last, Math.min(reach, place.last + 16), scene)
  if (year && isBeside(line, place.last, year) && year.iso.length < 10) return { year, over: false }
  const before = yearIn(line, from, place.first, scene)
  const joins = JOINS[lang].test(`${lead} ${wordsFrom(line, place.last, year?.entity.first ?? reach)}`)
  if (joins && year) return { year, over: false }
  if (joins && before && isClosing(line, reach)) return { year: before, over: false }
  if (
    before &&
    !isOfFormer(line, before, place) &&
    LEADS_STRAIGHT.test(wordsFrom(line, before.entity.last, place.first)) &&
    isClosing(line, reach)
  )
    return { year: before, over: false }
  if (standing === 'behind') {
    const other = yearIn(line, place.last, to, scene)
    if (other && isClosing(line, other.entity.last)) return { year: other, over: false }
  }
  if (standing === 'listed') return { over: false }
  const dated = roll.loose ? datedOnly(entry, scene) : undefined
  if (dated) return { year: dated, over: false }
  if (!JOINS[lang].test(told) && !(JOINS[lang].test(lead) && isClosing(line, reach))) return undefined
  return IS_ONE.test(told) || (lead !== '' && isClosing(line, reach)) ? { over: false } : undefined
}

function kindOf(entry: Entry, roll: Roll): string {
  const { line, place, from } = entry
  const end = line.kind === 'list' ? entry.to : Math.min(endOf(entry), place.last + 14)
  const words = `${wordsFrom(line, from, place.first)} ${wordsFrom(line, place.last, end)}`
  const kind = tieKind(words)
  return kind !== 'cooperation' || COOPERATES.test(words) ? kind : roll.kind
}

/** The ties of a line that goes on with an open roll. */
export function rollOn(line: Line, roll: Roll, scene: Scene): readonly Finding[] {
  if (line.headline || line.kind === 'dateline' || line.index - roll.at > OUTLASTS || line.words.length > 60)
    return []
  const found: Finding[] = []
  let strays = false
  for (const entry of entriesOf(line, roll)) {
    if (strays && !wordsFrom(line, entry.from, entry.place.first).includes(';')) continue
    const standing = standingOf(entry, found.length, roll)
    strays = standing === undefined
    const told = standing ? toldOf(entry, standing, roll, scene) : undefined
    if (told) found.push(tieOf(entry, told, roll))
  }
  return found
}

/** What an item of a list has behind its partner and the land of it, before it says more. */
const PARTS = /^(?:[.:–—(,;-]|$)/

function standingOf(entry: Entry, before: number, roll: Roll): Standing | undefined {
  const { line, place, from } = entry
  if (before > 0) return 'behind'
  if (!headOf(line, from, place) && !(roll.loose && place.first < 3)) return undefined
  return roll.headed && line.kind === 'list' && PARTS.test(line.words[place.last] ?? '') ? 'listed' : 'alone'
}

function tieOf(entry: Entry, { year, over }: Told, roll: Roll): Finding {
  const { line, place } = entry
  const since: Filled | undefined = year && !over ? { value: year.iso, spans: [year.entity] } : undefined
  return {
    kind: 'partnership',
    readBy: line.sentence.lang === 'vi' ? 'vi/moi-con-lai' : 'en/tie-left',
    line,
    first: Math.min(place.first, year?.entity.first ?? place.first),
    last: Math.max(year?.entity.last ?? 0, over || !year ? endOf(entry) : place.last),
    at: place.first,
    slots: grown(
      {
        a: {
          value: roll.owner.value,
          spans: [{ start: roll.owner.start, end: roll.owner.end }],
          placeIds: [roll.owner.placeId],
          implied: true,
        },
        b: {
          value: refOf(place).value,
          spans: [{ start: place.start, end: place.end }],
          placeIds: [place.place.id],
        },
        kind: { value: kindOf(entry, roll), spans: [], implied: true },
        status: { value: over ? 'ended' : 'established', spans: [] },
      },
      since ? { since } : {},
    ),
  }
}
