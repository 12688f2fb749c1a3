import { askOf, says, saysIn } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import type { DateEntity } from '../../names/entity.ts'
import { wordsFrom } from '../../names/line.ts'
import { findWithin, saysWithin } from '../../says-within.ts'
import { isTerm } from '../main-day.ts'
import type { Scene } from '../scene.ts'
import { givesNoWord } from './no-word-given.ts'
import { isToldOfOld } from './told-of-old.ts'

const TOGETHER = askOf(
  /\b(the two|both|two sides|together|joint|jointly|two cities|two localities)\b|hai bên|hai tỉnh|hai thành phố|hai địa phương|cùng (xây|lập|mở|khảo|dàn|tổ|nghiên|phối)/,
)
const COURTESY = askOf(
  /\b(hope|hoped|wish|wished|expressed|pleased|delight|thank|looks forward)\b|mong muốn|hy vọng|bày tỏ/,
)
const OBJECT = askOf(
  /\d|\b(by|within|before|from|until|open|build|send|set up|establish|provide|register|scholarship|flight|port|project|permit|visa|office|desk|trainee|doctor|school|company|companies|firm|firms|business|businesses|enterprise|bus|road|bridge|costs?|expenses|accommodation|lodging|meals|transport|programme|draft|list|interpreters?)\b|(?<!\p{L})((?:hai|ba|bốn|sáu|bảy|tám|chín|mười)(?= (?!bên|tỉnh|thành|địa|nước))|chi phí|ăn ở|danh sách|dự thảo|phiên dịch|xây|cấp|gửi|thành lập|trước|trong tháng|năm|học bổng|cầu|dự án|doanh nghiệp|cửa khẩu)(?!\p{L})/u,
)

/** Patterns of notes, where a plain `will` is a promise if a day or a thing to be done is told. */
const OF_NOTES = /\/(phia-se|side-will)$/

/** Where somebody else’s word begins: `…, and Simons pledged …`. */
function nextPromise(finding: Finding): number {
  const { line } = finding
  const next = line.entities.find(
    (e) =>
      e.type === 'person' &&
      e.first > finding.last &&
      /^(and|while|và|còn|,)$/.test(line.words[e.first - 1] ?? '') &&
      /^(pledged|promised|asked|proposed|said|invited|agreed|urged|vowed|offered|cam|hứa|đề|mời|cho)$/.test(
        line.words[e.last] ?? '',
      ),
  )
  const own = findWithin(ANOTHER_WORD, line, finding.last, line.words.length)
  const between = own?.input.slice(0, own.index) ?? ''
  const at = own ? finding.last + (between ? between.split(' ').length : 0) : line.words.length
  return Math.min(next?.first ?? line.words.length, at)
}

/** `…, đồng thời mong muốn …`, `… and also proposed …`: another word of the same speaker, with a day of its own. */
const ANOTHER_WORD = askOf(
  /(?:^| )(?:(?:, )?(?:and|as well as) (?:also |further )?(?:asked|suggested|proposed|pledged|promised|invited|urged|offered|requested)|(?:, )?(?:đồng thời|và cũng|cũng như) (?:cũng )?(?:mong muốn|mong|đề nghị|kiến nghị|hy vọng|cam kết|kêu gọi|mời|đề xuất))(?= |$)/u,
)

/** By when: `before 25 April`, `trước ngày 25/4/2025`, `trong quý III/2025`; years such as 2026–2030 are the term of a paper. */
function dueOf(finding: Finding, scene: Scene): Filled | undefined {
  const dates = finding.line.entities.filter((e): e is DateEntity => e.type === 'date' && !isTerm(e))
  const later = (e: DateEntity) => scene.published === undefined || e.mention.iso > scene.published
  const end = nextPromise(finding)
  const due =
    dates.find((e) => e.first >= finding.first && e.first < end && e.mention.relation === 'by') ??
    dates.find(
      (e) => e.first >= finding.first && e.first < end && e.mention.relation === 'during' && later(e),
    ) ??
    dates.find((e) => e.first < finding.first && e.mention.relation === 'by' && later(e))
  return due ? { value: due.mention.iso, spans: [due] } : undefined
}

/** What is built, run or paid by both is proposed, though it is asked for: `pleaded for a shared channel, built together`. */
const JOINT_DEED = askOf(/\b(?:shared|joint|common)\b.*\btogether\b|\b(?:lập|mở|làm|tổ chức|xây) chung\b/)

/** `would like the two cities to …`: what somebody wishes of both at once. */
const WISHES = askOf(
  /^(?:would (?:also |very much )?(?:like|love|be (?:\S+ )?(?:glad|happy|grateful|pleased|delighted)(?: to see)?)|wants?|wanted|wish(?:es|ed)?|hopes?|hoped)\b/,
)
const OF_BOTH = askOf(
  /^(?:that |for |to see )?(?:the two|both|two sides|two cities|\w+ (?:in|of|from) (?:both|the two))\b/,
)

