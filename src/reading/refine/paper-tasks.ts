import { askOf, says } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import type { DateEntity } from '../names/entity.ts'
import { type Line, standsAt } from '../names/line.ts'
import { TASK_VERBS } from '../words/vi/task-words.ts'
import { refOf } from './party-ref.ts'
import type { Scene } from './scene.ts'

/** Words a unit of an authority begins with. */
const HEADS: readonly (readonly string[])[] = [
  ['ủy', 'ban', 'nhân', 'dân'],
  ['văn', 'phòng'],
  ['công', 'an'],
  ['trung', 'tâm'],
  ['chi', 'cục'],
  ['ubnd'],
  ['sở'],
  ['ban'],
  ['cục'],
]

/** Verbs of a task; the unit’s name ends before the first of them. */
const VERBS: readonly (readonly string[])[] = TASK_VERBS.map((phrase) => phrase.split(' '))

/** Verbs by which one unit puts a task to another: the unit that has to act is named behind. */
const ORDERS: readonly (readonly string[])[] = [['giao'], ['đề', 'nghị'], ['yêu', 'cầu'], ['kính', 'trình']]

type Unit = { readonly first: number; readonly last: number }

/** The unit named at a token: from its head to the verb that follows, in one run without a mark. */
function unitAt(line: Line, at: number): Unit | undefined {
  const { tokens } = line.sentence
  const head = HEADS.find((words) => standsAt(line, at, words))
  const body = line.entities.find((e) => e.first === at && e.type === 'organisation')
  if (!(head || body) || !tokens[at]?.capital) return undefined
  for (let last = at + (head?.length ?? 1); last < Math.min(line.words.length, at + 14); last += 1) {
    if (ORDERS.some((verb) => standsAt(line, last, verb))) return undefined
    if (!tokens[last]?.capital && VERBS.some((verb) => standsAt(line, last, verb))) return { first: at, last }
    if (tokens[last]?.kind === 'punct') return undefined
  }
  return undefined
}

const OPENERS = new Set(['|', ':', '.', ')', ';', '-', '+', '•'])

function dueIn(line: Line, from: number): DateEntity | undefined {
  return line.entities.find(
    (e): e is DateEntity => e.type === 'date' && e.first >= from && e.mention.relation === 'by',
  )
}

/** Who is meant: an authority is its place, any other unit its own name. */
function unitValue(line: Line, unit: Unit, scene: Scene): Filled | undefined {
  const { tokens } = line.sentence
  const start = tokens[unit.first]?.start ?? 0
  const end = tokens[unit.last - 1]?.end ?? 0
  const authority = /^(ubnd|ủy)$/.test(line.words[unit.first] ?? '')
  if (!authority) return { value: scene.text.slice(start, end).replace(/\s+/g, ' '), spans: [{ start, end }] }
  const place = line.entities.find((e) => e.type === 'place' && e.first >= unit.first && e.last <= unit.last)
  const ref = place?.type === 'place' ? refOf(place) : scene.home?.ref
  return ref && { value: ref.value, spans: [{ start: ref.start, end: ref.end }], placeIds: [ref.placeId] }
}

/** Of a row of a flattened table the whole row is quoted: what, who and by when stand in their own columns. */
function firstOf(line: Line, unit: number): number {
  const bars = line.words.flatMap((word, at) => (word === '|' ? [at] : []))
  return bars.length >= 2 && (bars[0] ?? 0) < unit && (bars[0] ?? 9) <= 2 ? (bars[0] ?? 0) + 1 : unit
}

/** `Sở Ngoại vụ:` by itself, over the points that say what it has to do. */
function unitHead(line: Line): Unit | undefined {
  const { words } = line
  if (line.sentence.lang !== 'vi' || words.at(-1) !== ':' || words.length > MOST_OF_HEAD) return undefined
  const first = words.findIndex((word, at) =>
    HEADS.some((head) => head[0] === word && standsAt(line, at, head)),
  )
  const opens =
    first === 0 ||
    /^(?:(?:\d+|[a-zđ]) [.)] |[-+•*] )?(?:đối với |giao )?$/.test(`${words.slice(0, first).join(' ')} `)
  const last = words.length - 1
  return first >= 0 && opens && line.sentence.tokens[first]?.capital && !words.slice(0, last).includes(':')
    ? { first, last }
    : undefined
}

const MOST_OF_HEAD = 16

/** What marks a point under a head: `a)`, `-`. */
const POINT = /^(?:[a-zđ] \) |[-+•*] )/

/** Reads under `Sở Ngoại vụ:` each point as what that office has to do. */
function tasksUnder(
  line: Line,
  head: { readonly line: Line; readonly unit: Unit },
  scene: Scene,
): Finding | undefined {
  const point = POINT.exec(line.plain)?.[0]
  if (point === undefined) return undefined
  const at = point.trim().split(' ').length
  const by = VERBS.some((verb) => standsAt(line, at, verb))
    ? unitValue(head.line, head.unit, scene)
    : undefined
  const due = dueIn(line, at)
  return (
    by && {
      kind: 'commitment',
      readBy: 'refine/paper-tasks',
      line,
      first: at,
      last: line.words.length,
      at,
      slots: {
        by,
        kind: { value: 'pledge', spans: [] },
        ...(due ? { due: { value: due.mention.iso, spans: [due] } } : {}),
      },
    }
  )
}

