import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '../partner.ts'
import type { AgreementRow } from '../partner-view.ts'
import { cited, listed } from './slots.ts'

export function agreementRow(record: StoredRecord, making: RowMaking): AgreementRow {
  return {
    recordId: record.id,
    marks: making.citing.marks(record.statementIds),
    parties: listed(record, 'parties', making),
    ...cited(record, ['title', 'instrument', 'status', 'date', 'sectors'], making),
  }
}
