import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '../partner.ts'
import type { CommitmentRow } from '../partner-view.ts'
import { sideOf } from './side.ts'
import { partyAt } from './slots.ts'

/** A promise, request or proposal in its own words. What the other side asks for is never our debt. */
export function commitmentRow(record: StoredRecord, making: RowMaking): CommitmentRow {
  const kind = record.slots.kind?.shown.value
  const due = making.citing.value(record, 'due')
  const day = making.citing.newestDay(record.statementIds)
  return {
    recordId: record.id,
    marks: making.citing.marks(record.statementIds),
    side: sideOf(record.parties.by, making),
    by: partyAt(record, 'by', making) ?? { id: '', kind: 'organisation', name: '' },
    kind: kind === 'request' || kind === 'proposal' ? kind : 'pledge',
    words: making.citing.quoteOf(record.statementIds[0] ?? ''),
    ...(due ? { due } : {}),
    ...(day ? { day } : {}),
    courtesy: record.slots.courtesy?.shown.value === true,
  }
}
