import { kindOf } from '#model/kinds/all-kinds.ts'
import type { Block } from '../blocks/block.ts'
import type { Finding } from '../engine-finding.ts'
import type { PartyRef } from '../names/entity.ts'
import { readPaper, withTasksHanded } from '../refine/paper-tasks.ts'
import type { Scene } from '../refine/scene.ts'
import { meetingOfSides } from './meeting-of-sides.ts'
import { linksOfAgreements, readShapes } from './read-shapes.ts'

const PAPER = new Set(['paper head', 'addressee', 'recipients'])

/** Whom the document’s visit comes from. */
function visitorOf(findings: readonly Finding[]): PartyRef | undefined {
  const from = findings.find((f) => f.kind === 'visit')?.slots.from
  const span = from?.spans[0]
  if (!from || !span || typeof from.value !== 'string') return undefined
  const placeId = from.placeIds?.[0]
  return { value: from.value, start: span.start, end: span.end, ...(placeId ? { placeId } : {}) }
}

/** What a document says beyond the eight kinds of news: tasks of papers, sides that met without names, links, projects, gifts, profiles. */
export function addOtherKinds(
  findings: readonly Finding[],
  scene: Scene,
  blocks: readonly Block[],
): Finding[] {
  const isPaper = blocks.some((block) => PAPER.has(block.reason ?? ''))
  const told = isPaper ? readPaper(findings, scene) : withTasksHanded(findings, scene)
  const visitor = visitorOf(told)
  const met = new Set(told.filter((f) => f.kind === 'meeting').map((f) => f.line))
  const meetings = scene.lines.flatMap((line) =>
    met.has(line) ? [] : (meetingOfSides(line, scene, visitor) ?? []),
  )
  const others = [...linksOfAgreements(told), ...scene.lines.flatMap((line) => readShapes(line, scene))]
  return [...told, ...onceEach(meetings), ...onceEach(others)]
}

/** What tells two findings of one kind apart: the values of its key slots, sides in either order. */
function keyOf({ kind, slots }: Finding): string {
  const keys = Object.entries(kindOf(kind).slots).flatMap(([name, slot]) =>
    slot.key ? [slots[name]?.value] : [],
  )
  const values = keys.flatMap((value) => (Array.isArray(value) ? value : [String(value)]))
  return `${kind} ${kind === 'link' || kind === 'meeting' ? values.sort().join(' ') : values.join(' ')}`
}

/** One finding for what is said twice, the first told. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const keys = findings.map(keyOf)
  return findings.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}
