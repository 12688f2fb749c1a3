import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '#views/partner.ts'
import type { RoleRow } from '#views/partner-view.ts'
import { partyAt } from './slots.ts'

/** Who holds which office, and the newest day a source shows it: an old day is a warning, not a fact about today. */
export function roleRow(record: StoredRecord, making: RowMaking): RoleRow | undefined {
  const role = making.citing.value(record, 'role')
  const person = partyAt(record, 'person', making)
  if (!role || !person) return undefined
  const of = partyAt(record, 'of', making)
  const lastAttested = making.citing.newestDay(record.statementIds)
  return {
    recordId: record.id,
    marks: role.marks,
    person,
    role,
    ...(of ? { of } : {}),
    ...(lastAttested ? { lastAttested } : {}),
  }
}
