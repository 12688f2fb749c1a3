import { type Cell, cellText } from '#intake/table.ts'
import { type RecipeColumn, type RegisterKind, type RegisterLocale, slotOfUse } from '#model/recipe.ts'
import { LAST_DAY } from './last-day.ts'

/** How a file writes numbers and days, and whether its cells say so or it is only usual for its language. */
export type GuessedLocale = {
  readonly locale: RegisterLocale
  readonly decimalSeen: boolean
  readonly daysSeen: boolean
}

/** Cells looked at: enough to meet a 13th of a month, few enough not to be felt. */
const LOOKED_AT = 2000

/**
 * Infers from the cells what can be: a day over 12 tells the order, digits behind the last mark tell the decimal one.
 * `150.000` and `150,000` alone tell nothing; there the language of the headings decides, and it is said to be assumed.
 */
export function guessLocale(
  kind: RegisterKind,
  columns: readonly RecipeColumn[],
  rows: readonly (readonly Cell[])[],
  language: 'vi' | 'en' | 'ko' | 'ja',
): GuessedLocale {
  const cellsOf = (types: readonly string[]) =>
    columns.flatMap((column, at) => {
      const slot = column.use === undefined ? undefined : slotOfUse(kind, column.use)
      const type = column.use === LAST_DAY ? 'date' : slot?.type
      if (!type || !types.includes(type)) return []
      return rows
        .slice(0, LOOKED_AT)
        .flatMap((row) => (typeof row[at] === 'string' ? [cellText(row[at])] : []))
    })
  const days = daysSeen(cellsOf(['date']))
  const decimal = decimalSeen(cellsOf(['count', 'money']))
  return {
    locale: {
      decimal: decimal ?? (language === 'vi' ? 'comma' : 'point'),
      days: days ?? 'day-first',
    },
    decimalSeen: decimal !== undefined,
    daysSeen: days !== undefined,
  }
}

function daysSeen(cells: readonly string[]): RegisterLocale['days'] | undefined {
  let dayFirst = 0
  let monthFirst = 0
  for (const cell of cells) {
    const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*\d{4}\s*$/.exec(cell)
    if (!match) continue
    if (Number(match[1]) > 12) dayFirst += 1
    else if (Number(match[2]) > 12) monthFirst += 1
  }
  if (!dayFirst && !monthFirst) return undefined
  return dayFirst >= monthFirst ? 'day-first' : 'month-first'
}

function decimalSeen(cells: readonly string[]): RegisterLocale['decimal'] | undefined {
  let comma = 0
  let point = 0
  for (const cell of cells) {
    const number = /\d[\d.,]*\d/.exec(cell)?.[0] ?? ''
    const marks = number.replace(/\d/g, '')
    const last = marks.at(-1)
    if (!last) continue
    const behind = number.length - number.lastIndexOf(last) - 1
    const repeated = marks.length > 1 && [...marks].every((mark) => mark === last)
    const decides = !repeated && (behind !== 3 || new Set(marks).size > 1)
    if (!decides && !repeated) continue
    // A mark that stands twice parts groups; so the other one is the decimal mark.
    const decimalIsComma = repeated ? last === '.' : last === ','
    if (decimalIsComma) comma += 1
    else point += 1
  }
  if (!comma && !point) return undefined
  return comma >= point ? 'comma' : 'point'
}
