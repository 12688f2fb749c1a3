import { type Problem, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'

/** Refuses a day of sending that has not come yet; `where` is the field it was given in. */
export function letterDayAhead(day: string, where: string): Problem {
  return problem(
    'letter-day-ahead',
    {
      en: `“${printDate(day, 'en')}” has not come yet. Write the day the letter was sent.`,
      vi: `Ngày “${printDate(day, 'vi')}” chưa đến. Hãy ghi ngày thư đã gửi.`,
    },
    { where },
  )
}
