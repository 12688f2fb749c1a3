import type { FindPlace, Gazetteer, Place, PlaceMatch } from '#gazetteer/place.ts'
import type { Token } from '../tokens.ts'
import { cueWords } from '../word-cues.ts'
import { STARTERS } from '../words/en/starters.ts'
import { POST_CODES, STATES } from '../words/en/us-states.ts'
import { ENGLISH_LANDS } from '../words/english-lands.ts'
import { NOT_PLACES } from '../words/not-places.ts'
import { VIETNAMESE_FAMILIES } from '../words/vi/families.ts'
import { wordSet } from '../words/word-set.ts'
import { closesHyphened, isGlued, opensGivenName } from './hyphens.ts'
import type { Line } from './line.ts'
import { exonymAt, isPieceSpelledElse, namesOther, spelledSo } from './vietnamese-places.ts'

/** What the names of a document are resolved with. */
export type PlaceContext = {
  readonly gazetteer: Gazetteer
  readonly day?: string
  /** How often each country is named or meant in the document. */
  readonly votes: ReadonlyMap<string, number>
  /** The document is spelled as it is outside the United States. */
  readonly british?: boolean
  /** Units the document names: a town in one of them goes before its namesakes. */
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

/** `Porto do Açu`, `Vila da Barca`: a name that goes on so is no town called by its first word. */
const ROMANCE = wordSet('do|da|dos|das|del|della|dello')

/** `KOTRA`: a body’s short name, not the village of these letters. */
const ACRONYM = /^\p{Lu}{5,7}$/u

/** `LYON – `, `VINH, 3/5 (TTXVN)`: a headline or dateline prints its place in capitals. */
function opensSheet(line: Line, at: number): boolean {
  return line.headline || (line.kind === 'dateline' && at === 0)
}

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
  if (STARTERS.has(token.folded) && !tokens[at + 1]?.capital) return undefined
  const hints: FindPlace = context.day ? { day: context.day } : {}
  const longest = hyphened(line, at, context, hints) ?? context.gazetteer.match(line.folded, at, hints)
  const cut = longest ? lowerWord(line, at, longest.length) : 0
  const match = cut > at ? context.gazetteer.match(line.folded.slice(0, cut), at, hints) : longest
  if (!match || match.places.length === 0 || opensGivenName(tokens, at, at + match.length)) return undefined
  if (!token.capital && (match.length < 2 || JOINERS.has(word))) return undefined
  if (match.length > 1 && isCommonName(line, at, match)) return undefined
  if (match.length === 1 && (isNoPlace(line, at) || token.text.length < 3)) return undefined
  if (match.length === 1 && CAPITALS.test(token.text) && !opensSheet(line, at) && !SHORT.has(token.text))
    return undefined
  if (match.length === 1 && ACRONYM.test(token.text) && !opensSheet(line, at) && isVillage(match))
    return undefined
  if (match.length === 1 && ROMANCE.has(line.words[at + 1] ?? '') && tokens[at + 2]?.capital) return undefined
  const inner = tokens.slice(at, at + match.length)
  if (!inner.some((t) => t.capital)) return undefined
  if (lowerWord(line, at, match.length) > at) return undefined
  if (line.sentence.lang === 'vi' && !token.capital && endsInFamily(line, at + match.length)) return undefined
  if (line.sentence.lang === 'vi' && match.length > 1 && isPieceSpelledElse(line, at, match)) return undefined
  if (
    line.sentence.lang === 'vi' &&
    match.length === 1 &&
    /[^\u0000-\u007f]/.test(token.text) &&
    !spelledSo(match.places, token.text)
  )
    return undefined
  if (match.length === 1 && line.words[at - 1] === 'the' && isVillage(match)) return undefined
  return byLetters(match, inner)
}

/** Towns called by a word of another sense, which is none behind these and by itself: `the mayor of Nice`, `TP Nice`, `in Reading`. */
const TOWNS_TOO = wordSet('nice|reading|mobile')
const LEADS_TO_TOWN = wordSet('of|in|to|from|with|and|tp|phố|với|và|tại|ở|từ')

