import { ZONES } from '../../src/gazetteer/words/zones.ts'
import { COUNTRY_NAMES } from '../../src/model/values/country-names.ts'
import { foldText } from '../../src/model/values/fold.ts'
import { type City, isKept, readCities, type Seats, seatsOf } from './cities.ts'
import { borderCounties } from './counties.ts'
import { addKeys, type PlaceDraft, takeFigures, type UnitDraft } from './draft.ts'
import { ALSO_NAMED, CITY_UNITS, NAMES_BY_ISO, NAMES_BY_NUMBER } from './fixed-names.ts'
import { endedFrenchRegions } from './france.ts'
import { japaneseMunicipalities } from './japan.ts'
import { koreanMergers } from './korea.ts'
import { asciiName, isVietnamese, municipalName, nativeName, regionName } from './names.ts'
import { isCityItself, secondPlaces } from './second-units.ts'
import { type FirstUnit, readFirstUnits, readSecondUnits, readSubdivisions, withOwnCodes } from './units.ts'
import { usualName } from './usual-names.ts'
import { officialCodes, vietnamUnits } from './vietnam.ts'
import { vietnamDistricts } from './vietnam-districts.ts'
import { bareVietnamese, nameInVietnamese } from './vietnamese-names.ts'
import { isCommonWord } from './weak-words.ts'

type Paths = { subdivisions: string; csv: string }

/** People by first- and second-level unit, added up from all settlements: weighs units that give no figure. */
function peopleByUnit(cities: readonly City[]): Map<string, number> {
  const people = new Map<string, number>()
  const add = (key: string, count: number) => people.set(key, (people.get(key) ?? 0) + count)
  for (const city of cities) {
    if (city.feature === 'PPLX') continue
    add(`${city.country}.${city.admin1}`, city.population)
    if (city.admin2) add(`${city.country}.${city.admin1}.${city.admin2}`, city.population)
    add(city.country, city.population)
  }
  return people
}

function countryPlaces(codes: Iterable<string>, people: Map<string, number>): PlaceDraft[] {
  const en = new Intl.DisplayNames(['en'], { type: 'region' })
  const vi = new Intl.DisplayNames(['vi'], { type: 'region' })
  return [...new Set(codes)].sort().flatMap((code) => {
    const listed = en.of(code) ?? code
    if (listed === code) return []
    const name = asciiName(listed)
      .replace(/ SAR China$/, '')
      .replace('Macao', 'Macau')
    const place: PlaceDraft = {
      id: code,
      name,
      vi: (vi.of(code) ?? name).replace(', Trung Quốc', '').replace(/^Đặc khu Hành chính /, ''),
      country: code,
      level: 'country',
      city: false,
      lat: 0,
      lon: 0,
      population: 0,
      weight: people.get(code) ?? 0,
      bonus: 2,
      keys: new Set(),
    }
    addKeys(place, [name, listed, vi.of(code), place.vi, ...(COUNTRY_NAMES[code] ?? [])])
    return [place]
  })
}

function firstPlaces(units: FirstUnit[], paths: Paths, people: Map<string, number>): UnitDraft[] {
  const cldr = new Map(
    ['en', 'vi', 'ko', 'ja', 'zh'].map((lang) => [lang, readSubdivisions(paths.subdivisions, lang)]),
  )
  const of = (lang: string, iso: string | undefined) => (iso ? cldr.get(lang)?.get(iso) : undefined)
  return withOwnCodes(units, (iso) => of('en', iso))
    .filter((unit) => unit.country !== 'VN')
    .map((unit) => {
      const english = of('en', unit.iso)
      const name =
        NAMES_BY_ISO[unit.iso ?? ''] ??
        usualName(
          asciiName(regionName((unit.country === 'UA' ? undefined : english) ?? unit.name)),
          unit.country,
        )
      const listed = of('vi', unit.iso)
      const vi = bareVietnamese(listed, { name, country: unit.country })
      const native = { KR: 'ko', JP: 'ja', CN: 'zh', TW: 'zh' }[unit.country]
      const nativeText = native ? of(native, unit.iso) : undefined
      const place: UnitDraft = {
        id: unit.geonames ? `gn-${unit.geonames}` : `a1-${unit.country}-${unit.code}`,
        name,
        ...(vi && vi !== name ? { vi } : {}),
        ...(nativeText ? { native: nativeText } : {}),
        country: unit.country,
        level: 'first',
        city: false,
        within: unit.country,
        lat: 0,
        lon: 0,
        population: 0,
        weight: people.get(`${unit.country}.${unit.code}`) ?? 10_000,
        bonus: 0.3,
        ...(unit.iso ? { iso: unit.iso } : {}),
        keys: new Set(),
        admin1: unit.code,
      }
      addKeys(place, [
        name,
        unit.name,
        english,
        listed,
        vi,
        ...unit.names,
        ...(ALSO_NAMED[unit.iso ?? ''] ?? []),
      ])
      for (const text of [unit.name, english, ...unit.names]) {
        if (!text) continue
        addKeys(place, [regionName(text), text.replace(/-(do|si|shi|ken|fu)$/, '')])
      }
      return place
    })
}

