import type { PartName } from '#model/mission.ts'

/** Parts whose field is short: a day, a number, a sum, a choice, a few words. */
const SHORT: ReadonlySet<PartName> = new Set([
  'start',
  'end',
  'days',
  'size',
  'budgetTotal',
  'tripKind',
  'unit',
  'received',
  'language',
  'interpreter',
  'guestGrade',
  'visitKind',
  'mealMoney',
  'allowance',
  'passportsReturned',
])

/**
 * The parts of a paper in rows of its form: short ones that follow one another stand side by side, two at most, so that
 * first and last day, days and persons are seen together and the form is half as long. The order stays.
 */
export function pairedParts<Part extends { readonly name: PartName }>(
  parts: readonly Part[],
): readonly (readonly Part[])[] {
  const rows: Part[][] = []
  for (const part of parts) {
    const last = rows.at(-1)
    const fits = last?.length === 1 && last.every(({ name }) => SHORT.has(name)) && SHORT.has(part.name)
    if (fits) last.push(part)
    else rows.push([part])
  }
  return rows
}
