import { z } from 'zod'
import { isProblem } from '#model/problem.ts'
import { type Money, parseMoney, printMoney } from '#model/values/money.ts'
import { countryName } from '#model/values/party-name.ts'
import { BESIDE, type Shape, unknown, type Verdict } from '../shape.ts'
import type { TripFacts } from '../trip-facts.ts'

const money = z.string().refine((text) => !isProblem(parseMoney(text)), { error: 'write 1500000 VND' })

const terms = z.discriminatedUnion('of', [
  /** Meals of guests, by the grade of the guest. A grade that is not in the table is for somebody to decide. */
  z.strictObject({ of: z.literal('meals'), most: z.record(z.string(), money) }),
  /** The daily allowance of our people abroad, by the group a country is in. */
  z.strictObject({
    of: z.literal('allowance'),
    most: z.record(z.string(), money),
    groups: z.record(z.string(), z.array(z.string().regex(/^[A-Z]{2}$/))),
  }),
])

type Terms = z.infer<typeof terms>

/** At most so much a person and day: meals of guests by their grade, our allowance by the country's group. */
export const moneyPerDay: Shape<Terms> = {
  name: 'money-per-day',
  says: {
    en: 'At most so much a person and day: meals of guests by grade, the allowance abroad by group of countries.',
    vi: 'Mức chi tối đa cho một người một ngày: tiền ăn của khách theo hạng, công tác phí theo nhóm nước.',
  },
  terms,
  holds: (facts, table) => (table.of === 'meals' ? meals(facts, table) : allowance(facts, table)),
}

function meals({ meals: stated }: TripFacts, { most }: Terms): Verdict {
  if (!stated?.grade && !stated?.perPersonDay) return BESIDE
  if (!stated.grade) return unknown('guest-grade')
  const limit = most[stated.grade]
  if (!limit) {
    return {
      is: 'met',
      seen: {
        en: `Guests of the ${stated.grade} grade: the head of the host body decides the sum.`,
        vi: `Khách hạng ${stated.grade === 'special' ? 'đặc biệt' : stated.grade}: mức chi do thủ trưởng đơn vị đón tiếp quyết định.`,
      },
    }
  }
  if (!stated.perPersonDay) return unknown('meal-money')
  const whom = { en: `guests of grade ${stated.grade}`, vi: `khách hạng ${stated.grade}` }
  return held(stated.perPersonDay, limit, whom)
}

function allowance({ allowance: stated, countries }: TripFacts, table: Terms): Verdict {
  if (!stated) return BESIDE
  if (!countries?.length) return unknown('countries')
  const groups = table.of === 'allowance' ? table.groups : {}
  const limits = countries.flatMap(({ country }) => {
    const group = Object.entries(groups).find(([, members]) => members.includes(country))?.[0]
    const limit = group === undefined ? undefined : table.most[group]
    return limit ? [{ country, limit }] : []
  })
  const worst = limits.map(({ country, limit }) =>
    held(stated, limit, { en: countryName(country, 'en'), vi: countryName(country, 'vi') }),
  )
  return worst.find((one) => one.is === 'unmet') ?? worst[0] ?? BESIDE
}

type Named = { readonly en: string; readonly vi: string }

/** One sum against its limit; sums of two currencies are never compared. */
function held(stated: string, limit: string, whom: Named): Verdict {
  const [sum, most] = [parseMoney(stated), parseMoney(limit)]
  if (isProblem(sum) || isProblem(most)) return BESIDE
  const say = (one: Money) => ({ en: printMoney(one, 'en'), vi: printMoney(one, 'vi') })
  const [given, top] = [say(sum), say(most)]
  const other = sum.currency !== most.currency
  if (!other && sum.amount <= most.amount) {
    return {
      is: 'met',
      seen: {
        en: `${given.en} a person and day; at most ${top.en} (${whom.en}).`,
        vi: `${given.vi}/người/ngày; tối đa ${top.vi} (${whom.vi}).`,
      },
    }
  }
  return {
    is: 'unmet',
    says: {
      en: `${given.en} a person and day; at most ${top.en} (${whom.en})${other ? ', in another currency' : ''}.`,
      vi: `${given.vi}/người/ngày; mức tối đa ${top.vi} (${whom.vi})${other ? ', khác loại tiền' : ''}.`,
    },
    satisfiedBy: {
      en: other
        ? 'State the sum in the currency of the norm.'
        : 'Lower the sum, or note who allows more and on what ground.',
      vi: other
        ? 'Ghi mức chi theo loại tiền của định mức.'
        : 'Giảm mức chi, hoặc nêu căn cứ và người cho phép chi vượt.',
    },
  }
}
