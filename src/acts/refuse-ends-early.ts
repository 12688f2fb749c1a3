import type { Slots } from '#model/kinds/kind.ts'
import { ActError, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dateOf } from '#registry/date-in.ts'

const BEGINS = ['heldFrom', 'since', 'effective', 'start'] as const

/** Refuses what somebody enters by hand as over before it began: one of the two days is mistyped, and none is chosen for them. */
export function refuseEndsEarly(slots: Slots): void {
  const begins = BEGINS.map((name) => dateOf(slots[name])).find((date) => date !== undefined)
  const ends = dateOf(slots.heldTo)
  if (!begins || !ends || ends.to >= begins.from) return
  const [from, to] = [String(begins.iso), String(ends.iso)]
  throw new ActError(
    'invalid',
    problem(
      'ends-before-it-begins',
      {
        en: `“heldTo” is ${printDate(to, 'en')}, before it begins on ${printDate(from, 'en')}. Correct one of the two days.`,
        vi: `“heldTo” là ${printDate(to, 'vi')}, trước ngày bắt đầu ${printDate(from, 'vi')}. Hãy sửa một trong hai ngày.`,
      },
      { where: 'heldTo' },
    ),
  )
}
