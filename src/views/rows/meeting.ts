import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '../partner.ts'
import type { MeetingRow } from '../partner-view.ts'
import { cited, listed } from './slots.ts'

export function meetingRow(record: StoredRecord, making: RowMaking): MeetingRow {
  return {
    recordId: record.id,
    marks: making.citing.marks(record.statementIds),
    participants: listed(record, 'participants', making),
    ...cited(record, ['place', 'date'], making),
  }
}
