import { isProblem } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import { parseDate, printDate } from '#model/values/date.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { beganText, reachOf, slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import type { Question } from '../question.ts'

/** Years that are kept: every fifth. */
const ROUND = 5

/** The days asked for; this year and the five after it where none are named. */
function stretchesOf(question: Question, asOf: string): ReturnType<typeof reachOf> {
  const named = reachOf(question, asOf, { ahead: true })
  // “before 2027” asks of what is to come until then.
  const isUntil = question.days.some((day) => day.kind === 'until')
  const reach = isUntil ? named.map(({ to }) => ({ from: asOf, to })) : named
  const year = Number(asOf.slice(0, 4))
  return reach.length ? reach : [{ from: `${year}-01-01`, to: `${year + ROUND}-12-31` }]
}

/** A stretch of whole years is told by its years. */
function isoOf(from: string, to: string): string {
  const whole = from.endsWith('-01-01') && to.endsWith('-12-31')
  const [first, last] = whole ? [from.slice(0, 4), to.slice(0, 4)] : [from, to]
  return first === last ? first : `${first}/${last}`
}

type Kept = { readonly age: number; readonly year: number }

/** The first round year of a tie in the days asked for; where only its year or month is told, any day of that may be meant. */
function keptIn(record: StoredRecord, stretches: ReturnType<typeof reachOf>): Kept | undefined {
  const began = beganText(record)
  const start = Number(began.slice(0, 4))
  if (!start) return undefined
  for (const { from, to } of stretches) {
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
      const on = parseDate(`${year}${began.slice(4, 10)}`)
      const isRound = year > start && (year - start) % ROUND === 0
      if (isRound && !isProblem(on) && on.from <= to && on.to >= from) return { age: year - start, year }
    }
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
  days: ['period', 'span', 'until'],
  reads: ['partnership'],
  restates: ({ question, asOf, reader, ref }) => {
    const days = stretchesOf(question, asOf).map(({ from, to }) => printDate(isoOf(from, to), reader.lang))
    const years = days.join(', ')
    const where = ref ? (reader.lang === 'vi' ? ` với ${ref.name}` : ` with ${ref.name}`) : ''
    return reader.lang === 'vi'
      ? `Kỷ niệm tròn 5, 10, 15 … năm quan hệ${where}, ${years}`
      : `Anniversaries of ties${where}, every fifth year, ${years}`
  },
  choose: async ({ records, question, asOf, reader, isOurs }) => {
    const stretches = stretchesOf(question, asOf)
    const ties = (await records('partnership')).filter(
      (record) =>
        (isOurs(record.parties.a) || isOurs(record.parties.b)) &&
        ['', 'established', 'inherited', 'dormant'].includes(slotText(record, 'status')) &&
        keptIn(record, stretches) !== undefined,
    )
    const note = (record: StoredRecord) => {
      const { age, year } = keptIn(record, stretches) ?? { age: 0, year: 0 }
      return reader.lang === 'vi' ? `${age} năm, ${year}` : `${counted(age, 'year')}, ${year}`
    }
    return {
      records: [...ties].sort((a, b) => note(a).slice(-4).localeCompare(note(b).slice(-4))),
      notes: new Map(ties.map((record) => [record.id, note(record)])),
      kinds: ['partnership'],
    }
  },
}
