import { askOf, says } from '../../asked.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import type { Local } from '../scene.ts'
import { homeByGuests } from './guest-signs.ts'
import { homeByLands } from './home-by-lands.ts'

/** Bodies and offices only localities of Vietnam and Laos have: `the provincial People’s Committee`. */
const OWN_COMMITTEE = askOf(
  /\b(provincial|municipal|city|province) (people 's (committee|council)|party committee)\b/,
)

/** The same without the name of a place before: a paper of another land names the committee of its guests in full. */
const BARE_COMMITTEE = askOf(
  /(?:^|\b(?:the|its|our|this|their|of|and|by) )(provincial|municipal|city|province) (people 's (committee|council)|party committee)\b/,
)

/** Lands with such committees. */
const HAS_COMMITTEES: ReadonlySet<string> = new Set(['VN', 'LA'])

/** Korean metropolises and Chinese municipalities rank with provinces and are called cities. */
const RANKS_AS_PROVINCE =
  /^(Daejeon|Busan|Incheon|Seoul|Daegu|Gwangju|Ulsan|Sejong)\|KR$|^(Beijing|Shanghai|Tianjin|Chongqing)\|CN$|^(Vientiane|Vientiane Prefecture)\|LA$|^(Bangkok|Phnom Penh|Moscow|Saint Petersburg|Berlin|Hamburg|Vienna|Jakarta|Brussels)\|[A-Z]{2}$|^(Hanoi|Ha Noi|Ho Chi Minh City|Da Nang|Hai Phong|Can Tho|Hue)\|VN$/

/** Is a unit of the first level called a city all the same? */
export function isCityOfRank(value: string): boolean {
  return RANKS_AS_PROVINCE.test(value)
}

/** Is a place a province or state, and no city of that rank? */
export function isProvince({ place, value }: Pick<Local, 'place' | 'value'>): boolean {
  return place.level === 'first' && !isCityOfRank(value)
}

/** A place that owns a list: `New Haven currently has eight sister cities`, `Hai Phong has sister-city ties with`. */
const OWNS =
  /^(?:(?:city|province|prefecture|county) )?(?:(?:currently|now|also|already|today) )?(?:has|have|counts|boasts|keeps|maintains) (?:\S+ ){0,7}?(?:(?:sister|twin|partner|friendship)(?: ?- ?| )(?:city |town )?(?:cities|towns|provinces|ties|relations|partners|partnerships|localities|links)|sisters|twins)\b/
const IS_TWINNED =
  /^(?:, (?:\S+ ){1,4}, )?(?:(?:for its part|itself|in turn|meanwhile) )?(?:is|was|has (?:long )?been|has) (?:(?:also|already|now|itself|officially|formally|long) ){0,2}(?:been )?(?:twinned|paired|linked|partnered|sistered|a (?:sister|twin|partner|friendship)(?: city| town)? (?:of|to|with)) (?:with|to|of|[a-z]|,|:)/
const OWNS_VI =
  /^(?:(?:hiện|đang|đã|cũng|hiện nay) ){0,2}(?:có|thiết lập|duy trì) (?:\S+ ){0,4}?(?:quan hệ|kết nghĩa)(?= )/

/** Words without which a sentence lists no partners. */
const SPEAKS_OF_TIES = askOf(/sister|twin|partner|friend|quan hệ|kết nghĩa/)

function isOwning(behind: string, lang: Line['sentence']['lang']): boolean {
  return lang === 'vi' ? OWNS_VI.test(behind) : OWNS.test(behind) || IS_TWINNED.test(behind)
}

/** The place whose partners a sentence lists, where its subject says so. */
export function ownerOfList(line: Line): PlaceEntity | undefined {
  line.lookups.ties ??= says(SPEAKS_OF_TIES, line)
  if (!line.lookups.ties) return undefined
  return line.entities.find(
    (e): e is PlaceEntity =>
      e.type === 'place' &&
      isOwning(wordsFrom(line, e.last, e.last + 12), line.sentence.lang) &&
      !/^(with|and|in|from|between|với|và|tại|,)$/.test(line.words[e.first - 1] ?? ''),
  )
}

const TURNS = askOf(
  /(?:^| )(?:while|whereas|but|although|though|(?:as|so) (?:did|has|have|does|is|are|was|were)|còn|nhưng|trong khi)(?: |$)/,
)

/** Does the sentence turn to somebody else between the owner of a list and a place? */
export function isTurned(line: Line, owner: PlaceEntity, at: number): boolean {
  return saysWithin(TURNS, line, owner.last, at)
}

/** `Lancaster Sister Cities Association newsletter`: a headline in the name of a town’s own society. */
function bySociety(lines: readonly Line[]): PlaceEntity | undefined {
  const [line] = lines
  return line?.entities.find(
    (e): e is PlaceEntity =>
      e.type === 'place' &&
      e.first === 0 &&
      /^(city |county )?(sister|twin) (cities|towns|city) (association|newsletter|committee|society|organization|organisation|programme|program)/.test(
        wordsFrom(line, e.last, e.last + 4),
      ),
  )
}

/** `They've been here in Halifax since Monday`: who says `here` of a place speaks from it. */
const HERE = askOf(/\b(?:here in|back here in|us here in|us in)(?: the (?:city|town|port) of)?$/)

/** The one place of a text that is called `here` outside somebody’s speech. */
function byHere(lines: readonly Line[]): PlaceEntity | undefined {
  const found = lines.flatMap((line) =>
    line.entities.filter(
      (e): e is PlaceEntity =>
        e.type === 'place' && !e.stands && saysWithin(HERE, line, Math.max(0, e.first - 7), e.first),
    ),
  )
  const [one] = found
  return one && found.every((e) => e.value === one.value) ? one : undefined
}

/** The Vietnamese locality meant by a committee named by its level alone, where home seems to lie elsewhere. */
function byCommittee(
  lines: readonly Line[],
  locals: readonly Local[],
  taken: Local,
  isOwnLand: boolean,
): Local | undefined {
  if (HAS_COMMITTEES.has(taken.place.country)) return undefined
  const asked = isOwnLand ? BARE_COMMITTEE : OWN_COMMITTEE
  const speaks = lines.find((l) => l.sentence.lang === 'en' && says(asked, l))
  return speaks ? locals.find((l) => HAS_COMMITTEES.has(l.place.country)) : undefined
}

/** Who received guests: `The Lord Mayor of Leeds welcomed a delegation from Dortmund`. */
const RECEIVED = askOf(
  /\b(?:welcomed|welcomes|received|receives|hosted|hosts|greeted|greets|is hosting|are hosting) (?:(?!(?:by|to|and|who|which)\b)\S+ ){0,12}?(?:from|of|'s)\b/,
)

/** How many sentences of the opening tell who received whom. */
const OPENING = 4

/** How much of the weight of the guests’ place the hosts’ needs to be home instead: guests are talked of more than those who tell of them. */
const OF_GUESTS = 0.2

/** The place that receives the people of the one taken for home, by its own or by whoever acts for it. */
function byHost(lines: readonly Line[], locals: readonly Local[], taken: Local): Local | undefined {
  for (const line of lines.slice(0, OPENING)) {
    if (line.sentence.lang !== 'en' || line.headline || !says(RECEIVED, line)) continue
    const verb = line.words.findIndex((word) => RECEIVES.test(word))
    const host = line.entities.findLast(
      (e) => e.last <= verb && verb - e.last <= 1 && (e.type === 'person' || e.type === 'place'),
    )
    const side =
      host?.type === 'person'
        ? host.person.offices.find((office) => office.of)?.of?.value
        : host?.type === 'place' && host.value
    const guests = line.entities.find((e) => e.type === 'place' && e.first > verb)
    if (!side || guests?.type !== 'place' || guests.value !== taken.value) continue
    const own = locals.find((l) => l.value === side)
    if (own && own.place.country !== taken.place.country && own.weight >= taken.weight * OF_GUESTS) return own
  }
  return undefined
}

const RECEIVES = /^(?:welcom(?:ed|es)|receiv(?:ed|es)|host(?:ed|s|ing)|greet(?:ed|s))$/

/**
 * The locality a text is told from, where its words settle that against how often a place is named: whose society writes,
 * whose partners are listed, whose committee is meant by its level alone. The stage is where its people are meanwhile.
 */
export function homeByWords(
  lines: readonly Line[],
  locals: readonly Local[],
  taken: Local,
  isOwnLand: boolean,
): { readonly home: Local; readonly stage?: Local } {
  const named = bySociety(lines) ?? byHere(lines)
  if (named) return { home: locals.find((l) => l.value === named.value) ?? taken }
  const home = byCommittee(lines, locals, taken, isOwnLand)
  if (home) return { home, stage: taken }
  if (isOwnLand) return { home: taken }
  return {
    home:
      byHost(lines, locals, taken) ??
      homeByLands(lines, locals, taken) ??
      (HAS_COMMITTEES.has(taken.place.country) ? undefined : homeByGuests(lines, locals, taken)) ??
      taken,
  }
}

/** Offices and houses of a province, named by their level alone. */
const OF_PROVINCE = askOf(
  /\bprovincial\b|(?<!\p{L})(ubnd|hđnd|hai|toàn|lãnh đạo|ủy ban nhân dân) tỉnh(?!\p{L})|tỉnh ủy/u,
)

/** Committees only Vietnam has. */
const VIETNAMESE_COMMITTEE = askOf(
  /(?<!\p{L})(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân) (?:tỉnh|thành phố|tp)(?!\p{L})/u,
)

/** A portal that never names its own province, as all who read it know it: no town of the guests is home for that. */
export function isOfUnnamed(lines: readonly Line[], locals: readonly Local[]): boolean {
  if (locals.some((l) => l.place.country === 'VN')) return false
  return lines.some((line) => line.sentence.lang === 'vi' && says(VIETNAMESE_COMMITTEE, line))
}

/** The province as its own people speak of it, by its level alone. */
const BY_PROVINCE = askOf(
  /\bprovincial\b|\b(?:the|our|this|whole) province\b|(?<!\p{L})(?:ubnd|hđnd|hai|toàn|lãnh đạo|ủy ban nhân dân|của|trong|đoàn|cho|với|phía|vào|hội|về|ở|phó chủ tịch|bí thư) tỉnh(?!\p{L})|tỉnh ủy/u,
)

/** The town as its own people speak of it. */
const BY_TOWN = askOf(
  /\bmunicipal\b|\b(?:the|our|this) (?:city|town)\b|(?<!\p{L})(?:ubnd|hđnd|hai|toàn|lãnh đạo|ủy ban nhân dân|của|trong|đoàn|cho|với|phía|vào|hội|về|ở|phó chủ tịch|bí thư) (?:thành phố|thị xã|tp)(?!\p{L})|(?:thành|thị) ủy/u,
)

/** Sentences that speak of the province before the text is told from there, and how many for each one of the town. */
const LEAST_SAID = 2
const FAR_MORE = 2

/** Do the people of the text speak of the province again and again and of the town, by its level, hardly ever? */
function speaksOfProvince(lines: readonly Line[]): boolean {
  const ofProvince = lines.filter((line) => says(BY_PROVINCE, line)).length
  if (ofProvince < LEAST_SAID) return false
  return ofProvince > FAR_MORE * lines.filter((line) => says(BY_TOWN, line)).length
}

/** How much a town is spoken of that is told of for its own sake. */
const SPOKEN_OF = 3.5

/** A text told in a town by the people of its province is told from the province, where that is named. */
export function provinceOf(home: Local, lines: readonly Line[], locals: readonly Local[]): Local {
  if (home.place.level === 'first' || !HAS_COMMITTEES.has(home.place.country) || isCityOfRank(home.value))
    return home
  const province = locals.find((l) => l.place.level === 'first' && l.place.id === home.place.within)
  if (!province) return home
  const isTold =
    home.weight < SPOKEN_OF ? lines.some((line) => says(OF_PROVINCE, line)) : speaksOfProvince(lines)
  return isTold ? province : home
}
