import type { Gazetteer } from '#gazetteer/place.ts'
import type { Slots, SlotValue } from '#model/kinds/kind.ts'
import { parsePartyName } from '#model/values/party-name.ts'

/**
 * Values as they were where only the spelling of a place is another: a form shows places as the desk writes them, and who
 * leaves one as it is has not changed it.
 */
export function keepSpelling(gazetteer: Gazetteer, now: Slots, before: Slots): Slots {
  return Object.fromEntries(
    Object.entries(now).map(([slot, value]) => [slot, kept(gazetteer, value, before[slot])]),
  )
}

function kept(gazetteer: Gazetteer, now: SlotValue, before: SlotValue | undefined): SlotValue {
  if (typeof now === 'string')
    return typeof before === 'string' && isSame(gazetteer, now, before) ? before : now
  if (!Array.isArray(now) || !Array.isArray(before)) return now
  return now.map((one) => before.find((old) => isSame(gazetteer, one, old)) ?? one)
}

/** Whether two names, each with its country, are of one place. */
function isSame(gazetteer: Gazetteer, a: string, b: string): boolean {
  if (a === b) return true
  const [left, right] = [parsePartyName(a), parsePartyName(b)]
  if (!left.country || left.kind !== 'locality' || right.kind !== 'locality') return false
  if (left.country !== right.country) return false
  const of = { country: left.country }
  const ids = new Set(gazetteer.find(left.name, of).map((place) => place.id))
  return gazetteer.find(right.name, of).some((place) => ids.has(place.id))
}
