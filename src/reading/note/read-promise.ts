import { daysBetween } from '#model/values/day.ts'
import { ANSWERS, REMINDERS } from '../words/note-verbs.ts'
import type { NoteClause } from './note-clauses.ts'
import type { NoteDay } from './note-days.ts'
import { lastDayOf } from './note-days.ts'
import type { NoteDoubt } from './note-part.ts'
import { daysOf, type NoteScene, otherSide, partiesIn, type Settled } from './note-scene.ts'
import { type BarePart, doubtsOfDay } from './read-meeting.ts'

const KINDS = {
  request: 'request',
  'weak-request': 'request',
  proposal: 'proposal',
  agree: 'proposal',
  pledge: 'pledge',
  'weak-pledge': 'pledge',
} as const

type PromiseAct = keyof typeof KINDS

/** Does the act of a clause make a promise, request or proposal? */
export function isPromise(act: NoteClause['act']): act is PromiseAct {
  return act !== undefined && Object.hasOwn(KINDS, act)
}

/** Reads: bạn đề nghị học bổng; mình trả lời trước 20/11. `before` is the promise read just before, for a clause that names nobody. */
export function readPromise(
  scene: NoteScene,
  clause: NoteClause,
  before: Readonly<Record<string, unknown>> | undefined,
): BarePart | undefined {
  if (!isPromise(clause.act) || isDone(scene, clause)) return undefined
  const by = speakerOf(scene, clause, before)
  if (!by) return undefined
  const ours = by.value === scene.home
  const to =
    clause.speaker === 'both' ? none() : ours ? addressed(scene, clause) : { value: scene.home, doubts: [] }
  const day = dueIn(scene, clause)
  const due = day && lastDayOf(day.iso)
  const weak = clause.act.startsWith('weak') || clause.act === 'agree'
  return {
    slots: {
      ...(by.value ? { by: by.value } : {}),
      ...(to.value ? { to: to.value } : {}),
      kind: KINDS[clause.act],
      ...(due ? { due } : {}),
    },
    doubts: [
      ...by.doubts,
      ...to.doubts,
      ...(weak ? [{ slot: 'kind', why: 'weak' } as const] : []),
      ...dueDoubts(scene, day, due),
    ],
  }
}

function none(): Settled<string> {
  return { value: undefined, doubts: [] }
}

function speakerOf(
  scene: NoteScene,
  clause: NoteClause,
  before: Readonly<Record<string, unknown>> | undefined,
): Settled<string> | undefined {
  const { speaker } = clause
  if (speaker === 'ours') return { value: scene.home, doubts: [] }
  if (speaker === 'both') return { value: undefined, doubts: [{ slot: 'by', why: 'who' }] }
  if (speaker === 'theirs') return namedBeside(scene, clause) ?? otherSide(scene, 'by')
  if (speaker === 'unsure') {
    const { value } = otherSide(scene, 'by')
    return { value, doubts: [{ slot: 'by', why: 'who' }] }
  }
  if (typeof speaker === 'object')
    return { value: speaker.side === 'ours' ? scene.home : speaker.value, doubts: [] }
  if (isReminder(scene, clause)) return { value: scene.home, doubts: [] }
  const short = shortName(scene, clause)
  if (short) return { value: short, doubts: [] }
  if (isAnswer(scene, clause) && before?.kind !== 'pledge' && before?.to === scene.home)
    return { value: scene.home, doubts: [{ slot: 'by', why: 'who' }] }
  if (typeof before?.by === 'string') return { value: before.by, doubts: [{ slot: 'by', why: 'same-side' }] }
  return clause.verb.first === clause.first
    ? { value: scene.home, doubts: [{ slot: 'by', why: 'who' }] }
    : undefined
}

/** `Nhắc: gửi quà Tết trước 20/1`: what one reminds oneself of is one’s own to do. */
function isReminder({ line }: NoteScene, clause: NoteClause): boolean {
  const before = line.words.slice(clause.first, clause.verb.first)
  return before.length > 0 && before.every((word) => REMINDERS.has(word))
}

/** `Khánh Hòa hỏi mẫu MOU, đã gửi`: what was done already is nothing to be done. */
function isDone({ line }: NoteScene, { act, verb }: NoteClause): boolean {
  const before = line.words[verb.first - 1] ?? ''
  return (
    act === 'pledge' &&
    /^(?:đã|already)$/.test(before) &&
    !/^(?:hứa|cam|nhận|đồng)$/.test(line.words[verb.first] ?? '')
  )
}

/** `bạn hỏi về dự án, hẹn trả lời trong tuần`: whoever was asked answers. */
function isAnswer({ line }: NoteScene, clause: NoteClause): boolean {
  return ANSWERS.has(line.words[clause.verb.first] ?? '')
}

/** `Bạn (Sakai) hứa …`: named beside the word. */
function namedBeside(scene: NoteScene, clause: NoteClause): Settled<string> | undefined {
  const party = partiesIn(scene, { first: clause.first, last: clause.verb.first }).find(
    (p) => p.side === 'theirs',
  )
  return party ? { value: party.value, doubts: [] } : undefined
}

/** `Samsung đề nghị` after `Tập đoàn Samsung`; a name in capitals right before the verb. */
function shortName(scene: NoteScene, clause: NoteClause): string | undefined {
  const { tokens } = scene.line.sentence
  const run = tokens.slice(clause.first, clause.verb.first)
  if (run.length === 0 || !run.every((t) => t.capital)) return undefined
  const name = run.map((t) => t.text).join(' ')
  const whole = scene.parties.find((p) => p.sort === 'body' && p.value.endsWith(` ${name}`))
  return whole?.value ?? name
}

/** To whom we promise: the body asked right behind the verb (`Đề nghị Sở Du lịch báo cáo …`), a guest the clause names, else the other side of the note. */
function addressed(scene: NoteScene, clause: NoteClause): Settled<string> {
  const isAsked = KINDS[clause.act as PromiseAct] === 'request'
  const own = partiesIn(scene, clause).find((p) => p.sort === 'body' && p.first === clause.verb.last)
  if (own && isAsked) return { value: own.value, doubts: [] }
  const named = partiesIn(scene, clause).find(
    (p) => p.side === 'theirs' && p.named && !p.value.endsWith('|VN'),
  )
  return named ? { value: named.value, doubts: [] } : otherSide(scene, 'to')
}

const DUE_WORDS = /^(trước|hạn|trong|đến|by|before|within|until|deadline)$/

/**
 * The day a promise is due: one that “trước”, “hạn” or “by” ties to it, or, of what is answered or sent, any. The day of a
 * thing that is only asked for (`mời dự lễ 5/12`) is no due day.
 */
function dueIn(scene: NoteScene, clause: NoteClause): NoteDay | undefined {
  const days = daysOf(scene, clause, true)
  const tied = days.find((day) => {
    const before = scene.line.words.slice(Math.max(0, day.first - 2), day.first)
    return before.some((word) => DUE_WORDS.test(word)) && before.at(-1) !== 'từ'
  })
  if (tied) return tied
  const isPledge = clause.act === 'pledge' || clause.act === 'weak-pledge'
  return isPledge ? days[0] : undefined
}

const FAR_DAYS = 200

function dueDoubts(
  scene: NoteScene,
  day: NoteDay | undefined,
  due: string | undefined,
): readonly NoteDoubt[] {
  if (!day || !due) return []
  if (due < scene.written) return [{ slot: 'due', why: 'day-passed' }]
  if (daysBetween(scene.written, due) > FAR_DAYS) return [{ slot: 'due', why: 'day-far' }]
  return doubtsOfDay('due', day)
}
