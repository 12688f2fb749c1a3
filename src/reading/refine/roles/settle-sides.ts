import { culturesOf, isWestern } from '../../names/culture.ts'
import type { CountryEntity, Office, PartyRef, Person } from '../../names/entity.ts'
import { type Line, lineAt } from '../../names/line.ts'
import { isLand } from '../../names/party.ts'
import type { People } from '../../names/people.ts'
import { isProvince } from '../home/told-from.ts'
import { landRef } from '../party-ref.ts'
import type { Local } from '../scene.ts'
import { houseOf, ofHouse, wholeBody } from './house.ts'
import { ledGroup } from './led-group.ts'
import { localByLetters } from './local-by-letters.ts'
import { ownerByCompany } from './owner-by-company.ts'
import { ABROAD, ownerOfOffice } from './owner-of-office.ts'
import { guessByName } from './side-without-office.ts'
import { type Beside, mayBeVietnamese, TITLED_IN_VIETNAMESE, toldBeside } from './told-beside.ts'

const LOCAL = /\b(provincial|municipal|city|tỉnh(?! trưởng)|thành phố|thành ủy|tỉnh ủy)(?!\p{L})/iu
const NATIONAL =
  /(?<!\p{L})(prime minister|(?<!chief |first )minister(?!-president)|state secretary|politburo|crown prince|crown princess|king|queen|premier|thủ tướng|bộ trưởng|thứ trưởng|tổng bí thư|chủ tịch nước|chủ tịch quốc hội|quốc vụ)(?!\p{L})/iu
const DIPLOMAT = /(ambassador|consul|counsell?or\b(?! of)|chargé|đại sứ|lãnh sự|tham tán|đại biện)/iu
const CITY_COUNCIL = /council/i
const CHIEF =
  /\b(mayor|governor|chairman|chairwoman|secretary|president|(?<!majority |minority )leader)\b|thị trưởng|chủ tịch|bí thư|tỉnh trưởng|đô trưởng/iu

/** Localities for which somebody holds an office by name. */
function claimedBy(people: People): ReadonlySet<string> {
  return new Set(
    people.all.flatMap((p) => p.offices.flatMap((o) => (o.of && CHIEF.test(o.words) ? [o.of.value] : []))),
  )
}

type Setting = {
  readonly home: Local
  readonly locals: readonly Local[]
  readonly lines: readonly Line[]
  readonly claimed: ReadonlySet<string>
  /** The body that publishes the text. */
  readonly house?: PartyRef
}

/** Offices only a city or province has: `Chairman of the People’s Committee of the Vietnamese metropolis`. */
const OF_PLACES =
  /\b(mayor|people.s (committee|council)|city council|provincial)\b|thị trưởng|tỉnh trưởng|ubnd|hđnd|ủy ban nhân dân/iu

/** A seat in the central committee of a party is no city’s. */
export const OF_PARTY = /trung ương đảng|bộ chính trị|ban bí thư|^uvt[wư] /iu

/** The locality of a land most spoken of, where the office cannot be the land’s. */
function localIn(of: PartyRef, locals: readonly Local[]): PartyRef {
  if (!isLand(of)) return of
  const local = locals.find((l) => l.place.country === of.value)
  return local ? local.ref : of
}

