import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'

/** `was asked`, `được đề nghị`: whoever stands before it was asked by another. */
const WAS = /(?:^| )(?:was|were|been|being|is|are|được|bị)$/

/** `asked by Arve`, `invited on Monday by …`. */
const BY = /^\S+(?: \S+)? by(?: |$)/

/** Is the verb of asking a passive? Then the one before it is who was asked. */
function isPassive({ line, at }: Finding): boolean {
  return WAS.test(wordsFrom(line, Math.max(0, at - 1), at)) || BY.test(wordsFrom(line, at, at + 3))
}

const SAYS = /^(?:said|says|told|tells|added|adds|recalled|explained|reported|nói|biết|hay|rằng|kể|that)$/

/** `said that Turku had asked`, `cho biết Nghệ An đã đề nghị`: between a verb of saying and that of asking another is told of. */
function isReportedOfAnother({ line, at, slots }: Finding): boolean {
  const speaker = line.entities.findLast(
    (e) => e.last <= at && e.type === 'person' && e.person.name === slots.by?.value,
  )
  if (!speaker) return false
  const said = line.words.findIndex((word, i) => i >= speaker.last && i < at && SAYS.test(word))
  if (said < 0) return false
  return line.entities.some((e) => e.first > said && e.last <= at && ANOTHER.has(e.type))
}

const ANOTHER: ReadonlySet<string> = new Set(['place', 'country', 'organisation', 'person'])

/** A word that is not given: `declined to promise`, `promised nothing`, `không hứa`. */
const NOT_GIVEN = askOf(
  /\b(?:declin\w+|refus\w+|fail\w+|hesitat\w+|avoid\w+|unable|unwilling|reluctant|stopped short of|without|never|not|n't|neither|nor)(?: to)?$|(?<!\p{L})(?:từ chối|không|chưa|chẳng|ngại|tránh|khất|né)(?: (?:thể|dám|chịu|vội|hề))?$/u,
)
const NOTHING =
  /^(?:promis\w+|pledg\w+|offer\w+|propos\w+|ask\w+|vow\w+)(?: \S+)? (?:nothing|neither|little|no)(?: |$)/

/** Verbs of mere saying: what will be is promised only where somebody is to do it. */
const MERELY_SAYS = /^(?:said|says|say|told|tells|nói|bảo|cho biết|cho hay)(?: |$)/
const WILL = askOf(/\b(?:will|would|'ll)\b|(?<!\p{L})sẽ(?!\p{L})/u)

/** Who can undertake something, by a word that is no name. */
const SOMEBODY =
  /(?:^| )(?:he|she|we|they|i|it|his|her|their|our|its|city|town|province|prefecture|county|council|government|municipality|university|school|college|company|firm|group|ministry|embassy|consulate|port|authority|department|office|bank|side|sides|mayor|governor|team|experts?|ông|bà|chúng tôi|ta|mình|tỉnh|thành phố|quận|huyện|sở|công ty|tập đoàn|trường|bên|phía|đoàn|cơ quan|chính quyền|ngân hàng|doanh nghiệp|đơn vị|nhà trường|bạn|đại sứ quán|ban|bộ|viện|hội)(?: |$)/

/** What is only to be or not to be done: `will be long`, `will not sail`, `sẽ còn đông`. Help `will be given` all the same. */
const ONLY_TO_BE =
  /^(?:will|would|'ll) (?:not|be (?!\S*(?:ed|en|set|put|let|built|sent|made|held|open|ready|on|at|in)(?: |$))\S+)|^sẽ (?:còn|rất|khó|không|càng|lại)(?: |$)/

/** Is of a thing, a season or a crowd told what it will be, not of somebody what he will do? */
function isOfTheWeather({ line, at }: Finding): boolean {
  if (!MERELY_SAYS.test(wordsFrom(line, at, at + 2))) return false
  const will = line.words.findIndex((word, i) => i > at && WILL.regex.test(word))
  if (will < 0 || !ONLY_TO_BE.test(wordsFrom(line, will, will + 3))) return false
  const near = Math.max(at + 1, will - NEAR)
  if (line.entities.some((e) => e.first >= near && e.last <= will && ANOTHER.has(e.type))) return false
  return !SOMEBODY.test(wordsFrom(line, near, will))
}

/** Words before `will` that hold its subject. */
const NEAR = 3

/** Is a word given by whom it is read from, not asked of him, reported of another, withheld or merely foretold? */
export function isGivenByHim(finding: Finding): boolean {
  const { line, at } = finding
  if (isPassive(finding) || isReportedOfAnother(finding) || isOfTheWeather(finding)) return false
  if (NOTHING.test(wordsFrom(line, at, at + 3))) return false
  return !saysWithin(NOT_GIVEN, line, Math.max(0, at - 4), at)
}