const OFFICE: Readonly<Record<string, number>> = { PPLC: 0.8, PPLA: 0.3, PPLA2: 0.1, PPLG: 0.1 }

/** Airport codes (`THE`, `HUI`) and other spellings of three letters at most, which are words of other languages. */
function isNoise(name: string): boolean {
  return name.length <= 3 || /^[A-Z]{3}$/.test(name) || isCommonWord(foldText(name))
}

/** Other spellings that are worth a key: all of large places, of small ones only the Vietnamese. */
function spellings(city: City): string[] {
  const names = city.others.filter((name) => !isNoise(name))
  if (city.population >= 15_000 || /^(VN|KR|JP|LA|TW)$/.test(city.country)) return names
  return names.filter((name) => isVietnamese(name, city.country))
}

function cityPlace(city: City): UnitDraft {
  const name =
    NAMES_BY_NUMBER[city.id] ??
    usualName(
      asciiName(
        (municipalName(city.name, city.country) ?? city.name).replace(
          /^(Thị Trấn|Thành phố|Quận|Huyện)\s+/i,
          '',
        ),
      ),
      city.country,
    )
  const vi =
    city.country === 'VN'
      ? [city.name, ...city.others].find(
          (other) => foldText(other) === foldText(name) && other !== asciiName(other),
        )
      : bareVietnamese(
          city.others.find((other) => isVietnamese(other, city.country) && other !== name),
          { name, country: city.country },
        )
  const native = nativeName(city.country, city.others)
  const place: UnitDraft = {
    id: `gn-${city.id}`,
    name,
    ...(vi && vi !== name ? { vi } : {}),
    ...(native ? { native } : {}),
    country: city.country,
    level: 'city',
    city: true,
    lat: city.lat,
    lon: city.lon,
    population: city.population,
    weight: city.population || 800,
    bonus: OFFICE[city.feature] ?? 0,
    keys: new Set(),
    admin1: city.admin1,
    admin2: city.admin2,
  }
  addKeys(place, [name, city.name, city.ascii, vi, ...spellings(city), ...(ALSO_NAMED[place.id] ?? [])])
  return place
}

/** A city that is itself a first-level unit is one place: the unit, with the city's figures and names. */
function joinCityUnits(firsts: UnitDraft[], cities: UnitDraft[]): UnitDraft[] {
  const gone = new Set<UnitDraft>()
  for (const unit of firsts) {
    if (!CITY_UNITS.has(unit.iso ?? '')) continue
    unit.city = true
    const same = cities
      .filter((city) => city.country === unit.country && [...unit.keys].some((key) => city.keys.has(key)))
      .filter((city) => city.admin1 === unit.admin1 || city.population > 500_000)
      .sort((a, b) => b.population - a.population)[0]
    if (!same) continue
    gone.add(same)
    takeOver(unit, same)
  }
  return cities.filter((city) => !gone.has(city))
}

function takeOver(unit: UnitDraft, city: UnitDraft): void {
  unit.lat = city.lat
  unit.lon = city.lon
  takeFigures(unit, city)
}

function setWithin(places: UnitDraft[]): void {
  const firsts = new Map<string, string>()
  const seconds = new Map<string, string>()
  for (const place of places) {
    if (place.level === 'first') firsts.set(`${place.country}.${place.admin1}`, place.id)
    if (place.level === 'second' && place.admin2)
      seconds.set(`${place.country}.${place.admin1}.${place.admin2}`, place.id)
  }
  for (const place of places) {
    if (place.within || place.level === 'country') continue
    const second = seconds.get(`${place.country}.${place.admin1}.${place.admin2}`)
    place.within =
      (second !== place.id ? second : undefined) ??
      firsts.get(`${place.country}.${place.admin1}`) ??
      place.country
  }
}

/** Units that give no point of their own lie where their seat does. */
function placeAtSeats(units: UnitDraft[], seats: Seats): void {
  for (const unit of units) {
    if (unit.lat || unit.lon) continue
    const key = [unit.country, unit.admin1, ...(unit.admin2 ? [unit.admin2] : [])].join('.')
    const seat = seats.get(key)
    if (seat) Object.assign(unit, { lat: seat.lat, lon: seat.lon })
  }
}

