import { printDate } from '#model/values/date.ts'
import { addDays } from '#model/values/day.ts'
import { DAYS_AHEAD } from '../../ties/counting.ts'
import { expiryOn } from '../../ties/terms.ts'
import { isSigned, reachOf } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { aboutWhom, has, placeOf, type Question } from '../question.ts'

/** “When does the agreement with Laos expire?” names no time: that is what it asks for. */
function asksWhen(question: Question): boolean {
  return has(question, 'when') && aboutWhom(question) !== undefined
}

/** “Signed in 2019 and about to expire”: the day is that of signing. */
function tellsSigning(question: Question): boolean {
  const sign = placeOf(question, 'sign')
  const end = placeOf(question, 'expire')
  return sign >= 0 && question.days.some((day) => day.start > sign && day.start < end)
}

/** The days asked for, from today where the words only say how far: those named, those to come soon, or any. */
function stretchesOf(
  question: Question,
  asOf: string,
): readonly { readonly from: string; readonly to: string }[] {
  const reach = reachOf(question, asOf, { ahead: true })
  if (question.days.some((day) => day.kind === 'until')) return reach.map(({ to }) => ({ from: asOf, to }))
  if (reach.length) return reach
  if (asksWhen(question)) return [{ from: '', to: '9999-12-31' }]
  return [{ from: asOf, to: addDays(asOf, DAYS_AHEAD) }]
}

/** “Which agreements expire in 2027?”: signed ones whose end falls there, as the lists of agreements reckon it; those that tell no term are counted apart. */
export const expiring: QuestionForm = {
  name: 'expiring',
  says: { en: 'Which agreements expire in 2027?', vi: 'Thỏa thuận nào hết hạn trong năm 2027?' },
  mustNot: 'Which passports expire in 2027?',
  needs: [
    ['expire', 'due'],
    ['agreement', 'sign', 'which'],
  ],
  may: ['future', 'we', 'to', 'from', 'which', 'count', 'agreement', 'when', 'sign', 'tie'],
  whom: 'maybe',
  days: ['period', 'since', 'until', 'span'],
  reads: ['agreement'],
  // “What expires soon?” asks for papers; what is due is more than that.
  fits: (question) =>
    (has(question, 'agreement', 'sign') || !has(question, 'due')) &&
    !tellsSigning(question) &&
    (question.days.some((day) => day.kind !== 'as-of') || asksWhen(question) || has(question, 'future')),
  restates: ({ ref, reader, question, asOf }) => {
    const { lang } = reader
    const whom = ref ? (lang === 'vi' ? `, với ${ref.name}` : `, with ${ref.name}`) : ''
    if (asksWhen(question))
      return `${lang === 'vi' ? 'Ngày hết hạn của văn bản' : 'The last day of agreements'}${whom}`
    if (question.days.some((day) => day.kind !== 'as-of'))
      return `${lang === 'vi' ? 'Văn bản hết hạn trong thời gian đã nêu' : 'Agreements that end in the time named'}${whom}`
    const [soon] = stretchesOf(question, asOf)
    const day = printDate(soon?.to ?? asOf, lang)
    return `${lang === 'vi' ? `Văn bản hết hạn từ nay đến ${day}` : `Agreements that end by ${day}`}${whom}`
  },
  choose: async ({ records, question, reader, asOf }) => {
    const { lang } = reader
    const stretches = stretchesOf(question, asOf)
    const signed = (await records('agreement'))
      .filter(isSigned)
      .map((record) => ({ record, end: expiryOn(record)(asOf) }))
    const ending = signed.flatMap(({ record, end: { from, to, on } }) =>
      from && to && on && stretches.some((stretch) => to >= stretch.from && from <= stretch.to)
        ? [{ record, to, on }]
        : [],
    )
    ending.sort((a, b) => a.to.localeCompare(b.to))
    const without = signed.filter(({ end }) => end.to === undefined).length
    return {
      records: ending.map(({ record }) => record),
      notes: new Map(
        ending.map(({ record, on }) => [
          record.id,
          lang === 'vi' ? `đến hết ${printDate(on, 'vi')}` : `until ${printDate(on, 'en')}`,
        ]),
      ),
      lead:
        lang === 'vi'
          ? `${ending.length} văn bản ${asksWhen(question) ? 'có thời hạn' : 'hết hạn'}; ${without} văn bản khác không nêu thời hạn. Ngày cuối là ngày nguồn nêu, hoặc ngày hiệu lực (nếu không có thì ngày ký) cộng thời hạn.`
          : `${ending.length} ${asksWhen(question) ? 'with a last day' : 'ending'}; ${without} more state no term. The last day is the one a source tells, or the day of effect (else of signing) and the term.`,
      kinds: ['agreement'],
    }
  },
}
