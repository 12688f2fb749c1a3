import type { Cell } from '#intake/table.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import { isProblem, type Language } from '#model/problem.ts'
import type { Recipe } from '#model/recipe.ts'
import { parseDate } from '#model/values/date.ts'
import { parseMoney } from '#model/values/money.ts'
import { choiceWord } from '../print-value.ts'
import { unitOf } from './cell-number.ts'

/** A value as this register writes them: its days, its numbers, its language. */
export function printCell(recipe: Recipe, slotName: string, value: SlotValue, how: HowPrinted): Cell {
  const type = slotsOf(kindOf(recipe.kind))[slotName]?.type
  if (Array.isArray(value)) {
    const items = value as readonly string[]
    return items.map((item) => choiceWord(recipe.kind, slotName, item, how.lang)).join(', ')
  }
  if (type === 'count') return how.typed ? { number: String(value) } : digits(Number(value), recipe)
  if (type === 'date') return printDay(String(value), recipe, how)
  if (type === 'money') return printSum(String(value), recipe, how)
  if (type === 'choice') return choiceWord(recipe.kind, slotName, String(value), how.lang)
  if (typeof value === 'boolean') return how.typed ? { flag: value } : value ? 'x' : ''
  return String(value)
}

/** What a cell is printed for: the language of the headings, the heading above it, whether the file types its cells. */
export type HowPrinted = {
  readonly lang: Language
  readonly header: string
  readonly typed: boolean
  /** The currency stands in a column of its own. */
  readonly currencyApart?: boolean
}

function digits(value: number, { locale }: Recipe): string {
  const [whole = '', rest] = String(value).split('.')
  const [group, point] = locale.decimal === 'comma' ? ['.', ','] : [',', '.']
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${rest ? `${point}${rest}` : ''}`
}

/** A day as this register writes them. */
export function printDay(iso: string, { locale }: Recipe, { typed }: Pick<HowPrinted, 'typed'>): Cell {
  const date = parseDate(iso)
  if (isProblem(date)) return iso
  const [year = '', month = '', day = ''] = iso.split('-')
  if (date.precision === 'interval') return iso.replace('/', '-')
  if (date.precision === 'year') return typed ? { number: year } : year
  if (date.precision === 'month') return `${Number(month)}/${year}`
  if (typed) return { day: iso }
  return locale.days === 'day-first' ? `${day}/${month}/${year}` : `${month}/${day}/${year}`
}

/** A sum in the unit its heading names, where it names one; else in full with its currency. */
function printSum(text: string, recipe: Recipe, { header, typed, currencyApart }: HowPrinted): Cell {
  const money = parseMoney(text)
  if (isProblem(money)) return text
  const unit = unitOf(header)
  const amount = money.amount / unit.scale
  const apart = currencyApart || unit.currency === money.currency
  if (apart) return typed ? { number: String(amount) } : digits(amount, recipe)
  return `${digits(money.amount, recipe)} ${money.currency}`
}
