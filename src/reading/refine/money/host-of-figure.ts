import type { Place } from '#gazetteer/place.ts'
import { askOf, saysIn } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Entity, PartyRef } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { partyRef, refOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'

/** Tokens between a name and a place in its line. */
export function distance(entity: Entity, at: number): number {
  return entity.last <= at ? at - entity.last : Math.max(0, entity.first - at)
}

const INVESTOR_BEFORE = askOf(
  /(doanh nghiệp|công ty|các công ty|nhà đầu tư|vốn|firms from|companies from|investors from|businesses from|firms of)( của)?$/,
)
const INVESTOR_AFTER = askOf(
  /^(companies|firms|investors|businesses|enterprises|- based|- invested|- funded|capital|groups|conglomerates)/,
)

/** A place that invests, not one that is invested in: `doanh nghiệp Thượng Hải`, `Guangxi companies`. */
function isInvestor(line: Line, entity: Entity): boolean {
  return (
    saysWithin(INVESTOR_BEFORE, line, Math.max(0, entity.first - 4), entity.first) ||
    saysWithin(INVESTOR_AFTER, line, entity.last, entity.last + 2)
  )
}

/** `Hải Dương đứng thứ hai với …`: in a table of localities each holds its own figure. */
const RANKED = askOf(
  /^(?:hiện |đang |cũng |tiếp tục )*(?:đứng (?:thứ|đầu|vị trí)|dẫn đầu|xếp (?:thứ|vị trí)|là địa phương|với)/,
)

/** `invested in northern Vietnam`: a stretch of a land, which is none of its localities. */
const STRETCH = askOf(
  /\b(in|into|across) (the )?(northern|southern|central|eastern|western|north|south|east|west)(?: central)?$/,
)

/** The rank of a place among all: `sits sixth nationwide`. */
const RANK_NATIONWIDE = askOf(/\b(first|second|third|\S+th|rank\w*|place|position) nationwide\b/)

function refOfPlace(entity: Entity | undefined): PartyRef | undefined {
  return entity?.type === 'place' || entity?.type === 'country' ? partyRef(entity) : undefined
}

/** `£12m into a laboratory off Oxford Road, Manchester`: the first place behind where the money goes. */
function goalOf({ line, last }: Finding, places: readonly Entity[]): Entity | undefined {
  return places.find(
    (e) =>
      e.type === 'place' &&
      e.first >= last &&
      e.first - last <= 9 &&
      /^into [^;:]*$/.test(wordsFrom(line, last, e.first)),
  )
}

/** `đầu tư sang Savannakhet`, `rót vốn qua tỉnh Attapeu`: money that leaves for another land. */
const INVESTED_IN = askOf(/(?:đầu tư|rót vốn|bỏ vốn) (?:sang|qua)(?: (?:tỉnh|thành phố|nước))?$/)

/** `approved for West Java`, `in Lao Cai`, `tại tỉnh Long An`. */
function isWithin(line: Line, e: Entity): boolean {
  const before = wordsFrom(line, Math.max(0, e.first - 2), e.first)
  if (/(^| )(in|into|at|tại|ở|vào|trên|đất)$/.test(before)) return true
  if (/^(approved|licensed|licenced|registered) for$/.test(before)) return true
  if (saysWithin(INVESTED_IN, line, Math.max(0, e.first - 5), e.first)) return true
  return e.type === 'place' && /^(in|into|tại|ở) \S+$/.test(before)
}

/** `117 Hunan-funded enterprises`, behind the name of home. */
const OWN_MONEY = askOf(/^- (?:funded|invested|financed|owned|backed)$/)

/** `Chinese investments`, `Hunan-funded enterprises`: money of home or its own land went elsewhere. */
function isOfOwnLand(line: Line, places: readonly Entity[], scene: Scene): boolean {
  return places.some(
    (e) =>
      (e.type === 'place' &&
        e.value === scene.home?.value &&
        saysWithin(OWN_MONEY, line, e.last, e.last + 2)) ||
      (e.type === 'country' &&
        e.code === scene.home?.place.country &&
        e.adjective === true &&
        /^(investments?|capital|investors|money)$/.test(line.words[e.last] ?? '')),
  )
}

/** A locality that counts or receives the money in so many words. */
function counterOf({ line, first }: Finding, places: readonly Entity[]): PartyRef | undefined {
  const ranked = places.findLast(
    (e) => e.type === 'place' && e.last <= first && saysWithin(RANKED, line, e.last, e.last + 4),
  )
  if (ranked) return refOfPlace(ranked)
  return refOfPlace(
    places.find(
      (e) =>
        e.type === 'country' &&
        e.last <= first &&
        /^(is home to|hosts|hosted|has attracted|attracted|counts|counted|has drawn|drew|recorded|registered|had attracted|had drawn|housed)/.test(
          wordsFrom(line, e.last, e.last + 3),
        ),
    ),
  )
}

const COUNTS =
  /^(hosts?|hosted|has|had|holds?|held|drew|attracted|granted|issued|licensed|approved|counts?|counted|recorded|registered|logged|reported|welcomed|won|secured|took|gained|admitted|saw|quản|có|thu|cấp|hiện|đón|ghi|,|'s|lured|received|is|houses|boasts)/

/** The place that holds the money: named with `in`, else the one that counts it, else home. */
export function hostOfFigure(finding: Finding, scene: Scene, from: number, to: number): PartyRef | undefined {
  const { line } = finding
  const places = line.entities.filter(
    (e) => (e.type === 'place' || e.type === 'country') && e.first >= from && e.last <= to,
  )
  const inPlace = places
    .filter((e) => isWithin(line, e))
    .sort((a, b) => distance(a, finding.first) - distance(b, finding.first))[0]
  const stated = refOfPlace(inPlace ?? goalOf(finding, places))
  if (stated) return stated
  if (places.some((e) => saysWithin(STRETCH, line, Math.max(0, e.first - 4), e.first))) return undefined
  const counter = counterOf(finding, places)
  if (counter) return counter
  const counting = places.find(
    (e) =>
      e.type === 'place' &&
      !isInvestor(line, e) &&
      e.last <= finding.first &&
      COUNTS.test(line.words[e.last] ?? ''),
  )
  const foreign = places.some((e) => e.type === 'country')
  if (counting?.type === 'place' && (counting.value === scene.home?.value || foreign || places.length === 1))
    return refOf(counting)
  const words = wordsFrom(line, from, to)
  if (/\b(nationwide|cả nước)\b/.test(words) && !saysIn(RANK_NATIONWIDE, line, words) && scene.home) {
    return { value: scene.home.place.country, start: scene.home.ref.start, end: scene.home.ref.end }
  }
  if (isOfOwnLand(line, places, scene)) return undefined
  return (
    hostInSentence(finding, from, scene) ??
    provinceNear(line, scene) ??
    hostAbroad(line, scene) ??
    scene.home?.ref
  )
}

/** `For New Zealand: four ventures`, told in Auckland of a province elsewhere: money of the land a text is told from is put where the text is about. */
function hostAbroad({ entities }: Line, { home, locals }: Scene): PartyRef | undefined {
  const own = home?.place.country
  if (!entities.some((e) => e.type === 'country' && e.code === own)) return undefined
  const other = locals.find((l) => l.place.country !== own)
  return home && other && other.weight > home.weight ? other.ref : undefined
}

/** Public bodies that count or license the money of others. */
export const COUNTS_FOR_OTHERS =
  /\b(?:agency|authority|department|board|bureau|ministry|committee|office|commission|secretariat|collectorate|statistics|zones? management)\b|(?<!\p{L})(?:sở|ban quản lý|cục|ủy ban|ubnd|trung tâm xúc tiến)(?!\p{L})/iu

/** `Japan’s businesses stand fourth in Hue; registered were 14 projects`: the place told in an earlier clause of the sentence. */
function hostInSentence({ line }: Finding, from: number, scene: Scene): PartyRef | undefined {
  const places = line.entities.filter((e) => e.type === 'place' && e.last <= from)
  const told = places.findLast((e) => isWithin(line, e) || TO_PLACE.test(line.words[e.first - 1] ?? ''))
  if (told?.type !== 'place' || told.value === scene.home?.value) return undefined
  const land = scene.home?.place.country
  const comesFromHome = line.entities.some((e) => e.type === 'country' && e.code === land)
  return told.place.country === land || comesFromHome ? refOf(told) : undefined
}

const TO_PLACE = /^(?:to|đến|về|tới)$/

/** Does a place lie within another? One that was joined with others goes on under the old number and a year. */
function liesWithin(inner: Place, outer: Place): boolean {
  return inner.within !== undefined && inner.within === outer.id.replace(/-\d{4}$/, '')
}

/** A park that is called after a town and numbered: `Song Cong 2`. */
function isPark(line: Line, { last }: Entity): boolean {
  return /^\d{1,2}$/.test(line.words[last] ?? '')
}

/** A unit below a town, by its word: `ở xã Tà Nung`, `in Phin district`. */
const SMALL_BEFORE = askOf(
  /(?:^| )(?:xã|huyện|phường|thị trấn|ấp|thôn|khu công nghiệp|kcn|cụm công nghiệp|commune of|district of)$/u,
)
const SMALL_BEHIND = askOf(
  /^(?:commune|district|ward|township|village|industrial|export|economic|sub - district|barangay|sites?|plants?|factory|works|mill)\b/,
)

function isSmall(line: Line, at: Entity): boolean {
  return (
    saysWithin(SMALL_BEFORE, line, Math.max(0, at.first - 3), at.first) ||
    saysWithin(SMALL_BEHIND, line, at.last, at.last + 3) ||
    /^(?:district|commune|ward)$/.test(line.words[at.last - 1] ?? '') ||
    /^(?:xã|huyện|phường)$/.test(line.words[at.first] ?? '')
  )
}

/**
 * What a company pledges for a town, district, commune or park of the province a text is told from is that province’s: that is
 * whose book it goes into.
 */
export function hostOfPledge(host: PartyRef, line: Line, scene: Scene): PartyRef {
  const { home } = scene
  const at = line.entities.find((e) => e.start === host.start)
  if (!home || host.value === home.value || at?.type !== 'place') return host
  const isWithin = liesWithin(at.place, home.place)
  if (isWithin && isPark(line, at)) return home.ref
  if (home.place.level !== 'first' || at.place.level === 'first') return host
  if (isWithin && !at.place.city) return home.ref
  return at.place.country === home.place.country && isSmall(line, at) ? home.ref : host
}

/** `the province`, `toàn tỉnh`: told of in the sentence, or of old where a town is home. */
const PROVINCE = askOf(/\b(?:the|this|that) province\b|(?<!\p{L})(?:toàn|cả|tỉnh|của) tỉnh(?!\p{L})|^tỉnh /u)

/** Sentences back to a province that was named before its figures. */
const BACK = 6

/** Where a town is home, figures of `the province` are those of the province named last. */
function provinceNear(line: Line, scene: Scene): PartyRef | undefined {
  const home = scene.home
  if (!home || home.place.level === 'first' || !saysIn(PROVINCE, line, line.plain)) return undefined
  for (let index = line.index; index >= 0 && index > line.index - BACK; index -= 1) {
    const found = scene.lines[index]?.entities.findLast(
      (e) => e.type === 'place' && e.place.level === 'first' && e.place.country === home.place.country,
    )
    if (found?.type === 'place') return refOf(found)
  }
  return undefined
}
