import { foldText } from '../../src/model/values/fold.ts'
import { addKeys, type UnitDraft } from './draft.ts'
import { NAMES_BY_NUMBER } from './fixed-names.ts'
import { asciiName, keyOf, municipalName, regionName } from './names.ts'
import type { SecondUnit } from './units.ts'

const REGION_WORD: Readonly<Record<string, string>> = {
  IT: 'Province',
  ES: 'Province',
  PH: 'Province',
  TR: 'Province',
}

/** Second-level units: joined with the city of their name where they are municipalities, else places beside it. */
export function secondPlaces(
  units: SecondUnit[],
  cities: UnitDraft[],
  people: Map<string, number>,
): UnitDraft[] {
  const byUnit = new Map<string, UnitDraft[]>()
  const named = new Set<string>()
  for (const city of cities) {
    const at = `${city.country}.${city.admin1}`
    byUnit.set(at, [...(byUnit.get(at) ?? []), city])
    for (const key of city.keys) named.add(`${city.country}:${key}`)
  }
  const added: UnitDraft[] = []
  for (const unit of units) {
    if (unit.country === 'VN' || (unit.country === 'JP' && /[ -]gun$/i.test(unit.name))) continue
    const municipal = municipalName(unit.name, unit.country)
    const joined = municipal
      ? joinMunicipality(unit, municipal, byUnit.get(`${unit.country}.${unit.admin1}`) ?? [])
      : false
    if (!joined) added.push(secondPlace(unit, municipal, named, people))
  }
  return added
}

/** Is a second-level unit only the inside of the city that is its first-level unit (`Beijing Shi` in Beijing)? */
export function isCityItself(unit: SecondUnit, firsts: readonly UnitDraft[]): boolean {
  const key = keyOf(municipalName(unit.name, unit.country) ?? unit.name)
  const around = firsts.find((first) => first.country === unit.country && first.admin1 === unit.admin1)
  return Boolean(key && around?.city && around.keys.has(key))
}

function joinMunicipality(unit: SecondUnit, municipal: string, cities: readonly UnitDraft[]): boolean {
  const wanted = foldText(municipal)
  const city = cities
    .filter((one) => one.level === 'city' && (one.keys.has(wanted) || foldText(one.name) === wanted))
    .sort(
      (a, b) =>
        Number(b.admin2 === unit.code) - Number(a.admin2 === unit.code) ||
        Number(foldText(b.name) === wanted) - Number(foldText(a.name) === wanted) ||
        b.population - a.population,
    )[0]
  if (!city) return false
  city.level = 'second'
  city.admin2 = unit.code
  if (
    /^(KR|JP|CN)$/.test(city.country) &&
    !NAMES_BY_NUMBER[Number(city.id.slice(3))] &&
    !/[ -]/.test(city.name)
  )
    city.name = asciiName(municipal)
  addKeys(city, [unit.name, municipal])
  return true
}

function secondPlace(
  unit: SecondUnit,
  municipal: string | undefined,
  named: Set<string>,
  people: Map<string, number>,
): UnitDraft {
  const bare = municipal ?? (unit.country === 'US' ? unit.name : regionName(unit.name))
  const place: UnitDraft = {
    id: `a2-${unit.country}-${unit.admin1}-${unit.code}`,
    name: asciiName(bare),
    country: unit.country,
    level: 'second',
    city: Boolean(municipal) && /^(KR|JP|CN|TW|AU|NL|BR|MX|CO|PH|SE|PT|TR)$/.test(unit.country),
    lat: 0,
    lon: 0,
    population: 0,
    weight: (people.get(`${unit.country}.${unit.admin1}.${unit.code}`) ?? 0) || 3_000,
    bonus: 0,
    keys: new Set(),
    admin1: unit.admin1,
    admin2: unit.code,
  }
  addKeys(place, [unit.name])
  const word = REGION_WORD[unit.country]
  if (word) addKeys(place, [`${bare} ${word}`, `${word} of ${bare}`])
  const key = keyOf(bare)
  if (key && !named.has(`${unit.country}:${key}`)) place.keys.add(key)
  return place
}
