import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '../partner.ts'
import { otherRow } from '../rows/other.ts'

/** A visit in one line, as lists and choices show it. */
export function visitTitle(record: StoredRecord, making: RowMaking): string {
  return otherRow(record, making).text
}
