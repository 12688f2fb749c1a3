import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '#views/partner.ts'
import type { OtherRow } from '#views/partner-view.ts'
import { sentenceOf } from '#views/sentence.ts'
import { KIND_WORDS } from '#views/words/glossary.ts'

/** Any other record as one printed sentence; a promise or request of neither side with its own words. */
export function otherRow(record: StoredRecord, making: RowMaking): OtherRow {
  const title = making.projectNames?.get(record.id)
  const slots = {
    ...Object.fromEntries(Object.entries(record.slots).map(([slot, held]) => [slot, held.shown.value])),
    ...(title ? { title } : {}),
  }
  const said = sentenceOf(record.kind, slots, making.lang, (path) => {
    const id = record.parties[path]
    return id ? making.names(id).name : undefined
  })
  return {
    recordId: record.id,
    marks: making.citing.marks(record.statementIds),
    kind: record.kind,
    kindWord: KIND_WORDS[record.kind][making.lang],
    text: record.kind === 'commitment' ? `${said}: “${making.citing.quoteOf(record.id)}”` : said,
  }
}
