import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { CitedValue } from './cite.ts'
import type { Citing } from './citing.ts'
import type { PartyNames } from './party-names.ts'
import { recordSentence } from './record-sentence.ts'
import { KIND_WORDS, slotWord } from './words/glossary.ts'

/** A value of a matter under its label. */
export type BookValue = CitedValue & { readonly slot: string; readonly label: string }

/** One matter of the book with all its values, each cited. */
export type BookRow = {
  readonly recordId: string
  readonly kind: KindName
  readonly kindWord: string
  /** The matter in one printed sentence. */
  readonly title: string
  /** When it held, ISO; printed in the titles of lists where it says more than the values do. */
  readonly heldFrom?: string
  readonly heldTo?: string
  readonly heldText?: string
  readonly values: readonly BookValue[]
  readonly marks: readonly number[]
}

/** Slots that say how another is meant; they are printed with it. */
const BESIDE: ReadonlySet<string> = new Set(['within', 'courtesy'])

export type RowWith = {
  readonly citing: Citing
  readonly names: PartyNames
  readonly lang: Language
  /** The day read, ISO, where rows tell how things stand on it. */
  readonly asOf?: string
}

/** A record as a row of the book. */
export function bookRow(record: StoredRecord, making: RowWith): BookRow {
  const { citing, lang } = making
  const values = Object.keys(record.slots).flatMap((slot) => {
    const value = BESIDE.has(slot) ? undefined : citing.value(record, slot)
    return value ? [{ slot, label: slotWord(record.kind, slot, lang), ...value }] : []
  })
  const held = [record.heldFrom, record.heldTo].map((day) => day && printDate(day, lang))
  return {
    recordId: record.id,
    kind: record.kind,
    kindWord: KIND_WORDS[record.kind][lang],
    title: recordSentence(record, making),
    ...(record.heldFrom ? { heldFrom: record.heldFrom } : {}),
    ...(record.heldTo ? { heldTo: record.heldTo } : {}),
    ...(held[0] || held[1] ? { heldText: held.map((day) => day ?? '…').join(' – ') } : {}),
    values,
    marks: citing.marks(record.statementIds),
  }
}
