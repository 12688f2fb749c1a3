import type { Gazetteer, Place } from '#gazetteer/place.ts'
import { isProblem, type Problem } from '#model/problem.ts'
import {
  SUCCESSION_SORTS,
  type Succession,
  type SuccessionSort,
  type Unit,
  unitKey,
} from '#model/succession.ts'
import { parseDate } from '#model/values/date.ts'
import { eveOf } from '#model/values/day.ts'
import { foldText } from '#model/values/fold.ts'
import { readDay } from '../register/cell-day.ts'
import { emptyCell, unknownCountry } from '../register/cell-problems.ts'
import { dayUnread, sameUnit, sortUnread, tierUnread } from './row-problems.ts'
import { SORT_WORDS_READ, type TableColumn } from './table-words.ts'
import { fitsTier, readTier, tierOfPlace } from './tiers.ts'

/** What rows are read with. */
export type RowReading = {
  readonly gazetteer: Gazetteer
  readonly country: string
  readonly columns: Readonly<Partial<Record<TableColumn, number>>>
  readonly headers: readonly string[]
  readonly countries: (cell: string) => string | undefined
}

/** A row that says something certain; its sort may follow from its neighbours. */
export type SaidRow = Omit<Succession, 'id' | 'sourceId' | 'sort'> & {
  readonly sort: SuccessionSort | undefined
}

/** Reads one row; `unchanged` where it names a unit that stayed as it was and no day. */
export function readRow(reading: RowReading, cells: readonly string[]): SaidRow | 'unchanged' | Problem {
  const cell = (column: TableColumn) => cells[reading.columns[column] ?? -1] ?? ''
  const header = (column: TableColumn) => reading.headers[reading.columns[column] ?? -1] || column
  if (!cell('from')) return emptyCell(header('from'))
  if (!cell('day') && foldText(cell('from')) === foldText(cell('to'))) return 'unchanged'
  const sort = sortIn(cell('sort'))
  if (cell('sort') && !sort) return sortUnread(cell('sort'), header('sort'))
  if (!cell('to') && sort !== 'abolished') return emptyCell(header('to'))
  if (!cell('basis')) return emptyCell(header('basis'))
  const day = dayIn(cell('day'))
  if (!day) return cell('day') ? dayUnread(cell('day'), header('day')) : emptyCell(header('day'))
  const country = countryIn(reading, cell('country'), cell('iso'))
  if (!country) return unknownCountry(cell('country'), header('country'))
  const bad = (['fromTier', 'toTier'] as const).find((each) => cell(each) && !readTier(cell(each)))
  if (bad) return tierUnread(cell(bad), header(bad))
  const given = { reading, country, day }
  const from = unitIn(given, 'before', [
    cell('from'),
    cell('fromLocal'),
    cell('fromTier'),
    cell('fromWithin'),
  ])
  const to = cell('to')
    ? unitIn(given, 'after', [cell('to'), cell('toLocal'), cell('toTier'), cell('toWithin')])
    : undefined
  if (to?.key === from.key) return sameUnit(cell('from'))
  return { from, ...(to ? { to } : {}), day, sort, basis: cell('basis') }
}

function sortIn(cell: string): SuccessionSort | undefined {
  const folded = foldText(cell)
  return SUCCESSION_SORTS.find((sort) => SORT_WORDS_READ[sort].split('|').map(foldText).includes(folded))
}

function dayIn(cell: string): string | undefined {
  const iso = readDay(cell, { decimal: 'comma', days: 'day-first' })
  const date = iso === undefined ? undefined : parseDate(iso)
  return date && !isProblem(date) && date.precision === 'day' ? date.iso : undefined
}

function countryIn({ country, countries }: RowReading, cell: string, iso: string): string | undefined {
  if (cell) return countries(cell)
  return /^([A-Z]{2})-/.exec(iso)?.[1] ?? country
}

type Given = { readonly reading: RowReading; readonly country: string; readonly day: string }

/** The unit some cells name, as it stood on the eve or from the day on. What the gazetteer does not know goes by its name. */
function unitIn(
  { reading, country, day }: Given,
  side: 'before' | 'after',
  [name = '', local = '', tierCell = '', within = '']: readonly string[],
): Unit {
  const tier = tierCell ? readTier(tierCell) : undefined
  const on = side === 'before' ? eveOf(day) : day
  const found = reading.gazetteer
    .find(name, { country, day: on })
    .filter((place) => (!tier || fitsTier(place, tier)) && liesIn(reading.gazetteer, place, within))
    .filter((place) => side === 'after' || !place.to || place.to >= day)
  const edge = side === 'before' ? 'to' : 'from'
  const place = found.find((each) => each[edge] === day) ?? found[0]
  const own = place ? tierOfPlace(place) : tier
  const shownLocal =
    local || (foldText(name) === foldText(place?.name ?? name) && name !== place?.name ? name : '')
  const unit = {
    name: place?.name ?? name,
    country,
    ...(place ? { placeId: place.id } : {}),
  }
  return {
    key: unitKey(unit),
    ...unit,
    ...(shownLocal ? { nameLocal: shownLocal } : {}),
    ...(own ? { tier: own } : {}),
    ...(within ? { within } : {}),
  }
}

/** A namesake elsewhere is another place: where the table says what a unit lay in, the place has to lie there. */
function liesIn(gazetteer: Gazetteer, place: Place, within: string): boolean {
  if (!within) return true
  const folded = foldText(within)
  const seen: string[] = []
  for (let at = place.within; at && !seen.includes(at); at = gazetteer.get(at)?.within) {
    const outer = gazetteer.get(at)
    if (outer && [outer.name, outer.nameVi ?? outer.name].some((name) => foldText(name) === folded))
      return true
    seen.push(at)
  }
  return false
}
