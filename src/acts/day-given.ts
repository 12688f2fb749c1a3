import { z } from 'zod'
import { isDay } from '#model/values/day.ts'

/** A day as acts take it, ISO; one the calendar does not have is refused. */
export const dayGiven = z
  .string()
  .trim()
  .refine(isDay, {
    error: 'write a day such as 2026-03-15',
    params: { vi: 'hãy viết ngày, ví dụ 2026-03-15', wanted: 'day' },
  })
