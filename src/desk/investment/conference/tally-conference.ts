import { isProblem } from '#model/problem.ts'
import { addExactly } from '#model/values/add-exactly.ts'
import { groupBy } from '#model/values/group-by.ts'
import { type Money, parseMoney } from '#model/values/money.ts'
import {
  type ConferenceList,
  HANDED,
  type Handed,
  type HandedRow,
  SIDES,
  type Side,
  type StatedTotal,
} from './conference.ts'

/** The lines of one sort: how many, their sums by currency, and how many of them give none. */
export type HandedGroup = {
  readonly handed: Handed
  readonly side: Side
  readonly count: number
  readonly sums: readonly Money[]
  readonly unpriced: number
}

/** Lines by what was handed over and whose it is. Memoranda stand apart, and so do foreign and domestic: nothing adds them. */
export function groupsOf(rows: readonly HandedRow[]): readonly HandedGroup[] {
  return HANDED.flatMap((handed) =>
    SIDES.flatMap((side): readonly HandedGroup[] => {
      const own = rows.filter((row) => row.handed === handed && row.side === side)
      return own.length ? [{ handed, side, ...countOf(own) }] : []
    }),
  )
}

/** A total as stated beside what the list comes to; the gap is stated less listed. */
export type StatedBeside = {
  readonly stated: StatedTotal
  readonly listed: { readonly count: number; readonly sums: readonly Money[]; readonly unpriced: number }
  readonly projectsGap?: number
  /** Absent where the list is in another currency, or in several: they are not subtracted. */
  readonly amountGap?: Money
}

/** Every total that was stated with what the lines it speaks of come to. */
export function besideStated({
  rows,
  stated,
}: Pick<ConferenceList, 'rows' | 'stated'>): readonly StatedBeside[] {
  return stated.map((one) => {
    const own = rows.filter((row) => speaksOf(one, row))
    const listed = countOf(own)
    const amountGap = gapOf(one.amount, listed.sums)
    return {
      stated: one,
      listed,
      ...(one.projects === undefined ? {} : { projectsGap: one.projects - listed.count }),
      ...(amountGap ? { amountGap } : {}),
    }
  })
}

function speaksOf({ handed, side }: StatedTotal, row: HandedRow): boolean {
  const sort = handed === 'certificates' ? row.handed !== 'mou' : row.handed === handed
  return sort && (side === 'all' || row.side === side)
}

function countOf(rows: readonly HandedRow[]): Omit<HandedGroup, 'handed' | 'side'> {
  const sums = rows.flatMap((row) => {
    const money = parseMoney(row.amount ?? '')
    return isProblem(money) ? [] : [money]
  })
  const byCurrency = [...groupBy(sums, (one) => one.currency)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const added = byCurrency.map(([currency, own]) => ({
    currency,
    amount: addExactly(own.map((one) => one.amount)),
  }))
  return { count: rows.length, sums: added, unpriced: rows.length - sums.length }
}

function gapOf(stated: string | undefined, sums: readonly Money[]): Money | undefined {
  const money = parseMoney(stated ?? '')
  if (isProblem(money) || sums.length > 1) return undefined
  const [listed = { amount: 0, currency: money.currency }] = sums
  if (listed.currency !== money.currency) return undefined
  return { amount: addExactly([money.amount, -listed.amount]), currency: money.currency }
}
