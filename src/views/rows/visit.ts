import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '../partner.ts'
import type { VisitRow } from '../partner-view.ts'
import { sideOf } from './side.ts'
import { cited, listed, partyAt } from './slots.ts'

/** A delegation, out (đoàn ra) or in (đoàn vào), seen from the office. */
export function visitRow(record: StoredRecord, making: RowMaking): VisitRow {
  const to = listed(record, 'to', making)
  const goesHome = to.some((place) => sideOf(place.id, making) === 'ours')
  const comesFromUs =
    sideOf(record.parties.from, making) === 'ours' || sideOf(record.parties.head, making) === 'ours'
  return {
    recordId: record.id,
    marks: making.citing.marks(record.statementIds),
    direction: goesHome ? 'in' : comesFromUs ? 'out' : 'other',
    from: partyAt(record, 'from', making) ?? { id: '', kind: 'organisation', name: '' },
    to,
    ...cited(record, ['head', 'size', 'members', 'days', 'start', 'status'], making),
  }
}
