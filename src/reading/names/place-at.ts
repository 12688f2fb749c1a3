import type { FindPlace, Gazetteer, Place, PlaceMatch } from '#gazetteer/place.ts'
import { foldText } from '#model/values/fold.ts'
import type { Token } from '../tokens.ts'
import { cueWords } from '../word-cues.ts'
import { CITY_STATES } from '../words/city-states.ts'
import { STARTERS } from '../words/en/starters.ts'
import { POST_CODES, STATES } from '../words/en/us-states.ts'
import { NOT_PLACES } from '../words/not-places.ts'
import { VIETNAMESE_FAMILIES } from '../words/vi/families.ts'
import { wordSet } from '../words/word-set.ts'
import { closesHyphened, isGlued, opensGivenName } from './hyphens.ts'
import type { Line } from './line.ts'
import { isUnder, placeUnder } from './units.ts'
import { exonymAt, namesOther, spelledSo } from './vietnamese-places.ts'

/** What the names of a document are resolved with. */
export type PlaceContext = {
  readonly gazetteer: Gazetteer
  readonly day?: string
  /** How often each country is named or meant in the document. */
  readonly votes: ReadonlyMap<string, number>
  /** First-level units the document names: a town in one of them goes before its namesakes. */
  readonly units?: ReadonlySet<string>
  /** Names that stood somewhere as a place beyond doubt, so that they are one wherever they stand. */
  readonly told?: Set<string>
  /** Towns the gazetteer does not know, once their land is told. */
  readonly towns?: Map<string, Place>
}

/** The slot text of a place: its usual name and country, without what a register adds in brackets: `Kempten (Allgau)`. */
export function labelOf(place: Place): string {
  if (place.level === 'country') return place.country
  const bracket = place.name.indexOf(' (')
  return `${bracket > 0 ? place.name.slice(0, bracket) : place.name}|${place.country}`
}

/** The longest run of capitals from a token on that is the name of a place; undefined where none stands. */
export function placeAt(line: Line, at: number, context: PlaceContext): PlaceMatch | undefined {
  if (at < 0 || at >= line.words.length) return undefined
  const known = line.lookups.places[at]
  if (known !== undefined) return known ?? undefined
  const found = lookUp(line, at, context)
  line.lookups.places[at] = found ?? null
  return found
}

/** `the Friendship City arrangement`: a sort of tie, though a town somewhere is called so. */
const SORTS = wordSet('friendship|sister|twin|partner|friendly|sibling|brother|host|smart')
const TIED = wordSet('city|cities|town|towns|province|provinces')

/** `in Room 330 of City Hall`: what joins is no town called so, though a level word stands behind it. */
const JOINERS = wordSet('of|in|on|at|for|and|with|to|by|from')

/** `UK`, `HCMC`. */
const CAPITALS = /^\p{Lu}{2,4}$/u

/** `I'll`, `can't`. */
const SHORTENED = /'(ll|m|ve|d|re|t)$/

function lookUp(line: Line, at: number, context: PlaceContext): PlaceMatch | undefined {
  const tokens = line.sentence.tokens
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const { word } = token
  if (!token.capital && !((token.cues & LEVEL) !== 0 && upTo(line, at, 3))) return undefined
  if (closesHyphened(tokens, at)) return undefined
  const state = stateBehind(line, at, context)
  if (state) return state
  if (word === 'delta' && tokens[at - 1]?.capital) return undefined
  if (line.sentence.lang === 'vi' && namesOther(line, at)) return undefined
  if (SORTS.has(word) && TIED.has(line.words[at + 1] ?? '')) return undefined
  if (word.includes("'") && SHORTENED.test(word)) return undefined
  const abroad = line.sentence.lang === 'vi' ? exonymAt(line, at, context.gazetteer) : undefined
  if (abroad) return abroad
  const hints: FindPlace = context.day ? { day: context.day } : {}
  const longest = hyphened(line, at, context, hints) ?? context.gazetteer.match(line.folded, at, hints)
  const cut = longest ? lowerWord(line, at, longest.length) : 0
  const match = cut > at ? context.gazetteer.match(line.folded.slice(0, cut), at, hints) : longest
  if (!match || match.places.length === 0 || opensGivenName(tokens, at, at + match.length)) return undefined
  if (!token.capital && (match.length < 2 || JOINERS.has(word))) return undefined
  if (match.length === 1 && (NOT_PLACES.has(token.folded) || token.text.length < 3)) return undefined
  if (STARTERS.has(token.folded) && !tokens[at + 1]?.capital) return undefined
  if (match.length === 1 && CAPITALS.test(token.text) && !line.headline && !SHORT.has(token.text))
    return undefined
  const inner = tokens.slice(at, at + match.length)
  if (!inner.some((t) => t.capital)) return undefined
  if (lowerWord(line, at, match.length) > at) return undefined
  if (line.sentence.lang === 'vi' && !token.capital && endsInFamily(line, at + match.length)) return undefined
  if (
    line.sentence.lang === 'vi' &&
    match.length === 1 &&
    /[^\u0000-\u007f]/.test(token.text) &&
    !spelledSo(match.places, token.text)
  )
    return undefined
  return match
}

