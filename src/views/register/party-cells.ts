import type { Gazetteer, Place } from '#gazetteer/place.ts'
import type { Problem } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { placesToldApart } from '../distinct-name.ts'
import {
  countryAlone,
  emptyCell,
  placeElsewhere,
  severalPlaces,
  unknownCountry,
  unknownPlace,
} from './cell-problems.ts'
import { type CountryNames, countryNames } from './countries.ts'
import { type HeldAgainst, isDoubtful } from './doubtful-spot.ts'
import { likelyNamesake, namesakes, nearSpot, type PlaceReason, type Spot } from './namesakes.ts'

/** The cells of a row that name one party: its name, its country, where it lies. */
export type PartyCells = {
  readonly name: string
  readonly header: string
  /** Undefined where the register has no such column. */
  readonly country?: string | undefined
  readonly countryHeader?: string | undefined
  /** Where it lies, as written; empty where the register does not say. */
  readonly lat: string
  readonly lon: string
  /** The place a person chose for this very line, where its name means several. */
  readonly chosen?: string | undefined
  /** A locality has to be a place; any other party may be a country, a body or a person. */
  readonly type: 'locality' | 'party'
}

/** What the cells name: the slot's text with its place and why that place; or why it is not certain, with the choice. */
export type PartyFound =
  | {
      readonly text: string
      readonly place?: Place
      readonly reason: PlaceReason
      readonly namesakes: readonly Place[]
    }
  | { readonly problem: Problem; readonly candidates: readonly Place[]; readonly decides?: string }

export type PartyReader = (cells: PartyCells) => PartyFound

/** What parties are looked up with: the recipe's decisions and the parties the office knows already. */
export type Known = {
  readonly gazetteer: Gazetteer
  readonly decisions: Readonly<Record<string, string>>
  /** Place ids of parties the book names already: among namesakes the one we deal with is meant. */
  readonly placeIds: ReadonlySet<string>
  /** The day the register speaks for: names mean the units that stood then. ISO. */
  readonly day: string
}

/** The key a decision on a name is kept under. */
function decisionKey(name: string, country: string | undefined): string {
  return `${foldText(name)}|${country ?? '-'}`
}

/** Reasons for which all names may be taken as written at one word: nothing is tied to a place that may be another. */
export const DECIDED_TOGETHER = ['place-elsewhere', 'several-places'] as const

/** The key under which what is decided for all names of a reason is kept; one decided by itself goes before. */
export function allOf(reason: string): string {
  return `all:${reason}`
}

/** The key under which the place chosen for one line is kept: two lines may mean two places by one name. */
export function ofLine(line: number): string {
  return `line:${line}`
}

/** The same, with the first-level units of a country, looked up once for each. */
type Looking = Known & { readonly unitsOf: (country: string) => readonly Place[] }

/** Reads the cells that name parties. Answers are kept: a register names few places many times. */
export function partyReader(given: Known): PartyReader {
  const countries = countryNames(given.gazetteer)
  const units = new Map<string, readonly Place[]>()
  const unitsOf = (country: string): readonly Place[] => {
    const there = units.get(country) ?? given.gazetteer.units(country, given.day)
    units.set(country, there)
    return there
  }
  const known: Looking = { ...given, unitsOf }
  const kept = new Map<string, PartyFound>()
  return (cells) => {
    const { name, country, type, lat, lon, chosen = '' } = cells
    const key = `${type}\u0000${name}\u0000${country ?? '\u0001'}\u0000${lat} ${lon} ${chosen}`
    const there = kept.get(key)
    if (there) return there
    const found = readParty(cells, known, countries)
    kept.set(key, found)
    return found
  }
}

function refused(problem: Problem): PartyFound {
  return { problem, candidates: [] }
}

function readParty(cells: PartyCells, known: Looking, countries: CountryNames): PartyFound {
  const text = cells.name.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (!text) return refused(emptyCell(cells.header))
  const written = parsePartyName(text)
  if (written.kind === 'locality') return readPlace({ ...cells, name: written.name }, written.country, known)
  if (cells.country !== undefined) {
    if (!cells.country.trim()) return refused(emptyCell(cells.countryHeader ?? cells.header))
    const code = countries(cells.country)
    if (!code) return refused(unknownCountry(cells.country, cells.countryHeader ?? cells.header))
    return readPlace({ ...cells, name: text }, code, known)
  }
  return readUnaided({ ...cells, name: text }, known, countries)
}

