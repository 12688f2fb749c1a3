import { askOf, saysIn } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import type { Person } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import type { Scene } from '../scene.ts'
import { listOf, personNamed } from '../visits/visit-clue.ts'
import { completeMeeting } from './complete-meeting.ts'
import { meetingsByContact } from './meetings-by-contact.ts'

const TITLES = '(?: (?:các )?(?:ông|bà|ngài|đồng chí|anh|chị|đ/c))*'
const NAMING = `(?:có|gồm có|gồm|là)(?: sự (?:hiện diện|tham dự|tham gia|góp mặt) của)?(?: các)?${TITLES}(?: :)?$`

/** `Tiếp và làm việc với đoàn có các đồng chí: …`, `Về phía Nghệ An có …`: those who receive, or one side of the table. */
const HOSTS = askOf(
  new RegExp(
    `(?:^|[,;:] )(?:(?:cùng |tham gia |chủ trì )?(?:tiếp|đón|đón tiếp|tiếp đón|hội đàm|làm việc)|(?:về )?phía|cùng đi)(?: (?!đã |sẽ )\\S+){0,12}? ${NAMING}`,
  ),
)

/** `Cùng dự có …`, `Tham dự buổi tiếp có …`: those who were in the room as well. */
const PRESENT = askOf(
  new RegExp(
    `(?:^|[,;:] )(?:cùng (?:dự|tiếp|tham dự|tham gia)|(?:tham dự|dự|tham gia|có mặt tại)(?: (?:buổi|cuộc|hội đàm|tiếp))+)(?: \\S+){0,8}? ${NAMING}`,
  ),
)

/** What stands between names told in one breath. */
const JOIN = new RegExp(`^(?:(?:,|;|-|và|, và|; và|cùng|cùng với|:)?${TITLES})?$`)

type Named = { readonly first: number; readonly last: number; readonly person?: Person }

/** The names of a line in runs told in one breath, each with the office before or behind it. */
function runsOf(line: Line): readonly (readonly Named[])[] {
  const runs: Named[][] = []
  let end = -1
  for (const entity of line.entities) {
    if (entity.type !== 'person' && entity.type !== 'role') continue
    const gap = wordsFrom(line, Math.max(end, 0), entity.first)
      .replace(/\( [^()]* \)/g, '')
      .trim()
    const named: Named = {
      first: entity.first,
      last: entity.last,
      ...(entity.type === 'person' ? { person: entity.person } : {}),
    }
    if (end >= 0 && JOIN.test(gap)) runs.at(-1)?.push(named)
    else runs.push([named])
    end = entity.last
  }
  return runs
}

function peopleOf(run: readonly Named[]): readonly Person[] {
  return [...new Set(run.flatMap((n) => (n.person ? [n.person] : [])))]
}

type Roll = { readonly line: Line; readonly people: readonly Person[]; readonly hosts: boolean }

function rollOf(line: Line): readonly Roll[] {
  if (line.headline || line.sentence.lang !== 'vi' || line.kind === 'caption') return []
  return runsOf(line).flatMap((run): Roll[] => {
    const before = wordsFrom(line, Math.max(0, (run[0]?.first ?? 0) - 22), run[0]?.first ?? 0)
    const hosts = saysIn(HOSTS, line, before)
    return hosts || saysIn(PRESENT, line, before) ? [{ line, people: peopleOf(run), hosts }] : []
  })
}

function withPeople(meeting: Finding, more: readonly Person[]): Finding {
  const fill = meeting.slots.participants
  const names = listOf(fill)
  const added = more.filter((p) => !names.includes(p.name))
  if (!fill || added.length === 0) return meeting
  const participants: Filled = {
    ...fill,
    value: [...names, ...added.map((p) => p.name)],
    spans: [...fill.spans, ...added.map((p) => p.span)],
    placeIds: [...(fill.placeIds ?? names.map(() => undefined)), ...added.map(() => undefined)],
  }
  return withSlots(meeting, grown(meeting.slots, { participants }))
}

