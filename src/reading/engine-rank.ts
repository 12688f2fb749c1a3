import { numberOfWord } from '#model/values/number-word.ts'
import { askOf, findIn, saysIn } from './asked.ts'
import type { Filled } from './engine-finding.ts'
import { type Line, spanOf, wordsFrom } from './names/line.ts'
import { EN_ORDINALS, VI_LAST_DIGITS } from './words/numerals.ts'

const ORDINALS: Readonly<Record<string, number>> = {
  ...EN_ORDINALS,
  nhất: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

export const NUMBER =
  '(\\d+(?:st|nd|rd|th)?|(?:fir|secon|thir|four|fif|six|seven|eigh|nin|ten|eleven|twelf)(?:st|d|th)|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth)'
/** A place told by a word or a figure with its ending, never by a bare figure. */
const ORDINAL = NUMBER.replace('(?:st|nd|rd|th)?', '(?:st|nd|rd|th)')
/** `eighth largest`, `eighth-largest`. */
const MOST = '(?: ?- ?| )(?:largest|biggest|highest|greatest|leading|most)'

/** What bears a number of its own: `Dinh Vu Park No. 3`. */
const NUMBERED =
  '(?:park|zone|plant|factory|pier|berth|dock|port|wharf|terminal|line|road|highway|route|unit|block|phase|decree|decision|resolution|circular|directive|document|building|gate|hall|plot|lot|cluster|mill|station)'

const EXACT_EN = [
  new RegExp(`\\brank(?:s|ed|ing)? (?:it |them |the country )?(?:only )?(?:as )?(?:the |in )?${NUMBER}\\b`),
  new RegExp(
    `\\b(?:in|into|to|holds|holding|takes|taking|occupies|than) ${NUMBER} (?:place|position|spot)\\b`,
  ),
  new RegExp(`\\b${NUMBER}${MOST}\\b`),
  new RegExp(`\\b${NUMBER} (?:place|position|spot)\\b`),
  new RegExp(
    `\\b(?:is|are|was|were|stands?|stood|comes?|came|lies|sits|placed|puts (?:it|them|the (?:country|land|city))|remains?|climbed|rose|moved|slipped|fell|dropped)(?: only| now| still| up| back| down)?(?: to| in| at| into| as)?(?: the| a \\S+)? (?!first)${ORDINAL}\\b(?! (?:months?|quarters?|half|halves|years?|time|phase|stage|floor|visit|to|since|such|of its|day|week|edition|meeting))`,
  ),
  new RegExp(
    `\\b(?:no (?:better|higher) than|only|a modest|a distant) (?:the )?${ORDINAL}\\b(?! (?:months?|quarters?|half|halves|years?|time|phase|visit))`,
  ),
  new RegExp(`\\b${ORDINAL} (?:- )?ranked\\b`),
  new RegExp(
    `\\b${ORDINAL} (?:of|out of|among) (?:the |all )?(?:\\d+|countries|nations|investors|lands|foreign)\\b`,
  ),
  new RegExp(`\\bcomes? (?:in )?${ORDINAL}\\b`),
  new RegExp(
    `(?<!\\b${NUMBERED} )\\b(?:number|no\\.?) (\\d+|one|two|three|four|five|six|seven|eight|nine|ten)\\b`,
  ),
].map(askOf)
/** Behind one other origin only; `second only to that of Hanoi` ranks the host. */
const SECOND_EN = askOf(
  /\b(?:second only to|behind only|(?:just|right|only) behind|topped only by|beaten only by|outdone only by|runners? - ?up)\b(?! that\b)|\bonly (?:the )?\S+ (?:\S+ )?(?:has|have|had|took|takes|brought|put|invested|holds?|held|registered|owns?|runs?|does|do|did|is|are|was|were)(?: \S+)? (?:more|ahead|larger|bigger|higher|better)\b/,
)
const SECOND_VI = askOf(
  /(?:chỉ|ngay|liền) (?:(?:chịu|đứng|xếp) ){0,2}(?:sau|kém|thua|dưới) (?!đó|này|khi)(?!\S+ \S+(?: \S+)? (?:,|và) )/,
)
const FIRST_EN = askOf(
  new RegExp(
    `\\b(${[
      'its largest',
      String.raw`(?:the largest|the biggest)(?! (?:plants?|factory|factories|ports?|parks?|zones?|buildings?|mills?|halls?|of these|of them)\b)`,
      'the leading|its leading|the top|largest (foreign )?investors?|leading (foreign )?investor',
      'tops? the list|heads? the (list|roll|table)|ahead of every other|ahead of all',
      'leads? the (list|table|field)|leading source|more .* than any other',
      'more than (?:any|every|all) other|(?:biggest|largest|most) of (?:any|all)',
      '(?:stays?|stayed|is|are|remains?|keeps?) (?:out )?(?:in front|in the lead|at the top|at the head|ahead)',
      'biggest (?:foreign )?investors?|biggest source|who is number one',
      String.raw`no (?:other )?(?:country|land|nation|investor|source|origin|foreigners?) (?:\S+ ){0,3}?(?:as much|more|so much|so many|as many|larger|bigger|beats?|comes? (?:near|close)|matches)`,
      String.raw`(?:nobody|no one|none)(?: else)? (?:\S+ ){0,3}?(?:more|as much|as many|so much|beats?|surpass\w*|matches|comes close)`,
      '(?:ahead of|before) (?:everybody|everyone|all others|the rest|any other)',
      '(?:remains?|stays?|is|keeps?|kept|holds?|held) (?:in |the )?(?:first|top) (?:place|spot|position)',
      String.raw`more (?:\S+ )?than (?:from )?any(?:body|one|where)?(?: other| else)`,
      String.raw`more (?:\S+ ){0,2}?than any(?:body|one)|(?:are|come|comes|ranks|rank) first`,
      '(?:leads?|led|tops?|topped|heads?|headed) (?:with|at)',
    ].join('|')})\\b`,
  ),
)
/** `one of the largest` tells no place at all. */
const UNTOLD_EN = askOf(
  /\b(?:one of|among|some of) (?:the|its|their) (?:city 's |country 's |province 's )?(?:largest|biggest|top|leading|most)\b/,
)
const UNTOLD_VI = askOf(
  /(?:một trong|trong số|thuộc|trong nhóm|thuộc nhóm|trong tốp) (?:những|các) .*(?:lớn nhất|nhiều nhất|đông nhất|mạnh nhất|hàng đầu|đứng đầu)/,
)
const COUNT_EN = '(\\d+|two|three|four|five|six|seven|eight|nine|ten)'
const WITHIN_EN = askOf(
  new RegExp(
    `\\b(?:(?:among|in|within|into|of) (?:the |its )?(?:top|first) (?:- )?${COUNT_EN}\\b(?! (?:months|quarters|weeks|days|years|weekends))|(?:among|one of|of) (?:the|its) (?:city 's |country 's |province 's )?(?:top |first )?${COUNT_EN} (?:largest|biggest|leading|top|foremost|main|most))`,
  ),
)
/** A place in words or figures; `thứ mười một` is one word more than `thứ mười`. */
export const PLACE_VI =
  '(\\d+|nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?)'
const EXACT_VI = [
  `(?:đứng|xếp|ở|giữ|vị trí|hạng|xuống vị trí|đứng ở vị trí) (?:vị trí |hàng )?thứ ${PLACE_VI}(?: |$)`,
  `vị trí thứ ${PLACE_VI}(?: |$)`,
  `lớn thứ ${PLACE_VI}(?: |$)`,
  `thứ ${PLACE_VI} với (?:(?:hơn|gần|trên|khoảng|tổng|số|vốn) )*\\d`,
  '(?:xếp hạng|thứ hạng|đứng hạng|vị trí) (?:số )?(\\d+)(?: |$)',
  `(?:đứng|xếp|giữ|ở|về|chiếm) (?:(?:vị trí|hàng|ngôi|hạng|bậc|thứ) ){1,2}${PLACE_VI}(?: |$)`,
].map((shape) => askOf(new RegExp(shape)))
const FIRST_VI = askOf(
  /(đứng đầu|dẫn đầu (trong|về|danh|các|với)|(?:tức là|là|vẫn|đang|hiện) dẫn đầu|nhất bảng|đầu bảng|ngôi đầu|ngôi nhất|(?:không|chưa) (?:có )?(?:(?:nước|quốc gia|nơi|nhà đầu tư|thị trường) nào|ai)(?: \S+){0,3}? (?:hơn|bằng|vượt|qua mặt|theo kịp|sánh|nhiều)|bỏ xa (?:mọi|các|phần)|vượt (?:xa )?(?:mọi|tất cả)|đông nhất|dẫn đầu(?= (?:là|,|\.|với))|quán quân|ngôi đầu|giữ ngôi số|lớn nhất|số một|đứng thứ nhất|nhiều nhất)/,
)
const WITHIN_VI = askOf(
  /(?:trong|thuộc|vào|lọt|ở) (?:(?:số|nhóm|tốp|top|nhóm những|danh sách) )+(\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:nước|quốc gia|nhà đầu tư|đối tác|nhà|địa phương|nền|thị trường|đầu|hàng|nguồn|lớn|dẫn)|một trong (?:số )?(\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:nước|quốc gia|nhà đầu tư|đối tác|nguồn|nhà)|(?:tốp|top) (\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: |$)/,
)

/** A place told by a word or figures, as a number. */
export function ordinalOf(word: string): number | undefined {
  const digits = /^\d+/.exec(word)
  if (digits) return Number(digits[0])
  const over = /^mười (\S+)$/.exec(word)?.[1]
  return over ? 10 + (VI_LAST_DIGITS[over] ?? 0) : (ORDINALS[word] ?? numberOfWord(word))
}

/** By capital where both are told: `đứng đầu về số dự án và thứ 2 về tổng vốn`. */
const BY_CAPITAL_VI = askOf(new RegExp(`thứ ${PLACE_VI} (?:về|theo) (?:tổng |số |quy mô )*vốn`))
/** The number of those ranked is no rank: `đứng thứ 2 trong số 65 quốc gia`. */
const AMONG_VI = askOf(
  new RegExp(`thứ ${PLACE_VI} (?:trong|trên) (?:tổng )?(?:số )?\\d+ (?:nước|quốc gia|nhà đầu tư|đối tác)`),
)

/** `trong số 55 quốc gia …, Hàn Quốc dẫn đầu với 415 dự án`, `đứng đầu trong số 41 quốc gia`. */
const LEADS_VI = askOf(
  /(?:trong|trên) (?:tổng )?(?:số )?\d+ (?:nước|quốc gia|nhà đầu tư|đối tác).*(?:dẫn đầu|đứng đầu) (?:với|về)|(?:dẫn đầu|đứng đầu) (?:trong|trên) (?:tổng )?(?:số )?\d+ (?:nước|quốc gia|nhà đầu tư|đối tác)/,
)

/** `Korea, Japan and Singapore are the top investors`: nobody’s place is told. */
function isSharedTop(line: Line, text: string): boolean {
  if (!saysIn(TOP_ONES, line, text)) return false
  const lands = line.entities.flatMap((e) => (e.type === 'country' ? [e.code] : []))
  return new Set(lands).size > 2
}

const TOP_ONES = askOf(
  /\bthe (?:top|largest|biggest|leading|main) (?:foreign )?(?:investors|sources|investing countries)\b/,
)

/** A rank told together with what it is by or among how many. */
function rankOf(line: Line, text: string): number | undefined {
  const found = findIn(BY_CAPITAL_VI, line, text) ?? findIn(AMONG_VI, line, text)
  return found?.[1] ? ordinalOf(found[1]) : undefined
}

/** Words right before those who stand higher: `behind the Koreans and the Japanese`, `đứng sau Hàn Quốc, Đài Loan`. */
const BEHIND_EN = /^(?:behind|trailing)$/
const BEHIND_VI = /^(?:sau|thua|kém)$/

/** The place of one who is told to stand behind two or more lands. */
function behindOthers(line: Line, from: number, to: number): number | undefined {
  const word = line.sentence.lang === 'vi' ? BEHIND_VI : BEHIND_EN
  const lands = line.entities.filter((e) => e.type === 'country' && e.first >= from && e.last <= to)
  const first = lands.findIndex((e) => {
    const before = line.words[e.first - 1] ?? ''
    return word.test(before === 'the' ? (line.words[e.first - 2] ?? '') : before)
  })
  if (first < 0) return undefined
  let count = 1
  for (let i = first + 1; i < lands.length; i += 1) {
    const between = wordsFrom(line, lands[i - 1]?.last ?? 0, lands[i]?.first ?? 0)
    if (!/^(?:,|and|, and|và|, và|& )(?: the)?$/.test(between)) break
    count += 1
  }
  return count > 1 ? count + 1 : undefined
}

/**
 * The stretch around a figure in which its rank may stand. Vietnamese tables in one sentence part their rows by semicolons:
 * what stands behind one is said of the land named there.
 */
function ownStretch(
  line: Line,
  from: number,
  first: number,
  last: number,
  to: number,
): readonly [number, number] {
  const end = Math.min(line.words.length, to)
  if (line.sentence.lang !== 'vi') return betweenRows(line, from, first, last, end)
  const opens = line.words.lastIndexOf(';', first - 1)
  const mark = line.words.indexOf(';', last)
  const ofAnother = (a: number, b: number) =>
    line.entities.some((e) => e.type === 'country' && e.first >= a && e.last <= b)
  return [
    opens >= from && ofAnother(from, opens) ? opens + 1 : from,
    mark >= 0 && mark < end && ofAnother(mark, end) ? mark : end,
  ]
}

/** Words with which the next row of a table in one sentence begins: `, Japan …`, `and the Koreans …`. */
const ROW_MARK = /^(?:,|and|;)$/

/** Where a row of a table begins between two sums: the mark right before a land. */
function rowMark(line: Line, from: number, to: number): number | undefined {
  const land = line.entities.find(
    (e) =>
      e.type === 'country' &&
      e.first >= from &&
      e.last <= to &&
      ROW_MARK.test(line.words[e.first - (line.words[e.first - 1] === 'the' ? 2 : 1)] ?? ''),
  )
  return land?.first
}

/** `Korea leads with 9.8 billion, Japan comes second with 4.1 billion`: what is said of one land’s sum is not said of the next one’s. */
function betweenRows(
  line: Line,
  from: number,
  first: number,
  last: number,
  to: number,
): readonly [number, number] {
  const sums = line.entities.filter((e) => e.type === 'number' && e.mention.kind === 'money')
  const next = sums.find((e) => e.first >= last)
  const before = sums.findLast((e) => e.last <= first)
  const ends = next && next.first - last <= ROW ? rowMark(line, last, next.first) : undefined
  const opens = before && first - before.last <= ROW ? rowMark(line, before.last, first) : undefined
  return [Math.max(from, opens ?? from), Math.min(to, ends ?? to)]
}

/** Most words of a row. */
const ROW = 14

/** The place of an origin among investors, read near a figure: `ranks third`, `đứng đầu`, `among the top five`. */
export function readRank(line: Line, first: number, last: number, within: number): Filled | undefined {
  const [from, to] = ownStretch(line, Math.max(0, first - within), first, last, last + within)
  const text = wordsFrom(line, from, to)
  const vi = line.sentence.lang === 'vi'
  const span = spanOf(line, from, to)
  const told = vi ? (rankOf(line, text) ?? (saysIn(LEADS_VI, line, text) ? 1 : undefined)) : undefined
  if (told !== undefined) return { value: told, spans: [span] }
  const group = findIn(vi ? WITHIN_VI : WITHIN_EN, line, text)
  const counted = group?.[1] ?? group?.[2] ?? group?.[3]
  if (counted) {
    const value = ordinalOf(counted)
    if (value) return { value, spans: [span], placeIds: ['within'] }
  }
  for (const shape of vi ? EXACT_VI : EXACT_EN) {
    const match = findIn(shape, line, text)
    const value = match?.[1] ? ordinalOf(match[1]) : undefined
    if (value !== undefined) return { value, spans: [span] }
  }
  const behind = behindOthers(line, from, to)
  if (behind) return { value: behind, spans: [span] }
  if (saysIn(vi ? SECOND_VI : SECOND_EN, line, text)) return { value: 2, spans: [span] }
  if (saysIn(vi ? UNTOLD_VI : UNTOLD_EN, line, text) || isSharedTop(line, text)) return undefined
  if (saysIn(vi ? FIRST_VI : FIRST_EN, line, text)) return { value: 1, spans: [span] }
  return undefined
}
