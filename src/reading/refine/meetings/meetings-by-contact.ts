import { askOf, find, mayHold, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { modalityOfFact } from '../../engine-untrue.ts'
import type { PartyRef, Person, PersonEntity } from '../../names/entity.ts'
import { type Line, wordsBefore } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { NOT_MET } from '../../thread/company-kept.ts'
import { countryOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { completeMeeting } from './complete-meeting.ts'

/** Words of people being in one room, or on one line. */
const CONTACT_EN = askOf(
  /\b(met|meets|meeting|talks|received|receives|receiving|hosted|hosting|welcomed|welcoming|greeted|greeting|called on|calling on|courtesy call|sat down|sit down|sat with|conferred|discussions?|compared notes|breakfast|lunch|dinner|conversation|working session|closed-door|his guests?|her guests?|his visitors?|her visitors?|his hosts?|her hosts?|across the table|shook hands|face to face|video link|video call|welcomes|dropped (by|in)|paid a visit|walked into|gave a tour|showed (him|her|them)|opened the doors|signing ceremony|reception|signed|put (?:their|our) (?:names|signatures)|opposite|side by side|sat beside|seated beside|handed (?:him|her)|cut the (?:cake|ribbon)|opened (?:his|her) (?:office|door)|across from|raised a glass|toasted|audience|called in on)\b/,
)
const CONTACT_VI = askOf(
  /(?<!\p{L}|trực |gián |giao )(tiếp(?! (?:tục|nhận|cận|theo|sức|thu|xúc|thị))|tiếp đón|đón tiếp|đón(?! (?:nhận|đầu|chờ))|hội đàm|hội kiến|gặp(?! khó)|(?<!ngày |giờ )làm việc|chào xã giao|đến chào|tới chào|tọa đàm|trao đổi|ngồi lại|chủ trì|chủ nhà|buổi tiếp|cuộc gặp|buổi làm việc|đáp lời|đáp lại|cảm ơn|bên cạnh|đối diện|cùng ký|hạ bút|đặt bút)(?!\p{L})/u,
)

/** Whom one looks forward to is not there yet: `We look forward to welcoming …`. */
const LOOKED_FORWARD = askOf(
  /\b(look|looks|looking) forward to (welcom|receiv|host|meet|see)\w*|mong (được )?(đón|gặp)/,
)

/** `A letter had been received from Mayor …`: a thing came, not the one who sent it. */
const SENT = askOf(
  /\b(?:letters?|invitations?|e-?mails?|messages?|gifts?|cards?|requests?|proposals?|repl(?:y|ies)|notes?|calls?|donations?|parcels?|copies) (?:\S+ ){0,4}?(?:received|welcomed)\b|\b(?:received|welcomed|receiving|welcoming) (?:an? |the |his |her |their |two |three |\d+ )?(?:\S+ ){0,2}?(?:letters?|invitations?|e-?mails?|messages?|gifts?|cards?|requests?|proposals?|repl(?:y|ies)|notes?|calls?|donations?|parcels?|copies)\b/,
)

/** Sittings of a body of one’s own are no contact with anybody. */
const OWN_SITTING = askOf(
  /\b(annual|council|board|general|committee|town|press|plenary) (meeting|session|reception)\b/,
)

/** What comes after in a Vietnamese sentence is ahead, too: `sẽ có cuộc họp với …, trao đổi về …`. */
const AHEAD_VI = askOf(/(^| )(sẽ|dự kiến|kế hoạch)( |$)(?!.*(^| )(đã|vừa)( |$))/)

function contactAt(line: Line): number {
  if (line.sentence.lang === 'en' && (says(OWN_SITTING, line) || says(SENT, line))) return -1
  const shape = line.sentence.lang === 'vi' ? CONTACT_VI : CONTACT_EN
  const found = mayHold(shape, line.hints) && shape.regex.exec(line.plain)
  return found ? wordsBefore(line, found.index) : -1
}

function peopleIn(line: Line): readonly PersonEntity[] {
  const found = line.entities.filter((e): e is PersonEntity => e.type === 'person')
  return found.filter((e, i) => found.findIndex((o) => o.person === e.person) === i)
}

function sidesOf(people: readonly PersonEntity[]): ReadonlySet<string> {
  return new Set(people.flatMap((e) => (e.person.side ? [e.person.side.value] : [])))
}

function refOfPerson(person: Person): PartyRef {
  return { value: person.name, start: person.span.start, end: person.span.end }
}

function filled(people: readonly Person[]): Filled {
  const refs = people.map(refOfPerson)
  return { value: refs.map((r) => r.value), spans: refs.map((r) => ({ start: r.start, end: r.end })) }
}

function findingAt(line: Line, at: number, people: readonly Person[], scene: Scene): Finding | undefined {
  const last = Math.min(line.words.length, at + 1)
  if (modalityOfFact(line, at, last) !== 'done' || says(LOOKED_FORWARD, line) || says(NOT_MET, line))
    return undefined
  if (line.sentence.lang === 'vi' && saysWithin(AHEAD_VI, line, 0, at)) return undefined
  const readBy = line.sentence.lang === 'vi' ? 'vi/gap-nhau' : 'en/in-one-room'
  const slots = { participants: filled(people) }
  return completeMeeting({ kind: 'meeting', readBy, line, first: at, last, at, slots }, scene)
}

/** People of two sides in a sentence that speaks of their being together. */
function inOneSentence(line: Line, scene: Scene): Finding | undefined {
  const at = contactAt(line)
  if (at < 0) return undefined
  const people = peopleIn(line).filter((e) => e.person.side)
  if (people.length < 2 || people.length > 5 || sidesOf(people).size < 2) return undefined
  return findingAt(
    line,
    at,
    people.map((e) => e.person),
    scene,
  )
}

const CHIEF =
  /mayor|governor|chair|secretary|president|ambassador|consul|minister|thị trưởng|chủ tịch|bí thư|trưởng|đại sứ|lãnh sự/i

/** The leading man or woman of home and of the guests, the first spoken of on each side. */
function principals(scene: Scene): readonly [Person, Person] | undefined {
  const { home } = scene
  if (!home) return undefined
  const chiefs = scene.people.all.filter((p) => p.side && p.offices.some((o) => CHIEF.test(o.words)))
  const host = chiefs.find((p) => p.side?.value === home.value)
  const guest = chiefs.find(
    (p) => countryOf(p.side?.value ?? '') !== home.place.country && p.side?.value !== host?.side?.value,
  )
  return host && guest ? [host, guest] : undefined
}

/** The talk a document is about where no sentence holds both its people: told by the one that speaks of contact and names one of them. A report of many journeys is about no one talk. */
function betweenPrincipals(scene: Scene): Finding | undefined {
  const pair = principals(scene)
  if (!pair) return undefined
  for (const line of scene.lines) {
    if (line.headline || line.kind === 'caption' || line.lookups.section) continue
    const at = contactAt(line)
    const people = peopleIn(line)
    if (at < 0 || !people.some((e) => pair.includes(e.person))) continue
    const found = findingAt(line, at, pair, scene)
    if (found) return found
  }
  return undefined
}

/** `the two of them`, `hai người`: two people of two sides told before, under one word. */
const TWO_EN = askOf(
  /\bthe two (?:of them|men|women|mayors|governors|leaders|chairmen|ladies|gentlemen)\b|\bboth (?:men|women|mayors|governors|leaders)\b|^(?:the|their) (?:meeting|talks|conversation|call) (?:took place|was held|were held|lasted)\b/,
)
const TWO_VI = askOf(/(?<!\p{L})hai (?:người|ông|bà|vị|thị trưởng|nhà lãnh đạo|lãnh đạo)(?!\p{L})/u)
const TOGETHER_EN = askOf(
  /\b(signed|met|sat|talked|spoke|shook|put|exchanged|walked|toured|opened|unveiled|planted|agreed|posed|raised|renewed|initialled|took place|held|lasted)\b/,
)
const TOGETHER_VI = askOf(
  /(?<!\p{L})(ký|gặp|ngồi|hội đàm|trao|bàn|trò chuyện|cầm trên tay|bắt tay|câu chuyện|trao đổi)(?!\p{L})/u,
)

/** How far back the two are looked for. */
const TOLD_BEFORE = 6

/** The last two people spoken of before a line who stand for two sides. */
export function twoBefore(line: Line, scene: Scene): readonly Person[] {
  const seen: Person[] = []
  for (let index = line.index; index >= 0 && index > line.index - TOLD_BEFORE; index -= 1) {
    for (const { person } of [...peopleIn(scene.lines[index] ?? line)].reverse()) {
      const [first] = seen
      if (!person.side || seen.includes(person)) continue
      if (!first) seen.push(person)
      else if (first.side?.value !== person.side.value) return [person, first]
    }
  }
  return []
}

/** `The two of them have just signed it`: a meeting of two who were told before. */
function ofTheTwo(line: Line, scene: Scene): Finding | undefined {
  const vi = line.sentence.lang === 'vi'
  const two = find(vi ? TWO_VI : TWO_EN, line)
  if (!two || !says(vi ? TOGETHER_VI : TOGETHER_EN, line) || says(NOT_MET, line)) return undefined
  const at = line.plain.slice(0, two.index).split(' ').length - 1
  const people = twoBefore(line, scene)
  return people.length === 2 ? findingAt(line, at, people, scene) : undefined
}

/** Meetings that no pattern names: from sentences of contact, else between the two sides’ leaders. Only where none was read. */
export function meetingsByContact(found: readonly Finding[], scene: Scene): readonly Finding[] {
  if (found.length > 0) return found
  const told = scene.lines.flatMap((line) =>
    line.headline || line.kind === 'caption' ? [] : (inOneSentence(line, scene) ?? []),
  )
  const first = told[0]
  if (first) return [first]
  const pair = scene.lines.flatMap((line) => (line.headline ? [] : (ofTheTwo(line, scene) ?? [])))[0]
  if (pair) return [pair]
  const talk = betweenPrincipals(scene)
  return talk ? [talk] : []
}