/** `San Jose, Calif.`, `Durham, NC`: a state as papers shorten it behind a town. */
function stateBehind(line: Line, at: number, context: PlaceContext): PlaceMatch | undefined {
  if (line.words[at - 1] !== ',' || line.sentence.lang !== 'en') return undefined
  const token = line.sentence.tokens[at]
  const town = line.sentence.tokens[at - 2]
  if (!token?.capital || town?.kind !== 'word' || !town.capital) return undefined
  const name =
    STATES.get(token.word) ?? (/^[A-Z]{2}$/.test(token.text) ? POST_CODES.get(token.text) : undefined)
  const places = name ? context.gazetteer.find(name).filter((p) => p.level === 'first') : []
  return places.length > 0 ? { length: 1, places, weak: false } : undefined
}

/** Where a name would run on into a common word (`Kobe cho` of `Kobe cho biết`); 0 where it does not. */
function lowerWord(line: Line, at: number, length: number): number {
  for (let i = at + 1; i < at + length; i += 1) {
    const one = line.sentence.tokens[i]
    if (one?.kind !== 'word' || one.capital || JOINED.has(one.folded) || isGlued(line.sentence.tokens, i))
      continue
    if (!isInside(line, i, at + length) && !LEVELS.has(line.words[i] ?? '')) return i
  }
  return 0
}

/** Small words inside a name, one or two with a capital behind them: `Mar del Plata`, `Ústí nad Labem`, `Rothenburg ob der Tauber`. */
function isInside(line: Line, at: number, end: number): boolean {
  const [one, next, third] = line.sentence.tokens.slice(at, Math.min(at + 3, end))
  if (line.sentence.lang === 'vi' && one && /[^\u0000-\u007f]/.test(one.text)) return false
  return next?.capital === true || (next !== undefined && third?.capital === true)
}

/** `thành phố Hồ Kỳ Minh`: the level word is the office's, what follows it is the holder's family name. */
function endsInFamily(line: Line, end: number): boolean {
  const [before, last, next] = line.sentence.tokens.slice(end - 2, end + 1)
  return (
    before?.capital === false &&
    next?.kind === 'word' &&
    next.capital &&
    VIETNAMESE_FAMILIES.has(last?.word ?? '')
  )
}

/** End of the words and hyphens from a token on, nine at most. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < at + 9 && (tokens[end]?.kind === 'word' || tokens[end]?.folded === '-')) end += 1
  return end
}

/** A name with hyphens inside: `Ba Ria - Vung Tau`, `Luông Pha-băng`. */
function hyphened(line: Line, at: number, context: PlaceContext, hints: FindPlace): PlaceMatch | undefined {
  const tokens = line.sentence.tokens
  if (tokens[at + 1]?.folded !== '-' && tokens[at + 2]?.folded !== '-' && tokens[at + 3]?.folded !== '-')
    return undefined
  if (!tokens[at]?.capital) return undefined
  for (let last = runEnd(tokens, at); last > at + 2; last -= 1) {
    const run = tokens.slice(at, last)
    if (run.at(-1)?.folded === '-' || !run.some((t) => t.folded === '-')) continue
    const words = run.filter((t) => t.folded !== '-').map((t) => t.folded)
    const places = context.gazetteer.find(words.join(' '), hints)
    if (places.length > 0 && words.length > 1) return { length: last - at, places, weak: false }
  }
  return undefined
}

const SHORT: ReadonlySet<string> = new Set(['HCMC', 'NYC', 'HCM', 'HUẾ', 'VINH'])

const LEVELS = wordSet(
  'tỉnh|thành|phố|tp|tp.|huyện|quận|thị|xã|bang|thủ|đô|trấn|châu|tự|trị|phường|city|province|district|prefecture|county|town|state|region|municipality|commune|governorate|of|the|autonomous|metropolitan',
)

const LEVEL = cueWords('word', LEVELS)

function upTo(line: Line, at: number, most: number): boolean {
  for (let i = at + 1; i <= at + most; i += 1) if (line.sentence.tokens[i]?.capital) return true
  return false
}

const JOINED = wordSet('do|si|gun|gu|shi|ken|fu|city|province|er')

