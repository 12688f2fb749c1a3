import { z } from 'zod'
import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'

/** The day of a document as it is given: a day, or the month or year where no more is known, ISO. */
export const toldDay = z
  .string()
  .trim()
  .refine((text) => !isProblem(parseDate(text)) && !text.includes('/'), {
    error: 'write a day such as 2025-04-02',
    params: { vi: 'hãy viết ngày dạng 2025-04-02', wanted: 'date' },
  })
