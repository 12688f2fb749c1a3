import type { Deal, DealEvent, DealMatter } from './deal.ts'

/** The days a file is read at: what had happened by the one, as it was known at the other (an ISO moment). */
export type DealAt = { readonly asOf?: string; readonly knownAt?: string }

/** The file as its acts leave it; undefined where it was not there yet. A step taken back is out, and nothing else changes. */
export function foldDeal(id: string, events: readonly DealEvent[], at: DealAt = {}): Deal | undefined {
  const known = at.knownAt === undefined ? events : events.filter((event) => event.at <= (at.knownAt ?? ''))
  const first = known[0]
  if (first?.act !== 'opened') return undefined
  const undone = new Set(known.flatMap((event) => (event.act === 'took-back' ? [event.undone] : [])))
  const { investorId, projectId, title, place, sector, origin } = first
  const opened: Deal = {
    id,
    version: first.seq,
    investorId,
    ...filledIn({ projectId, title, place, sector, origin }),
    openedBy: first.person,
    openedAt: first.at,
    steps: [],
  }
  const folded = known.filter((event) => !undone.has(event.seq)).reduce(apply, opened)
  const steps = folded.steps
    .filter((step) => at.asOf === undefined || step.day <= at.asOf)
    .toSorted((a, b) => (a.day === b.day ? a.seq - b.seq : a.day < b.day ? -1 : 1))
  if (at.asOf !== undefined && !steps.length) return undefined
  return { ...folded, steps, version: known.at(-1)?.seq ?? first.seq }
}

function apply(deal: Deal, event: DealEvent): Deal {
  switch (event.act) {
    case 'stepped': {
      const { act: _act, ...step } = event
      return { ...deal, steps: [...deal.steps, step] }
    }
    case 'owned':
      return { ...deal, ownerId: event.personId }
    case 'described':
      return described(deal, event.matter)
    default:
      return deal
  }
}

/** `null` takes a part of the matter out again. */
function described(deal: Deal, matter: Extract<DealEvent, { readonly act: 'described' }>['matter']): Deal {
  const { projectId, title, place, sector, origin, ...rest } = deal
  return { ...rest, ...filledIn({ projectId, title, place, sector, origin, ...matter }) }
}

function filledIn(matter: { readonly [K in keyof DealMatter]?: string | null | undefined }): DealMatter {
  return Object.fromEntries(Object.entries(matter).filter(([, value]) => value))
}
