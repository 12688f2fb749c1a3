import { askOf, find, findIn, says } from '../asked.ts'
import { type Finding, withSlots } from '../engine-finding.ts'
import { shorthandOf } from '../engine-shorthand.ts'
import { modalityOfFact } from '../engine-untrue.ts'
import { grown } from '../grown.ts'
import type { Person, PersonEntity } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import { completeMeeting } from '../refine/meetings/complete-meeting.ts'
import { twoBefore } from '../refine/meetings/meetings-by-contact.ts'
import { countryOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { filledBy } from '../refine/ties/complete-partnership.ts'
import { isResident, listOf, personNamed } from '../refine/visits/visit-clue.ts'
import { RECEIVES as RECEIVES_EN, TOGETHER as TOGETHER_EN } from '../words/en/meeting-words.ts'
import { RECEIVES as RECEIVES_VI, TOGETHER as TOGETHER_VI } from '../words/vi/meeting-words.ts'
import { companyOf, NOT_MET, theTwoAt } from './company-kept.ts'

const TOGETHER = { en: askOf(TOGETHER_EN), vi: askOf(TOGETHER_VI) } as const
const RECEIVES = { en: askOf(RECEIVES_EN), vi: askOf(RECEIVES_VI) } as const

/** Who only hopes to meet has not met; who met in another year is recalled. */
const UNREAL = askOf(
  /\b(if|would|could|may|might|hop(?:e|es|ed|ing)|wants?|wish\w*|invit(?:e|es|ed|ing) (?:\S+ ){1,6}?to (?:visit|come|attend)|looks? forward|next (?:week|month|year)|will|by (?:phone|letter|post|mail|courier)|letters?|wrote|telegrams?|sister city for|years? ago)\b|(?<!\p{L})(mời(?! (?:\S+ ){0,4}?(?:ăn|dùng bữa|uống|vào|cơm|trà|nếm)(?= |$))(?! khách(?: [,.]|$))|mong|hy vọng|nếu|muốn|sẽ|dự kiến|điện đàm|gửi thư)(?!\p{L})/u,
)

function peopleIn(line: Line): readonly Person[] {
  const found = line.entities.filter((e): e is PersonEntity => e.type === 'person').map((e) => e.person)
  return found.filter((p, at) => found.indexOf(p) === at)
}

function meetingAt(line: Line, at: number, people: readonly Person[], scene: Scene): Finding | undefined {
  const last = Math.min(line.words.length, at + 1)
  if (modalityOfFact(line, at, last) !== 'done') return undefined
  const readBy = line.sentence.lang === 'vi' ? 'vi/chu-khach' : 'en/host-and-guest'
  const participants = { value: people.map((p) => p.name), spans: people.map((p) => p.span) }
  return completeMeeting(
    { kind: 'meeting', readBy, line, first: at, last, at, slots: { participants } },
    scene,
  )
}

/** The host met somebody of the guest’s side already, or the sentence tells a meeting of one of them. */
function isTold(
  line: Line,
  host: Person,
  guest: Person,
  meetings: readonly Finding[],
  scene: Scene,
): boolean {
  const land = countryOf(guest.side?.value ?? '')
  return meetings.some((m) => {
    const met = listOf(m.slots.participants).flatMap((name) => personNamed(scene, name) ?? [])
    if (m.line === line && (met.includes(host) || met.includes(guest))) return true
    return met.includes(host) && met.some((p) => countryOf(p.side?.value ?? '') === land)
  })
}

/** They met already, as the text tells elsewhere. */
function haveMet(people: readonly Person[], meetings: readonly Finding[]): boolean {
  return meetings.some((m) => {
    const names = listOf(m.slots.participants)
    return people.filter((p) => names.includes(p.name)).length >= Math.min(2, people.length)
  })
}

function wordAt(line: Line, index: number): number {
  return line.plain.slice(0, index).split(' ').length - 1
}

/** `Mayor X and his guest, Governor Y, tasted the tea`: two people who are the subject of one deed done. */
const BOTH_DID =
  /P\d+ (?:, (?:(?!P\d)[^;,]){1,70} , |\( [^)]{1,60} \) )?and (?:(?:the |his |her |R\d+ |mr |ms |mrs |dr |\. |, |guest |counterpart |colleague |[LC]\d+ |'s ){0,6})P\d+ (?:, (?:(?!P\d)[^;]){1,90}? , |\( [^)]{1,60} \) )?(?:then |later |also |both |together |jointly |just |had |have |first |finally ){0,2}(?!(?:said|told|added|noted|stressed|agreed|hoped|wanted|asked|expressed|praised|urged|believed|pledged|promised|wished|planned|intended|expected|seemed|remained|served|represented|died|retired|resigned|attended|condemned|issued|released|published|criticised|criticized|denied|rejected|opposed|backed|supported|endorsed|warned|called|announced|confirmed|declined|received|earned|mourned|posted|voted|separately|each|respectively)\b)(?:\w+ed|sat|spoke|ate|drank|rode|took|went|stood|met|shook|sang|held|drew|cut|put|laid|broke|swam|drove|flew|made|gave|spent|found|had)(?= )/

/** Where two people of a sentence are the subject of one deed done, or -1. */
function bothDid(line: Line): number {
  if (line.sentence.lang === 'vi' || !line.plain.includes(' and ')) return -1
  const { text, signs } = shorthandOf(line)
  const found = BOTH_DID.exec(text)
  if (!found) return -1
  const at = text.slice(0, found.index + found[0].length).split(' ').length - 1
  return signs[at - 1]?.first ?? signs[0]?.first ?? 0
}

/** `were present at the signing`: who looks on where others sign need not meet by it. */
const LOOK_ON = askOf(
  /\b(?:were present at|attended|also attended|witnessed|looked on at) (?:the |its )?(?:\S+ )?$/,
)

/** Two people of two lands in a sentence of deeds done together. */
function pairIn(line: Line, meetings: readonly Finding[], scene: Scene): Finding | undefined {
  const people = peopleIn(line)
  if (people.length < 2 || people.length > 4 || haveMet(people, meetings)) return undefined
  if (meetings.some((m) => m.line === line)) return undefined
  const together = find(TOGETHER[line.sentence.lang], line)
  const cue = together && !findIn(LOOK_ON, line, line.plain.slice(0, together.index)) ? together : null
  const company = cue ? undefined : companyOf(line)
  const at = cue ? wordAt(line, cue.index) : (company?.at ?? bothDid(line))
  if (at < 0) return undefined
  const lands = new Set(people.map((p) => countryOf(p.side?.value ?? '') ?? p.side?.value ?? p.name))
  const meeting = lands.size > 1 ? meetingAt(line, at, people, scene) : undefined
  return company?.host ? atHost(meeting, company.host, true) : meeting
}

/** A host who is called on, or has guests, is at home: where no sentence says otherwise. */
function atHost(meeting: Finding | undefined, { side }: Person, overHome = false): Finding | undefined {
  const { place } = meeting?.slots ?? {}
  if (!meeting || !side?.value.includes('|') || (place && !(overHome && place.implied))) return meeting
  return withSlots(meeting, grown(meeting.slots, { place: filledBy(side, true) }))
}

/** One guest who is spoken of by a pronoun. */
const HIM = /\b(?:him|her|his|he|she)\b/

/** How many sentences behind the telling of a journey its hosts are looked for. */
const BEHIND = 8

/** The leader of the guests a sentence speaks of without a name: of the last journey told before it to the host’s land. */
function guestOf(host: Person, line: Line, visits: readonly Finding[], scene: Scene): Person | undefined {
  const land = countryOf(host.side?.value ?? '')
  const visit = visits
    .filter(
      (v) =>
        v.slots.status?.value === 'done' && v.slots.head && Math.abs(line.index - v.line.index) <= BEHIND,
    )
    .filter((v) => listOf(v.slots.to).some((goal) => countryOf(goal) === land))
    .sort((a, b) => Math.abs(a.line.index - line.index) - Math.abs(b.line.index - line.index))[0]
  const head = personNamed(scene, visit?.slots.head?.value)
  return head && head !== host && countryOf(head.side?.value ?? '') !== land ? head : undefined
}

/** How many sentences back `him` and `her` are looked for. */
const SPOKEN_OF = 3

/** Whom `him` or `her` beside a host means: who of another side was spoken of last. */
function spokenOf(host: Person, line: Line, scene: Scene): Person | undefined {
  const land = countryOf(host.side?.value ?? '')
  for (let index = line.index - 1; index >= 0 && index >= line.index - SPOKEN_OF; index -= 1) {
    const before = scene.lines[index]
    if (!before || before.headline) continue
    const other = peopleIn(before).findLast(
      (p) => p !== host && p.side !== undefined && countryOf(p.side.value) !== land,
    )
    if (other) return other
  }
  return undefined
}

/** One host by name who receives `them`, `us`, `the guests`: he met their leader. */
function receptionIn(
  line: Line,
  meetings: readonly Finding[],
  visits: readonly Finding[],
  scene: Scene,
): Finding | undefined {
  const people = peopleIn(line).filter((p) => p.side && !isResident(p))
  const [host, ...more] = people
  const cue = host && more.length === 0 ? find(RECEIVES[line.sentence.lang], line) : null
  if (!cue || !host) return undefined
  const told = guestOf(host, line, visits, scene)
  const guest = told ?? (HIM.test(cue[0]) ? spokenOf(host, line, scene) : undefined)
  if (!guest || isTold(line, host, guest, meetings, scene)) return undefined
  return atHost(meetingAt(line, wordAt(line, cue.index), [host, guest], scene), host)
}

/** `The pair had an hour to themselves`: the two told last, who stand for two sides. */
function pairBefore(line: Line, meetings: readonly Finding[], scene: Scene): Finding | undefined {
  const at = theTwoAt(line)
  if (at < 0 || peopleIn(line).length > 1) return undefined
  const [one, other] = twoBefore(line, scene)
  if (!one || !other || haveMet([one, other], meetings)) return undefined
  return meetingAt(line, at, [one, other], scene)
}

/**
 * Meetings no sentence of talks tells: two sides doing a thing together, and hosts by name with guests who are only called
 * `them` – the leader of the journey told.
 */
export function meetingsTold(
  meetings: readonly Finding[],
  visits: readonly Finding[],
  scene: Scene,
): readonly Finding[] {
  const all = [...meetings]
  for (const line of scene.lines) {
    if (line.headline || line.kind === 'caption') continue
    if (says(UNREAL, line) || says(NOT_MET, line)) continue
    const named = line.entities.some((e) => e.type === 'person')
    const found =
      (named ? (pairIn(line, all, scene) ?? receptionIn(line, all, visits, scene)) : undefined) ??
      pairBefore(line, all, scene)
    if (found) all.push(found)
  }
  return all
}
