import type { Span } from '#model/citation.ts'
import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'
import type { SureCondition } from './condition.ts'
import { toldFromOutside } from './every-kind.ts'
import { NOT_HEDGED } from './hedge.ts'
import { isOnlyTownOfBody, namesABody } from './own-side.ts'
import { isAimedAt, isUndoneBehind } from './tie-stands.ts'
import { areTheTwo, isHomeBeyondDoubt, isReadHere, namesOtherPlace, placesOf } from './told-here.ts'

/** Patterns whose verb or list says that a tie stands. */
const OF_TIES =
  /\/(has-ties-with|is-sister-of|is-twinned-with|joins-list|lists-partners|list-entry|year-entry|co-quan-he-voi|moi-con-lai|moi-cua-doi-ben|tie-left|tie-of-two|tie-told)$/

const TIE = askOf(
  /thỏa thuận hợp tác|thỏa thuận quốc tế|hợp tác với|ghi nhớ|\b(sisters?|sister-city|twin\w*|friendship|friendly|ties|relations|relationship|partnerships?|partners?|links?|linked|siblings?)\b|kết nghĩa|kết bạn|hữu nghị|quan hệ|anh em/,
)

/** Is what joins the two called a tie, not only a paper or some work in common? Bodies of two cities sign such, too. */
function isCalledTie({ readBy, line, first, last }: Finding): boolean {
  if (!/\/(has-ties-with|co-quan-he-voi)$/.test(readBy)) return true
  return saysWithin(TIE, line, Math.max(0, first - 4), last + 4)
}

/** A paper that names the tie it makes; whoever signs for cooperation may have been sisters for long. */
function isNamedByPaper({ readBy, slots }: Finding): boolean {
  return readBy === 'en/signs-agreement' && slots.kind?.value !== 'cooperation'
}

/** `The two cities have been twinned since 1986`: both sides are those the text is about. */
function isPair({ readBy, slots, line }: Finding): boolean {
  if (!slots.since || !slots.a || !slots.b) return false
  return (
    readBy === 'en/is-twinned-with' ||
    (readBy === 'vi/co-quan-he-voi' && line.entities.some((e) => e.type === 'pair'))
  )
}

/** Are both sides named in the sentence, or “the two” of the sentence before? */
function isPairOfBefore(finding: Finding, scene: Scene): boolean {
  const { a, b } = finding.slots
  if (isReadHere(a, finding) && isReadHere(b, finding)) return true
  return areTheTwo([String(a?.value), String(b?.value)], finding, scene)
}

/** `A and B, twin towns of C`, `A và B, hai thành phố kết nghĩa với C`: both are partners of a third, or of nobody. */
const OF_A_THIRD = askOf(
  /\b(?:twins?|twinned|sisters?|partners?|friends?)(?: - )?(?: ?(?:cities|towns|communities|municipalities|ports))? (?:of|with|to) (?!\d)|(?<!\p{L})(?:kết nghĩa|hữu nghị|anh em|đối tác)(?: cùng)? (?:của|với) (?!nhau)/u,
)
const TOGETHER = /^(?:and|và|,|cùng|with)$/

/** Are the two joined before the word for the tie, and somebody else told behind it? */
function areOfAThird({ line, slots, readBy }: Finding): boolean {
  if (!/\/(is-twinned-with|co-quan-he-voi)$/.test(readBy)) return false
  const spans = [slots.a?.spans[0], slots.b?.spans[0]].sort((x, y) => (x?.start ?? 0) - (y?.start ?? 0))
  const [one, two] = spans.map((at) =>
    line.entities.find((e) => at && e.start <= at.start && at.start < e.end),
  )
  if (!one || !two) return false
  const between = line.words.slice(one.last, two.first)
  if (!between.some((word) => TOGETHER.test(word)) || saysWithin(TIE, line, one.last, two.first)) return false
  return saysWithin(OF_A_THIRD, line, two.last, two.last + TO_THE_TIE)
}

/** Words behind the second side within which the tie is told. */
const TO_THE_TIE = 12

/** `X has been a twin since 1961, and with Y it has kept a friendship`: what is said of the first is said already. */
const NEXT_CLAUSE = /; |, and with /

function isOfTwoClauses({ line, slots }: Finding): boolean {
  const spans = [...(slots.a?.spans ?? []), ...(slots.b?.spans ?? [])]
  const { tokens, lang } = line.sentence
  if (lang === 'vi' || spans.length === 0) return false
  const from = tokens.findIndex((token) => token.start >= Math.min(...spans.map((span) => span.end)))
  const to = tokens.findIndex((token) => token.start >= Math.max(...spans.map((span) => span.start)))
  return NEXT_CLAUSE.test(`${wordsFrom(line, from, to)} `.replaceAll(' ,', ',').replaceAll(' ;', ';'))
}

