import { z } from 'zod'
import { counted } from '#model/values/counted.ts'
import { type Shape, unknown } from '../shape.ts'
import type { Traveller } from '../trip-facts.ts'

const terms = z.strictObject({ most: z.number().int().positive() })

/** Nobody who holds an office travels more than so often in a calendar year, this trip counted. */
export const tripsAYear: Shape<z.infer<typeof terms>> = {
  name: 'trips-a-year',
  says: {
    en: 'An official travels abroad at most so often in a year.',
    vi: 'Mỗi người không đi nước ngoài quá số lần quy định trong một năm.',
  },
  terms,
  holds: (facts, { most }) => {
    if (!facts.roster?.length) return unknown('roster')
    const officials = facts.roster.filter((one) => one.rank !== 'outside')
    const over = officials.filter((one) => (one.tripsThisYear ?? 0) + 1 > most)
    if (over.length) {
      return {
        is: 'unmet',
        says: {
          en: `${over.map((one) => `${nameOf(one).en} (trip ${(one.tripsThisYear ?? 0) + 1} of the year)`).join(', ')}: at most ${counted(most, 'trip')} in a year.`,
          vi: `${over.map((one) => `${nameOf(one).vi} (lần thứ ${(one.tripsThisYear ?? 0) + 1} trong năm)`).join(', ')}: không quá ${most} lần trong một năm.`,
        },
        satisfiedBy: {
          en: 'Send somebody else, or state the ground (duty, escort of a superior, real need) and who allows it.',
          vi: 'Cử người khác, hoặc nêu lý do (yêu cầu công tác, tháp tùng cấp trên, thật sự cần thiết) và người cho phép.',
        },
      }
    }
    if (officials.some((one) => one.tripsThisYear === undefined)) return unknown('trips')
    return {
      is: 'met',
      seen: {
        en: `Nobody travels more than ${counted(most, 'time')} this year.`,
        vi: `Không ai đi quá ${most} lần trong năm.`,
      },
    }
  },
}

function nameOf(one: Traveller): { readonly en: string; readonly vi: string } {
  return { en: one.name ?? one.post ?? 'one member', vi: one.name ?? one.post ?? 'một thành viên' }
}
