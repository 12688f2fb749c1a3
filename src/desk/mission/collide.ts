import type { MissionAct, MissionEvent } from './mission.ts'

/**
 * What an act touches, as addresses. Two acts that share one cannot both be meant: the later one was decided without the
 * other before its eyes. A part and another part, a talk and a gift, have nothing to do with each other.
 */
export function touchesOf(event: MissionAct): readonly string[] {
  switch (event.act) {
    case 'wrote':
      return Object.keys(event.parts).map((part) => `part:${part}`)
    case 'renamed':
      return ['title']
    case 'listed':
      return [`member:${event.member.id}`]
    case 'unlisted':
      return [`member:${event.memberId}`]
    case 'ordered':
      return ['order']
    case 'seated':
      return [`seats:${event.side}`]
    case 'planned':
      return [`item:${event.item.id}`]
    case 'unplanned':
      return [`item:${event.itemId}`]
    case 'gift':
      return [`gift:${event.gift.id}`]
    case 'gift-removed':
      return [`gift:${event.giftId}`]
    case 'stepped':
      return [`step:${event.step}`, 'course']
    case 'excepted':
      return [`exception:${event.exception.clause}`]
    case 'followed-up':
    case 'plan-stated':
      return []
    case 'undid':
      return [`event:${event.undone}`]
    default:
      return ['course']
  }
}

/** The events after `seen` that touch what `act` touches. */
export function collisions(
  events: readonly MissionEvent[],
  seen: number,
  act: MissionAct,
): readonly MissionEvent[] {
  const own = new Set(touchesOf(act))
  return events.filter((event) => event.seq > seen && touchesOf(event).some((one) => own.has(one)))
}
