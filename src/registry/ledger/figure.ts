import { isProblem } from '#model/problem.ts'
import { type BookRecord, shownText } from '#model/record.ts'
import type { DateValue } from '#model/values/date.ts'
import { type Money, parseMoney } from '#model/values/money.ts'
import { dateIn } from '../date-in.ts'

/** One figure of the book in the terms figures are put side by side and added up by. */
export type Figure = {
  readonly recordId: string
  /** Address of the place it was invested in. */
  readonly host: string
  /** Address of who invested; absent where a source speaks of all investors together. */
  readonly origin?: string
  /** The one field it speaks of; absent where it speaks of all together. */
  readonly sector?: string
  /** Whose capital, where its source says: foreign, domestic, or both not told apart. */
  readonly whose?: string
  readonly measure?: string
  /** The day or period it speaks of. */
  readonly asof?: DateValue
  /** The ground it was told for, where the source names another than the host. */
  readonly territory?: string
  readonly estimated: boolean
  readonly projects?: number
  readonly amount?: Money
  readonly rank?: Rank
  /** Other sources give another number for the same thing. */
  readonly disputed: boolean
}

/** A place in an order: exactly at it, or only among the first so many; by capital or by number of projects. */
export type Rank = { readonly at: number; readonly within: boolean; readonly by?: string }

/** Measures that tell what stands on a day. All others tell what came, was permitted or was promised in a period. */
export const STOCKS: ReadonlySet<string> = new Set(['stock'])

/** Reads a figure of investment as a line of the ledger; undefined for a record without a place. */
export function figureOf(record: BookRecord): Figure | undefined {
  const host = record.parties.host
  if (!host) return undefined
  const { origin, territory } = record.parties
  const sector = shownText(record, 'sector')
  const whose = shownText(record, 'whose')
  const measure = shownText(record, 'measure')
  const asof = dateIn(record, 'asof')
  const projects = record.slots.projects?.shown.value
  const amount = moneyAt(record)
  const rank = rankAt(record)
  return {
    recordId: record.id,
    host,
    ...(origin ? { origin } : {}),
    ...(sector ? { sector } : {}),
    ...(whose ? { whose } : {}),
    ...(measure ? { measure } : {}),
    ...(asof ? { asof } : {}),
    ...(territory && territory !== host ? { territory } : {}),
    estimated: record.slots.estimated?.shown.value === true,
    ...(typeof projects === 'number' ? { projects } : {}),
    ...(amount ? { amount } : {}),
    ...(rank ? { rank } : {}),
    disputed: ['projects', 'amount'].some((slot) => (record.slots[slot]?.others.length ?? 0) > 0),
  }
}

function moneyAt(record: BookRecord): Money | undefined {
  const money = parseMoney(shownText(record, 'amount') ?? '')
  return isProblem(money) ? undefined : money
}

function rankAt(record: BookRecord): Rank | undefined {
  const at = record.slots.rank?.shown.value
  if (typeof at !== 'number') return undefined
  const by = shownText(record, 'rankBy')
  return { at, within: record.slots.within?.shown.value === true, ...(by ? { by } : {}) }
}
