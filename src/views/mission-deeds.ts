import type { MissionEvent } from '#desk/mission/mission.ts'
import { mayUndo } from '#desk/mission/undo.ts'
import type { PartName } from '#model/mission.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { Person } from '#store/queries/person.ts'
import type { MissionDeed } from './mission-view.ts'
import { printMoment } from './moment.ts'
import { MISSION_ACT_WORDS, PART_WORDS, STANDING_WORDS } from './words/mission-words.ts'

/** What was done to a mission, newest first, each with whether it may still be taken back. */
export function missionDeeds(
  events: readonly MissionEvent[],
  standing: readonly MissionEvent[],
  people: readonly Person[],
  { lang, zone }: { readonly lang: Language; readonly zone: string },
): readonly MissionDeed[] {
  const stands = new Set(standing.map((event) => event.seq))
  return events
    .map((event) => ({
      seq: event.seq,
      word: MISSION_ACT_WORDS[event.act][lang],
      about: aboutOf(event, events, lang),
      by: people.find((person) => person.id === event.person)?.name ?? event.person,
      at: printMoment(event.at, lang, zone),
      undone: event.act !== 'undid' && !stands.has(event.seq),
      undoable: stands.has(event.seq) && mayUndo(standing, event.seq),
    }))
    .toReversed()
}

function aboutOf(event: MissionEvent, events: readonly MissionEvent[], lang: Language): string {
  switch (event.act) {
    case 'opened':
    case 'declassified':
    case 'renamed':
      return event.title
    case 'wrote':
      return Object.keys(event.parts)
        .map((part) => PART_WORDS[part as PartName][lang])
        .join(', ')
    case 'listed':
      return event.member.name
    case 'unlisted':
      return memberName(events, event.memberId)
    case 'planned':
      return event.item.title
    case 'unplanned':
      return itemTitle(events, event.itemId)
    case 'gift':
      return event.gift.thing
    case 'stepped':
      return [STANDING_WORDS[event.step][lang], printDate(event.day, lang), event.note]
        .filter(Boolean)
        .join(', ')
    case 'decided':
      return `${event.decision.number}, ${printDate(event.decision.day, lang)}, ${event.decision.signer}`
    case 'answered':
      return event.answer.words
    case 'journeyed':
      return printDate(`${event.journey.start}/${event.journey.end}`, lang)
    case 'excepted':
      return `${event.exception.ground} (${event.exception.signer})`
    case 'cancelled':
    case 'reopened':
      return event.why
    case 'undid': {
      const undone = events.find((each) => each.seq === event.undone)
      return undone ? `${MISSION_ACT_WORDS[undone.act][lang]}: ${aboutOf(undone, events, lang)}` : ''
    }
    default:
      return ''
  }
}

function memberName(events: readonly MissionEvent[], id: string): string {
  const put = events.findLast((event) => event.act === 'listed' && event.member.id === id)
  return put?.act === 'listed' ? put.member.name : ''
}

function itemTitle(events: readonly MissionEvent[], id: string): string {
  const put = events.findLast((event) => event.act === 'planned' && event.item.id === id)
  return put?.act === 'planned' ? put.item.title : ''
}
