import type { Place } from '#gazetteer/place.ts'
import { cueWords } from '../word-cues.ts'
import { wordSet } from '../words/word-set.ts'
import { countryAt } from './country-at.ts'
import { claim, entityAt, isFree, type Line, spanOf } from './line.ts'
import { type PlaceContext, placeAt } from './place-at.ts'

/** Level words that open the name of a place, however small: `xã Thu Lũm`, `trấn Bình Hà`. */
const OPENS: readonly (readonly string[])[] = [
  ['thành', 'phố'],
  ['thị', 'trấn'],
  ['thị', 'xã'],
  ['châu', 'tự', 'trị'],
  ['huyện'],
  ['quận'],
  ['xã'],
  ['trấn'],
  ['phường'],
  ['châu'],
]

const FIRSTS = cueWords(
  'word',
  OPENS.map(([first]) => first ?? ''),
)

/** Continents open with the same word as a prefecture. */
const CONTINENTS = wordSet('âu|á|phi|mỹ|úc|đại|đốc|thành|phú')

function opensAt(line: Line, at: number): number {
  const word = line.words[at]
  if (((line.sentence.tokens[at]?.cues ?? 0) & FIRSTS) === 0) return 0
  if (word === 'châu' && CONTINENTS.has(line.words[at + 1] ?? '')) return 0
  const found = OPENS.find((words) => words.every((word, i) => line.words[at + i] === word))
  return found?.length ?? 0
}

function runEnd(line: Line, at: number, most: number): number {
  let end = at
  while (
    end - at < most &&
    line.sentence.tokens[end]?.kind === 'word' &&
    line.sentence.tokens[end]?.capital &&
    isFree(line, end)
  )
    end += 1
  return end
}

function printed(line: Line, first: number, last: number): string {
  return line.sentence.tokens
    .slice(first, last)
    .map((t) => t.text)
    .join(' ')
    .normalize('NFC')
}

/** The name in brackets behind another: `(Pu'er)`; its place where the gazetteer knows it. */
function inBrackets(
  line: Line,
  at: number,
  context: PlaceContext,
): { last: number; name: string; place?: Place } | undefined {
  if (line.words[at] !== '(') return undefined
  const close = line.words.indexOf(')', at)
  if (close < 0 || close - at > 5 || close - at < 2 || countryAt(line, at + 1, context)) return undefined
  if (!line.sentence.tokens[at + 1]?.capital || line.words.slice(at, close).includes(',')) return undefined
  const match = placeAt(line, at + 1, context)
  const name = printed(line, at + 1, close)
  if (/\d/.test(name)) return undefined
  const place = match?.places[0]
  return { last: close + 1, name, ...(place ? { place } : {}) }
}

/** The land a small place is of: abroad where its name is explained in brackets, else the text’s own. */
function landOf(foreign: boolean, context: PlaceContext): string {
  if (!foreign) return 'VN'
  const abroad = [...context.votes].filter(([code]) => code !== 'VN').sort((a, b) => b[1] - a[1])[0]
  return abroad?.[0] ?? 'VN'
}

