import type { Sector } from '#model/kinds/sectors.ts'
import { askOf, says, saysIn } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { type Line, spanOf, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'
import { fieldsOpening, readSectors } from './read-sectors.ts'

const CONTENT = askOf(
  /^(the |this |that |its |their |under |it |education|trade|tourism)?(text|document|paper|agreement|mou|memorandum|pact|accord|deal|it|annex|draft|areas?|fields?|cooperation|theo|văn bản|nội dung|bản|hai bên|các lĩnh vực|ports|three)|\b(covers|covering|fields|areas|sectors|spans|lists|priority|chapters|names|singled out|made it into|focus|focuses|heart|to-do list|topics|topped|tops|top the list|agenda)\b|lĩnh vực|tập trung|ưu tiên|bản ghi nhớ|thỏa thuận|văn bản/,
)

const AGREED = askOf(/\bagreed to\b.*\b(sectors|fields|areas|cooperation|collaboration)\b|nhất trí.*lĩnh vực/)

/** A sentence some way on whose subject is the paper itself. */
const THE_PAPER = askOf(
  /^(the|this|under the|it|they) ?(text|document|paper|papers|agreement|mou|memorandum|pact|accord|deal|draft|twinning|partnership)?(?: , [^,]+ ,)? ?\b(covers?|opens?|names?|lists?|spans?|runs?|binds?|ties?|focus\w*|includes?|takes in|provides?|commits?|foresees?|envisages?|calls? for|sets? out|concentrates?|deals?|mentions?)\b|^(văn bản|bản ghi nhớ|thỏa thuận|biên bản|nội dung)/,
)

/** What the paper is on, said of it by a noun: `Its matter is …`, `… head its list`, `are what it deals with`. */
const ITS_MATTER = askOf(
  /^(?:the|its) (?:subjects?|matter|topics?|fields?|themes?|areas?|aims?) ?:|\b(?:its|their|the|whose) (?:\S+ )?(?:subjects?|matter|topics?|themes?|scope|clauses?|articles?|points|items|headings|pillars|priorities|goals?|aims?|list|agenda) (?:is|are|was|were|includes?|comprises?|takes? in|ranges?)\b|\b(?:heads?|tops?|fills?|leads?|opens?|dominates?) (?:its|the|their) (?:list|agenda|pages|text|page)\b|\bwhat (?:it|they|the (?:paper|text|pact|accord|memorandum|agreement|document)) (?:deals?|is|are|covers?|concerns?|names?|provides?|contains?|says?)\b|\b(?:marked|listed|named|mentioned|written|included|foreseen|provided for) in (?:it|the (?:paper|text|pact|accord|memorandum|agreement|document|plan))\b|(?:^| )(?:trọng tâm|nội dung chính|nội dung gồm|xoay quanh|gói gọn trong|(?:có|gồm) \S+ (?:mảng|nội dung|nhóm việc|đầu việc)|nói về|đề cập|ưu tiên là|gồm các (?:mảng|phần|nội dung))(?: |$)/,
)

/** `Under the pact, the two will work on …`, `Theo nội dung thỏa thuận, …`. */
const UNDER_PAPER = askOf(
  /^(?:under|according to|by) (?:the (?:terms of )?|this |that |its |their )(?:\S+ ){0,3}?(?:text|document|paper|agreement|mou|memorandum|pact|accord|deal|plan|letter|charter|treaty)(?= (?:, |the two |both |they |B ))|^theo (?:nội dung |tinh thần )?(?:\S+ )?(?:thỏa thuận|bản ghi nhớ|văn bản|biên bản|kế hoạch)(?: (?:này|ấy|đó|mới))? ,/,
)

/** What is told of a field that is no matter of a paper: how it grew, what it earned. */
const TOLD_OF_FIELD =
  /\b(?:grew|grown|grows|rose|risen|fell|fallen|suffer\w*|account\w*|earn\w*|employ\w*|reach\w*|said|says|told|asked|wants?|hop\w+|has been|have been)\b|tăng|giảm|đạt|cho biết|nói|đề nghị|mong/

/** `Farming, tourism and training are where they mean to begin`: a sentence that opens with a list of fields and tells nobody's deed or sum. */
function opensWithFields(line: Line): number {
  const isOfOther = line.entities.some(
    (e) => e.type === 'person' || e.type === 'organisation' || e.type === 'number' || e.type === 'place',
  )
  if (line.headline || isOfOther || TOLD_OF_FIELD.test(line.plain.split(';')[0] ?? '')) return 0
  return fieldsOpening(line)
}

/** Whose lines go on with the list: `Clean energy comes next, then vocational training.` */
const LIST_GOES_ON = 3

/** The fields of the lines that go on with a list a line has begun. */
function goesOn(line: Line, scene: Scene): readonly Sector[] {
  const more: Sector[] = []
  for (let step = 1; step <= LIST_GOES_ON; step += 1) {
    const next = scene.lines[line.index + step]
    if (!next || next.sentence.block !== line.sentence.block || opensWithFields(next) === 0) break
    more.push(...readSectors(next, 0, next.words.length))
  }
  return more
}

/** `Inland shipping, wind power and student exchange.`: fields and hardly a word more, told of nobody. */
function isBareList(line: Line): boolean {
  const most = line.sentence.lang === 'vi' ? 22 : 15
  return (
    !line.headline &&
    line.words.length <= most &&
    !TOLD_OF_FIELD.test(line.plain) &&
    !line.entities.some((e) => e.type !== 'number' && e.type !== 'role')
  )
}

/** Fields a sentence leaves out: `policing did not`, `except defence`. */
const NOT_IN = askOf(/\b(did not|does not|except|left out|excluding|not cover)\b|không (gồm|bao gồm)/)

/** A paper of earlier years, told in passing: what follows is about the one of the day. */
const RECALLED = /\/paper-recalled$/

/** Another paper told of behind this one, joined to it as one more. */
const ANOTHER = askOf(
  /^(, )?(and|plus|as well as|along with) (also )?(of )?(an?|another) (\S+ ){0,3}?(pact|memorandum|mou|agreement|accord|letter of intent|protocol|letter) (?:on (?:\S+ ){1,4}?)?(between|with|linking|by which)\b|^, (và |cùng |đồng thời )?(một )?(thỏa thuận|bản ghi nhớ|biên bản ghi nhớ|ý định thư|thư ngỏ) (\S+ ){0,3}?(giữa|với)(?= )/,
)

/** Words in which another paper is named. */
const NAMES_ANOTHER = 10

/** Behind a semicolon, what names a paper or its signing: `…; Trường A và Trường B ký thỏa thuận hợp tác đào tạo`. */
const ANOTHER_IN_LIST = askOf(
  /^(?:(?:and |while |in turn )?(?:the|a|an|another|one) (?:\S+ ){0,4}?(?:pact|memorandum|mou|agreement|accord|deal|letter|protocol)\b|(?:và |còn )?(?:\S+ ){0,4}?(?:thỏa thuận|bản ghi nhớ|biên bản|hiệp định)|[^;]*?(?<!\p{L})(?:signed|inked|ký|ký kết) (?:(?:an?|another|một) )?(?:\S+ ){0,3}?(?:pact|memorandum|mou|agreement|accord|letter|protocol|thỏa thuận|bản ghi nhớ|biên bản|ý định thư|hợp đồng)(?!\p{L}))/u,
)

/** Where the sentence turns to another paper, whose fields are its own. */
function endOfOwn({ line, last }: Finding): number {
  const turn = line.words.findIndex(
    (word, at) =>
      at >= last &&
      (word === ';'
        ? saysWithin(ANOTHER_IN_LIST, line, at + 1, line.words.length)
        : saysWithin(ANOTHER, line, at, at + NAMES_ANOTHER)),
  )
  return turn < 0 ? line.words.length : turn
}

/** The next point of a list, which opens with a paper between others. */
const OTHER_PAPER = askOf(
  /^(?:\S{1,3} ){0,2}(?:an? |the |another )?(?:\S+ ){0,3}?(?:pact|memorandum(?: of understanding)?|mou|agreement|accord|letter of intent|protocol|thỏa thuận|bản ghi nhớ|biên bản|hiệp định|ý định thư|hợp đồng)(?: \S+){0,4}? (?:between|giữa)(?= )/,
)

/** A sentence that tells of the signing of a paper itself: what it and those behind it are on is that one’s. */
const SIGNS_NEXT = askOf(
  /(?<!\p{L}|vừa |đã được |mới )(?:ký|ký kết|trao)(?: (?!,|vừa)\S+){0,3}? (?:bản ghi nhớ|biên bản|bản thỏa thuận|thỏa thuận|hợp đồng|ý định thư)(?!\p{L})/u,
)

/** The fields of an agreement: named in its sentence, else where the document goes on to tell its content. */
export function sectorsOf(finding: Finding, scene: Scene): Filled | undefined {
  const { line } = finding
  const end = endOfOwn(finding)
  const own = readSectors(line, finding.first, end)
  if (own.length > 0) return { value: own, spans: [spanOf(line, finding.first, end)] }
  if (RECALLED.test(finding.readBy)) return undefined
  for (const step of [1, 2, -1, 3, 4]) {
    const next = scene.lines[line.index + step]
    if (!next || next.kind === 'title') continue
    if (step > 0 && (says(SIGNS_NEXT, next) || says(OTHER_PAPER, next))) break
    const words = wordsFrom(next, 0, 40)
    const answers = scene.lines[next.index - 1]?.plain.endsWith('?')
    const opening = step > 0 && (step <= 2 || answers) ? opensWithFields(next) : 0
    const paper =
      step > 0 && (saysIn(THE_PAPER, next, words) || says(ITS_MATTER, next) || says(UNDER_PAPER, next))
    const tells =
      step < 0 ? saysIn(AGREED, next, words) : paper || (step <= 2 && saysIn(CONTENT, next, words))
    if (!tells && opening < 2 && !(step > 0 && step <= 2 && isBareList(next))) continue
    const cut = next.words.findIndex((_, i) => saysWithin(NOT_IN, next, i, i + 2))
    const to =
      cut < 0
        ? next.words.length
        : next.words.lastIndexOf(';', cut) > 0
          ? next.words.lastIndexOf(';', cut)
          : next.words.length
    const found = readSectors(next, 0, to)
    if (found.length < (paper || opening > 1 ? 1 : 2)) continue
    const all = opensWithFields(next) > 0 ? [...new Set([...found, ...goesOn(next, scene)])] : found
    return { value: all, spans: [spanOf(next, 0, to)] }
  }
  return undefined
}