/** The meetings of a document, each with everybody its sentence names in one breath. */
export function meetingsWithNeighbours(found: readonly Finding[], scene: Scene): readonly Finding[] {
  return meetingsByContact(found, scene)
}

/** How far from the sentence that tells a meeting its roll may stand. */
const NEAR = 6
/** Those who were only in the room are named where the circle stays small. */
const SMALL = 4

function meetingOf(roll: Roll, meetings: readonly Finding[]): number {
  const distance = (m: Finding) => Math.abs(m.line.index - roll.line.index)
  const near = meetings.map((m, at) => ({ m, at })).filter(({ m }) => distance(m) <= NEAR)
  return near.sort((a, b) => distance(a.m) - distance(b.m))[0]?.at ?? -1
}

/** A roll of receivers where no sentence tells the meeting: they met the leader of the guests. */
function newMeeting(roll: Roll, visits: readonly Finding[], scene: Scene): Finding | undefined {
  const visit = visits.find((v) => v.slots.status?.value === 'done' && v.slots.head)
  const head = personNamed(scene, visit?.slots.head?.value)
  const others = roll.people.filter((p) => p !== head && p.side?.value !== head?.side?.value)
  if (!head || others.length === 0) return undefined
  const all = [...others, head]
  const { line } = roll
  const participants = { value: all.map((p) => p.name), spans: all.map((p) => p.span) }
  return completeMeeting(
    {
      kind: 'meeting',
      readBy: 'vi/thanh-phan',
      line,
      first: 0,
      last: line.words.length,
      at: 0,
      slots: { participants },
    },
    scene,
  )
}

/** Hosts alone are no meeting: the leader of the delegation they received was with them. */
function withGuest(meeting: Finding, visits: readonly Finding[], scene: Scene): Finding {
  if (meeting.line.sentence.lang !== 'vi') return meeting
  const names = listOf(meeting.slots.participants)
  const people = names.flatMap((name) => personNamed(scene, name) ?? [])
  const sides = new Set(people.map((p) => p.side?.value))
  if (people.length < names.length || sides.size !== 1) return meeting
  const visit = visits.find(
    (v) =>
      v.slots.status?.value === 'done' && v.slots.head && listOf(v.slots.to).includes(String([...sides][0])),
  )
  const head = personNamed(scene, visit?.slots.head?.value)
  return head && head.side?.value !== [...sides][0] ? withPeople(meeting, [head]) : meeting
}

/** Names everybody a Vietnamese report lists as having been at a meeting, wherever in the text the list stands. */
export function callRolls(
  meetings: readonly Finding[],
  visits: readonly Finding[],
  scene: Scene,
): readonly Finding[] {
  const called = [...meetings]
  for (const roll of scene.lines.flatMap((line) => rollOf(line))) {
    const at = meetingOf(roll, called)
    const meeting = called[at]
    if (meeting) {
      const all = new Set([...listOf(meeting.slots.participants), ...roll.people.map((p) => p.name)])
      if (roll.hosts || all.size <= SMALL) called[at] = withPeople(meeting, roll.people)
    } else if (roll.hosts) {
      const found = newMeeting(roll, visits, scene)
      if (found) called.push(found)
    }
  }
  return withoutShadows(called, scene).map((meeting) => withGuest(meeting, visits, scene))
}

/** `làm việc với tỉnh Tula`, where another sentence names who of Tula was there: one meeting. */
function withoutShadows(meetings: readonly Finding[], scene: Scene): readonly Finding[] {
  return meetings.filter((meeting) => {
    const names = listOf(meeting.slots.participants)
    const place = names.find((name) => name.includes('|'))
    if (!place || meeting.line.sentence.lang !== 'vi') return true
    return !meetings.some((other) => {
      const theirs = listOf(other.slots.participants)
      return (
        other !== meeting &&
        other.slots.date?.value === meeting.slots.date?.value &&
        theirs.some((name) => personNamed(scene, name)?.side?.value === place) &&
        names.every((name) => name === place || theirs.includes(name))
      )
    })
  })
}
