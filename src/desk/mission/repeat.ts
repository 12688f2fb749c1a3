import type { Bilingual } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import { printDate } from '#model/values/date.ts'
import { addMonths } from '#model/values/day.ts'
import { foldText } from '#model/values/fold.ts'
import type { EarlierVisit } from './facts.ts'
import { daysOf, type Mission } from './mission.ts'

/**
 * The same body about the same topic within the months the office chose: said in words, never stopped. Undefined where
 * nothing repeats, or the request names no body or topic.
 */
export function repeatOf(
  mission: Mission,
  earlier: readonly EarlierVisit[],
  { months, today }: { readonly months: number; readonly today: string },
): Bilingual | undefined {
  const { body, topic } = mission.parts
  if (mission.direction !== 'in' || !body || !topic) return undefined
  const day = daysOf(mission).start ?? today
  const since = addMonths(day, -months)
  const same = (a: string, b: string) => foldText(a) === foldText(b)
  const found = earlier
    .filter((one) => same(one.body, body) && same(one.topic, topic) && one.day >= since && one.day < day)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  if (!found) return undefined
  return {
    en: `The same body was received about “${found.topic}” on ${printDate(found.day, 'en')}; this office looks twice at a return within ${counted(months, 'month')}.`,
    vi: `Chính đơn vị này đã được tiếp về “${found.topic}” ngày ${printDate(found.day, 'vi')}; cơ quan lưu ý các đoàn quay lại trong vòng ${months} tháng.`,
  }
}
