import { askOf, find, says } from './asked.ts'
import { letterWriter } from './engine-letter-writer.ts'
import type { PartyRef, Person } from './names/entity.ts'
import { type Line, wordsBefore } from './names/line.ts'
import type { Scene } from './refine/scene.ts'

/** A document that is somebody’s speech says so at its head. */
const SPEECH = askOf(
  /^(?:(?:trích|toàn văn|bài) )*(?:bài )?(?:phát biểu|diễn văn|lời chào mừng|thông điệp|tham luận)(?: khai mạc| chào mừng| bế mạc)? của |^(?:(?:opening|welcome|welcoming|closing|excerpts? from|extracts? from|full text of|the|a) )*(?:speech|remarks|address|statement|message)(?: delivered| given)? (?:by|of) /,
)

/** Who gives the speech a document is: `I` in it is he. */
export function oratorOf(scene: Scene): PartyRef | undefined {
  for (const line of scene.lines.slice(0, 3)) {
    if (!says(SPEECH, line)) continue
    const found = line.entities.find((e) => e.type === 'person')
    if (found?.type === 'person')
      return { value: found.person.name, start: found.person.span.start, end: found.person.span.end }
  }
  return undefined
}

/** A question that stands for itself, as interviews put them. */
const ASKED = /^(?:(?:q|hỏi|pv|phóng viên|question|interviewer) (?:: |\. )?)?(?!")[^"]*\?$/
const ANSWERED = /^(?:a|đáp|trả lời|answer) :/

/** Questions a text needs to be an interview. */
const QUESTIONS = 3

/** A line of its own that tells with whom the talk was: `The interview with X was conducted by …`, `Người trả lời: bà X`. */
const TALK_WITH = askOf(
  /\b(?:interview(?:ed)?|conversation|talk(?:ed|s|ing)?|spoke|speaks|speaking|q & a|sat down) (?:with|to|is|was)\b|\b(?:an interview|a conversation|a talk|a chat|questions|ten minutes|an hour) (?:[^ .]+ ){1,6}(?:with|to|for)\b|\b(?:joins us|with us on the line|our guest)\b|(?<!\p{L})(?:người trả lời|trả lời phỏng vấn|phỏng vấn|trò chuyện với|trao đổi với|khách mời|người được phỏng vấn|(?:phỏng vấn|trò chuyện|trao đổi|đối thoại)(?: [^ ,.]+){1,4} với)(?!\p{L})/u,
)

const GIVES_INTERVIEW = /^trả lời phỏng vấn/

function talkedWith(line: Line): Person | undefined {
  const cue = find(TALK_WITH, line)
  if (!cue) return undefined
  const from = wordsBefore(line, cue.index)
  const found = GIVES_INTERVIEW.test(cue[0])
    ? line.entities.find((e) => e.type === 'person' && e.last <= from)
    : line.entities.find((e) => e.type === 'person' && e.first >= from && e.first - from < 10)
  return found?.type === 'person' ? found.person : undefined
}

const known = new WeakMap<Scene, PartyRef | null>()

/** Whom an interview is with: who is said to be, else who is named last before its first question. `I` and `we` of the answers are that person’s. */
export function interviewedIn(scene: Scene): PartyRef | undefined {
  const before = known.get(scene)
  if (before !== undefined) return before ?? undefined
  const found = findInterviewed(scene)
  known.set(scene, found ?? null)
  return found
}

function findInterviewed(scene: Scene): PartyRef | undefined {
  let asked = 0
  let before: Person | undefined
  let told: Person | undefined
  let toldFirst = false
  for (const line of scene.lines) {
    if (ANSWERED.test(line.plain) || (ASKED.test(line.plain) && line.words.length < 30)) asked += 1
    told ??= talkedWith(line)
    if (told && asked < 2) toldFirst = true
    const named = line.entities.findLast((e) => e.type === 'person' && e.person.key.includes(' '))
    if (asked === 0 && named?.type === 'person') before = named.person
  }
  const person = told ?? before
  return asked >= (told && toldFirst ? 1 : QUESTIONS) && person
    ? { value: person.name, ...person.span }
    : undefined
}

/** The name of a body of citizens, as it heads a letter or bulletin. */
const LETTERHEAD = askOf(
  /^(?!(?:the|a|an) )(?:[^ .,:;?!]+ ){1,7}(?:association|alliance|society|committee|foundation|federation|league|club|lounge|assembly|council|commission)$/,
)

/** Words of such a name that are small though it is printed in capitals. */
const SMALL = /^(?:of|and|for|the|de|du|in)$/

/** The body whose letter or bulletin a text is, by the line at its head: who says `we` where nobody speaks. */
export function bodyOfText(scene: Scene): PartyRef | undefined {
  const [head] = scene.lines
  if (!head?.headline || !says(LETTERHEAD, head)) return undefined
  const { start, end } = head.sentence
  const printed = scene.text.slice(start, end)
  if (printed !== printed.toUpperCase()) return { value: printed, start, end }
  const words = head.words.map((w) => (SMALL.test(w) ? w : `${w.charAt(0).toUpperCase()}${w.slice(1)}`))
  return { value: words.join(' '), start, end }
}

/** A head that says whose diary, column or letter follows. */
const WRITTEN_BY = askOf(
  /\b(?:diary|notebook|column|letter from|notes from|blog|journal)\b|(?<!\p{L})(?:nhật ký|thư của|ghi chép của)(?!\p{L})/u,
)

/** Lines in which the writer speaks of himself. */
const SELF = askOf(/(?:^|[ ,;:])(?:i|my|tôi)(?= )/)

/** So many lines of his own a text needs to be somebody’s letter or report. */
const OWN_LINES = 3

/** No more words than a signature has: `Marjorie Halvorsen, chair`. */
const SIGNATURE = 10

const writers = new WeakMap<Scene, PartyRef | null>()

/** Who writes of himself: named at the head of his diary, or at the foot of his letter or report. */
function writerOf(scene: Scene): PartyRef | undefined {
  const before = writers.get(scene)
  if (before !== undefined) return before ?? undefined
  const found = findWriter(scene)
  writers.set(scene, found ?? null)
  return found
}

function findWriter(scene: Scene): PartyRef | undefined {
  const own = scene.lines.filter((line) => says(SELF, line) && !line.words.includes('"'))
  if (own.length < OWN_LINES) return undefined
  const full = (line: Line) => line.entities.find((e) => e.type === 'person' && e.full)
  const headed = scene.lines.slice(0, 3).some((line) => says(WRITTEN_BY, line))
  const head = headed
    ? scene.lines
        .slice(0, 4)
        .map(full)
        .find((e) => e)
    : undefined
  const foot = scene.lines
    .slice(-3)
    .filter((line) => line.words.length <= SIGNATURE)
    .map(full)
    .find((e) => e && e.first <= 1)
  const person = head ?? foot
  return person?.type === 'person' ? { value: person.person.name, ...person.person.span } : undefined
}

/** Who says `I` in a text that is a speech, an interview, a diary or a letter. */
export function speakerOfText(line: Line, scene: Scene): PartyRef | undefined {
  return letterWriter(line, scene) ?? oratorOf(scene) ?? interviewedIn(scene) ?? writerOf(scene)
}
