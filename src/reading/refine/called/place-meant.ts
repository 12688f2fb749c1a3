import type { PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { CAPITALS } from '../../words/capitals.ts'
import { isCityOfRank } from '../home/told-from.ts'
import type { Local, Scene } from '../scene.ts'

/** Lands whose first-level units are called counties. */
const OF_COUNTIES: ReadonlySet<string> = new Set([
  'KE',
  'LR',
  'HR',
  'HU',
  'RO',
  'NO',
  'SE',
  'EE',
  'LT',
  'IE',
  'TW',
])

/** Lands whose first-level units nobody calls provinces in English. */
const WITHOUT_PROVINCES: ReadonlySet<string> = new Set(
  'NZ US AU GB DE FR JP IN BR MX MY RU CZ DK SE NO AT CH HU RO NG'.split(' '),
)

/** Lands of whose first-level units no Vietnamese says `tỉnh`. */
const WITHOUT_TINH: ReadonlySet<string> = new Set([
  'NZ',
  'US',
  'AU',
  'GB',
  'DE',
  'IN',
  'BR',
  'MX',
  'MY',
  'CH',
])

/** Is a common noun for a place, `province` or `town`, one for this locality? */
export function fitsWord(local: Local, word: string): boolean {
  const ranked = isCityOfRank(local.value)
  const top = local.place.level === 'first'
  const first = top && !ranked
  switch (word) {
    case 'province':
      return first && !WITHOUT_PROVINCES.has(local.place.country)
    case 'tỉnh':
      return first && !WITHOUT_TINH.has(local.place.country)
    case 'region':
    case 'state':
      return local.place.country === 'VN' || first
    case 'prefecture':
      return local.place.country === 'JP' && local.place.level === 'first'
    case 'city':
    case 'town':
    case 'thành phố':
    case 'metropolis':
      return !top || (ranked && local.place.country === 'VN')
    case 'county':
      return (!first && !ranked) || (first && OF_COUNTIES.has(local.place.country))
    case 'district':
    case 'huyện':
      return !first && !ranked
    default:
      return true
  }
}

/** `the Ukrainian capital` is the land’s, not just any city of it; whose capital is not known may be any. */
function mayBeCapital(local: Local, word: string, country: string | undefined): boolean {
  const capital = word === 'capital' && country ? CAPITALS.get(country) : undefined
  return capital === undefined || local.place.name === capital
}

/** Of a metropolis that ranks with provinces one may say `the city` where the other city of the text is only named in passing. */
function isFarMoreSpokenOf(home: Local, other: Local | undefined, word: string): boolean {
  if (!/^(?:city|metropolis)$/.test(word) || !isCityOfRank(home.value)) return false
  return other === undefined || home.weight > FAR_MORE * other.weight
}

const FAR_MORE = 4

/** `the capital` of a text that speaks of one capital of a land is that one, wherever it is told from. */
function onlySeat(pool: readonly Local[]): Local | undefined {
  const seats = pool.filter((l) => CAPITALS.get(l.place.country) === l.place.name)
  return seats.length === 1 ? seats[0] : undefined
}

/** The locality a common noun stands for: home if it fits, else the most spoken of that does. */
export function placeFor(scene: Scene, word: string, country: string | undefined): Local | undefined {
  const home = scene.home
  const pool = scene.locals.filter(
    (l) => (!country || l.place.country === country) && fitsWord(l, word) && mayBeCapital(l, word, country),
  )
  const seat = word === 'capital' && !country ? onlySeat(pool) : undefined
  if (seat) return seat
  if (home && (pool.includes(home) || (!country && isFarMoreSpokenOf(home, pool[0], word)))) return home
  return pool[0] ?? (country ? undefined : home)
}

/** How many sentences back whoever is spoken of was named. */
const BACK = 3

/** The locality named last before a token, where a common noun fits it, or it was called so there. */
export function namedLast(line: Line, at: number, word: string, scene: Scene): Local | undefined {
  for (let index = line.index; index >= Math.max(0, line.index - BACK); index -= 1) {
    const before = scene.lines[index]
    const last = before?.entities.findLast(
      (e): e is PlaceEntity => e.type === 'place' && (index < line.index || e.last <= at),
    )
    if (!before || !last) continue
    const local = scene.locals.find((l) => l.value === last.value)
    const isCalled = wordsFrom(before, Math.max(0, last.first - 2), last.first).endsWith(word)
    return local && (isCalled || fitsWord(local, word)) ? local : undefined
  }
  return undefined
}
