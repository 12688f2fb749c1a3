import type { Finding } from '../../engine-finding.ts'
import { culturesOf, TELLING } from '../../names/culture.ts'
import { isBody, isLand } from '../../names/party.ts'
import { countryOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import type { SureCondition } from './condition.ts'
import { isHeldOnce } from './held-once.ts'
import { isHome, isReadHere, placesOf } from './told-here.ts'
import { isTransliterated } from './transliterated.ts'

/** Forms of address and lands that stick to a name where its first word was read wrongly. */
const STUCK =
  /^(captain|professor|prof|president|dr|doctor|mayor|governor|commander|sir|colonel|general|nam australia|bắc|nam|đông|tây) /i

function isWholeName({ slots }: Finding): boolean {
  const person = String(slots.person?.value ?? '')
  return /\S \S/.test(person) && !STUCK.test(person) && !/[.,;:]$/.test(person) && !isTransliterated(person)
}

/** `Director of the of Planning`, `chairwoman of the – committee`: a title something fell out of. */
const BROKEN =
  /\b(of|the) of\b|\bthe ?[–—-]|^representative of|\bof (mission|council|committee|board|department|department of)$|\bcouncil on\b/i

/** Offices of a ministry are a state’s, not a place’s of that name: `Minister of Economy`. */
const OF_A_FIELD =
  /^(economy|economic development|industry|commerce|finance|culture|education|tourism|trade|development|town|city|county|port|management board|board|council|town council|city council)(\||$)/i

/** Bodies as Vietnamese papers name them; anything else behind a title is a piece of one. */
const WHOLE_BODY =
  /^(trường|đại học|học viện|viện|công ty|tổng công ty|tập đoàn|hiệp hội|hội|liên hiệp|liên đoàn|cục|vụ|ngân hàng|quỹ|bệnh viện|cảng|nhà máy|university|jica|kotra|vcci)(?= )/iu

/** `Hội Phụ nữ xã`: the body of a commune that is told elsewhere. */
const OF_SOME_UNIT = /(^| )(xã|phường|quận|huyện|tỉnh|thành phố|tp\.?)$/iu

/** `Chủ tịch Phòng Thương mại Osaka`: the office is the body’s, not the city’s. */
const NAMES_A_BODY =
  /(?<!\p{L})(phòng (thương mại|xúc tiến|công nghiệp)|hiệp hội|hội|công ty|tập đoàn|đại học|trường|viện|trung tâm|liên đoàn|quỹ|ngân hàng|bệnh viện|cảng|nhà máy|câu lạc bộ|chamber|association|university|college|school|company|corporation|group|institute|federation|society|club|port|bank|hospital|museum|agency|foundation|centre|center|union|league|airport)(?!\p{L})/iu

/** Is more of the office or its body printed behind what was read: `head of the city’s investment agency …`? */
function goesOn({ line, slots }: Finding): boolean {
  const spans = [...(slots.role?.spans ?? []), ...(slots.of?.spans ?? [])]
  const end = Math.max(...spans.map((span) => span.end))
  const { tokens } = line.sentence
  const at = tokens.findIndex((token) => token.start >= end)
  const next = tokens[at]
  if (!next) return false
  if (/^['’]s$/.test(next.text)) return true
  return next.kind === 'word' && next.capital && !line.taken[at] && at > 0
}

/** Heads of firms and institutes, which lie in a town and are not its: `Director of Da Nang`. */
const OF_A_FIRM =
  /^(?:(?:general|managing|executive|deputy|vice|board|chief|finance|technical|project|plant|museum) )*(?:director|manager|ceo|chief executive(?: officer)?|president|vice president|chairman|chairwoman|founder|owner|rector|dean|principal|curator)$/i

function isOfAFirm({ slots, line }: Finding): boolean {
  const of = String(slots.of?.value ?? '')
  return line.sentence.lang === 'en' && of.includes('|') && OF_A_FIRM.test(String(slots.role?.value))
}

/** Is the body or place of an office read whole? */
function isWholeBody(finding: Finding): boolean {
  const of = String(finding.slots.of?.value ?? '')
  const role = String(finding.slots.role?.value ?? '')
  if (BROKEN.test(role) || OF_A_FIELD.test(of) || /^\p{Lu}{3,6}$/u.test(of)) return false
  if (!isBody(of)) return !NAMES_A_BODY.test(role)
  if (finding.line.sentence.lang === 'en' || OF_SOME_UNIT.test(of)) return false
  return WHOLE_BODY.test(of) && finding.line.entities.filter((e) => e.type === 'organisation').length <= 1
}

/** Offices of a city or province that name none: those of home, in a text told from there. */
const LOCAL_OFFICE =
  /\b(provincial|municipal|city|city\u2019s)\b|ubnd tỉnh|ubnd thành phố|hđnd tỉnh|hđnd thành phố|tỉnh ủy|thành ủy/iu

/** Nothing in the name speaks for another land than home’s. */
function isOfHome(name: string, scene: Scene): boolean {
  const cultures = culturesOf(name)
  const land = scene.home?.place.country ?? ''
  const unknown = cultures.size === 0 && land !== 'VN'
  return !/\p{L}-\p{L}/u.test(name) && (unknown || cultures.has(land))
}

/** Is the place of an office the only one of its land in the text, and does the name speak for that land and no other? */
function isOnlyOfItsLand({ slots }: Finding, { locals }: Scene): boolean {
  const of = String(slots.of?.value ?? '')
  const land = countryOf(of)
  const cultures = culturesOf(String(slots.person?.value))
  const own = locals.filter((local) => local.place.country === land)
  return own.length === 1 && own[0]?.value === of && cultures.size === 1 && cultures.has(land ?? '')
}

function hasPlace(finding: Finding, scene: Scene): boolean {
  const { of, role, person } = finding.slots
  if (isReadHere(of, finding) || isOnlyOfItsLand(finding, scene)) return true
  return LOCAL_OFFICE.test(String(role?.value)) && isHome(of, scene) && isOfHome(String(person?.value), scene)
}

/** Offices of a state: whoever holds another of a whole land holds it of a place or body that was not read. */
const OF_A_STATE =
  /\b(president|prime minister|minister|ministry|vice president|king|queen|emperor|prince|princess|ambassador|consul|consulate|charg[eé]|attach[eé]|envoy|counsellor|minister-counsellor|embassy|national assembly|parliament|senator|central committee|foreign affairs|state)\b|chủ tịch nước|tổng bí thư|tổng thống|thủ tướng|bộ trưởng|thứ trưởng|đại sứ|lãnh sự|tham tán|đại biện|tùy viên|quốc hội|trung ương/iu

/** Offices of a locality that name none; whose they are is settled for the document as a whole. */
const OF_A_LOCALITY =
  /\b(provincial|municipal|city)\b|(?<!\p{L})(ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|quận ủy|huyện ủy|thị ủy)(?!\p{L})/iu

/** Words that may stand between an office and the place it is of. */
const BETWEEN =
  /^(?:[\s,()–—-]|['’]s|\b(?:of|the|in|for|its|city|town|county|province|provincial|prefecture|prefectural|state|municipal|people|committee|council|district|metropolitan|government|delegation|led|headed|by|under|mayor|governor|vice|deputy|chair|chairman|chairwoman|secretary)\b|(?<!\p{L})(?:của|tại|ở|tỉnh|thành|phố|tp\.?|huyện|quận|thị|xã|ubnd|hđnd|nước|chính quyền|do|gồm|\d+|người|đoàn|ông|bà|đồng chí|ngài|ủy ban nhân dân|hội đồng nhân dân|trưởng|phó|bí thư|chủ tịch|thường trực)(?!\p{L}))*$/iu

/** Is the place of an office the one printed beside it, and one that such an office can be of? */
function isBesideItsPlace(finding: Finding, scene: Scene): boolean {
  const { text } = scene
  const { person, role, of } = finding.slots
  const value = String(of?.value ?? '')
  if (isLand(value) && !OF_A_STATE.test(String(role?.value))) return false
  if (OF_A_LOCALITY.test(String(role?.value)) || isOnlyOfItsLand(finding, scene)) return true
  const at = of?.spans[0]
  if (!at || of.implied) return true
  const near = [...(role?.spans ?? []), ...(person?.spans ?? [])]
  return near.some((span) => {
    if (at.start < span.end && span.start < at.end) return true
    const gap = at.start >= span.end ? text.slice(span.end, at.start) : text.slice(at.end, span.start)
    return gap.length <= 40 && BETWEEN.test(gap)
  })
}

/** Offices only a town or province fills, so that one of them told without its place is home’s or the guest’s. */
const ONLY_OF_PLACES =
  /\b(mayor|governor|alderm[ae]n|alderwoman|councill?or|prefect|people.s (?:committee|council)|party (?:committee|secretary)|(?<!head of )department of)\b|thị trưởng|tỉnh trưởng|thống đốc|đô trưởng|ubnd|hđnd|ủy ban nhân dân|tỉnh ủy|thành ủy|(?<!\p{L})sở(?!\p{L})/iu

/** Offices of a province or state, which no town has. */
const OF_PROVINCES = /\b(governor|provincial|prefectural)\b|thống đốc|(?<!\p{L})tỉnh(?!\p{L})/iu

/** How often a place has to be spoken of for each time the next of its land is. */
const FAR_MORE = 3

/** `Vice Mayor Rosa Delgado welcomed guests from Cebu`: a place the sentence names elsewhere than beside the office is another’s. */
function namesItElsewhere(finding: Finding): boolean {
  return placesOf(finding).some((place) => place.value === finding.slots.of?.value && !place.stands)
}

/** An office of places held by somebody whose name speaks for one land alone, where the text speaks of one place of it far most. */
function isHeldWhereNamed({ slots }: Finding, { locals }: Scene): boolean {
  const of = String(slots.of?.value ?? '')
  const land = countryOf(of)
  const role = String(slots.role?.value)
  const cultures = culturesOf(String(slots.person?.value))
  const [first, next] = locals.filter((local) => local.place.country === land)
  if (!land || first?.value !== of || !ONLY_OF_PLACES.test(role)) return false
  if (cultures.size !== 1 || !cultures.has(land) || (next && next.weight * FAR_MORE > first.weight))
    return false
  return !OF_PROVINCES.test(role) || first.place.level === 'first'
}

/** An office of places held by somebody whose name may be of home’s land, in a text that speaks of no other place of it as much. */
function isHeldAtHome({ slots }: Finding, scene: Scene): boolean {
  const land = scene.home?.place.country ?? ''
  if (!isHome(slots.of, scene) || !ONLY_OF_PLACES.test(String(slots.role?.value))) return false
  const cultures = culturesOf(String(slots.person?.value))
  return cultures.has(land) || (cultures.size === 0 && !TELLING.has(land))
}

/** When an office is read surely. */
export const ROLE: readonly SureCondition[] = [
  {
    asks: {
      en: 'nothing beside it says it was held once, or by somebody else',
      vi: 'bên cạnh không có gì cho biết chức vụ đã thôi giữ hoặc của người khác',
    },
    holds: (f, scene) => !isHeldOnce(f, scene),
  },
  {
    asks: { en: 'the name is whole and not written by its sound', vi: 'tên viết đủ, không phiên âm' },
    holds: isWholeName,
  },
  {
    asks: { en: 'the office and its body are read whole', vi: 'chức vụ và cơ quan được đọc trọn' },
    holds: (f) => isReadHere(f.slots.role, f) && isWholeBody(f) && !goesOn(f) && !isOfAFirm(f),
  },
  {
    asks: {
      en: 'whose office it is stands beside it, or is plainly the place told from, or the only place of the land the name speaks for',
      vi: 'cơ quan hay địa phương ghi ngay bên chức vụ, hoặc rõ là địa phương của bài, hoặc là nơi duy nhất của nước mà tên người cho biết',
    },
    holds: (f, scene) =>
      (hasPlace(f, scene) && isBesideItsPlace(f, scene)) ||
      (!namesItElsewhere(f) && (isHeldAtHome(f, scene) || isHeldWhereNamed(f, scene))),
  },
]
