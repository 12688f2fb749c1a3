import type { Context, Reader } from '#context.ts'
import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { Cite } from './cite.ts'
import { filesOfVisits } from './files-of-visits.ts'
import type { VisitRow } from './partner-view.ts'
import { prepareBook } from './prepare-book.ts'
import { visitRow } from './rows/visit.ts'

/** A visit out or in that sources tell of and the desk keeps no file of. */
export type UnfiledVisit = VisitRow & { readonly direction: 'out' | 'in' }

/** Visits without a file of the desk: those of some days that took place, those only planned, and those still to come. */
export type VisitsView = {
  readonly done: readonly UnfiledVisit[]
  readonly planned: readonly UnfiledVisit[]
  readonly coming: readonly UnfiledVisit[]
  readonly cites: readonly Cite[]
}

/**
 * Lists the visits of the book after one day and up to another, as of that other. A visit whose day is told roughly counts
 * where all the days it may have begun on lie between the two; what was denied, or concerns others, is none.
 */
export async function showVisitsWithin(
  ctx: Context,
  reader: Reader,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<VisitsView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const fileOf = await filesOfVisits(tx)
    const unfiled = (await listRecords(tx, 'visit', { asOf: to })).filter(
      (record) => !fileOf([record.id, ...record.statementIds]),
    )
    const making = await prepareBook(tx, ctx, reader, unfiled, { asOf: to })
    const rows = unfiled
      .flatMap((record) => {
        const days = daysOf(record)
        return days && days.to > from ? [{ days, row: visitRow(record, making) }] : []
      })
      .filter((one): one is { readonly days: Days; readonly row: UnfiledVisit } => isOwn(one.row))
      .toSorted((a, b) => a.days.from.localeCompare(b.days.from))
    const within = rows.filter(({ days }) => days.from > from && days.to <= to).map(({ row }) => row)
    return {
      done: within.filter((row) => row.status?.value !== 'planned'),
      planned: within.filter((row) => row.status?.value === 'planned'),
      coming: rows.filter(({ days }) => days.from > to).map(({ row }) => row),
      cites: making.citing.cites(),
    }
  })
}

type Days = { readonly from: string; readonly to: string }

/** The days a visit may have begun on; one told from day to day began on the first. */
function daysOf({ slots }: StoredRecord): Days | undefined {
  const date = parseDate(String(slots.start?.shown.value ?? ''))
  if (isProblem(date)) return undefined
  return /^\d{4}-\d{2}-\d{2}\//.test(date.iso) ? { from: date.from, to: date.from } : date
}

function isOwn(row: VisitRow): row is UnfiledVisit {
  return row.direction !== 'other' && row.status?.value !== 'denied'
}
