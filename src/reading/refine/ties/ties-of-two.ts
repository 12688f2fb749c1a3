import { askOf, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { pairFor } from '../../engine-party.ts'
import type { DateEntity, PartyRef } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from './complete-partnership.ts'
import { tieKind } from './tie-kind.ts'

/** What those are who are tied; friends and partners may be people, so that they are told of localities only. */
const KIN =
  '(?:twins|sisters|siblings|twinned|paired|(?:sister|twin|twinned|partner|friendship|friendly)(?: -)? (?:cities|towns|provinces|ports|regions|counties|districts|localities|municipalities|prefectures))'
const FRIENDS = `(?:${KIN}|friends|partners|allies|partnered|linked|tied)`

const TIE =
  '(?:twinnings?|friendship|sisterhood|partnership|bonds?|ties?|links?|relations|relationship|cooperation|collaboration|charter|(?:sister|twin|friendship|partnership|cooperation|twinning|sisterhood)(?: -)?(?: city| cities| town)? (?:agreement|pact|ties?|links?|relationship|relations|charter|accord|treaty))'

/** Two localities meant by no name: `B` stands for `the two cities` and its like. */
const TWO =
  '(?:B|(?:the two|both)(?= (?:cities|towns|places|provinces|localities|have|has|had|were|was|are|is|became|become|been|first|once|date[sd]?|goes|go|going|began|begun|started|entered|signed|sealed|concluded|made|struck|formed|forged|set|established|took|got|declared|found|in|on|since|from|to|as|of|,) ))'
const THEY = `(?:${TWO}|they)`

/** Words that make the day another’s. */
const ELSE =
  '(?:not|no|never|visit\\w*|renew\\w*|extend\\w*|expired?|lapsed|ended|suspended|dormant|diplomatic|countries|nations|festival|school|universit\\w+|anniversary|will|would|should|may|hope\\w*|last|trade|flights?)'
const FEW = `(?:(?!${ELSE} )\\S+ ){0,5}?`
const LEAD = '(?:since|from|to|in|on|as of|of|since the|in the)'
const MADE =
  '(?:became|become|established|set up|entered into|forged|signed|concluded|sealed|formed|struck up|made|declared|took up|were made|were declared|were|got)'

/** Whose tie it is instead where bodies, people or states are told of. */
const OF_OTHERS = {
  en: askOf(
    /\b(?:hospitals|universit\w+|colleges|schools|clubs|firms?|companies|ports|museums|chambers|police|students|childhood|divorce|married|marriage|law|tournament|skiing|bakery|diplomatic|consular|both countries|two countries|two nations)\b/,
  ),
  vi: askOf(
    /(?:hai|giữa các|giữa|với) (?:bệnh viện|trường|đại học|công ty|cảng|bảo tàng|nước|quốc gia|câu lạc bộ|doanh nghiệp|đơn vị)|ngoại giao|cùng học|du học/,
  ),
} as const

/** Only where a word of a tie stands is a sentence looked at. */
const WAKES = {
  en: askOf(
    /\b(?:twin\w*|sister\w*|friends|friendship|partners|partnership|paired|bonds?|ties?|links?|relations|relationship|cooperation|charter|found each other)\b/,
  ),
  vi: askOf(/kết nghĩa|hữu nghị|hợp tác|kết bạn|làm bạn|anh em|chị em/),
} as const

const SHAPES = {
  en: [
    `${TIE} (?:of|between|joining|linking|that joins|that binds) ${TWO} (?:(?:cities|towns|places|sides) )?${FEW}${LEAD} @`,
    `(?:^|, |: |; |and |that |of )(?:their|B (?:'s|')|the two(?: \\S+)? (?:'s|')) (?:\\S+ )?${TIE} (?:\\S+ )?(?:itself )?(?:has |was |is |had |already )*(?:dates?|dated|dating|goes|going|began(?! to)|begun|started(?! to)|born|established|sealed|signed|set up|formali[sz]ed|made official|stood|lasted|stretches|reaches|sprang)(?: back)? ${LEAD} @`,
    `(?:^|, |and |was |is )(?:it was )?(?:back )?in @ (?:that|when)? ?${THEY} (?:\\S+ ){0,2}?${MADE} (?:\\S+ ){0,4}?(?:${KIN}|${TIE})`,
    `^it was (?:back )?in @ that (?:the|their|these) (?:\\S+ )?${TIE} (?:\\S+ ){0,2}?(?:began|started|born|sealed|established|set up|came about|formali[sz]ed)(?! to )`,
    `@ , (?:when|the year|as) ${THEY} (?:\\S+ ){0,2}?${MADE} (?:\\S+ ){0,3}?(?:${KIN}|${TIE})`,
    `${THEY} (?:(?!${ELSE} )\\S+ ){0,3}?(?:became|become|been|were|are|made|declared) (?:\\S+ ){0,2}?${KIN} ${FEW}(?:since|in|from) @`,
    `${TWO} (?:(?:cities|towns) )?(?:have|had) (?:long |now |also )*been (?:\\S+ )?${FRIENDS} ${FEW}(?:since|from) @`,
    `since @ ,? ?${THEY} (?:cities |towns )?(?:have|had) (?:also )?(?:had|kept|maintained) (?:an? |their )?(?:\\S+ ){0,2}?(?:${TIE}|memorandum|mou|agreement|pact|accord)`,
    `(?:${TIE}|agreement|pact|charter) ,? ?(?:that |which )?${THEY}(?: (?:cities|towns))? (?:had |have )?(?:first |once |originally )?(?:entered into|sealed|signed|concluded|made|struck|formed|forged|set up|established) (?:back )?(?:in|on) @`,
    `^(?:already |having been )?${FRIENDS} (?:since|from) @ , ${THEY} `,
    `^(?:the|this|that) (?:\\S+ ){0,2}?${TIE} ?,? (?:itself |was |which |is |were )*(?:sealed|dates?|dating|goes|going|born|forged|formali[sz]ed|begun|began|entered into|concluded|in place)(?: back)? (?:since |from |to |in |on )?@`,
    `traced? (?:(?!${ELSE} )\\S+ ){0,4}?${TIE} back to @`,
    '(?:they|B|the two) (?:had |have )?found each other (?:back )?in @',
    `(?:our|their|my) (?:city|town|port|province|county) and (?:hers|his|theirs|yours) have been ${FRIENDS} since @`,
    '(?:city|town|port|province|county) (?:that|which) has been (?:our|its|their) (?:\\S+ )?(?:sister|twin|friend|partner)(?: city| town)? (?:since|from) @',
  ].map((shape) => new RegExp(shape)),
  vi: [
    '(?:tình|quan hệ|mối|thỏa thuận|văn bản|sợi dây) (?:\\S+ ){0,2}?(?:hữu nghị|kết nghĩa|hợp tác) (?:(?:và|hợp tác|hữu nghị|truyền thống|tốt đẹp|giữa|của) ){0,4}B (?:(?:thì|đã|vốn|có|được|bắt|đầu|khởi|thiết|lập|đặt|ký|hình|thành|nối|gây|dựng) ){0,5}(?:(?:từ|vào|hồi|ngày|tháng|năm) ){0,3}@',
    'B (?:(?:đã|vốn|là|có|đặt|thiết|lập|chính|thức|ký|kết|trở|thành|xác|làm|chỗ|từng|coi|nhau|giữ|nối|mối|quan|hệ|tình|thỏa|thuận|thành phố|địa|phương|tỉnh) ){1,8}?(?:kết nghĩa|hữu nghị|anh em|chị em|bạn bè|bạn)(?: (?:của nhau|với nhau|hợp tác|và hợp tác))? (?:(?:từ|vào|hồi|ngày|tháng|năm) ){0,3}@',
    'B (?:(?:đã|vốn|đi|cùng|nhau|trong|khuôn|khổ|bắt|tay|là|đối|tác|có|quan|hệ) ){1,9}?hợp tác(?: với nhau)? (?:kể )?từ (?:(?:ngày|tháng|năm) )?@',
    '(?:^|, |; |: )(?:từ |hồi |kể từ |vào )?(?:năm )?@ ,? ?B (?:(?:đã|chính|thức|có|ký|đặt|thiết|lập|là|trở|thành|làm|cùng) ){1,4}(?:\\S+ ){0,3}?(?:kết nghĩa|hữu nghị|anh em)(?! hội)',
    '^(?:đã |vốn )?(?:kết nghĩa|kết bạn) (?:với nhau )?(?:(?:từ|hồi|kể từ) )(?:(?:ngày|tháng|năm|tận) ){0,2}@',
  ].map((shape) => new RegExp(shape)),
} as const

/** A sentence with each day as one sign and each pair as another. */
function signsOf(line: Line, date: DateEntity): string {
  const signs: string[] = []
  for (let at = 0; at < line.words.length; at += 1) {
    const entity = line.taken[at]
    if (entity?.type !== 'pair' && entity !== date) signs.push(line.words[at] ?? '')
    else if (entity.first === at) signs.push(entity === date ? '@' : 'B')
  }
  return signs.join(' ')
}

/** The day from which a tie may be counted: told to the year at least, and no day to come. */
function isPast({ mention }: DateEntity, published: string | undefined): boolean {
  const { iso, relation } = mention
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(iso) || relation === 'by' || relation === 'until') return false
  return !published || iso <= published.slice(0, iso.length)
}

