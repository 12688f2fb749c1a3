import { askOf, says } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { clauseEnd, clauseStart } from '../../engine-modality.ts'
import { pairFor } from '../../engine-party.ts'
import { grown } from '../../grown.ts'
import type { DateEntity, PartyRef, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { isSetAside, onlyLocates } from '../../names/located.ts'
import { saysWithin } from '../../says-within.ts'
import { countryOf, refOf } from '../party-ref.ts'
import { leadsToNext } from '../rolls/roll-year.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from './complete-partnership.ts'
import { establishedIn } from './established-in.ts'
import { ownerInSentence, ownsPartner } from './owner-in-sentence.ts'

/** The year printed with a place of a list: `Daegu (2004)`, `Daegu in 2004`. */
function yearOf(finding: Finding, place: PlaceEntity, next: PlaceEntity | undefined): Filled | undefined {
  const dates = finding.line.entities.filter((e): e is DateEntity => e.type === 'date')
  const own = dates.find(
    (d) =>
      d.first >= place.last &&
      d.first - place.last <= 5 &&
      (!next || d.first < next.first) &&
      !leadsToNext(finding.line, place.last, d) &&
      ((d.mention.iso.length === 4 && /\d/.test(wordsFrom(finding.line, d.first, d.last))) ||
        saysWithin(SINCE, finding.line, place.last, d.first)),
  )
  return own ? { value: own.mention.iso, spans: [own] } : undefined
}

/** What a day, unlike a year, has before it where a tie began on it. */
const SINCE = askOf(/\b(since|established|formed|signed|twinned|sealed)\b|\(|từ|ký|lập/)

/** Does somebody travel or meet here, so that the places are stops and no partners? */
const STOPS = askOf(/\b(flew|fly|trip|arrived|airport|students?|visited|exports?|trade|born|news)\b/)

/** The land or province printed beside a city only says where it lies: `Riverside (California)`, `xã Pu Chri, huyện Pech Chreada`. */
export function holdsAnother(place: PlaceEntity, places: readonly PlaceEntity[]): boolean {
  return places.some(
    (o) =>
      o.place.country === place.place.country &&
      (place.place.level === 'first'
        ? o.place.level !== 'first'
        : o.place.within !== undefined && o.place.within === place.place.id) &&
      Math.min(Math.abs(o.last - place.first), Math.abs(place.last - o.first)) <= 4,
  )
}

/** What is said of a tie in such a sentence is told by others, or denied. */
const HEARSAY = askOf(
  /\b(rumou?r\w*|gossip|hearsay|whisper\w*|den(?:y|ies|ied)|talk of|talked - about|supposedly|claims? to be)\b|tin đồn|bác bỏ|nghe đồn|phủ nhận/,
)

/** `twinned Kampala with Kinshasa`: both sides stand behind the word. */
function namesBoth({ line, last }: Finding): boolean {
  const a = line.taken[last]
  return a?.type === 'place' && a.first === last && line.words[a.last] === 'with'
}

/** Whom `It is also twinned with …` speaks of: the place the sentence before opens with. */
function spokenOf(line: Line, scene: Scene): PartyRef | undefined {
  if (!/^(it|its)$/.test(line.words[0] ?? '')) return undefined
  const before = scene.lines[line.index - 1]
  const first = before?.entities.find((e) => e.type === 'place' && e.first <= 4)
  if (first?.type !== 'place' || /^(in|at|from|to|with|for)$/.test(before?.words[first.first - 1] ?? ''))
    return undefined
  return refOf(first)
}

/** Another place of home’s land that the clause is about: `Lang Son city has been twinned with Pingxiang`. */
function domestic(places: readonly PlaceEntity[], finding: Finding, scene: Scene): PartyRef | undefined {
  const country = scene.home?.place.country
  const own = places.filter((p) => {
    const before = finding.line.words[p.first - 1] ?? ''
    if (p.place.country !== country) return false
    if (p.last > finding.first) return /^(với|with)$/.test(before) && p.first - finding.last <= 3
    return !/^(in|at|from|to|near|tại|ở|từ)$/.test(before)
  })
  const last = own.at(-1)
  return last ? refOf(last) : undefined
}

/** `Washington, she noted, is twinned with …`. */
const SAID_BY_THE_WAY = /^, (\S+ ){1,3}, (is|was|has been)$/

/** `Washington is twinned with Bangkok and Seoul`: a guest’s own partners are none of home’s. */
function isOfAnother(finding: Finding, subject: PlaceEntity | undefined, from: number): boolean {
  const { words } = finding.line
  if (!subject || subject.last > finding.first) return false
  const opens =
    subject.first - from <= 3 || SAID_BY_THE_WAY.test(words.slice(subject.last, finding.first).join(' '))
  return (
    opens &&
    (/^(is|are|has|was|in|,|also|already|có|đã|cũng|hiện)$/.test(words[subject.last] ?? '') ||
      (finding.line.sentence.lang === 'vi' && finding.first === subject.last)) &&
    /^(with|to|including|gồm|với|:)$/.test(words[finding.last] ?? '')
  )
}

/** What tells of a tie made closer, whose sides need not be named beside it. */
const RAISES = /\/(raises-tie|raised-tie|nang-quan-he)$/

/** `The tie was made in May 1983`: the document’s pair. */
function ofThePair(finding: Finding, scene: Scene): readonly Finding[] {
  if (finding.line.entities.some((e) => e.type === 'place' && !e.stands)) return []
  const [a, b] = pairFor(finding.line, finding.first, scene)
  return a && b ? [withSlots(finding, grown(finding.slots, { a: filledBy(a), b: filledBy(b) }))] : []
}

/** Is there somebody else in the line whom an owner may be tied to: another than the land it lies in has? */
function isOfOther(line: Line, owner: PlaceEntity): boolean {
  return line.entities.some((e) => e.type === 'place' && !e.stands && e.place.country !== owner.place.country)
}

/**
 * Ties of a clause that says “sister city” in words no shape knows: each foreign locality in it is tied to the one
 * locality that is not foreign to the document. Left alone where the clause has no such locality or is about travel.
 */
export function spreadTies(finding: Finding, scene: Scene): readonly Finding[] {
  if (finding.kind !== 'partnership' || finding.slots.b || finding.slots.a) return [finding]
  const { line } = finding
  if (finding.slots.since) return ofThePair(finding, scene)
  const from = clauseStart(line, finding.first)
  const to = clauseEnd(line, finding.last)
  if (saysWithin(STOPS, line, from, to) || namesBoth(finding) || says(HEARSAY, line)) return []
  const places = line.entities.filter(
    (e): e is PlaceEntity => e.type === 'place' && e.first >= from && e.last <= to && !onlyLocates(line, e),
  )
  const home = places.find((p) => p.value === scene.home?.value)
  const base = home
    ? refOf(home)
    : (domestic(places, finding, scene) ?? spokenOf(line, scene) ?? scene.home?.ref)
  if (!base) return []
  const country = countryOf(base.value)
  const foreign = places.filter(
    (p) =>
      p.place.country !== country &&
      p.place.level !== 'country' &&
      !holdsAnother(p, places) &&
      !isSetAside(line, p) &&
      !(ownsPartner(line, p) && isOfOther(line, p)),
  )
  if (foreign.length === 0 && RAISES.test(finding.readBy)) return ofThePair(finding, scene)
  const distinct = foreign.filter((p, i) => foreign.findIndex((o) => o.value === p.value) === i)
  const owned = home ? [] : distinct.filter((p) => ownerInSentence(line, p))
  if (owned.length > 0)
    return owned.map((p, i) => spread(finding, ownerInSentence(line, p) ?? p, p, owned[i + 1]))
  const others = distinct.length > 1 || line.words[to] === ':'
  if (!home && others && isOfAnother(finding, distinct[0], from)) return []
  return distinct.map((place, i) => spread(finding, base, place, distinct[i + 1]))
}

/** The tie of one place of a clause, with the year printed before the next. */
function spread(
  finding: Finding,
  base: PartyRef | PlaceEntity,
  place: PlaceEntity,
  next: PlaceEntity | undefined,
): Finding {
  const since = establishedIn(finding.line) ?? yearOf(finding, place, next)
  return {
    ...finding,
    first: Math.min(finding.first, place.first),
    last: Math.max(finding.last, place.last),
    slots: grown(finding.slots, {
      a: filledBy('type' in base ? refOf(base) : base),
      b: filledBy(refOf(place)),
      ...(since ? { since } : {}),
    }),
  }
}
