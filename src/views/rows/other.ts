import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '#views/partner.ts'
import type { OtherRow } from '#views/partner-view.ts'
import { sentenceOf } from '#views/sentence.ts'
import { KIND_WORDS } from '#views/words/glossary.ts'

/** Any other record as one printed sentence. */
export function otherRow(record: StoredRecord, making: RowMaking): OtherRow {
  return {
    recordId: record.id,
    marks: making.citing.marks(record.statementIds),
    kind: record.kind,
    kindWord: KIND_WORDS[record.kind][making.lang],
    text: sentenceOf(
      record.kind,
      Object.fromEntries(Object.entries(record.slots).map(([slot, held]) => [slot, held.shown.value])),
      making.lang,
      (path) => {
        const id = record.parties[path]
        return id ? making.names(id).name : undefined
      },
    ),
  }
}