/**
 * The place meant, out of namesakes: one in a country named beside it, else in a country the document speaks of, else
 * the first (largest). A great city of another country is not given up for a village of this one.
 */
export function choosePlace(
  places: readonly Place[],
  context: PlaceContext,
  hints: {
    readonly country?: string
    readonly within?: Place
    readonly text?: string
    readonly level?: 'city' | 'first'
  },
): Place | undefined {
  const fitting = byName(
    places.filter((p) => p.level !== 'country'),
    hints.text,
  )
  const { country, within } = hints
  const inside = placeUnder(fitting, within, context.gazetteer)
  if (inside) return inside
  const near = country ? fitting.filter((p) => p.country === country) : []
  const pool = near.length > 0 ? near : ownName(fitting, hints.text)
  const { level } = hints
  const levelled = level
    ? pool.filter(
        (p) => (p.level === 'first') === (level === 'first') || (level === 'city' && isCityState(p)),
      )
    : []
  const rest = levelled.length > 0 ? ofThisName(levelled, hints.text) : withoutByNamed(pool, hints.text)
  const first = rest[0]
  if (near.length > 0 || !first) return first
  return bestOf(rest, context) ?? first
}

/** People enough for a town to be meant before the province around it that is called like it as well. */
const NO_VILLAGE = 30_000

/** `Sihanoukville` is the town of that name, not the province around it that is called so, too. */
function withoutByNamed(places: readonly Place[], text: string | undefined): readonly Place[] {
  if (!text || places.length < 2) return places
  const key = foldName(text)
  const towns = places.filter(
    (p) => p.level !== 'first' && (p.population ?? 0) > NO_VILLAGE && foldName(p.name) === key,
  )
  const lands = new Set(towns.map((p) => p.country))
  return places.filter(
    (p) => p.level !== 'first' || !lands.has(p.country) || foldName(p.name) === key || isCityState(p),
  )
}

/** Where its level is told, a unit of this very name goes before one that is only called so: `bang Washington`. */
function ofThisName(places: readonly Place[], text: string | undefined): readonly Place[] {
  const same = text ? places.filter((p) => foldName(p.name) === foldName(text)) : []
  return same.length > 0 ? same : places
}

function isCityState(place: Place): boolean {
  return place.level === 'first' && CITY_STATES.test(labelOf(place))
}

/** A province of this very name goes before places that are only called so abroad: `Hà Nam` is no Henan. */
function ownName(places: readonly Place[], text: string | undefined): readonly Place[] {
  const key = text ? foldName(text) : ''
  const own = places.filter((p) => p.level === 'first' && p.country === 'VN' && foldName(p.name) === key)
  return own.length > 0 && places.every((p) => own.includes(p) || foldName(p.name) !== key) ? own : places
}

/** The first of those with the highest score. */
function bestOf(places: readonly Place[], context: PlaceContext): Place | undefined {
  let best: Place | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const place of places) {
    const score = scoreOf(place, places, context)
    if (score <= most) continue
    best = place
    most = score
  }
  return best
}

/** People, rank and how much the document speaks of the country, weighed against each other. */
function scoreOf(place: Place, all: readonly Place[], context: PlaceContext): number {
  const votes = context.votes.get(place.country) ?? 0
  const spoken = votes >= 9 ? 2.5 : votes >= 6 ? 2 : votes >= 3 ? 1.5 : votes > 0 ? 0.4 : 0
  const people = Math.log10(Math.max(place.population ?? 0, place.level === 'first' ? 300_000 : 1_000))
  const named = unitOf(place, all, context) ? 2 : 0
  return people + spoken + named + (place.level === 'first' ? 0.5 : 0) - all.indexOf(place) * 0.3
}

/** Does the document name the unit a town lies in, as `California` beside San Jose? */
function unitOf(place: Place, all: readonly Place[], context: PlaceContext): boolean {
  if (!context.units || place.level === 'first') return false
  for (const unit of context.units)
    if (isUnder(place, unit, context.gazetteer) && !all.some((p) => p.id === unit)) return true
  return false
}

const folded = new Map<string, string>()

/** Folding is pure, so remembering it changes nothing but speed. */
function foldName(name: string): string {
  let known = folded.get(name)
  if (known === undefined) {
    known = foldText(name)
    if (folded.size > 20_000) folded.clear()
    folded.set(name, known)
  }
  return known
}

/** Places of this very name before those that only have it as a by-name. */
function byName(places: readonly Place[], text: string | undefined): readonly Place[] {
  if (!text || places.length < 2) return places
  const key = foldName(text)
  const same = (p: Place) =>
    foldName(p.name) === key || (p.nameVi !== undefined && foldName(p.nameVi) === key)
  return [...places].sort((a, b) => Number(same(b)) - Number(same(a)))
}
