import { foldText } from '../../src/model/values/fold.ts'
import { addKeys, takeFigures, type UnitDraft } from './draft.ts'
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
      ? joinMunicipality(unit, municipal, byUnit.get(`${unit.country}.${unit.admin1}`) ?? [], cities)
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

/** A Japanese city the list gives by the quarter its hall stands in: `Kakogawachō-honmachi` in Kakogawa-shi. */
function seatsOfUnit(
  unit: SecondUnit,
  municipal: string,
  cities: readonly UnitDraft[],
): readonly UnitDraft[] {
  if (unit.country !== 'JP') return []
  const quarter = new RegExp(`^${japaneseName(municipal)}(cho|machi)\\b`)
  return cities.filter(
    (one) => one.level === 'city' && ((one.admin2 === unit.code && one.bonus > 0) || quarter.test(one.name)),
  )
}

/** Cities of Japan that write their own name in two parts. */
const TWO_PARTS: Readonly<Record<string, string>> = {
  minamialps: 'Minami-Alps',
  tanbasasayama: 'Tamba-Sasayama',
  sanyoonoda: 'Sanyo-Onoda',
}

/** `Higashi-ōsaka` and `Kan’onji` as these cities write themselves: `Higashiosaka`, `Kanonji`. */
function japaneseName(municipal: string): string {
  const whole = asciiName(municipal).replace(/[-' ]/g, '').toLowerCase()
  return TWO_PARTS[whole] ?? whole.charAt(0).toUpperCase() + whole.slice(1)
}

/** From so many people on a quarter stands for its city: its own are fewer. */
const QUARTER = 18_000

/** Gives a Japanese city without a figure the figure of its quarter, which goes: the list has both as towns. */
function absorbQuarter(city: UnitDraft, wanted: string, near: UnitDraft[], all: UnitDraft[]): void {
  if (city.country !== 'JP' || city.population > 0) return
  const [quarter] = near
    .filter(
      (one) => one !== city && one.level === 'city' && one.population >= QUARTER && one.keys.has(wanted),
    )
    .sort((a, b) => b.population - a.population)
  if (!quarter) return
  takeFigures(city, quarter)
  near.splice(near.indexOf(quarter), 1)
  all.splice(all.indexOf(quarter), 1)
}

function joinMunicipality(
  unit: SecondUnit,
  municipal: string,
  cities: UnitDraft[],
  all: UnitDraft[],
): boolean {
  const wanted = foldText(municipal)
  const named = cities.filter(
    (one) => one.level === 'city' && (one.keys.has(wanted) || foldText(one.name) === wanted),
  )
  const offered = [...(named.length > 0 ? named : seatsOfUnit(unit, municipal, cities))]
  const city = offered.sort(
    (a, b) =>
      Number(b.admin2 === unit.code) - Number(a.admin2 === unit.code) ||
      Number(foldText(b.name) === wanted) - Number(foldText(a.name) === wanted) ||
      b.population - a.population,
  )[0]
  if (!city) return false
  city.level = 'second'
  city.admin2 = unit.code
  const isUnusual = city.country !== 'JP' && /[ -]/.test(city.name)
  if (/^(KR|JP|CN)$/.test(city.country) && !NAMES_BY_NUMBER[Number(city.id.slice(3))] && !isUnusual)
    city.name = city.country === 'JP' ? japaneseName(municipal) : asciiName(municipal)
  addKeys(city, [unit.name, municipal])
  absorbQuarter(city, wanted, cities, all)
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
