import { askOf, find } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import type { PersonEntity } from '../names/entity.ts'
import { type Line, wordsBefore } from '../names/line.ts'
import { countryOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { isResident, listOf } from '../refine/visits/visit-clue.ts'

/** `It was led by X`, of a party told of in the sentence before. */
const LED = askOf(
  /^(?:it|they|the (?:\S+ ){0,3}?(?:delegation|group|party|team|mission|visitors|guests|delegates)) (?:was|were|is|are|will be|is being|is to be|are to be) (?:\w+ )?(?:led|headed) by\b/,
)

/** How far behind the word of leading the leader is named. */
const REACH = 12

/** Who is said to lead the travellers in a sentence right behind the telling of their journey. */
export function headTold(lines: readonly Line[], visit: Finding, scene: Scene): Filled | undefined {
  const next = lines.find((line) => line.index === visit.line.index + 1)
  const cue = next && find(LED, next)
  if (!next || !cue) return undefined
  const from = wordsBefore(next, cue.index + cue[0].length)
  const leader = next.entities.find(
    (e): e is PersonEntity => e.type === 'person' && e.first >= from && e.first - from < REACH,
  )
  if (!leader || isResident(leader.person) || isHostOf(leader, visit, scene)) return undefined
  return { value: leader.person.name, spans: [leader.person.span] }
}

/** Somebody of the place they come to does not lead them there. */
function isHostOf({ person }: PersonEntity, visit: Finding, scene: Scene): boolean {
  const side = person.side?.value
  return (
    side !== undefined &&
    side !== scene.home?.value &&
    listOf(visit.slots.to).some((to) => to === side || countryOf(side) === to)
  )
}
