import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import { filledBy, fullest } from '../merge-by.ts'

function pairKey(finding: Finding): string {
  return [String(finding.slots.a?.value), String(finding.slots.b?.value)].sort().join(' ')
}

const RANK = ['planned', 'established', 'ended']
const KINDS = ['cooperation', 'friendship', 'sister-city']

function strongestKind(findings: readonly Finding[]): string {
  const kinds = findings.map((f) => KINDS.indexOf(String(f.slots.kind?.value)))
  return KINDS[Math.max(0, ...kinds)] ?? 'cooperation'
}

/** One tie a pair: the strongest sort and state said of it. A planned step up (friends to sisters) is told beside what stands. */
export function mergePartnerships(findings: readonly Finding[]): Finding[] {
  const pairs = new Map<string, Finding[]>()
  for (const finding of findings)
    pairs.set(pairKey(finding), [...(pairs.get(pairKey(finding)) ?? []), finding])
  return [...pairs.values()].flatMap((same) => {
    const planned = same.filter((f) => f.slots.status?.value === 'planned')
    const standing = same.filter((f) => f.slots.status?.value !== 'planned')
    if (standing.length === 0 || planned.length === 0) return mergeTie(same)
    const step = KINDS.indexOf(strongestKind(planned)) - KINDS.indexOf(strongestKind(standing))
    return step > 0 ? [...mergeTie(standing), ...mergeTie(planned)] : mergeTie(standing)
  })
}

/** The strongest sort told; read in its own clause if one of those who tell it does. */
function kindTold(same: readonly Finding[]): Filled {
  const value = strongestKind(same)
  const told = same.some((f) => f.slots.kind?.value === value && !f.slots.kind.implied)
  return { value, spans: [], ...(told ? {} : { implied: true }) }
}

/** What a year is read in carries the tie, so that the words shown for the year hold it; a headline only where no sentence tells it. */
function tellerOf(since: Filled | undefined, same: readonly Finding[]): Finding {
  const tellers = since ? same.filter((f) => f.slots.since === since) : same
  const prose = tellers.filter((f) => !f.line.headline)
  return fullest(since && prose.length ? prose : tellers)
}

/** The earlier of two days first; of a year and a day in it the day. */
function earlier(x: string, y: string): number {
  if (x.startsWith(y) || y.startsWith(x)) return y.length - x.length
  return x < y ? -1 : 1
}

function mergeTie(same: readonly Finding[]): Finding[] {
  const states = same
    .map((f) => String(f.slots.status?.value))
    .sort((a, b) => RANK.indexOf(b) - RANK.indexOf(a))
  const kind = kindTold(same)
  const dated = same.filter((f) => f.slots.since)
  const closest = dated.filter((f) => f.slots.kind?.value === kind.value)
  const sinces = (closest.length > 0 ? closest : dated).flatMap((f) => f.slots.since ?? [])
  const since = sinces.sort((x, y) => earlier(String(x.value), String(y.value)))[0]
  const merged = filledBy(tellerOf(since, same), same)
  return [
    withSlots(
      merged,
      grown(grown(merged.slots, since ? { since } : {}), {
        kind,
        status: { value: states[0] ?? 'established', spans: [] },
      }),
    ),
  ]
}
