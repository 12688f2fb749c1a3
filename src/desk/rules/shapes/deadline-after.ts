import { z } from 'zod'
import { printDate } from '#model/values/date.ts'
import { daysAfter } from '../../clocks/days-after.ts'
import { sayDays } from '../count-words.ts'
import { dayOf, MOMENT_WORDS, MOMENTS } from '../moments.ts'
import { type Shape, unknown } from '../shape.ts'

const terms = z.strictObject({
  after: z.enum(MOMENTS),
  /** What has to have happened by the end of the term. */
  done: z.enum(MOMENTS),
  days: z.number().int().positive(),
  count: z.enum(['working', 'calendar']),
})

export type DeadlineTerms = z.infer<typeof terms>

/** Something is done within so many days of something else; the day itself is not counted. */
export const deadlineAfter: Shape<DeadlineTerms> = {
  name: 'deadline-after',
  says: {
    en: 'An answer, report or return is due so many days after.',
    vi: 'Phải trả lời, báo cáo hoặc nộp lại trong số ngày quy định.',
  },
  terms,
  holds: (facts, { after, done, days, count }, { today, calendar }) => {
    const start = dayOf(after, facts)
    if (!start) return unknown(`moment:${after}`)
    const due = daysAfter(start, days, count, calendar)
    const given = dayOf(done, facts)
    const latest = { en: printDate(due, 'en'), vi: printDate(due, 'vi') }
    if (given && given <= due) {
      return {
        is: 'met',
        due,
        doneOn: given,
        seen: {
          en: `Done on ${printDate(given, 'en')}, due on ${latest.en}.`,
          vi: `Xong ngày ${printDate(given, 'vi')}, hạn ${latest.vi}.`,
        },
      }
    }
    if (!given && today <= due) return { is: 'unknown', missing: [`moment:${done}`], due }
    const term = sayDays(days, count)
    return {
      is: 'unmet',
      due,
      ...(given ? { doneOn: given } : {}),
      says: {
        en: `Due on ${latest.en} (${term.en} after ${MOMENT_WORDS[after].en}), ${given ? `done on ${printDate(given, 'en')}` : 'not done yet'}: ${MOMENT_WORDS[done].en}.`,
        vi: `Hạn ${latest.vi} (${term.vi} sau khi ${MOMENT_WORDS[after].vi}), ${given ? `xong ngày ${printDate(given, 'vi')}` : 'chưa xong'}: ${MOMENT_WORDS[done].vi}.`,
      },
      satisfiedBy: given
        ? { en: 'State why it was late.', vi: 'Nêu lý do chậm.' }
        : {
            en: 'Do it now, enter its day, and state why it is late.',
            vi: 'Thực hiện ngay, ghi ngày và nêu lý do chậm.',
          },
    }
  },
}
