import { printDate } from '#model/values/date.ts'
import { type Doubted, doubtHoldings, type Holding } from '#registry/attested.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '../partner.ts'
import type { RoleRow } from '../partner-view.ts'
import { sayDoubt, sayLater } from '../words/attested-words.ts'
import { partyAt } from './slots.ts'

/** Who holds which office, and the newest day a source shows it: an old day is a warning, not a fact about today. */
export function roleRow(
  record: StoredRecord,
  making: RowMaking,
  doubts: ReadonlyMap<string, Doubted>,
): RoleRow | undefined {
  const role = making.citing.value(record, 'role')
  const person = partyAt(record, 'person', making)
  if (!role || !person) return undefined
  const of = partyAt(record, 'of', making)
  const lastAttested = making.citing.newestDay(record.statementIds)
  const told = doubts.get(record.id)
  const successor = told?.succeededBy && making.names(told.succeededBy.person).name
  const first = making.citing.oldestIso(record.statementIds)
  const later = !record.heldFrom && first !== undefined && first > making.asOf
  const doubt = later
    ? sayLater(printDate(first, making.lang), making.lang)
    : told && sayDoubt({ old: told.old, successor }, making.lang)
  return {
    recordId: record.id,
    marks: role.marks,
    person,
    role,
    ...(of ? { of } : {}),
    ...(lastAttested ? { lastAttested } : {}),
    ...(doubt ? { doubt } : {}),
  }
}

/** Which of the offices some records tell of are to be asked after on a day. */
export function doubtsOf(
  records: readonly StoredRecord[],
  { citing, asOf }: Pick<RowMaking, 'citing' | 'asOf'>,
): ReadonlyMap<string, Doubted> {
  const holdings = records.flatMap((record): readonly Holding[] => {
    const role = record.slots.role?.shown.value
    const { person, of } = record.parties
    const day = citing.newestIso(record.statementIds)
    if (typeof role !== 'string' || !person) return []
    return [
      { recordId: record.id, person, role, ...(of ? { of } : {}), ...(day ? { lastAttested: day } : {}) },
    ]
  })
  return new Map(doubtHoldings(holdings, asOf).map((doubt) => [doubt.recordId, doubt]))
}
