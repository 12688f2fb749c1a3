import type { StoredRecord } from '#store/queries/record.ts'
import { slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { dayOf, type Question, spanOf } from '../question.ts'

/** Years that are kept: every fifth. */
const ROUND = 5

/** The years of the stretch asked for; this year and the five after it where none is named. */
function yearsOf(question: Question, asOf: string): { readonly first: number; readonly last: number } {
  const year = Number(asOf.slice(0, 4))
  const period = dayOf(question, 'period')
  const span = spanOf(question)
  if (period) return { first: Number(period.from.slice(0, 4)), last: Number(period.to.slice(0, 4)) }
  return { first: year, last: year + (span?.unit === 'year' ? span.count : ROUND) }
}

function ageIn(record: StoredRecord, { first, last }: ReturnType<typeof yearsOf>): number | undefined {
  const began = Number(slotText(record, 'since').slice(0, 4))
  if (!began) return undefined
  for (let year = first; year <= last; year++) {
    if (year > began && (year - began) % ROUND === 0) return year - began
  }
  return undefined
}

/** “Which anniversaries come in 2027?”: every fifth year of a tie that stands and tells when it began. */
export const anniversaries: QuestionForm = {
  name: 'anniversaries',
  says: { en: 'Which anniversaries come in 2027?', vi: 'Năm 2027 có những dịp kỷ niệm nào?' },
  mustNot: 'Whose wedding anniversary is in 2027?',
  needs: [['anniversary']],
  may: ['future', 'we', 'which', 'count', 'to', 'from', 'when', 'tie', 'partner', 'sister', 'in'],
  whom: 'maybe',
  reads: ['partnership'],
  restates: ({ question, asOf, reader, ref }) => {
    const { first, last } = yearsOf(question, asOf)
    const years = first === last ? `${first}` : `${first}–${last}`
    const where = ref ? (reader.lang === 'vi' ? ` với ${ref.name}` : ` with ${ref.name}`) : ''
    return reader.lang === 'vi'
      ? `Kỷ niệm tròn 5, 10, 15 … năm quan hệ${where}, ${years}`
      : `Anniversaries of ties${where}, every fifth year, ${years}`
  },
  choose: async ({ records, question, asOf, reader, isOurs }) => {
    const years = yearsOf(question, asOf)
    const ties = (await records('partnership')).filter(
      (record) =>
        (isOurs(record.parties.a) || isOurs(record.parties.b)) &&
        ['', 'established', 'inherited', 'dormant'].includes(slotText(record, 'status')) &&
        ageIn(record, years) !== undefined,
    )
    const note = (record: StoredRecord) => {
      const age = ageIn(record, years) ?? 0
      const year = Number(slotText(record, 'since').slice(0, 4)) + age
      return reader.lang === 'vi' ? `${age} năm, ${year}` : `${age} years, ${year}`
    }
    return {
      records: [...ties].sort((a, b) => note(a).slice(-4).localeCompare(note(b).slice(-4))),
      notes: new Map(ties.map((record) => [record.id, note(record)])),
      kinds: ['partnership'],
    }
  },
}
