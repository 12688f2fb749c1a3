import type { PartName, Parts, StepName } from '#model/mission.ts'
import { byInstant } from './item-times.ts'
import type { CitedParts, Mission, MissionEvent } from './mission.ts'

/** What stands of a history: an event that was undone is out, and an undoing changes nothing else. */
export function standingEvents(events: readonly MissionEvent[]): readonly MissionEvent[] {
  const undone = new Set(events.flatMap((event) => (event.act === 'undid' ? [event.undone] : [])))
  return events.filter((event) => event.act !== 'undid' && !undone.has(event.seq))
}

/** The mission as its acts leave it; undefined where there are none. */
export function foldMission(id: string, events: readonly MissionEvent[]): Mission | undefined {
  const first = events[0]
  if (first?.act !== 'opened') return undefined
  const opened: Mission = {
    id,
    version: first.seq,
    direction: first.direction,
    title: first.title,
    openedBy: first.person,
    openedAt: first.at,
    ...(first.secret ? { secret: first.secret } : {}),
    ...(first.recordId ? { recordId: first.recordId } : {}),
    parts: {},
    cited: {},
    roster: [],
    seats: {},
    programme: [],
    gifts: [],
    steps: {},
    exceptions: [],
    commitmentIds: [],
    giftFactIds: {},
  }
  const folded = standingEvents(events.slice(1)).reduce(apply, opened)
  return { ...folded, version: events.at(-1)?.seq ?? first.seq }
}

function apply(mission: Mission, event: MissionEvent): Mission {
  switch (event.act) {
    case 'wrote':
      return withParts(mission, event)
    case 'listed':
      return { ...mission, roster: put(mission.roster, event.member) }
    case 'unlisted':
      return withoutMember(mission, event.memberId)
    case 'ordered':
      return { ...mission, roster: inOrder(mission.roster, event.memberIds) }
    case 'seated':
      return { ...mission, seats: { ...mission.seats, [event.side]: event.memberIds } }
    case 'planned':
      return { ...mission, programme: put(mission.programme, event.item).toSorted(byInstant) }
    case 'unplanned':
      return { ...mission, programme: without(mission.programme, event.itemId) }
    case 'gift':
      return withGift(mission, event)
    case 'gift-removed':
      return { ...mission, gifts: without(mission.gifts, event.giftId) }
    case 'excepted':
      return { ...mission, exceptions: [...mission.exceptions, event.exception] }
    case 'followed-up':
      return { ...mission, commitmentIds: [...new Set([...mission.commitmentIds, event.commitmentId])] }
    default:
      return advance(mission, event)
  }
}

/** Acts that move a mission on, or back. */
function advance(mission: Mission, event: MissionEvent): Mission {
  switch (event.act) {
    case 'declassified': {
      const { secret: _gone, ...open } = mission
      return { ...open, title: event.title }
    }
    case 'renamed':
      return { ...mission, title: event.title }
    case 'stepped':
      return done(mission, event.step, event, event.day, event.note)
    case 'decided':
      return done({ ...mission, decision: event.decision }, 'decided', event, event.decision.day)
    case 'plan-stated':
      return withPlan(mission, event.factId)
    case 'answered':
      return done({ ...mission, answer: event.answer }, 'answered', event, event.answer.day)
    case 'journeyed':
      return done(withJourney(mission, event), journeyStep(mission), event, event.journey.end)
    case 'reported':
      return done({ ...mission, report: event.report }, 'reported', event, event.report.day)
    case 'cancelled':
      return { ...mission, cancelled: event.why }
    case 'reopened':
      return reopened(mission)
    default:
      return mission
  }
}

/** The step at which the delegation is on its way. */
function journeyStep({ direction }: Pick<Mission, 'direction'>): StepName {
  return direction === 'out' ? 'travelled' : 'received'
}

function withJourney(
  mission: Mission,
  { journey, factId }: MissionEvent & { readonly act: 'journeyed' },
): Mission {
  return { ...mission, journey, ...(factId ? { journeyFactId: factId } : {}) }
}

function withPlan({ planFactId: _before, ...mission }: Mission, factId: string | undefined): Mission {
  return { ...mission, ...(factId ? { planFactId: factId } : {}) }
}

function withGift(mission: Mission, { gift, factId }: MissionEvent & { readonly act: 'gift' }): Mission {
  const facts = factId ? { ...mission.giftFactIds, [gift.id]: factId } : mission.giftFactIds
  return { ...mission, gifts: put(mission.gifts, gift), giftFactIds: facts }
}

function done(mission: Mission, step: StepName, event: MissionEvent, day: string, note?: string): Mission {
  const entry = { day, person: event.person, seq: event.seq, ...(note ? { note } : {}) }
  return { ...mission, steps: { ...mission.steps, [step]: entry } }
}

function reopened(mission: Mission): Mission {
  const { cancelled: _why, steps, ...rest } = mission
  const { closed: _closed, ...left } = steps
  return { ...rest, steps: left }
}

function withParts(mission: Mission, event: MissionEvent & { readonly act: 'wrote' }): Mission {
  const parts: Record<string, unknown> = { ...mission.parts }
  const cited: Record<string, unknown> = { ...mission.cited }
  for (const [name, value] of Object.entries(event.parts)) {
    if (value === null) delete parts[name]
    else parts[name] = value
    const from = event.cited?.[name as PartName]
    if (from) cited[name] = from
    else delete cited[name]
  }
  return { ...mission, parts: parts as Parts, cited: cited as CitedParts }
}

function put<T extends { readonly id: string }>(list: readonly T[], one: T): readonly T[] {
  return list.some((each) => each.id === one.id)
    ? list.map((each) => (each.id === one.id ? one : each))
    : [...list, one]
}

function without<T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] {
  return list.filter((each) => each.id !== id)
}

/** Whoever leaves the list leaves the programme and the table too. */
function withoutMember(mission: Mission, id: string): Mission {
  return {
    ...mission,
    roster: without(mission.roster, id),
    programme: mission.programme.map((item) => {
      const { participants, ...rest } = item
      const chaired = 'chair' in rest && rest.chair === id
      const { chair: _chair, ...unchaired } = 'chair' in rest ? rest : { ...rest, chair: undefined }
      const left = chaired ? unchaired : rest
      return (
        participants ? { ...left, participants: participants.filter((one) => one !== id) } : left
      ) as typeof item
    }),
  }
}

/** Those named, in the order they are named; the rest keep their places behind them. */
function inOrder<T extends { readonly id: string }>(
  list: readonly T[],
  ids: readonly string[],
): readonly T[] {
  const named = ids.flatMap((id) => list.find((each) => each.id === id) ?? [])
  const slots = new Set(named.map((each) => list.indexOf(each)))
  let next = 0
  return list.map((each, at) => (slots.has(at) ? (named[next++] ?? each) : each))
}
