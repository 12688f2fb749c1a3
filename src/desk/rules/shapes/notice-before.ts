import { z } from 'zod'
import { printDate } from '#model/values/date.ts'
import { daysAfter } from '../../clocks/days-after.ts'
import { sayDays } from '../count-words.ts'
import { dayOf, MOMENT_WORDS, MOMENTS } from '../moments.ts'
import { type Shape, unknown } from '../shape.ts'

const terms = z.strictObject({
  /** What has to happen in time. */
  notice: z.enum(MOMENTS),
  before: z.enum(MOMENTS),
  days: z.number().int().nonnegative(),
  count: z.enum(['working', 'calendar']),
})

/** Something is handed in at least so many days before something begins. */
export const noticeBefore: Shape<z.infer<typeof terms>> = {
  name: 'notice-before',
  says: {
    en: 'A request, notice or dossier is handed in so many days ahead.',
    vi: 'Đề nghị, thông báo, hồ sơ phải gửi trước số ngày quy định.',
  },
  terms,
  holds: (facts, { notice, before, days, count }, { today, calendar }) => {
    const event = dayOf(before, facts)
    const given = dayOf(notice, facts)
    if (!event) return unknown(`moment:${before}`, ...(given ? [] : [`moment:${notice}` as const]))
    const due = daysAfter(event, -days, count, calendar)
    const term = sayDays(days, count)
    const latest = { en: printDate(due, 'en'), vi: printDate(due, 'vi') }
    if (given && given <= due) {
      return {
        is: 'met',
        due,
        doneOn: given,
        seen: {
          en: `${sentence(MOMENT_WORDS[notice].en)} on ${printDate(given, 'en')}, by ${latest.en} at the latest.`,
          vi: `${sentence(MOMENT_WORDS[notice].vi)} ngày ${printDate(given, 'vi')}, chậm nhất là ${latest.vi}.`,
        },
      }
    }
    if (!given && today <= due) return { is: 'unknown', missing: [`moment:${notice}`], due }
    return {
      is: 'unmet',
      due,
      ...(given ? { doneOn: given } : {}),
      says: {
        en: `${sentence(MOMENT_WORDS[notice].en)}${given ? ` on ${printDate(given, 'en')}` : ' – not yet'}; it had to be ${term.en} ahead, by ${latest.en}.`,
        vi: `${sentence(MOMENT_WORDS[notice].vi)}${given ? ` ngày ${printDate(given, 'vi')}` : ': chưa có'}; phải trước ${term.vi}, chậm nhất ${latest.vi}.`,
      },
      satisfiedBy: {
        en: 'Move the date, or state why it could not be earlier and who allows it.',
        vi: 'Lùi thời gian, hoặc nêu lý do không gửi sớm hơn được và người cho phép.',
      },
    }
  },
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
