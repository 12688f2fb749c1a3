import { counted, slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { has } from '../question.ts'
import { countriesOf, regionText } from '../regions.ts'

/** Standings in which somebody is a partner: a plan, an end and a denial are none. */
export const STANDS: ReadonlySet<string> = new Set(['', 'established', 'inherited', 'dormant'])

/** What is counted, by the kind of tie asked for: none of one kind is not none at all. */
const COUNTED = {
  'sister-city': { one: 'sister city', many: 'sister cities', vi: 'đối tác kết nghĩa' },
  friendship: {
    one: 'partner with friendship ties',
    many: 'partners with friendship ties',
    vi: 'đối tác hữu nghị',
  },
  any: { one: 'partner', many: 'partners', vi: 'đối tác' },
} as const

/** “How many sister cities do we have in the United States?”: partners by tie; each counted once. */
export const partners: QuestionForm = {
  name: 'partners',
  says: { en: 'Which partners do we have in {X}?', vi: 'Ta có những đối tác nào ở {X}?' },
  mustNot: 'Which partners like us best?',
  needs: [
    ['partner', 'sister', 'friendship'],
    ['which', 'count', 'who', 'we', 'sister', 'friendship'],
  ],
  may: ['we', 'to', 'from', 'which', 'count', 'sister', 'friendship', 'tie', 'partner', 'who', 'yet'],
  whom: 'maybe',
  reads: ['partnership'],
  fits: (question) => question.names.every((name) => name.ours || name.country || !name.address),
  regions: true,
  restates: ({ ref, reader, question, asOf }) => {
    const region = question.regions[0]?.region
    const where = region ? regionText(region, reader.lang, asOf) : ref?.name
    const kind = has(question, 'sister') ? 0 : has(question, 'friendship') ? 1 : 2
    if (reader.lang === 'vi')
      return `Đối tác ${['kết nghĩa', 'hữu nghị', 'đang có quan hệ'][kind]}${where ? ` ở ${where}` : ''}; mỗi đối tác đếm một lần`
    return `${['Sister cities', 'Partners with friendship ties', 'Partners with standing ties'][kind]}${where ? ` in ${where}` : ''}, each counted once`
  },
  choose: async ({ records, question, reader, isOurs, countryOf, asOf }) => {
    const kind = has(question, 'sister')
      ? 'sister-city'
      : has(question, 'friendship')
        ? 'friendship'
        : undefined
    const ties = (await records('partnership')).filter((record) => {
      const ours = isOurs(record.parties.a) || isOurs(record.parties.b)
      return ours && STANDS.has(slotText(record, 'status')) && (!kind || slotText(record, 'kind') === kind)
    })
    const byPartner = new Map(
      ties.map((record) => [isOurs(record.parties.a) ? record.parties.b : record.parties.a, record]),
    )
    const region = question.regions[0]?.region
    const codes = region && countriesOf(region, asOf)
    const found = [...byPartner].flatMap(([partner, record]) =>
      !codes || codes.has(countryOf(partner) ?? '') ? [record] : [],
    )
    const lead = counted(reader.lang, found.length, COUNTED[kind ?? 'any'])
    return { records: found, lead, kinds: ['partnership'] }
  },
}