/** The lands named in the document, most often first. */
function landsOf(lines: readonly Line[]): readonly CountryEntity[] {
  const counts = new Map<string, { entity: CountryEntity; count: number }>()
  for (const line of lines) {
    for (const entity of line.entities) {
      if (entity.type !== 'country') continue
      const known = counts.get(entity.code)
      if (known) known.count += 1
      else counts.set(entity.code, { entity, count: 1 })
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map((c) => c.entity)
}

/** Lands whose people bear no given name of the West, or seldom. */
const EAST: ReadonlySet<string> = new Set(['JP', 'KR', 'CN', 'TW', 'VN', 'LA', 'KH'])

/** Of these, lands whose names the letters tell almost always: whoever bears another sort of name is of none of them. */
const NAMED_APART: ReadonlySet<string> = new Set(['KR', 'CN', 'VN'])

/** Names of the East, unlike those of the West, speak for one land: `City Chairman Le Van Hung` is none of Oakland’s. */
function isPlainlyOf(foreign: Local, own: string, cultures: ReadonlySet<string>): boolean {
  return own !== 'VN' && cultures.size === 1 && !cultures.has(own) && EAST.has(foreign.place.country)
}

/** `Chủ tịch Hội đồng tỉnh Park Seong-man`: a name that no Vietnamese bears speaks for the land it is of, at home in Vietnam, too. */
function isStranger(name: string, foreign: Local, own: string, cultures: ReadonlySet<string>): boolean {
  return (
    own === 'VN' &&
    cultures.size === 1 &&
    cultures.has(foreign.place.country) &&
    EAST.has(foreign.place.country) &&
    !mayBeVietnamese(name, cultures)
  )
}

/** A committee of the people is Vietnam’s, as long as the name speaks for no other land. */
const COMMITTEE =
  /people.s (committee|council)|(?<!\p{L})(ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân)(?!\p{L})/iu

/** Heads of places, as Vietnamese calls those of other lands: at home it has chairmen and secretaries. */
const TITLED_ABROAD = /(?<!\p{L})(tỉnh|thị|đô|châu|quận|khu) trưởng|thống đốc(?!\p{L})/iu

/** Units Vietnam has none of. */
const AUTONOMOUS = /(?<!\p{L})(?:khu|châu) tự trị(?!\p{L})/iu

/** The locality a person of this name most likely stands for: home unless the name speaks for another land. */
function likelyLocal(name: string, words: string, setting: Setting, beside?: Beside): Local {
  const { besideOwn, told } = beside ?? {}
  const { home, locals, claimed } = setting
  const own = home.place.country
  const abroad = locals.find((l) => l.place.country !== own)
  const cultures = culturesOf(name)
  const stranger =
    own === 'VN' && TITLED_IN_VIETNAMESE.test(words) && !mayBeVietnamese(name, cultures) && !besideOwn
  if (!abroad) return home
  if (own === 'VN' && AUTONOMOUS.test(words))
    return locals.find((l) => l.place.country !== own && l.place.level === 'first') ?? abroad
  if (own === 'VN' && ABROAD.test(words)) {
    if (told && (cultures.size === 0 || cultures.has(told.place.country))) return told
    return locals.find((l) => cultures.has(l.place.country) && l.place.country !== own) ?? abroad
  }
  if (own === 'VN' && COMMITTEE.test(words) && cultures.size === 0) return home
  const foreign = locals.find((l) => l.place.country !== own && cultures.has(l.place.country))
  const spoken =
    own !== 'VN' && COMMITTEE.test(words) ? locals.find((l) => l.place.country === 'VN') : undefined
  if (spoken) return spoken
  if (LOCAL.test(words) && !stranger && !TITLED_ABROAD.test(words))
    return foreign &&
      (isPlainlyOf(foreign, own, cultures) ||
        (!COMMITTEE.test(words) && isStranger(name, foreign, own, cultures)))
      ? foreign
      : home
  if (cultures.has(own) && !foreign) return home
  if (foreign && !cultures.has(own)) return foreign
  const named = cultures.size === 0 ? localByLetters(name, home, locals) : undefined
  if (named) return named
  if (own === 'VN' && !cultures.has('VN')) return abroad
  if (isWestern(name) && EAST.has(own) !== EAST.has(abroad.place.country))
    return EAST.has(own) ? abroad : home
  if (cultures.size === 0 && !EAST.has(own) && NAMED_APART.has(abroad.place.country)) return home
  return own !== 'VN' && claimed.has(home.value) && !claimed.has(abroad.value) ? abroad : home
}

const OF_PROVINCE = /\bprovincial\b|(?<!\p{L})tỉnh(?! trưởng)(?!\p{L})/iu

/** `Director of the provincial Department`: where the one meant is a town, its province, if the text names that. */
function atLevel(local: Local, words: string, locals: readonly Local[]): Local {
  if (!OF_PROVINCE.test(words) || isProvince(local)) return local
  const provinces = locals.filter((l) => l.place.country === local.place.country && isProvince(l))
  return provinces.find((l) => l.place.id === local.place.within) ?? provinces[0] ?? local
}

/** The land an envoy is of, where his title does not say: named beside him, else the one his name speaks for. */
function landOfEnvoy(person: Person, office: Office, setting: Setting): PartyRef | undefined {
  const line = lineAt(setting.lines, office.start)
  const near = line?.entities
    .filter((e): e is CountryEntity => e.type === 'country')
    .sort((a, b) => Math.abs(a.start - office.start) - Math.abs(b.start - office.start))[0]
  const lands = landsOf(setting.lines)
  const cultures = culturesOf(person.name)
  const spoken = lands.find((e) => cultures.has(e.code))
  if (spoken) return landRef(spoken)
  const embassy = line?.entities.find(
    (e) => e.type === 'organisation' && /embassy|consulate|đại sứ quán|lãnh sự quán/iu.test(e.name),
  )
  if (embassy?.type === 'organisation') {
    const named = lands.find((e) =>
      embassy.name.includes(line?.sentence.tokens.find((t) => t.start === e.start)?.text ?? '\u0000'),
    )
    if (named) return landRef(named)
  }
  if (near && Math.abs(near.start - office.start) < 60) return landRef(near)
  const foreign = lands.find((e) => e.code !== setting.home.place.country)
  return foreign ? landRef(foreign) : undefined
}

/** An office of the land where neither body nor place stands beside it: `Vice President Dang Thi Ngoc Thinh`. */
const HEAD_OF_STATE = /^(vice |state )?president$/i

/** Who heads a state, in lands made of states. */
const GOVERNS = /\b(gov\.|governor)/i
const CHIEF_MINISTER = /\b(?:chief|first) minister\b/i
const PREMIER = /\bpremier\b/i
const CHIEF_MINISTERS_LANDS: ReadonlySet<string> = new Set(['IN', 'PK', 'MY', 'NP', 'GB', 'AU'])
const PREMIERS_LANDS: ReadonlySet<string> = new Set(['AU', 'CA', 'ZA'])

/** `COLUMBUS, Ohio – Gov. Lindgren`, `CHENNAI: Chief Minister X`: whoever heads a state is told of from a city of it. */
function stateOf(
  person: Person,
  { words }: Office,
  home: Local,
  locals: readonly Local[],
): Local | undefined {
  const own = home.place.country
  const firstOf = (land: string) => locals.find((l) => l.place.country === land && l.place.level === 'first')
  if (GOVERNS.test(words)) return own === 'US' && home.place.level !== 'first' ? firstOf(own) : undefined
  if (PREMIER.test(words)) {
    const cultures = culturesOf(person.name)
    return PREMIERS_LANDS.has(own) && (cultures.size === 0 || isWestern(person.name))
      ? firstOf(own)
      : undefined
  }
  if (!CHIEF_MINISTER.test(words)) return undefined
  if (CHIEF_MINISTERS_LANDS.has(own)) return firstOf(own) ?? home
  const land = locals.find((l) => CHIEF_MINISTERS_LANDS.has(l.place.country))?.place.country
  return land ? firstOf(land) : undefined
}

function settleOffice(person: Person, office: Office, stated: PartyRef | undefined, setting: Setting): void {
  const { home, locals, lines } = setting
  if (DIPLOMAT.test(office.words) && !CITY_COUNCIL.test(office.words)) {
    const land = landOfEnvoy(person, office, setting)
    if (land) office.of = land
    return
  }
  const state = stated ? undefined : stateOf(person, office, home, locals)
  if (state) {
    office.of = state.ref
    return
  }
  if (NATIONAL.test(office.words)) {
    const cultures = culturesOf(person.name)
    const land = landsOf(setting.lines).find((e) => cultures.has(e.code))
    const local = likelyLocal(person.name, '', setting)
    office.of = land
      ? landRef(land)
      : { value: local.place.country, start: local.ref.start, end: local.ref.end }
    return
  }
  if (stated) {
    office.of = stated
    return
  }
  if (HEAD_OF_STATE.test(office.words) && culturesOf(person.name).has('VN')) {
    const land = landsOf(setting.lines).find((e) => e.code === 'VN')
    office.of = land
      ? { value: 'VN', start: land.start, end: land.end }
      : { value: 'VN', start: office.start, end: office.end }
    return
  }
  if (home.place.country !== 'VN' && /ubnd|hđnd/iu.test(office.words)) {
    const own = locals.find((l) => l.place.country === 'VN')
    if (own) office.of = own.ref
    return
  }
  const likely =
    locals.length === 0
      ? home
      : likelyLocal(person.name, office.words, setting, toldBeside(person, office, lines, locals))
  const house = ofHouse(office, setting.lines, setting.house, likely === home)
  if (house) {
    office.of = house
    person.side = likely.ref
    return
  }
  const owner =
    ownerOfOffice(office, person.name, setting.lines, locals) ??
    ownerByCompany(office, person.name, setting.lines, home.ref)
  office.of = owner ?? atLevel(likely, office.words, locals).ref
}

/**
 * Offices that name no place are the home locality’s (`provincial`, `municipal`); of two mayors without a city the one
 * whose city nobody else speaks for stands for it; a minister stands for the land, an envoy for the one that sent him.
 */
export function settleSides(
  people: People,
  home: Local | undefined,
  locals: readonly Local[],
  lines: readonly Line[],
  topics: ReadonlyMap<number, Local>,
): void {
  const claimed = claimedBy(people)
  const house = houseOf(lines)
  for (const person of people.all) {
    const named = person.offices.find((o) => o.of && !OF_PARTY.test(o.words))?.of
    const stated = named ?? ledGroup(person, lines)
    for (const office of person.offices) {
      const whole = office.of ? undefined : wholeBody(office, lines, house)
      if (whole) office.of = whole
      if (office.of && OF_PLACES.test(office.words)) office.of = localIn(office.of, locals)
      if (office.of || office.body || !home || OF_PARTY.test(office.words)) continue
      const line = lineAt(lines, office.start)
      const own = line ? topics.get(line.sentence.block) : undefined
      if (own) office.of = own.ref
      else settleOffice(person, office, stated, { home, locals, lines, claimed, ...(house ? { house } : {}) })
    }
    const first = person.offices[0]
    if (!stated && !person.offices.some((o) => o.body)) person.guessed = true
    const side =
      person.offices.find((o) => o.of?.value.includes('|'))?.of ??
      person.side ??
      person.offices.find((o) => o.of)?.of ??
      (first?.body ? { value: first.body, start: first.start, end: first.end } : undefined) ??
      stated
    if (side) person.side = side
    else if (home && person.offices.length === 0) guessByName(person, home, locals)
  }
}