/** Whose tie a sentence tells that names none: two localities of different lands, and no body beside them. */
function twoOf(line: Line, date: DateEntity, scene: Scene): readonly PartyRef[] {
  const pair = line.entities.find((e) => e.type === 'pair')
  if (pair?.type === 'pair' && (pair.bodies || (pair.count ?? 2) > 2)) return []
  const two = pairFor(line, pair?.first ?? date.first, scene)
  const isNamed = line.entities.every(
    (e) => e.type !== 'organisation' && (e.type !== 'place' || two.some((p) => p.value === e.value)),
  )
  return isNamed && two[0]?.value.slice(-2) !== two[1]?.value.slice(-2) ? two : []
}

/** How far back a tie was told that a sentence goes on about. */
const NEAR = 4

/** The one pair just told to be tied of which one side is meant, where the other is a town named in passing. */
function toldPair(two: readonly PartyRef[], line: Line, told: readonly Finding[]): readonly Filled[] {
  const values = two.map((p) => p.value)
  const sidesOf = ({ slots: { a, b } }: Finding) => [a?.value, b?.value].map(String)
  const near = told.filter(
    (tie) =>
      tie.line.index <= line.index &&
      tie.line.index >= line.index - NEAR &&
      sidesOf(tie).some((value) => values.includes(value)),
  )
  const pairs = new Set(near.map((tie) => sidesOf(tie).sort().join(' ')))
  const [one] = near
  if (pairs.size !== 1 || !one?.slots.a || !one.slots.b) return two.map((p) => filledBy(p, true))
  return [one.slots.a, one.slots.b].map((side) => ({ ...side, implied: true }))
}

