import { ActError, isProblem, problem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'

/** The day somebody asks about: as it was written, or the last of a month or year; undefined where none is. */
export function dayAsked(text: string | undefined): string | undefined {
  if (!text?.trim()) return undefined
  const date = parseDate(text.trim())
  if (isProblem(date)) throw new ActError('invalid', { ...date, where: 'day' })
  if (date.to < '1900' || date.to > '2101') throw new ActError('invalid', outOfReach(text))
  return date.to
}

function outOfReach(text: string) {
  return problem(
    'day-out-of-reach',
    {
      en: `“${text}” lies too far away. Ask for a day between 1900 and 2100.`,
      vi: `“${text}” ở quá xa. Hãy chọn một ngày từ năm 1900 đến 2100.`,
    },
    { where: 'day' },
  )
}
