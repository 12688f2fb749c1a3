import { ActError, isProblem, problem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'

/** The day somebody asks about: as it was written, or the last – or first – of a month or year; undefined where none is. */
export function dayAsked(
  text: string | undefined,
  { where, end = 'to' }: { readonly where: string; readonly end?: 'from' | 'to' },
): string | undefined {
  if (!text?.trim()) return undefined
  const date = parseDate(text.trim())
  if (isProblem(date)) throw new ActError('invalid', { ...date, where })
  if (date.to < '1900' || date.to > '2101') throw new ActError('invalid', outOfReach(text, where))
  return date[end]
}

function outOfReach(text: string, where: string) {
  return problem(
    'day-out-of-reach',
    {
      en: `“${text}” lies too far away. Ask for a day between 1900 and 2100.`,
      vi: `“${text}” ở quá xa. Hãy chọn một ngày từ năm 1900 đến 2100.`,
    },
    { where },
  )
}
