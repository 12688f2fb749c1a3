import { z } from 'zod'
import { RANKS } from '#model/roster.ts'
import { counted } from '#model/values/counted.ts'
import { sayRanks } from '../rank-words.ts'
import { BESIDE, type Shape, unknown } from '../shape.ts'
import { headCountOf, leaderRankOf } from '../trip-sizes.ts'

const terms = z.strictObject({
  /** The most that may travel, the leader counted. */
  most: z.number().int().positive(),
  /** Whom the delegation is led by; any leader where left out. */
  'led-by': z.array(z.enum(RANKS)).optional(),
})

/** A delegation led by somebody of a rank has at most so many members. */
export const headCount: Shape<z.infer<typeof terms>> = {
  name: 'head-count',
  says: {
    en: 'A delegation has at most so many members, by the rank of its leader.',
    vi: 'Đoàn không quá số người quy định, theo cấp của trưởng đoàn.',
  },
  terms,
  holds: (facts, { most, 'led-by': ledBy }) => {
    const rank = leaderRankOf(facts)
    if (ledBy && rank && !ledBy.includes(rank)) return BESIDE
    const count = headCountOf(facts)
    if (ledBy && !rank) return unknown('leader', ...(count === undefined ? (['head-count'] as const) : []))
    if (count === undefined) return unknown('head-count')
    const led = ledBy
      ? { en: ` led by ${sayRanks(ledBy).en}`, vi: ` do ${sayRanks(ledBy).vi} làm trưởng đoàn` }
      : { en: '', vi: '' }
    if (count <= most) {
      return {
        is: 'met',
        seen: {
          en: `${counted(count, 'member')}, at most ${most} for a delegation${led.en}.`,
          vi: `${count} người, mức tối đa của đoàn${led.vi} là ${most} người.`,
        },
      }
    }
    return {
      is: 'unmet',
      says: {
        en: `The delegation has ${counted(count, 'member')}; a delegation${led.en} has at most ${most}.`,
        vi: `Đoàn có ${count} người; đoàn${led.vi} không quá ${most} người.`,
      },
      satisfiedBy: {
        en: `Reduce the list by ${count - most} to ${most}, or state the ground for the number and who allows it.`,
        vi: `Giảm ${count - most} người còn ${most} người, hoặc nêu lý do về số lượng và người cho phép.`,
      },
    }
  },
}