/** Patterns of lists and of sisters whose owner is often another than home: only an owner they name themselves is safe. */
const NAMES_ITS_OWNER = /\/(lists-partners|is-sister-of)$/

function hasBothSides(finding: Finding, scene: Scene): boolean {
  const { a, b } = finding.slots
  if (isPair(finding)) return isPairOfBefore(finding, scene)
  if (!isReadHere(b, finding)) return false
  if (isReadHere(a, finding)) return !isOfTwoClauses(finding)
  if (namesABody(finding.line, finding.first)) return false
  return !isNamedByPaper(finding) && !NAMES_ITS_OWNER.test(finding.readBy) && isHomeBeyondDoubt(a, scene)
}

/** `Gyeongju has been a sister of Hue, and Compiègne …`: of three in such a sentence two may be sisters of the third. */
function isOneOfThree(finding: Finding): boolean {
  return (
    finding.readBy === 'en/is-sister-of' && isReadHere(finding.slots.a, finding) && namesOtherPlace(finding)
  )
}

const MISTAKEN = askOf(
  /\b(not|n't|wrong|false|incorrect|mistaken|confused|mixed up|unlike|instead of|rather than|rivals?)\b|\b(becomes?|became|joins?|joined)\b.*\blist of\b|nhầm|không đúng|chứ không|không phải|là sai|sai sự thật|hiểu lầm/,
)

const ONLY_ALLOWED = askOf(
  /\b(approv\w+|authoris\w+|authoriz\w+|voted|green light|backs?|paves? the way|first step)\b|chủ trương|phê duyệt|cho phép|xem xét/,
)

/** Is a tie told as made, not only as let to be made or taken for another? */
function isMade(finding: Finding): boolean {
  const { line, first, last } = finding
  if (isAimedAt(finding) || isUndoneBehind(finding)) return false
  return !saysWithin(ONLY_ALLOWED, line, Math.max(0, first - 12), last) && !says(MISTAKEN, line)
}

const OVER = askOf(
  /\b(expired|lapsed|ended|terminated|dissolved|suspended|called off|dormant|not been renewed|no longer|came to an end|brought to an end|wound up|faded|broken off|broke off|breaks? off|breaking off|cut off|cut ties|withdr[ae]wn?|severed|scrapped|cancelled)\b|hết hiệu lực|hết hạn|chấm dứt|tạm dừng|khép lại|giải thể|chưa được gia hạn|không còn|cắt đứt|cắt quan hệ|ngừng|ngưng|đình chỉ|tạm ngưng|hủy bỏ|rút khỏi/,
)

/** Does another sentence say that what was between the two is over? */
function isSaidToBeOver({ slots }: Finding, scene: Scene): boolean {
  return scene.lines.some(
    (line) => line.entities.some((e) => e.type === 'place' && e.value === slots.b?.value) && says(OVER, line),
  )
}

/** Characters between a partner and its year: a bracket, a land, a preposition. */
const NEAR = 28

/** Vietnamese names ties of others in passing: without a year they are sure where the text opens with the place it is told from. */
function isNoPassingWord(finding: Finding, scene: Scene): boolean {
  const { home, lines } = scene
  if (finding.line.sentence.lang === 'en' || finding.slots.since) return true
  return lines
    .slice(0, 3)
    .some((line) => line.entities.some((e) => e.type === 'place' && e.value === home?.value))
}

/** `since 1994 with Tianjin`: a year before such a word is that of the partner behind it. */
const WITH = /^(with|với)$/

/** Does a year open the next entry of an enumeration instead of closing this one? */
function opensTheNext({ line }: Finding, at: Span): boolean {
  const behind = line.sentence.tokens.find((token) => token.start >= at.end)
  return behind !== undefined && WITH.test(behind.word)
}

/**
 * Is the year of a tie printed beside its partner, or the only one of a sentence that tells of one tie? None since a day to come
 * stands.
 */
function hasOwnYear(finding: Finding, { published }: Scene): boolean {
  const { since, b } = finding.slots
  if (published && String(since?.value ?? '').slice(0, 4) > published.slice(0, 4)) return false
  const at = since?.spans[0]
  const partner = b?.spans[0]
  if (!at || !partner) return true
  if (!isReadHere(since, finding)) return false
  if (at.start >= partner.end && opensTheNext(finding, at)) return false
  if (at.start >= partner.end && at.start - partner.end <= NEAR) return true
  const places = new Set(placesOf(finding).map((place) => place.value))
  return finding.line.entities.filter((e) => e.type === 'date').length === 1 && places.size <= 2
}

/** Ties within Vietnam are told beside those abroad, and often of units that lie within the one or the other. */
function isAtHome({ slots }: Finding): boolean {
  return [slots.a, slots.b].every((side) => String(side?.value).endsWith('|VN'))
}

/** `Trước Lyon, Huế đã kết nghĩa với …`, `Besides Riga, …`: named beside what the sentence tells. */
const BESIDE = askOf(
  /(?:^| )(?:before|after|besides|beside|unlike|like|apart from|aside from|in addition to|as well as|trước|ngoài|bên cạnh|sau|khác với|cũng như)(?: the)?(?: (?:thành phố|tỉnh|city of))?$/,
)

function isNamedInPassing({ line, slots }: Finding): boolean {
  const sides = [slots.a?.value, slots.b?.value]
  return line.entities.some(
    (e) =>
      e.type === 'place' &&
      sides.includes(e.value) &&
      saysWithin(BESIDE, line, Math.max(0, e.first - 5), e.first),
  )
}

/** Units below a city or province: whose tie a sentence that names one tells is most likely theirs. */
const BELOW =
  /^(districts?|wards?|communes?|boroughs?|townships?|villages?|parish|suburbs?|huyện|quận|phường|xã|trấn|làng|bản)$/

function isOfLowerUnits({ line, slots }: Finding): boolean {
  const sides = [slots.a?.value, slots.b?.value]
  return line.words.some((word, at) => {
    if (!BELOW.test(word)) return false
    const over = line.taken[at]
    return !(over?.type === 'place' && sides.includes(over.value))
  })
}

/** `, a sister since 1994,`: said of whatever the sentence or the one before is about. */
const APPOSED = askOf(/, (?:an?|its|the|another|our) (?:\S+ )?(?:sister|twin|friend|partner)(?: city)?$/)

/** `Busan’s Haeundae`: where the partner lies, not who it is. */
function onlyOwns({ line, slots }: Finding): boolean {
  return line.entities.some(
    (e) => e.type === 'place' && e.value === slots.b?.value && line.words[e.last] === "'s",
  )
}

const FEAST = askOf(/\b(anniversary|celebrat\w+|jubilee)\b|kỷ niệm|kỉ niệm/)

/** Is the sort of tie and its year said of these two, and of no feast, apposition or piece? */
function isOfTheseTwo(finding: Finding): boolean {
  const { line, slots, readBy, first, last } = finding
  if (isNamedInPassing(finding) || isOfLowerUnits(finding) || areOfAThird(finding)) return false
  if (isOnlyTownOfBody(finding, slots.a) || isOnlyTownOfBody(finding, slots.b)) return false
  if (readBy === 'en/is-sister-of' && saysWithin(APPOSED, line, Math.max(0, first - 4), last)) return false
  if (readBy === 'en/lists-partners' && onlyOwns(finding)) return false
  if (readBy === 'en/joins-list' && slots.kind?.value === 'cooperation' && !says(TIE, line)) return false
  return String(slots.since?.value ?? '').length < A_DAY || !says(FEAST, line)
}

const A_DAY = '2025-01-31'.length

/** When a tie between two places is read surely. */
export const PARTNERSHIP: readonly SureCondition[] = [
  {
    asks: {
      en: 'it is told as a tie by a verb, a list or a paper that names it',
      vi: 'được gọi tên là quan hệ, bằng động từ, trong danh sách hoặc trong văn bản',
    },
    holds: (f) => (OF_TIES.test(f.readBy) && isCalledTie(f)) || isNamedByPaper(f),
  },
  {
    asks: {
      en: 'the tie stands, and nothing says it is over or only allowed',
      vi: 'quan hệ đang có, không chỗ nào nói đã hết hay mới chỉ được chủ trương',
    },
    holds: (f, scene) => f.slots.status?.value === 'established' && isMade(f) && !isSaidToBeOver(f, scene),
  },
  {
    asks: {
      en: 'both sides are named in the sentence, or one is the place told from, spoken of far more than any other',
      vi: 'cả hai bên có tên trong câu, hoặc một bên là địa phương của bài, được nhắc nhiều hơn hẳn nơi khác',
    },
    holds: (f, scene) => hasBothSides(f, scene) && !isOneOfThree(f) && !isAtHome(f) && isOfTheseTwo(f),
  },
  {
    asks: {
      en: 'the sentence itself says what sort of tie it is',
      vi: 'chính câu đó nói rõ là loại quan hệ gì',
    },
    holds: (f) => !f.slots.kind?.implied,
  },
  {
    asks: {
      en: 'the year, where one is told, stands beside this partner; without one the text opens with the place it is told from',
      vi: 'năm, nếu có, ghi ngay bên đối tác này; không có năm thì bài mở đầu bằng địa phương của mình',
    },
    holds: (f, scene) => hasOwnYear(f, scene) && isNoPassingWord(f, scene),
  },
  NOT_HEDGED,
  toldFromOutside('a'),
]