function isNoPlace({ words, sentence: { tokens } }: Line, at: number): boolean {
  const { folded } = tokens[at] ?? { folded: '' }
  if (!NOT_PLACES.has(folded)) return false
  const isTown = TOWNS_TOO.has(folded) && LEADS_TO_TOWN.has(words[at - 1] ?? '')
  return !isTown || tokens[at + 1]?.capital === true
}

/** `The Bridge`, `the North East`: words that a place is called by as well, and mean none here. */
function isCommonName({ words }: Line, at: number, { length, places }: PlaceMatch): boolean {
  if (words[at] === 'the') return !places.some((p) => p.name.startsWith('The '))
  return (
    length === 2 && words[at - 1] === 'the' && POLES.has(words[at] ?? '') && SIDES.has(words[at + 1] ?? '')
  )
}

const POLES = wordSet('north|south')
const SIDES = wordSet('east|west')

/** Letters no English-speaking land writes its places with. */
const NOT_ENGLISH = /[äöüßåøæñçãõłńśźżčšžřěůőűğşıățș]/iu

/** `Münster` is none of the namesakes in lands that have no such letter. */
function byLetters(match: PlaceMatch, tokens: readonly Token[]): PlaceMatch {
  if (match.places.length < 2 || !tokens.some((t) => NOT_ENGLISH.test(t.text))) return match
  const places = match.places.filter((p) => !ENGLISH_LANDS.has(p.country))
  return places.length > 0 ? { ...match, places } : match
}

/** People below whom a place is none behind `the`: `the Guildhall`, `the Fairground`. */
const VILLAGE = 30_000

function isVillage({ places }: PlaceMatch): boolean {
  return places.every((p) => p.level !== 'first' && p.level !== 'country' && (p.population ?? 0) < VILLAGE)
}

/** `San Jose, Calif.`, `Durham, NC`, `Newcastle (NSW)`: a state as papers shorten it behind a town. */
function stateBehind(line: Line, at: number, context: PlaceContext): PlaceMatch | undefined {
  const before = line.words[at - 1]
  if ((before !== ',' && before !== '(') || line.sentence.lang !== 'en') return undefined
  const token = line.sentence.tokens[at]
  const town = line.sentence.tokens[at - 2]
  if (!token?.capital || town?.kind !== 'word' || !town.capital) return undefined
  const name =
    STATES.get(token.word) ?? (/^[A-Z]{2,3}$/.test(token.text) ? POST_CODES.get(token.text) : undefined)
  const places = name ? context.gazetteer.find(name).filter((p) => p.level === 'first') : []
  return places.length > 0 ? { length: 1, places, weak: false } : undefined
}

/** Where a name would run on into a common word (`Kobe cho` of `Kobe cho biết`, `Đức thành` of `Đức thành phố Huế`); 0 where it does not. */
function lowerWord(line: Line, at: number, length: number): number {
  for (let i = at + 1; i < at + length; i += 1) {
    const one = line.sentence.tokens[i]
    if (one?.kind !== 'word' || one.capital || JOINED.has(one.folded) || isGlued(line.sentence.tokens, i))
      continue
    if (isInside(line, i, at + length)) continue
    if (!LEVELS.has(line.words[i] ?? '') || (i === at + length - 1 && /[^\u0000-\u007f]/.test(one.text)))
      return i
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

/** Where the name itself begins behind a level word: `tỉnh | Bà Rịa - Vũng Tàu`. */
function behindLevel(line: Line, at: number): number {
  const { lang, tokens } = line.sentence
  return lang === 'vi' && !tokens[at]?.capital && LEVELS.has(line.words[at] ?? '') ? at + 1 : at
}

/** A name with hyphens inside: `Ba Ria - Vung Tau`, `Luông Pha-băng`. */
function hyphened(line: Line, at: number, context: PlaceContext, hints: FindPlace): PlaceMatch | undefined {
  const tokens = line.sentence.tokens
  const first = behindLevel(line, at)
  if (
    tokens[first + 1]?.folded !== '-' &&
    tokens[first + 2]?.folded !== '-' &&
    tokens[first + 3]?.folded !== '-'
  )
    return undefined
  if (!tokens[first]?.capital) return undefined
  for (let last = runEnd(tokens, first); last > first + 2; last -= 1) {
    const run = tokens.slice(first, last)
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
