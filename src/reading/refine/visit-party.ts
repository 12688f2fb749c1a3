import { askOf } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import type { Entity, Person } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { saysWithin } from '../says-within.ts'
import type { Scene } from './scene.ts'

/** `The Crown Prince and Crown Princess Kiko`: the one told first, by his office alone, goes before. */
export function holderBeside(finding: Finding, scene: Scene): Person | undefined {
  const { line } = finding
  const head = line.entities.find(
    (e) => e.type === 'person' && e.person.name === finding.slots.head?.value && e.first >= finding.first - 8,
  )
  const own = line.entities.findLast((e) => e.type === 'role' && head !== undefined && e.last <= head.first)
  const other = line.entities.findLast(
    (e) => e.type === 'role' && own !== undefined && e.last === own.first - 1,
  )
  if (other?.type !== 'role' || line.words[other.last] !== 'and') return undefined
  const words = other.office.words.toLowerCase()
  return scene.people.all.find((p) => p.offices.some((o) => o.words.toLowerCase() === words))
}

const HOSTING = askOf(
  /\b(send|sent|dispatch|receiv|welcom|host|met|meet|opened|joked|told|laughter|greet|call)/,
)

/** The person a group is said to be of: `Park’s 14-member delegation`, `X, leader of the 18-strong mission`. */
export function leaderBefore(finding: Finding): Filled | undefined {
  const { line } = finding
  const before = line.entities
    .filter((e) => e.type === 'person' && e.last <= finding.first && !isCompanion(line, e))
    .at(-1)
  if (before?.type !== 'person' || finding.first - before.last > (finding.slots.size ? 26 : 6))
    return undefined
  const until = finding.slots.size ? finding.first : finding.last + 8
  if (saysWithin(HOSTING, line, before.last, until)) return undefined
  if (/^(with|by|to|of|told|from)$/.test(line.words[before.first - 1] ?? '')) return undefined
  return { value: before.person.name, spans: [before.person.span] }
}

/** `travelled with Majority Leader Peter Imwatok`: somebody told as going along. */
function isCompanion(line: Line, person: Entity): boolean {
  let at = person.first
  for (;;) {
    const own = line.entities.find((e) => e.last === at && (e.type === 'role' || e.type === 'place'))
    if (!own) break
    at = own.first
  }
  return /^(travell?ed|travels|flew|flies|came|arrived|together|along) with$/.test(
    wordsFrom(line, at - 2, at),
  )
}

/** Companions told by name before the others: `travelled with Majority Leader Peter Imwatok and six others`. */
function namedWith(finding: Finding): number {
  const { line } = finding
  const together = line.words.slice(0, finding.last).lastIndexOf('with')
  if (together < 0 || finding.last - together > 24) return 0
  return line.entities.filter((e) => e.type === 'person' && e.first > together && e.last <= finding.last)
    .length
}

/** A second count right behind the first: `with nine officials and two instructors`. */
function alsoCounted(finding: Finding): number {
  const { line } = finding
  const next = line.entities.find((e) => e.first >= finding.last)
  if (next?.type !== 'number' || next.mention.kind !== 'count' || next.first - finding.last > 1) return 0
  return line.words[next.first - 1] === 'and' ? next.mention.value : 0
}

/** How many travel where only a leader's companions are counted: they, those named beside them, and the leader. */
export function sizeWith(finding: Finding, companions: number): number {
  return companions + alsoCounted(finding) + 1 + namedWith(finding)
}
