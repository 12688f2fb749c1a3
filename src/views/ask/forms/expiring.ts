import type { Language } from '#model/problem.ts'
import { isProblem } from '#model/problem.ts'
import { parseDate, printDate } from '#model/values/date.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { dayBefore, slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { aboutWhom, dayOf, has, type Question, spanOf } from '../question.ts'

const YEARS = /(\d{1,2})[\s-]*(?:years?|năm|nam)\b/i
const MONTHS = /(\d{1,3})[\s-]*(?:months?|tháng|thang)\b/i

/** The last day of an agreement: told outright, or its beginning and its term; undefined where nothing tells it. */
function lastDayOf(record: StoredRecord): string | undefined {
  const told = parseDate(slotText(record, 'heldTo'))
  if (record.slots.heldTo && !isProblem(told)) return told.to
  const begins = parseDate(slotText(record, 'effective') || slotText(record, 'date'))
  const term = slotText(record, 'term')
  const years = YEARS.exec(term)?.[1]
  const months = MONTHS.exec(term)?.[1]
  if (isProblem(begins) || !(years || months)) return undefined
  const after = years
    ? dayBefore(begins.from, -Number(years), 'year')
    : dayBefore(begins.from, -Number(months), 'month')
  return dayBefore(after, 1, 'day')
}

/** The stretch of days asked for: the one named, or from today so far ahead. */
function stretchOf(
  question: Question,
  asOf: string,
): { readonly from: string; readonly to: string } | undefined {
  const span = spanOf(question)
  if (span) return { from: asOf, to: dayBefore(asOf, -span.count, span.unit) }
  const since = dayOf(question, 'since')
  const named = dayOf(question, 'period') ?? (since && { from: since.from, to: LAST_DAY })
  return named ?? (asksWhen(question) ? { from: '', to: LAST_DAY } : undefined)
}

const LAST_DAY = '9999-12-31'

/** “When does the agreement with Laos expire?” names no time: that is what it asks for. */
function asksWhen(question: Question): boolean {
  return has(question, 'when') && aboutWhom(question) !== undefined
}

function restate(lang: Language, name: string | undefined, when: boolean): string {
  if (lang === 'vi')
    return `${when ? 'Ngày hết hạn của văn bản' : 'Văn bản hết hạn trong thời gian đã nêu'}${name ? `, với ${name}` : ''}`
  return `${when ? 'The last day of agreements' : 'Agreements that end in the time named'}${name ? `, with ${name}` : ''}`
}

/** “Which agreements expire in 2027?”: signed ones whose last day falls there; those that tell no term are counted apart. */
export const expiring: QuestionForm = {
  name: 'expiring',
  says: { en: 'Which agreements expire in 2027?', vi: 'Thỏa thuận nào hết hạn trong năm 2027?' },
  mustNot: 'Which passports expire in 2027?',
  needs: [['expire'], ['agreement', 'sign']],
  may: ['future', 'we', 'to', 'from', 'which', 'count', 'agreement', 'when', 'sign', 'tie'],
  whom: 'maybe',
  reads: ['agreement'],
  fits: (question) => question.days.some((day) => day.kind !== 'as-of') || asksWhen(question),
  restates: ({ ref, reader, question }) =>
    restate(reader.lang, ref?.name, !question.days.some((day) => day.kind !== 'as-of')),
  choose: async ({ records, question, reader, asOf }) => {
    const signed = (await records('agreement')).filter((record) => slotText(record, 'status') === 'signed')
    const stretch = stretchOf(question, asOf)
    const ends = new Map(
      signed.flatMap((record) => (lastDayOf(record) ? [[record, lastDayOf(record)] as const] : [])),
    )
    const found = [...ends].filter(([, day]) => stretch && day && day >= stretch.from && day <= stretch.to)
    const sorted = found.sort(([, a = ''], [, b = '']) => a.localeCompare(b))
    const without = signed.length - ends.size
    return {
      records: sorted.map(([record]) => record),
      notes: new Map(
        sorted.map(([record, day = '']) => [
          record.id,
          reader.lang === 'vi' ? `đến hết ${printDate(day, 'vi')}` : `until ${printDate(day, 'en')}`,
        ]),
      ),
      lead:
        reader.lang === 'vi'
          ? `${found.length} văn bản ${asksWhen(question) ? 'có thời hạn' : 'hết hạn'}; ${without} văn bản khác không nêu thời hạn. Ngày cuối là ngày nguồn nêu, hoặc ngày hiệu lực (nếu không có thì ngày ký) cộng thời hạn.`
          : `${found.length} ${asksWhen(question) ? 'with a last day' : 'ending'}; ${without} more state no term. The last day is the one a source tells, or the day of effect (else of signing) and the term.`,
      kinds: ['agreement'],
    }
  },
}
