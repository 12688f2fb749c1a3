import { askOf } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import type { Entity } from '../../names/entity.ts'
import { type Line, spanOf, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { arePeople, companyIn, isAlong, sizeByRoll } from './companions.ts'

const HOSTING = askOf(
  /\b(send|sent|dispatch|receiv|welcom|host|met|meet|opened|joked|told|laughter|greet|call)/,
)

/** Nobody told to go along leads a journey: who is named before the roll does; a count of companions alone tells of no other one. */
export function withoutCompanion(finding: Finding): Finding | undefined {
  const { line, slots } = finding
  const { head, ...rest } = slots
  const company = head && companyIn(line)
  const at = company ? company.people.findIndex((p) => p.name === head.value) : -1
  if (!company || at < 0 || (company.whole && at === 0)) return finding
  const leader = line.entities.findLast((e) => e.type === 'person' && e.last < company.first)
  if (leader?.type !== 'person' || !slots.to) return slots.to ? withSlots(finding, rest) : undefined
  const { name, span } = leader.person
  return withSlots(finding, { ...rest, head: { value: name, spans: [span] } })
}

/** The person a group is said to be of: `Park’s 14-member delegation`, `X, leader of the 18-strong mission`. */
export function leaderBefore(finding: Finding): Filled | undefined {
  const { line } = finding
  const before = line.entities
    .filter(
      (e) =>
        e.type === 'person' && e.last <= finding.first && !isCompanion(line, e) && !isAlong(line, e.first),
    )
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
export function sizeWith(finding: Finding, companions: number): Filled {
  const { line, first, last } = finding
  const number = line.entities.findLast((e) => e.type === 'number' && e.last <= last + 1)
  const roll = number ? sizeByRoll(line, number.first, String(finding.slots.head?.value)) : undefined
  const value = companions + alsoCounted(finding) + 1 + namedWith(finding)
  return roll ?? { value, spans: [spanOf(line, first, last)] }
}

/** Words between two counts of one party: `24 pupils and three teachers`, `24 học sinh và 3 giáo viên`. */
const ALSO = /^(\S+)(?: \S+){0,2} (?:and|và|cùng)(?: (?:another|thêm))?$/
const PEOPLE_VI =
  /^(?:người|học sinh|sinh viên|giáo viên|giảng viên|cán bộ|thành viên|đại biểu|nghệ sĩ|vận động viên|bác sĩ|doanh nhân|kỹ sư|chuyên gia|phụ huynh)(?= |$)/

/** How many travel where two sorts of people are counted beside each other. */
export function withOthersCounted({ line }: Finding, size: Filled): Filled {
  const at = line.entities.findIndex((e) => e.type === 'number' && e.start === size.spans[0]?.start)
  const vi = line.sentence.lang === 'vi'
  const isParty = (behind: string) =>
    vi ? PEOPLE_VI.test(behind) : behind.split(' ').slice(0, 3).some(arePeople)
  for (const [i, j] of [
    [at - 1, at],
    [at, at + 1],
  ] as const) {
    const [one, other] = [line.entities[i], line.entities[j]]
    if (one?.type !== 'number' || other?.type !== 'number') continue
    if (one.mention.kind !== 'count' || other.mention.kind !== 'count') continue
    const between = wordsFrom(line, one.last, other.first)
    if (!ALSO.test(between) || !isParty(between)) continue
    if (!isParty(wordsFrom(line, other.last, other.last + 4))) continue
    const value = one.mention.value + other.mention.value
    return { value, spans: [spanOf(line, one.first, other.last)] }
  }
  return size
}
