import { z } from 'zod'
import { RANKS } from '#model/roster.ts'
import { foldText } from '#model/values/fold.ts'
import { groupBy } from '#model/values/group-by.ts'
import { type Shape, unknown } from '../shape.ts'
import type { Traveller } from '../trip-facts.ts'

const terms = z.strictObject({
  /** The ranks that count as key leaders. */
  ranks: z.array(z.enum(RANKS)).min(1),
  /** The most of them in one delegation. */
  most: z.number().int().positive(),
  /** True where only key leaders of one body count against each other. */
  'same-body': z.boolean(),
})

/** Not more than so many key leaders, of one body or of all, travel together. */
export const keyLeaders: Shape<z.infer<typeof terms>> = {
  name: 'key-leaders',
  says: {
    en: 'Key leaders do not travel in one delegation.',
    vi: 'Không bố trí các lãnh đạo chủ chốt cùng đi một đoàn.',
  },
  terms,
  holds: (facts, { ranks, most, 'same-body': sameBody }) => {
    const { roster } = facts
    if (!roster?.length) return unknown('roster')
    const keys = roster.filter((one) => one.rank && ranks.includes(one.rank))
    const placed = sameBody ? keys.filter((one) => one.employer) : keys
    const groups = [...groupBy(placed, (one) => (sameBody ? foldText(one.employer ?? '') : '')).values()]
    const over = groups.find((group) => group.length > most)
    if (over) return together(over, most, sameBody)
    if (roster.some((one) => !one.rank)) return unknown('ranks')
    if (keys.length > most && placed.length < keys.length) return unknown('employers')
    return {
      is: 'met',
      seen: {
        en: `No more than ${most} key leader${sameBody ? ' of one body' : ''} in the delegation.`,
        vi: `Không quá ${most} lãnh đạo chủ chốt${sameBody ? ' của một cơ quan' : ''} trong đoàn.`,
      },
    }
  },
}

function together(over: readonly Traveller[], most: number, sameBody: boolean) {
  const names = over.map((one) => one.name ?? one.post ?? '—').join(', ')
  const body = sameBody ? over[0]?.employer : undefined
  return {
    is: 'unmet',
    says: {
      en: `${names}${body ? ` (${body})` : ''} are key leaders in one delegation; at most ${most}.`,
      vi: `${names}${body ? ` (${body})` : ''} là lãnh đạo chủ chốt cùng đi một đoàn; không quá ${most} người.`,
    },
    satisfiedBy: {
      en: `Leave ${over.length - most} of them at home, or state the ground and who allows it.`,
      vi: `Để ${over.length - most} người ở nhà, hoặc nêu lý do và người cho phép.`,
    },
  } as const
}
