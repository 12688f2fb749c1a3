import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '../partner.ts'
import type { OtherRow } from '../partner-view.ts'
import { partyAtOf, slotsShown } from '../record-sentence.ts'
import { sentenceOf } from '../sentence.ts'
import { KIND_WORDS } from '../words/glossary.ts'

/** Any other record as one printed sentence; a promise or request of neither side with its own words. */
export function otherRow(record: StoredRecord, making: RowMaking): OtherRow {
  const title = making.projectNames?.get(record.id)
  const slots = { ...slotsShown(record), ...(title ? { title } : {}) }
  const said = sentenceOf(record.kind, slots, making.lang, partyAtOf(record, making.names), making.asOf)
  return {
    recordId: record.id,
    marks: making.citing.marks(record.statementIds),
    kind: record.kind,
    kindWord: KIND_WORDS[record.kind][making.lang],
    text: record.kind === 'commitment' ? `${said}: “${making.citing.quoteOf(record.id)}”` : said,
  }
}