/** Is the tie told elsewhere with this year already? */
function isDated(sides: readonly Filled[], iso: string, told: readonly Finding[]): boolean {
  const [one, other] = sides.map((side) => side.value)
  return told.some(
    ({ slots: { a, b, since } }) =>
      String(since?.value ?? '').startsWith(iso) &&
      ((a?.value === one && b?.value === other) || (a?.value === other && b?.value === one)),
  )
}

function isToldBy(shapes: readonly RegExp[], signs: string): boolean {
  return shapes.some((shape) => shape.test(signs))
}

function tieIn(line: Line, scene: Scene, told: readonly Finding[]): Finding | undefined {
  const { lang } = line.sentence
  if (line.headline || line.words.length > 45 || !says(WAKES[lang], line)) return undefined
  if (says(OF_OTHERS[lang], line)) return undefined
  const date = line.entities.find(
    (e): e is DateEntity =>
      e.type === 'date' && isPast(e, scene.published) && isToldBy(SHAPES[lang], signsOf(line, e)),
  )
  const two = date ? twoOf(line, date, scene) : []
  const [a, b] = two.length === 2 ? toldPair(two, line, told) : []
  if (!date || !a || !b || isDated([a, b], date.mention.iso, told)) return undefined
  return {
    kind: 'partnership',
    readBy: lang === 'vi' ? 'vi/moi-cua-doi-ben' : 'en/tie-of-two',
    line,
    first: 0,
    last: line.words.length,
    at: 0,
    slots: {
      a,
      b,
      kind: { value: tieKind(line.plain), spans: [], implied: true },
      status: { value: 'established', spans: [] },
      since: { value: date.mention.iso, spans: [date] },
    },
  }
}

/**
 * Ties told of two that were named before: `The friendship of the two dates back to 2007`, `Hai thành phố đặt quan hệ hữu nghị
 * năm 2006`. What sort it is and that it stands is told elsewhere; here it is dated.
 */
export function tiesOfTwo(scene: Scene, told: readonly Finding[]): readonly Finding[] {
  return scene.lines.flatMap((line) => tieIn(line, scene, told) ?? [])
}
