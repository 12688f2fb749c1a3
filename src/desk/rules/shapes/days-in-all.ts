import { z } from 'zod'
import { counted } from '#model/values/counted.ts'
import { type Shape, unknown } from '../shape.ts'
import { dayCountOf } from '../trip-sizes.ts'

const terms = z.strictObject({ most: z.number().int().positive() })

/** The whole trip or visit takes at most so many days. */
export const daysInAll: Shape<z.infer<typeof terms>> = {
  name: 'days-in-all',
  says: {
    en: 'A trip or visit takes at most so many days in all.',
    vi: 'Toàn chuyến không quá số ngày quy định.',
  },
  terms,
  holds: (facts, { most }) => {
    const days = dayCountOf(facts)
    if (days === undefined) return unknown('days')
    if (days <= most) {
      return {
        is: 'met',
        seen: { en: `${days} of at most ${counted(most, 'day')}.`, vi: `${days} ngày, tối đa ${most} ngày.` },
      }
    }
    return {
      is: 'unmet',
      says: {
        en: `${counted(days, 'day')} in all; at most ${most}.`,
        vi: `Toàn chuyến ${days} ngày; không quá ${most} ngày.`,
      },
      satisfiedBy: {
        en: `Shorten it by ${days - most} to ${counted(most, 'day')}, or state the ground and who allows it.`,
        vi: `Rút ngắn ${days - most} ngày còn ${most} ngày, hoặc nêu lý do và người cho phép.`,
      },
    }
  },
}
