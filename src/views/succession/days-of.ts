import type { Succession } from '#model/succession.ts'
import type { Units } from './load-units.ts'

/** Days on which units changed: ours first, then partners’ we have something with; the newest first. */
export function daysOf(units: Units): readonly { readonly day: string; readonly ours: boolean }[] {
  const days = new Map<string, boolean>()
  for (const each of units.successions) {
    if (units.isOurs(each.from.key)) days.set(each.day, true)
    else if (isNamed(units, each) && !days.has(each.day)) days.set(each.day, false)
  }
  return [...days]
    .map(([day, ours]) => ({ day, ours }))
    .sort((a, b) => Number(b.ours) - Number(a.ours) || (a.day < b.day ? 1 : -1))
}

/** A change of a partner concerns us where a record of ours names the unit or its heir. */
export function isNamed(units: Units, { from, to }: Succession): boolean {
  return [from.key, to?.key ?? ''].some((unit) => units.addressOf(unit) !== undefined)
}

/** The newest day that is not ahead; a merger still to come is read when it is asked for. */
export function newestDay(units: Units, today: string): string | undefined {
  const ours = daysOf(units).filter((each) => each.ours)
  return (ours.find((each) => each.day <= today) ?? ours[0] ?? daysOf(units)[0])?.day
}
