import { askOf } from '../../asked.ts'
import { culturesOf, TELLING } from '../../names/culture.ts'
import type {
  CountryEntity,
  Entity,
  Office,
  OrganisationEntity,
  PartyRef,
  PlaceEntity,
} from '../../names/entity.ts'
import { entityOver, type Line, lineAt, wordsFrom } from '../../names/line.ts'
import { isBody } from '../../names/party.ts'
import { saysWithin } from '../../says-within.ts'
import { FOREIGN_TITLES } from '../../words/en/foreign-titles.ts'
import { ENGLISH_LANDS } from '../../words/english-lands.ts'
import { isCityOfRank, isProvince } from '../home/told-from.ts'
import { partyRef, refOf } from '../party-ref.ts'
import type { Local } from '../scene.ts'

/** `its chief executive`, `under its president`, `Their deputy mayor`: the office of who was spoken of before. */
const POSSESSIVE = askOf(
  /(?:^| )(?:its|their|the latter 's)(?: (?:own|new|current|then|first|long - serving))?$/,
)

/** Offices only a place has; all others may be a body’s. */
const OF_PLACE = /mayor|governor|alderman|councillor|prefect|thị trưởng|tỉnh trưởng|thống đốc/i

/** `the German town’s Lord Mayor`, `The Ukrainian side was represented by acting mayor X`. */
const TOWN_OF = askOf(
  /^(?:\S+ )?(?:town|city|province|region|side|port|municipality|partners?|visitors|guests)(?: 's| (?:is|was|were) (?:represented|led|headed) by)(?: (?:the|its|new|acting|first|second|deputy))*$/,
)

/** Offices Vietnam has none of: whoever holds one holds it abroad. */
export const ABROAD =
  /^(phó )?(tỉnh trưởng|đô trưởng|thị trưởng|thống đốc|châu trưởng|khu trưởng|trấn trưởng|hạt trưởng)(?!\p{L})/iu

/** How many words may stand between whom a sentence speaks of and the office. */
const FAR = 16

type Owner = PlaceEntity | OrganisationEntity

const isOwner = (e: Entity): e is Owner => e.type === 'organisation' || (e.type === 'place' && !e.stands)

/** Whose the office behind `its` or `their` is: the body or place named last, in the sentence or opening the one before. */
function byPossessive(office: Office, line: Line, at: number, lines: readonly Line[]): PartyRef | undefined {
  if (!saysWithin(POSSESSIVE, line, Math.max(0, at - 4), at)) return undefined
  const fits = (e: Entity): e is Owner =>
    isOwner(e) && !(e.type === 'organisation' && OF_PLACE.test(office.words))
  const here = line.entities.filter(fits).findLast((e) => e.last <= at && at - e.last < FAR)
  if (here) return partyRef(here)
  const before = lines[line.index - 1]
  const latter = line.words[at - 2] === 'latter' || line.words[at - 3] === 'latter'
  const named = before && !before.headline ? before.entities.filter(fits) : []
  const told = latter ? named.at(-1) : named[0]
  return told ? partyRef(told) : undefined
}

/** Whose it is where the sentence names a land’s town or side: the place of that land most spoken of. */
function byLand(line: Line, at: number, locals: readonly Local[]): PartyRef | undefined {
  const land = line.entities.findLast(
    (e): e is CountryEntity =>
      e.type === 'country' &&
      e.adjective &&
      e.last <= at &&
      at - e.last < FAR &&
      saysWithin(TOWN_OF, line, e.last, at),
  )
  return land ? locals.find((l) => l.place.country === land.code)?.ref : undefined
}

/** Offices only a locality of their own has, so that the place spoken of is whose they are. */
const CHIEF_OF_PLACE =
  /mayor|governor|alderman|alderwoman|prefect|people.s committee|party committee|thị trưởng|tỉnh trưởng|đô trưởng|châu trưởng|huyện trưởng|quận trưởng|thống đốc|ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy|giám đốc sở/iu

function isOfPlace({ words }: Office): boolean {
  return CHIEF_OF_PLACE.test(words) || FOREIGN_TITLES.has(words.toLowerCase())
}

/** Offices of a province or state, not of a town. */
const OF_UNIT = /governor|provincial|tỉnh|thống đốc|prefectural/iu

/** A province or state, or a city of that rank: Phnom Penh has a governor, too. */
function isUnit({ place, value }: PlaceEntity): boolean {
  return place.level === 'first' || isCityOfRank(value)
}

/** `In Passo Fundo, Mayor X`, `Tại Prey Veng, Phó Tỉnh trưởng X`, `Vĩnh Phúc: Chủ tịch UBND tỉnh X`: what comes before the place. */
const OPENS = askOf(
  /^(?:(?:on|the next|that|sáng|chiều|ngày|thứ|►|•|-|\*)(?: \S+){0,3} ,? ?)?(?:(?:and |then |later |also |còn |rồi |riêng )*(?:in|at|over in|back in|down in|up in|ở|tại|đến|tới|sang|ra|vào|về)(?: the)?(?: (?:city|town|province|thành phố|tỉnh))?(?: of)?)?$/,
)
const CLOSES = askOf(/^(?:[,:–-]|\( [^()]{2,30} \)(?: ,)?)(?: |$)/)

/** `In Surabaya the delegation met Mayor X`: who is met there by those who came is of the place. */
const MET_THERE = askOf(
  /^(?:(?:on|in|at|later|then|there)(?: (?!the |met )\S+){0,5}? )?(?:the|they|he|she|it|both|we|his|her|their)(?: (?!and|but)\S+){0,7}? (?:met|meets|saw|called on|met with|met up with|(?:was|were) (?:warmly )?(?:received|welcomed|greeted|hosted|met) by|(?:had|held) talks with|sat down with)(?: \S+){0,4}$/,
)

/** Who invites need not be of the place. */
const INVITED = askOf(
  /(?:^| )(?:at the invitation of|invited by|on behalf of|together with|accompanied by|theo lời mời|cùng với|đại diện)(?: |$)/,
)

/** The place the sentence opens with, where what is told of took place. */
function byOpening(office: Office, line: Line, at: number): PartyRef | undefined {
  if (!isOfPlace(office)) return undefined
  const place = line.entities.find((e): e is PlaceEntity => e.type === 'place')
  if (!place || place.last > at || place.stands || place.first > 7) return undefined
  if (OF_UNIT.test(office.words) && !isUnit(place)) return undefined
  if (saysWithin(INVITED, line, place.last, at)) return undefined
  const others = line.entities.some((e) => e.type === 'place' && e !== place && e.last <= at)
  const before = line.words[place.first - 1] ?? ''
  const colon = line.words[place.last] === ':'
  if (others || !(colon || (before !== '' && !/^[,:]$/.test(before)))) return undefined
  const closes =
    saysWithin(CLOSES, line, place.last, place.last + 9) || saysWithin(MET_THERE, line, place.last, at)
  return closes && saysWithin(OPENS, line, 0, place.first) ? refOf(place) : undefined
}

/** A paragraph told of one place, named at its head: `Bishkek: ngắn nhất, không ký gì.` */
function byHead(office: Office, line: Line, lines: readonly Line[]): PartyRef | undefined {
  if (!isOfPlace(office)) return undefined
  let head = line
  for (let index = line.index - 1; lines[index]?.sentence.block === line.sentence.block; index -= 1)
    head = lines[index] ?? head
  const place = head.entities[0]
  if (head === line || place?.type !== 'place' || place.stands || place.first > 1) return undefined
  if (OF_UNIT.test(office.words) && !isUnit(place)) return undefined
  return head.words[place.last] === ':' ? refOf(place) : undefined
}

/** `from Almaty, where he was received by Deputy Mayor X`, `đến thành phố Nara gặp Thống đốc X`: what parts the place from its people. */
const WHERE = askOf(
  /^(?:(?:city|province|prefecture) )?(?:, |\( [^()]{2,30} \) ,? ?)?(?:where|nơi)(?: (?!(?:and|but|while|;|và|còn)(?: |$))\S+){0,12}$|^(?:(?:city|prefecture) )?(?:, )?(?:and|to)(?: \w+)? (?:call(?:ed|s)? on|me(?:e)?ts?|(?:holds?|held) talks with|pa(?:y|ys|id) a (?:courtesy )?call on)(?: the)?$|^(?:\( [^()]{2,30} \) )?(?:để )?(?:gặp|thăm|chào|hội đàm với|làm việc với|gặp gỡ|có|gồm có)$/u,
)

/** The place where somebody is met, named right before the clause or deed that tells of it. */
function byWhere(office: Office, line: Line, at: number): PartyRef | undefined {
  if (!isOfPlace(office)) return undefined
  const place = line.entities.findLast((e): e is PlaceEntity => e.type === 'place' && e.last <= at)
  if (!place || place.stands || !fitsUnit(office, place)) return undefined
  const received =
    saysWithin(GONE_TO, line, Math.max(0, place.first - 3), place.first) &&
    saysWithin(RECEIVED_BY, line, place.last, at)
  return received || saysWithin(WHERE, line, place.last, at) ? refOf(place) : undefined
}

/** `visited Denver from 3 to 9 May and was received by Mayor X`: who receives those who came is of the place. */
const GONE_TO = askOf(
  /(?:^| )(?:visited|visits|toured|reached|travelled to|traveled to|flew to|went to|arrived in|stayed in)$/,
)
const RECEIVED_BY = askOf(
  /^(?:(?!;)\S+ ){0,14}?(?:and|where|,) (?:\S+ )?(?:was|were|been) (?:\S+ )?(?:received|welcomed|greeted|hosted|met) by$/,
)

/** May somebody of this name be of the place, as far as names tell? */
function fitsName(name: string, place: PlaceEntity): boolean {
  const cultures = culturesOf(name)
  const { country } = place.place
  return cultures.size > 0 && TELLING.has([...cultures][0] ?? '')
    ? cultures.has(country)
    : !TELLING.has(country)
}

/** A governor is of a province, whoever is called mayor in the language of his land of a town. */
function fitsUnit(office: Office, place: PlaceEntity): boolean {
  if (OF_UNIT.test(office.words)) return isUnit(place)
  return !isProvince(place) || !FOREIGN_TITLES.has(office.words.toLowerCase())
}

/** The one place somebody went to in a sentence. */
function goneTo(places: readonly PlaceEntity[], line: Line): PlaceEntity | undefined {
  const goals = places.filter((p) => saysWithin(GONE_TO, line, Math.max(0, p.first - 3), p.first))
  return goals.every((p) => p.value === goals[0]?.value) ? goals[0] : undefined
}

/** The one place the sentence before speaks of, if its people are named so: `Himeji, in sleet. Mayor Tachibana receives me.` */
function bySentenceBefore(
  office: Office,
  name: string,
  line: Line,
  lines: readonly Line[],
): PartyRef | undefined {
  const before = lines[line.index - 1]
  if (!isOfPlace(office) || !before || before.headline) return undefined
  if (before.sentence.block !== line.sentence.block) return undefined
  if (line.entities.some((e) => e.type === 'place' && e.start < office.start)) return undefined
  const places = before.entities.filter((e): e is PlaceEntity => e.type === 'place')
  const only = places.every((p) => p.value === places[0]?.value)
  const met = !only && saysWithin(MET_THERE, line, 0, entityOver(line, office.start)?.first ?? 0)
  const place = only ? places[0] : met ? goneTo(places, before) : undefined
  if (!place || !fitsUnit(office, place)) return undefined
  return fitsName(name, place) ? refOf(place) : undefined
}

/** Does a name speak for another land of the text than the place’s, as those of East Asia do? */
function isOfAnother(name: string, place: PartyRef, locals: readonly Local[]): boolean {
  const cultures = culturesOf(name)
  if (cultures.size === 0 || cultures.has(place.value.slice(-2))) return false
  return locals.some((l) => cultures.has(l.place.country))
}

/** Nobody is `Maire` of a town whose own language is that of the text. */
function isTitledElsewhere({ words }: Office, place: PartyRef): boolean {
  return FOREIGN_TITLES.has(words.toLowerCase()) && ENGLISH_LANDS.has(place.value.slice(-2))
}

/** Offices within a body, which its head's colleagues hold. */
const INTERNAL =
  /^(?:phó )?(?:trưởng (?:phòng|khoa|ban|bộ môn|bộ phận|nhóm)|giám đốc|tổng giám đốc|hiệu trưởng|viện trưởng|chánh văn phòng)(?! sở)/iu

/** `ông X, Hiệu trưởng Trường A; bà Y, Trưởng phòng Hợp tác`: in one roll with the head of a body, told right before, of that body too. */
function byColleague(office: Office, line: Line, at: number): PartyRef | undefined {
  const own = line.entities.find((e) => e.first > at && (e.type === 'organisation' || e.type === 'place'))
  const role = line.entities.find((e) => e.first === at)
  if (!INTERNAL.test(office.words) || !role || (own && own.first - role.last < 3)) return undefined
  const before = line.entities.filter((e) => e.last <= at)
  const head = before.findLast((e) => e.type === 'role')
  const of = head?.type === 'role' ? (head.office.of ?? bodyOfOffice(head.office)) : undefined
  if (!head || !of || !isBody(of)) return undefined
  const between = before.some((e) => e.first >= head.last && e.type !== 'person')
  return between || !ROLL.test(wordsFrom(line, head.last, at)) ? undefined : of
}

/** From the office of the first to that of the second: his name, with nothing done in between. */
const ROLL =
  /^(?:;|,|và|, và|, cùng|cùng)(?: (?:ông|bà|đồng chí|[a-zđ]{2,4}\.[a-zđ.]*|pgs|gs|ts|ths))?(?: \S+){1,6} (?:,|-|–)$/u

function bodyOfOffice({ body, start, end }: Office): PartyRef | undefined {
  return body ? { value: body, start, end } : undefined
}

/** Whose office this is by the words before it: `its`, or the side of a land the sentence speaks of. */
export function ownerOfOffice(
  office: Office,
  name: string,
  lines: readonly Line[],
  locals: readonly Local[],
): PartyRef | undefined {
  const line = lineAt(lines, office.start)
  const at = line && entityOver(line, office.start)?.first
  if (!line || at === undefined) return undefined
  const told =
    byOpening(office, line, at) ??
    byWhere(office, line, at) ??
    byHead(office, line, lines) ??
    bySentenceBefore(office, name, line, lines)
  if (told && !isOfAnother(name, told, locals) && !isTitledElsewhere(office, told)) return told
  if (line.sentence.lang === 'vi') return byColleague(office, line, at)
  return byPossessive(office, line, at, lines) ?? byLand(line, at, locals)
}