/** `suggested that Leeds share its plans`, `đề xuất phía bạn cử …`: the other side alone is to act. */
function isForTheOther({ line, at, last }: Finding): boolean {
  if (saysWithin(TAKES_ALONG, line, at, last)) return false
  const that = /^(?:that|rằng|là)$/.test(line.words[last] ?? '') ? last + 1 : last
  const named = /^(?:phía|bên|the)$/.test(line.words[that] ?? '') ? that + 1 : that
  const other = line.entities.find((e) => e.first === named)
  if (other?.type !== 'place' && other?.type !== 'organisation') return false
  return (
    !/^(?:and|or|và|với|,|'s|-|–)$/.test(line.words[other.last] ?? '') &&
    !saysWithin(JOINTLY, line, last, line.words.length)
  )
}

/** `rủ`: whom one asks along one goes with. */
const TAKES_ALONG = askOf(/(?<!\p{L})(?:rủ|ngỏ|bàn|trao đổi)(?!\p{L})/u)

const JOINTLY = askOf(
  /\b(?:joint\w*|both|together|common|each other|shared|one another|the two|exchange\w*|mutual\w*|between)\b|(?<!\p{L})(?:hai (?:bên|tỉnh|thành|địa|nước|phía|nơi|ta|trường)|cùng|chung|với nhau|song phương|luân phiên)(?!\p{L})/u,
)

function isForBothSides({ line, at, last }: Finding): boolean {
  if (saysWithin(JOINT_DEED, line, last, line.words.length)) return true
  if (saysWithin(WISHES, line, at, last) && saysWithin(OF_BOTH, line, last, last + 4)) return true
  return (
    line.sentence.lang === 'vi' &&
    /(?:^|(?<= ))(?:đề nghị|kiến nghị|mong muốn|mong rằng|mong|hy vọng|muốn|kỳ vọng)$/u.test(
      wordsFrom(line, last - 2, last),
    ) &&
    saysWithin(TOGETHER, line, last, last + 6)
  )
}

/** Patterns of tasks, which somebody gives who is named, or who sums up. */
const OF_TASKS = /\/(?:giao-viec|gives-tasks)$/
const SUMS_UP = askOf(/\bconclu(?:ded|des|ding)\b|(?<!\p{L})(?:kết luận|chỉ đạo)(?!\p{L})/u)

/** How many lines of points a conclusion is followed. */
const POINTS = 6

/** `Phát biểu kết luận, Chủ tịch … chỉ đạo:` a few lines before. */
function isConclusion({ line }: Finding, scene: Scene): boolean {
  return scene.lines
    .slice(Math.max(0, line.index - POINTS), line.index)
    .some((before) => says(SUMS_UP, before) && before.entities.some((e) => e.type === 'person'))
}

/** A task is handed over: `giao`, `được Chủ tịch … giao`. */
const HANDED = /^(?:giao|được (?:\S+ ){1,6}?giao)(?: |$)/
const HANDS = 8

/** Is the task one that somebody gives who is named? What is handed to an office of one's own is asked of it where a day is set. */
function isTask(finding: Finding, due: Filled | undefined, scene: Scene): boolean {
  const isHanded = HANDED.test(wordsFrom(finding.line, finding.at, finding.at + HANDS))
  return (due !== undefined || !isHanded) && (isTold(finding) || isConclusion(finding, scene))
}

/** Completes a commitment: who makes it. A collective (“the two sides”) makes none; a wish without an object is a courtesy. */
export function completeCommitment(finding: Finding, scene: Scene): Finding | undefined {
  const slots = grown(finding.slots, {})
  const { line } = finding
  if (!slots.by || givesNoWord(finding) || isToldOfOld(finding, scene)) return undefined
  const rest = wordsFrom(line, finding.last, line.words.length)
  const due = dueOf(finding, scene)
  if (OF_TASKS.test(finding.readBy) && !isTask(finding, due, scene)) return undefined
  if (OF_NOTES.test(finding.readBy) && !due && !saysIn(OBJECT, line, rest)) return undefined
  if (due) slots.due = due
  if (line.words.length - finding.last < 3 && line.words.length - finding.first < 6) return undefined
  if (slots.kind?.value === 'request' && isForBothSides(finding))
    slots.kind = { value: 'proposal', spans: [] }
  else if (slots.kind?.value === 'proposal' && isForTheOther(finding))
    slots.kind = { value: 'request', spans: [] }
  if (saysWithin(COURTESY, line, finding.first, finding.last) && !saysIn(OBJECT, line, rest))
    slots.courtesy = { value: true, spans: [] }
  return { ...finding, slots, last: line.words.length }
}

/** Position where the words of a commitment begin: its subject, where that is in the clause, else its verb. */
function opening(finding: Finding, from: number): number {
  const { line } = finding
  const by = finding.slots.by?.spans[0]
  const before = line.entities.filter(
    (e) => e.last <= finding.first && e.first >= from && (e.type === 'person' || e.start === by?.start),
  )
  const subject = before.at(-1)
  return subject && finding.first - subject.last < 14 ? subject.first : finding.first
}

/** Patterns that read a word by its noun, by a question or by a teller elsewhere: they give way to a verb of asking or promising near. */
const BY_THE_WAY =
  /\/(?:promise-reported|word-in-answer|shared-idea|wish-told|loi-hua|y-chung|(?:request|pledge|proposal)-by-noun|puts-question|suggests-otherwise|promise-closes|ought-told|(?:want|idea)-roundabout|bids|\w+-by-letter|asks-otherwise|mo-loi|y-kien|(?:hua|mong|y)-vong|[a-z-]+-cua)$/

const NEAR = 25

/** Is whose word it is told in the sentence itself? */
function isTold({ line, slots }: Finding): boolean {
  const start = slots.by?.spans[0]?.start ?? -1
  const { sentence } = line
  if (start >= sentence.start && start < sentence.end) return true
  return line.entities.some((e) => e.type === 'person' && e.person.name === slots.by?.value)
}

function withoutRetold(findings: readonly Finding[]): readonly Finding[] {
  const near = (a: Finding, b: Finding) =>
    a.slots.kind?.value === b.slots.kind?.value && Math.abs(a.at - b.at) < NEAR
  const told = findings.filter((f) => BY_THE_WAY.test(f.readBy) && isTold(f))
  const plain = findings.filter(
    (f) => !BY_THE_WAY.test(f.readBy) && (isTold(f) || !told.some((other) => near(f, other))),
  )
  return findings.filter((f) =>
    BY_THE_WAY.test(f.readBy) ? !plain.some((p) => near(p, f)) : plain.includes(f),
  )
}

/** The word a firm gives by the money it is to put up, which is no other firm’s. */
const OF_MONEY = /\/(?:money-promised|hua-von)$/

/** `Leeds agreed to send two; Huế agreed to house them`: the word of one who is named only behind the word before. */
function isAnothers({ slots, line, at }: Finding, before: Finding): boolean {
  const named = line.entities.find((e) => e.start === slots.by?.spans[0]?.start)
  if (slots.by?.value === before.slots.by?.value || !named) return false
  if (/\b(?:told|asked|with|to|for)\b/.test(wordsFrom(line, named.first - 2, named.first))) return false
  return named.first > before.at && named.first <= at && at - named.last < BESIDE
}

/** Words between a side and its verb where it gives a word of its own. */
const BESIDE = 3

/** `Kiến nghị: Sở Du lịch đề nghị …`: so few words before who speaks are the heading of his word. */
const HEADING = 6

/** Commitments of one sentence, each with its own words: the next verb ends the one before. */
function partSentence(findings: readonly Finding[]): Finding[] {
  const sorted = [...withoutRetold(findings)].sort((a, b) => a.first - b.first || b.last - a.last)
  const kept: Finding[] = []
  for (const finding of sorted) {
    const before = kept.at(-1)
    if (before && isAnothers(finding, before)) {
      if (finding.at - before.at < HEADING) kept.pop()
      kept.push(finding)
      continue
    }
    if (before && finding.at - before.at < 7) continue
    if (
      before &&
      !(OF_MONEY.test(finding.readBy) && before.slots.by?.value !== finding.slots.by?.value) &&
      before.slots.kind?.value === 'pledge' &&
      finding.slots.kind?.value === 'pledge' &&
      finding.at - before.at < 25
    )
      continue
    kept.push(finding)
  }
  return kept.map((finding, i) => {
    const next = kept[i + 1]
    const from = i > 0 ? finding.first : 0
    return { ...finding, first: opening(finding, from), last: next ? next.first : finding.last }
  })
}

/** The commitments of a document: parted within a sentence. */
export function mergeCommitments(findings: readonly Finding[]): Finding[] {
  const byLine = new Map<number, Finding[]>()
  for (const finding of findings)
    byLine.set(finding.line.index, [...(byLine.get(finding.line.index) ?? []), finding])
  const parted = [...byLine.values()].map(partSentence)
  return parted.flat().filter((finding) => !isToldNext(finding, parted.flat()))
}

/** A word named by its noun and told in the sentence behind: `Ward had an appeal for the brewers. They ought to …, she said.` */
const NAMES_WORD = /-by-noun$/

/** Words a sentence has at most that only names the word given. */
const MERE_NAME = 14

function isToldNext({ readBy, line, slots, at }: Finding, all: readonly Finding[]): boolean {
  if (!NAMES_WORD.test(readBy) || line.words.length - at > MERE_NAME || line.words.includes(':')) return false
  return all.some(
    (next) =>
      next.line.index === line.index + 1 &&
      next.line.sentence.block === line.sentence.block &&
      next.slots.by?.value === slots.by?.value &&
      next.slots.kind?.value === slots.kind?.value,
  )
}
