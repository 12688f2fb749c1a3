import type { Slot, SlotValue } from '#model/kinds/kind.ts'
import { isProblem } from '#model/problem.ts'
import { datesAgree, parseDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import { moneyText, parseMoney } from '#model/values/money.ts'

/** What a value is compared by: the group for a party, the folded words for a text, itself for the rest. */
export function comparable(slot: Slot, value: SlotValue, group: string | undefined): string {
  if (group) return group
  if (slot.type === 'money') {
    const money = parseMoney(String(value))
    return isProblem(money) ? String(value) : moneyText(money)
  }
  return slot.type === 'text' || slot.type === 'party' || slot.type === 'person'
    ? foldText(String(value))
    : JSON.stringify(value)
}

/** True where `rough` is `fine` told with less precision: a year against a day in it. */
export function isRougher(rough: SlotValue, fine: SlotValue): boolean {
  const a = parseDate(String(rough))
  const b = parseDate(String(fine))
  if (isProblem(a) || isProblem(b) || a.iso === b.iso) return false
  return datesAgree(a, b) && a.from <= b.from && a.to >= b.to
}
