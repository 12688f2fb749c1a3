import type { KindName, SlotValue } from '#model/kinds/kind.ts'
import { isProblem, type Language } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { PLANNED_PAST } from './words/glossary.ts'

/** What is planned for a day, and the slot that day stands in. */
const DAY_OF: Partial<Readonly<Record<KindName, string>>> = { visit: 'start', meeting: 'date', event: 'date' }

/**
 * How a plan reads once its day has passed: said is not done, and not undone either. Undefined where nothing was planned or
 * the day (ISO) read may still be before its own.
 */
export function plannedPast(
  kind: KindName,
  told: (slot: string) => SlotValue | undefined,
  { asOf, lang }: { readonly asOf: string; readonly lang: Language },
): string | undefined {
  const slot = DAY_OF[kind]
  if (!slot || told('status') !== 'planned') return undefined
  const date = parseDate(String(told(slot) ?? ''))
  return isProblem(date) || date.to >= asOf ? undefined : PLANNED_PAST[lang]
}