/** A name with no country beside it: `Varna, Bulgaria`, `Seoul (Hàn Quốc)`, a country, a place, or a body. */
function readUnaided(cells: PartyCells, known: Looking, countries: CountryNames): PartyFound {
  const { name, type, header } = cells
  const country = known.gazetteer.country(name) ?? (type === 'party' ? countries(name) : undefined)
  if (country && type === 'party') return { text: country, reason: 'only', namesakes: [] }
  const parted = /^(.+?)\s*(?:[,，]\s*([^,，]+)|[(（]([^)）]+)[)）])$/u.exec(name)
  const code = parted ? countries(parted[2] ?? parted[3] ?? '') : undefined
  if (parted?.[1] && code) return readPlace({ ...cells, name: parted[1] }, code, known)
  const found = readPlace(cells, undefined, known)
  const unknown = 'problem' in found && found.problem.problem === 'place-unknown'
  if (type === 'party' && unknown) return { text: name, reason: 'as-written', namesakes: [] }
  const land = unknown ? landOf(parted?.[2] ?? parted?.[3], known) : undefined
  if (land) return readPlace(cells, land, known)
  return 'problem' in found && unknown ? refused(unknownPlace(name, header)) : found
}

/** “Đống Đa (Hà Nội)”: a part of a city is in the country of the city named beside it, where that can be only one. */
function landOf(city: string | undefined, { gazetteer, day }: Looking): string | undefined {
  const lands = new Set(city ? gazetteer.find(city, { day }).map((place) => place.country) : [])
  return lands.size === 1 ? [...lands][0] : undefined
}

function readPlace(cells: PartyCells, country: string | undefined, known: Looking): PartyFound {
  const { name, header } = cells
  const [told, ...alike] = placesToldApart(known.gazetteer, name, country)
  if (told && !alike.length) return taken(told, 'only', [])
  const spot = spotOf(cells)
  const places = namesakes(
    known.gazetteer.find(name, { day: known.day, ...(country ? { country } : {}) }),
    name,
    known.day,
  )
  const heirsOf = (id: string) => known.gazetteer.heirs(id, known.day)
  const key = decisionKey(name, country)
  const decided = known.decisions[key]
  const asWritten = (reason: PlaceReason): PartyFound =>
    country
      ? { text: `${plainName(name)}|${country}`, reason, namesakes: places }
      : refused(unknownPlace(name, header))
  if (decided === 'as-written') return asWritten('decided')
  const here = places.find((place) => place.id === cells.chosen)
  const ruled = here ?? (decided ? known.gazetteer.get(decided) : undefined)
  if (ruled) return taken(ruled, 'decided', places)
  if (!places.length && cells.type === 'locality' && known.gazetteer.country(name))
    return refused(countryAlone(name, header))
  if (!places.length) return asWritten('as-written')
  const near = spot ? nearSpot(places, spot) : places
  const located = spot !== undefined && places.some((place) => place.lat !== undefined)
  const doubtful =
    located && !near.length && country !== undefined && isDoubtful(spot, against(name, country, known))
  if (located && !near.length && !doubtful) {
    if (known.decisions[allOf('place-elsewhere')] === 'as-written') return asWritten('decided')
    return { problem: placeElsewhere(name, header), candidates: places, decides: key }
  }
  if (located && near[0] && places.length > 1)
    return taken(likelyNamesake(near, heirsOf)?.place ?? near[0], 'nearest', places)
  const ours = places.filter((place) => known.placeIds.has(place.id))
  const likely = likelyNamesake(places, heirsOf)
  if (likely) return taken(likely.place, doubtful ? 'country' : likely.reason, places)
  if (ours.length === 1 && ours[0]) return taken(ours[0], 'known', places)
  if (country && known.decisions[allOf('several-places')] === 'as-written') return asWritten('decided')
  return { problem: severalPlaces(name, header), candidates: places, decides: key }
}

/** What a point in a country is held against. */
function against(name: string, country: string, { gazetteer, day, unitsOf }: Looking): HeldAgainst {
  const elsewhere = gazetteer.find(name, { day }).filter((place) => place.country !== country)
  return { elsewhere, units: unitsOf(country) }
}

function spotOf({ lat, lon }: PartyCells): Spot | undefined {
  const spot = { lat: Number(lat.replace(',', '.')), lon: Number(lon.replace(',', '.')) }
  return lat.trim() && lon.trim() && Number.isFinite(spot.lat) && Number.isFinite(spot.lon) ? spot : undefined
}

function taken(place: Place, reason: PlaceReason, places: readonly Place[]): PartyFound {
  return { text: `${place.name}|${place.country}`, place, reason, namesakes: places.length > 1 ? places : [] }
}

/** Slots part name and country by a bar, so a name has none. */
function plainName(name: string): string {
  return name.replaceAll('|', '/').slice(0, 290)
}