/** `châu Hồng Hà, tỉnh Vân Nam`, `huyện Hà Khẩu (Trung Quốc)`: the land of what stands right behind. */
function landBehind(line: Line, at: number): string | undefined {
  if (!/^[,(]$/.test(line.words[at] ?? '')) return undefined
  const behind = entityAt(line, at + 1)
  if (behind?.type === 'country') return behind.code
  return behind?.type === 'place' ? behind.place.country : undefined
}

function add(line: Line, first: number, last: number, place: Place): void {
  claim(line, {
    type: 'place',
    place,
    value: `${place.name}|${place.country}`,
    doubtful: true,
    first,
    last,
    ...spanOf(line, first, last),
  })
}

/** Chinese prefectures across the border, by the names Vietnamese papers give them. */
const PREFECTURES: ReadonlyMap<string, string> = new Map([
  ['hồng hà', 'Honghe'],
  ['văn sơn', 'Wenshan'],
])

/** `Châu Hồng Hà`, whatever the capital: a prefecture, nobody of the family Châu. */
export function opensPrefecture(line: Line, at: number): boolean {
  return line.words[at] === 'châu' && PREFECTURES.has(line.words.slice(at + 1, at + 3).join(' '))
}

/** A prefecture has towns elsewhere for namesakes, so it stands by its name and land alone. */
function prefectureOf(name: string): Place | undefined {
  const own = PREFECTURES.get(name.toLowerCase())
  return own ? { id: '', name: own, country: 'CN', level: 'second' } : undefined
}

function findVietnamese(line: Line, context: PlaceContext): void {
  if ((line.cues & FIRSTS) === 0) return
  for (let at = 0; at < line.words.length; at += 1) {
    const opener = opensAt(line, at)
    if (!opener || !isFree(line, at)) continue
    const first = at + opener
    const end = runEnd(line, first, 4)
    if (end === first || placeAt(line, first, context)) continue
    const explained = inBrackets(line, end, context)
    if (explained?.place && explained.place.level !== 'country') {
      add(line, at, explained.last, explained.place)
      continue
    }
    const name = (explained?.name ?? printed(line, first, end)).replace(/\.$/, '')
    const known = line.words[at] === 'châu' ? prefectureOf(name) : undefined
    const country = landBehind(line, explained?.last ?? end) ?? landOf(explained !== undefined, context)
    const place = known ?? context.towns?.get(name) ?? { id: '', name, country, level: 'third' }
    add(line, at, explained?.last ?? end, place)
    if (end - first > 1) context.towns?.set(printed(line, first, end), place)
  }
}

const LEADS = wordSet('in|from|to|with|at|near|between|visit|visited|visiting|với|tại|ở|từ|đến|tới|sang|thăm')

/** What stands before the first word of a line. */
const DATELINE = ''

/** `with Inagawa, Japan`, `town of Boring, Oregon`: a name unknown whose land or state stands right behind it is a place there. */
function findByLand(line: Line, context: PlaceContext): void {
  for (let at = 0; at < line.words.length - 2; at += 1) {
    if (!line.sentence.tokens[at]?.capital || !isFree(line, at)) continue
    const before = at === 0 ? DATELINE : (line.words[at - 1] ?? '')
    const of = before === 'of' && TOWNS.has(line.words[at - 2] ?? '')
    if (!LEADS.has(before) && !of && before !== DATELINE) continue
    const end = runEnd(line, at, of ? 3 : 2)
    if (end === at || placeAt(line, at, context) || !/^[,(]$/.test(line.words[end] ?? '')) continue
    const land = closingLand(line, end, of)
    if (at === 0 && !/^[-(]$/.test(line.words[land?.last ?? 0] ?? '-')) continue
    if (!land || line.sentence.tokens[land.last]?.capital) continue
    if (context.gazetteer.country(printed(line, at, end))) continue
    const name = at === 0 ? unshouted(printed(line, at, end)) : printed(line, at, end)
    const place: Place = { id: '', name, country: land.country, level: 'third' }
    add(line, at, end, place)
    if (at === 0) context.towns?.set(place.name, place)
  }
}

/** `ROCKY FORD`, as datelines print it, is Rocky Ford. */
function unshouted(name: string): string {
  return name.replace(/\p{L}+/gu, (word) =>
    word === word.toUpperCase() ? (word[0] ?? '') + word.slice(1).toLowerCase() : word,
  )
}

/** Things that bear the name of a place or river: `cầu Hồng Hà`. */
const THINGS = wordSet('sông|cầu|đường|núi|chợ|sạn|ty|hồ|kênh|phà|bến|xã|huyện|phường')

/** Does a name stand here by itself, in no longer one? */
function standsAlone(line: Line, first: number, last: number): boolean {
  const before = line.sentence.tokens[first - 1]
  const after = line.sentence.tokens[last]
  if (line.sentence.lang === 'en') return true
  return !(before?.kind === 'word' && (before.capital || THINGS.has(before.word))) && !after?.capital
}

/** Later mentions of a town told before by its dateline or level: `the City of Rocky Ford`, `Hồng Hà` behind `châu Hồng Hà`. */
function findTold(line: Line, context: PlaceContext): void {
  for (const [name, place] of context.towns ?? []) {
    const words = name.split(' ')
    const at = line.sentence.tokens.findIndex(
      (_, i) =>
        isFree(line, i) &&
        words.every((w, k) => line.sentence.tokens[i + k]?.text.normalize('NFC') === w) &&
        standsAlone(line, i, i + words.length),
    )
    if (at >= 0) add(line, at, at + words.length, place)
  }
}

const TOWNS = wordSet('city|town|village|municipality|borough|county|district|commune|township')

/** The land, or the state of one, that closes the name of a town. */
function closingLand(line: Line, end: number, of: boolean): { last: number; country: string } | undefined {
  const land = entityAt(line, end + 1)
  if (land?.first !== end + 1) return undefined
  if (land.type === 'country') return land.adjective ? undefined : { last: land.last, country: land.code }
  if (land.type !== 'place' || land.place.level !== 'first') return undefined
  const next = line.words[land.last] ?? ''
  if (!of && /^(,|and|or|&|;)$/.test(next) && entityAt(line, land.last + 1)?.type !== 'country')
    return undefined
  return { last: land.last, country: land.place.country }
}

const JOINS = wordSet(',|and|và')

/** `Matsue, Yasuki and Izumo`: a name unknown between two places of a list is a place of their land. */
function findListed(line: Line): void {
  const tokens = line.sentence.tokens
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const before = entityAt(line, at - 2)
    if (before?.type !== 'place' || !JOINS.has(line.words[at - 1] ?? '')) continue
    const end = runEnd(line, at, 2)
    if (end === at) continue
    const next = JOINS.has(line.words[end] ?? '') ? entityAt(line, end + 1) : undefined
    if (next?.type !== 'place' || next.place.country !== before.place.country) continue
    add(line, at, end, { id: '', name: printed(line, at, end), country: next.place.country, level: 'third' })
  }
}

/** Finds localities the gazetteer does not know, where words beside them say what they are. */
export function findUnknownPlaces(line: Line, context: PlaceContext): void {
  if (line.sentence.lang === 'vi' && (!line.headline || /(^| )châu /.test(line.plain)))
    findVietnamese(line, context)
  if (line.headline) return
  findTold(line, context)
  findByLand(line, context)
  findListed(line)
}
