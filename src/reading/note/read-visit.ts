import { daysBetween } from '#model/values/day.ts'
import { wordsFrom } from '../names/line.ts'
import { GOES_OUT } from '../words/note-verbs.ts'
import type { NoteClause } from './note-clauses.ts'
import { daysOf, guestsOf, type NoteScene, partiesIn } from './note-scene.ts'
import { type BarePart, doubtsOfDay } from './read-meeting.ts'

const PEOPLE = /^(người|thành viên|khách|đại biểu|pax|people|persons|members|delegates|guests)$/

/** How many came: `12 người`, `delegation of 9`; “with 8 people” counts the head on top and is asked about. */
function sizeOf({ line }: NoteScene, clause: NoteClause): { size?: number; counted: boolean } {
  for (let at = clause.first; at < clause.last; at += 1) {
    const number = line.sentence.tokens[at]?.text ?? ''
    if (!/^\d{1,3}$/.test(number)) continue
    const next = line.words[at + 1] ?? ''
    const behind = /^(?:thành|đại)$/.test(next) ? `${next} ${line.words[at + 2]}` : next
    const of = wordsFrom(line, at - 2, at)
    if (/^(delegation|group|party|đoàn) (of|gồm)$/.test(of)) return { size: Number(number), counted: false }
    if (line.words[at - 1] === '(' && /^[,);]$/.test(line.words[at + 1] ?? ''))
      return { size: Number(number), counted: false }
    if (!PEOPLE.test(behind)) continue
    const withHead = /^(with|cùng|và)$/.test(line.words[at - 1] ?? '')
    return { size: Number(number) + (withHead ? 1 : 0), counted: withHead }
  }
  return { counted: false }
}

function daysStated({ line }: NoteScene, clause: NoteClause): number | undefined {
  for (let at = clause.first; at < clause.last; at += 1) {
    const number = line.sentence.tokens[at]?.text ?? ''
    const behind = line.words[at + 1] ?? ''
    if (
      /^\d{1,2}$/.test(number) &&
      /^(ngày|days?)$/.test(behind) &&
      !/^(tháng|\d+)$/.test(line.words[at + 2] ?? '')
    )
      return Number(number)
  }
  return undefined
}

/** Reads: Đoàn Changwon 12 người sang 3-5/12. */
export function readVisit(scene: NoteScene, clause: NoteClause): BarePart | undefined {
  const inside = partiesIn(scene, clause)
  const guests = inside.filter((p) => p.side === 'theirs')
  const verb = scene.line.words[clause.verb.first] ?? ''
  const ours =
    (clause.speaker === 'ours' && !/^(đón|hosted|welcomed)$/.test(verb)) ||
    (GOES_OUT.has(verb) && (clause.speaker === undefined || isOurs(clause.speaker)))
  const people = ours ? inside : guests
  const person = people.find((p) => p.sort === 'person' && (!ours || p.side === 'ours'))
  const from = guests.find((p) => p.sort !== 'person' && p.named) ?? postPlace(scene, person?.first)
  const origin = from?.value ?? guestsOf(scene)[0]?.value
  if (!origin) return undefined
  const day = daysOf(scene, clause, true)[0]
  const [start = '', end] = day?.iso.split('/') ?? []
  const whole = start.length === 10 && end?.length === 10
  const days = whole ? daysBetween(start, end) + 1 : daysStated(scene, clause)
  const { size, counted } = sizeOf(scene, clause)
  const sided = ours ? { from: scene.home, to: [origin] } : { from: origin, to: [scene.home] }
  return {
    slots: {
      ...sided,
      ...(person ? { head: person.value } : {}),
      ...(size ? { size } : {}),
      ...(start ? { start } : {}),
      ...(days ? { days } : {}),
      status: start > scene.written ? 'planned' : 'done',
    },
    doubts: [
      ...(from ? [] : [{ slot: ours ? 'to' : 'from', why: 'who' } as const]),
      ...(day ? (whole ? [] : doubtsOfDay('start', day)) : [{ slot: 'start', why: 'day-missing' } as const]),
      ...(counted ? [{ slot: 'size', why: 'head-counted' } as const] : []),
    ],
  }
}

function isOurs(speaker: NoteClause['speaker']): boolean {
  return typeof speaker === 'object' && speaker.side === 'ours'
}

/** The place of a post that its holder’s name swallowed: `Thị trưởng Pyeongtaek Jung Jang Seon`. */
function postPlace(scene: NoteScene, first: number | undefined): { readonly value: string } | undefined {
  if (first === undefined) return undefined
  for (const entity of scene.line.entities) {
    if (entity.first < first || entity.first > first + 4) continue
    if (entity.type === 'place') return { value: entity.value }
    if (entity.type === 'country') return { value: entity.code }
    if (entity.type === 'role' && entity.office.of) return { value: entity.office.of.value }
  }
  return undefined
}
