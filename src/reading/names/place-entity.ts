import type { Place, PlaceMatch } from '#gazetteer/place.ts'
import { UNIT_STYLE } from '../words/en/us-states.ts'
import { wordSet } from '../words/word-set.ts'
import { choosePlace } from './choose-place.ts'
import type { PlaceEntity } from './entity.ts'
import { entityAt, type Line, spanOf, wordsFrom } from './line.ts'
import { labelOf, type PlaceContext, placeAt } from './place-at.ts'
import { isUnder } from './units.ts'

function levelBeside(line: Line, first: number, last: number): { level?: 'city' | 'first' } {
  const next = line.words[last] ?? ''
  const before = wordsFrom(line, Math.max(0, first - 2), first)
  if (
    /^(province|prefecture|state)$/.test(next) ||
    /(^| )(tỉnh|bang)$/.test(before) ||
    /(province|prefecture) of$/.test(before)
  )
    return { level: 'first' }
  if (/^(city|town)$/.test(next) || /(thành phố|tp|tp\.|city of|thị xã)$/.test(before))
    return { level: 'city' }
  return {}
}

/** The bigger unit printed in brackets or behind a comma: `Kimberley (Northern Cape)`, `Boston in Massachusetts`. */
function unitBeside(
  line: Line,
  last: number,
  towns: readonly Place[],
  context: PlaceContext,
): Place | undefined {
  const gap = /^(\(|,|in|of|thuộc)$/.test(line.words[last] ?? '') ? 1 : 0
  if (gap === 0) return undefined
  const match = placeAt(line, last + gap, context)
  const holder = match?.places.find((unit) =>
    towns.some((town) => town.id !== unit.id && isUnder(town, unit.id, context.gazetteer)),
  )
  if (holder) return holder
  const units = match?.places.filter((p) => p.level === 'first') ?? []
  return units.find((unit) => towns.some((town) => town.country === unit.country)) ?? units[0]
}

/** `Tacoma, Washington`: of namesakes the unit the town before it lies in. */
function unitOfTown(line: Line, at: number, match: PlaceMatch, context: PlaceContext): Place | undefined {
  const town = line.words[at - 1] === ',' ? entityAt(line, at - 2) : undefined
  if (town?.type !== 'place') return undefined
  return match.places.find((p) => p.level === 'first' && isUnder(town.place, p.id, context.gazetteer))
}

/** `Warminster, Pennsylvania`: the unit behind the comma is the town's own, not the next of a list. */
function endsTown(line: Line, last: number, context: PlaceContext): boolean {
  if (line.words[last] !== ',') return false
  const unit = placeAt(line, last + 1, context)
  const next = line.words[last + 1 + (unit?.length ?? 0)] ?? ''
  return unit !== undefined && !/^(,|and|or|&|;)$/.test(next)
}

/** Is there a namesake in another land, or under another name, that is not far smaller? */
function isDisputed(place: Place, all: readonly Place[]): boolean {
  const people = (p: Place) => Math.max(p.population ?? 0, p.level === 'first' ? 500_000 : 0)
  return all.some(
    (p) =>
      p !== place && labelOf(p) !== labelOf(place) && p.level !== 'country' && people(p) * 4 > people(place),
  )
}

/** Lands of places for which another land is printed as well. */
const LANDS_OF_ONE = /^((HK|MO|TW)CN|(PR|GU)US|PSIL|ILPS|(IM|JE|GG)GB|(RE|GP|NC)FR|(GL|FO)DK|RSXK|XKRS)$/

/** `Xinyi (Taiwan)`, of which only namesakes elsewhere are known: the land printed beside it goes before them. */
function unknownIn(
  country: string,
  line: Line,
  at: number,
  match: PlaceMatch,
  unit: Place | undefined,
): PlaceEntity | undefined {
  const last = at + match.length
  if (match.places.some((p) => p.country === country || LANDS_OF_ONE.test(p.country + country)))
    return undefined
  const close = line.words.indexOf(')', last)
  const bracketed = line.words[last] === '(' && close >= 0 && close - last <= 4
  if ((!bracketed && !unit) || line.headline) return undefined
  const span = spanOf(line, at, last)
  const name = line.sentence.tokens
    .slice(at, last)
    .map((t) => t.text)
    .join(' ')
    .normalize('NFC')
  const place: Place = { id: '', name, country, level: 'third' }
  return { type: 'place', place, value: `${name}|${country}`, doubtful: true, first: at, last, ...span }
}

/** The folded words of a name without its hyphens. */
function foldedName(line: Line, first: number, last: number): string {
  if (last - first === 1) return line.folded[first] ?? ''
  return line.folded
    .slice(first, last)
    .filter((f) => f !== '-')
    .join(' ')
}

/** Lands whose towns are written with their state; elsewhere a comma may part a clause: `Before Kobe, Huế had …`. */
const WITH_STATE = wordSet('US|CA|AU')

/** The place a name of a line stands for, with the words of its style; `country` is the land printed beside it. */
export function placeEntity(
  line: Line,
  at: number,
  match: PlaceMatch,
  context: PlaceContext,
  country: string | undefined,
): PlaceEntity | undefined {
  const end = at + match.length
  const within = unitBeside(line, end, match.places, context)
  const land = country ?? within?.country
  const spoken =
    within && WITH_STATE.has(within.country) ? (context.votes.get(within.country) ?? 0) > 0 : false
  const whole = spoken && endsTown(line, end, context) ? within : undefined
  const elsewhere = land ? unknownIn(land, line, at, match, whole) : undefined
  if (elsewhere) return elsewhere
  const styled = line.sentence.tokens[end]?.capital
    ? UNIT_STYLE.exec(wordsFrom(line, end, end + 7))?.[0]
    : undefined
  const last = end + (styled ? styled.split(' ').length : 0)
  const place =
    unitOfTown(line, at, match, context) ??
    choosePlace(match.places, context, {
      text: foldedName(line, at, end),
      ...(country ? { country } : within ? { country: within.country, within } : {}),
      ...levelBeside(line, at, end),
    })
  if (!place) return undefined
  const doubtful = !country && !within && isDisputed(place, match.places)
  return {
    type: 'place',
    place,
    value: labelOf(place),
    ...(doubtful ? { doubtful } : {}),
    first: at,
    last,
    ...spanOf(line, at, last),
  }
}
