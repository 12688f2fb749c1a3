import type { Context } from '#context.ts'
import { ActError, isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { dayHere } from './moment.ts'

/** The day somebody asks about: as it was written, the last of a month or year, or today at the desk. */
export function dayAsked(ctx: Context, text: string | undefined): string {
  if (!text?.trim()) return dayHere(ctx.now())
  const date = parseDate(text.trim())
  if (isProblem(date)) throw new ActError('invalid', { ...date, where: 'day' })
  return date.to
}