/** The tasks of a paper, sentence by sentence, those under an office’s name among them. */
function tasksOfPaper(scene: Scene): readonly Finding[] {
  let head: { readonly line: Line; readonly unit: Unit } | undefined
  return scene.lines.flatMap((line) => {
    const unit = unitHead(line)
    if (unit) head = { line, unit }
    else if (head && !POINT.test(line.plain)) head = undefined
    const under = head && !unit ? tasksUnder(line, head, scene) : undefined
    return under ? [under] : tasksOf(line, scene)
  })
}

/** Reads: Giao Sở Ngoại vụ gửi thư mời trước ngày 15/10/2025. */
function tasksOf(line: Line, scene: Scene): Finding[] {
  if (line.headline || line.sentence.lang !== 'vi') return []
  const findings: Finding[] = []
  for (let at = 0; at < line.words.length; at += 1) {
    const unit = unitAt(line, at)
    if (!unit) continue
    const given = line.words[at - 1] === 'giao'
    const opens = at === 0 || OPENERS.has(line.words[at - 1] ?? '')
    const due = dueIn(line, unit.last)
    const agrees = /^(thống|đồng|chấp)$/.test(line.words[unit.last] ?? '')
    const promises = opens && (due !== undefined || agrees || line.words[unit.last] === 'sẽ')
    if (!given && !promises) continue
    const by = unitValue(line, unit, scene)
    if (!by) continue
    findings.push({
      kind: 'commitment',
      readBy: 'refine/paper-tasks',
      line,
      first: firstOf(line, given ? unit.first - 1 : unit.first),
      last: line.words.length,
      at: unit.last,
      slots: {
        by,
        kind: { value: 'pledge', spans: [] },
        ...(due ? { due: { value: due.mention.iso, spans: [due] } } : {}),
      },
    })
    at = unit.last
  }
  return findings.slice(0, 1)
}

/** A point of a conclusion, whoever drew it. */
const HANDED = askOf(/^(?:kết luận : )?(?:[-•+*] |\d+ [.)] |[a-zđ] [.)] )?giao (?!lưu|thông|dịch|thương)/u)

/** Reads in notes and minutes, too, that are no paper of an authority: `2. Giao Sở Du lịch mời đoàn trước ngày 1/6.` */
export function withTasksHanded(findings: readonly Finding[], scene: Scene): Finding[] {
  const tasks = scene.lines
    .filter((line) => says(HANDED, line))
    .flatMap((line) => tasksOf(line, scene).filter((task) => task.slots.due))
  const tasked = new Set(tasks.map((task) => task.line))
  return [...findings.filter((f) => f.kind !== 'commitment' || !tasked.has(f.line)), ...tasks]
}

/** `Phía Changwon`: the place whose side it is. */
function sideNamed(finding: Finding, scene: Scene): Finding {
  const by = finding.slots.by
  const name = /^Phía (.+)$/u.exec(String(by?.value ?? ''))?.[1]
  const local = name && scene.locals.find(({ place }) => place.name === name || place.nameVi === name)
  const said =
    local || (name && scene.locals.find((l) => scene.text.slice(l.ref.start, l.ref.end).endsWith(name)))
  if (!by || !said) return finding
  const { ref } = said
  const span = by.spans[0] ?? ref
  return {
    ...finding,
    slots: { ...finding.slots, by: { value: ref.value, spans: [span], placeIds: [ref.placeId] } },
  }
}

/** Whom a request names right behind its verb: `đề nghị Sở Du lịch báo cáo`, `đề nghị tỉnh Khánh Hòa hỗ trợ`. */
function addressed(finding: Finding): Finding {
  if (finding.slots.kind?.value !== 'request' || finding.slots.to) return finding
  const { line } = finding
  const verb = line.words.findIndex((_, at) => at >= finding.first && standsAt(line, at, ['đề', 'nghị']))
  if (verb < 0) return finding
  const next = line.entities.find((e) => e.first >= verb + 2 && e.first <= verb + 4)
  const unit = unitAt(line, verb + 2)
  if (next?.type === 'place') {
    const ref = refOf(next)
    return {
      ...finding,
      slots: { ...finding.slots, to: { value: ref.value, spans: [ref], placeIds: [ref.placeId] } },
    }
  }
  if (!unit) return finding
  const { tokens } = line.sentence
  const span = { start: tokens[unit.first]?.start ?? 0, end: tokens[unit.last - 1]?.end ?? 0 }
  const value = tokens
    .slice(unit.first, unit.last)
    .map((t) => t.text)
    .join(' ')
  return { ...finding, slots: { ...finding.slots, to: { value, spans: [span] } } }
}

/** A visit or meeting a paper dates after its own day is still to come. */
function byDay(finding: Finding, scene: Scene): Finding {
  const day = finding.slots.start ?? finding.slots.date
  const known = scene.published?.length === 10 && /^(visit|event)$/.test(finding.kind)
  if (!known || !day || String(day.value).slice(0, 10) <= (scene.published ?? '')) return finding
  return { ...finding, slots: { ...finding.slots, status: { value: 'planned', spans: [] } } }
}

/** What an administrative paper says beyond news: who has to do what by when; whom a request is put to; what is still to come. */
export function readPaper(findings: readonly Finding[], scene: Scene): Finding[] {
  const tasks = tasksOfPaper(scene)
  const tasked = new Set(tasks.map((task) => task.line))
  return [
    ...findings
      .filter((f) => f.kind !== 'commitment' || !tasked.has(f.line))
      .map((f) => byDay(f, scene))
      .map((f) => (f.kind === 'commitment' ? addressed(sideNamed(f, scene)) : f)),
    ...tasks,
  ]
}