function zonePlaces(units: readonly PlaceDraft[]): PlaceDraft[] {
  return ZONES.map((zone) => {
    const wanted = foldText(zone.within)
    const within = units.find(
      (unit) =>
        unit.country === zone.country &&
        !unit.from &&
        (foldText(unit.name) === wanted || unit.keys.has(wanted)),
    )
    const place: PlaceDraft = {
      id: zone.id,
      name: zone.name,
      ...(zone.nameVi ? { vi: zone.nameVi } : {}),
      country: zone.country,
      level: 'zone',
      city: false,
      within: within?.id ?? zone.country,
      lat: zone.lat,
      lon: zone.lon,
      population: 0,
      weight: 20_000,
      bonus: 0,
      keys: new Set(),
    }
    addKeys(place, [zone.name, zone.nameVi, ...(zone.also ?? [])])
    return place
  })
}

/** Vietnam's settlements: what is a district or a first-level unit is dated elsewhere; the rest stay undated. */
function joinVietnam(cities: UnitDraft[], units: PlaceDraft[], districts: PlaceDraft[]): UnitDraft[] {
  const taken = new Set(districts.map((place) => place.id))
  const codes = officialCodes()
  return cities.filter((city) => {
    if (city.country !== 'VN') return true
    if (taken.has(city.id)) return false
    const code = codes.get(city.admin1)
    const here = units.filter((unit) => unit.id === `vn-${code}` || unit.id === `vn-${code}-2025`)
    const same = here.filter((unit) => unit.city && [...unit.keys].some((key) => city.keys.has(key)))
    if (same.length > 0) {
      for (const unit of same) takeOver(unit as UnitDraft, { ...city, keys: new Set() })
      return false
    }
    city.within = here[0]?.id ?? 'VN'
    return true
  })
}

/** From so many people on a town's own name is its own before other places that are only called so. */
const GREAT = 100_000

/**
 * Takes a name from a place that is only called so where a capital or large city of another country bears it as its own:
 * lists of spellings give Delhi the name of Dili. What is a part of the place's own name stays.
 */
function withoutBorrowed(places: PlaceDraft[]): PlaceDraft[] {
  const owners = new Map<string, Set<string>>()
  for (const { city, name, country, population, bonus } of places) {
    if (!city || !(population >= GREAT || bonus >= (OFFICE.PPLC ?? 1))) continue
    const key = foldText(name)
    owners.set(key, (owners.get(key) ?? new Set()).add(country))
  }
  for (const place of places) {
    if (place.level === 'country') continue
    const own = new Set(
      [place.name, place.vi, ...(ALSO_NAMED[place.iso ?? ''] ?? []), ...(ALSO_NAMED[place.id] ?? [])].map(
        (name) => foldText(name ?? ''),
      ),
    )
    const words = ` ${foldText(place.name)} `
    for (const key of place.keys) {
      const abroad = owners.get(key)
      if (abroad && !abroad.has(place.country) && !own.has(key) && !words.includes(` ${key} `))
        place.keys.delete(key)
    }
  }
  return places
}

/** All places of the file, in no particular order. */
export function assemble(paths: Paths): PlaceDraft[] {
  const all = readCities()
  const people = peopleByUnit(all)
  const seats = seatsOf(all)
  const vietnam = vietnamUnits(paths.csv, seats)
  const second = readSecondUnits()
  const districts = vietnamDistricts(second, all, vietnam)
  let cities = all.filter(isKept).map(cityPlace)
  cities = joinVietnam(cities, vietnam, districts)
  const firsts = firstPlaces(readFirstUnits(), paths, people)
  cities = joinCityUnits(firsts, cities)
  const inCities = second.filter((unit) => !isCityItself(unit, firsts))
  const seconds = secondPlaces(inCities, cities, people)
  placeAtSeats([...firsts, ...seconds], seats)
  cities.push(...(borderCounties(firsts) as UnitDraft[]))
  cities.push(...japaneseMunicipalities(firsts, [...cities, ...seconds]))
  setWithin([...firsts, ...cities, ...seconds])
  nameInVietnamese([...firsts, ...cities, ...seconds])
  const countries = countryPlaces(
    [...all.map((city) => city.country), ...firsts.map((unit) => unit.country)],
    people,
  )
  const zones = zonePlaces([...vietnam, ...firsts])
  const places = [...countries, ...vietnam, ...districts, ...firsts, ...cities, ...seconds, ...zones]
  const ended = [...koreanMergers(places), ...endedFrenchRegions(places)]
  return withoutBorrowed([...places, ...ended])
}
