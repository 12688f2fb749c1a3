import type { Cell } from '#intake/table.ts'
import type { RegisterLocale } from '#model/recipe.ts'
import { moneyText } from '#model/values/money.ts'
import { CURRENCY_WORDS, SCALE_WORDS } from '../words/register-values.ts'

/** A number as the file writes them; undefined where its groups do not fit: `150.000` is 150 only in files with a point. */
export function readNumber(text: string, locale: RegisterLocale): number | undefined {
  const [group, point] = locale.decimal === 'comma' ? ['.', ','] : [',', '.']
  const bare = text.trim().replace(/[\s\u00a0\u202f']/g, '')
  const [whole = '', ...rest] = bare.split(point)
  if (rest.length > 1 || !/^[+-]?\d/.test(whole)) return undefined
  const groups = whole.split(group)
  const fits = groups.every((part, i) => (i === 0 ? /^[+-]?\d+$/ : /^\d{3}$/).test(part))
  const tooLong = groups.length > 1 && (groups[0] ?? '').replace(/^[+-]/, '').length > 3
  if (!fits || tooLong || (rest[0] !== undefined && !/^\d+$/.test(rest[0]))) return undefined
  return Number(`${groups.join('')}${rest[0] === undefined ? '' : `.${rest[0]}`}`)
}

/** A whole number, with a word of count behind it at most (`12 người`, `3건`). */
export function readCount(cell: Cell, locale: RegisterLocale): number | undefined {
  const value =
    typeof cell === 'object' && 'number' in cell
      ? Number(cell.number)
      : typeof cell === 'string'
        ? readNumber(
            cell.trim().replace(/\s*(người|ngày|dự án|people|persons|days|명|건|일|人|件|日)$/iu, ''),
            locale,
          )
        : undefined
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

const SCALES = Object.entries(SCALE_WORDS).sort(([a], [b]) => b.length - a.length)
const CURRENCIES = Object.entries(CURRENCY_WORDS).sort(([a], [b]) => b.length - a.length)

/** The scale and currency that words name: `triệu USD`, `억 원`, `US$ million`. */
export function unitOf(words: string): { readonly scale: number; readonly currency?: string } {
  const text = words.normalize('NFC').toLowerCase()
  const scale = SCALES.find(([word]) => text.includes(word))
  const bare = scale ? text.replace(scale[0], ' ') : text
  const currency = CURRENCIES.find(([word]) =>
    /^[a-z]+$/.test(word) ? new RegExp(`\\b${word}\\b`).test(bare) : bare.includes(word),
  )
  return { scale: scale?.[1] ?? 1, ...(currency ? { currency: currency[1] } : {}) }
}

/** A sum in whole units of its currency; scale and currency stand in the cell, else in a column, a heading, the recipe. */
export function readMoney(cell: Cell, given: readonly string[], locale: RegisterLocale): string | undefined {
  const text = typeof cell === 'object' && 'number' in cell ? '' : typeof cell === 'string' ? cell : undefined
  if (text === undefined) return undefined
  const digits = /[+-]?\d[\d.,\s\u00a0\u202f']*/.exec(text)?.[0] ?? ''
  const value =
    typeof cell === 'object' && 'number' in cell
      ? Number(cell.number)
      : readNumber(digits.replace(/[.,\s]+$/, ''), locale)
  if (value === undefined || value < 0) return undefined
  const units = [text.replace(digits, ' '), ...given].map(unitOf)
  const scale = units.find((unit) => unit.scale !== 1)?.scale ?? 1
  const currency = units.find((unit) => unit.currency)?.currency
  if (!currency) return undefined
  return moneyText({ amount: Math.round(value * scale * 100) / 100, currency })
}
