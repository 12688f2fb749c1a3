import type { KindName } from '#model/kinds/kind.ts'
import type { Difference } from '#registry/difference.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { RowWith } from './book-rows.ts'
import { matterWord } from './matter-word.ts'
import { printMoment } from './moment.ts'
import { recordSentence, slotsShown } from './record-sentence.ts'
import { HOW_WORDS } from './words/change-words.ts'
import { slotWord } from './words/glossary.ts'

type Side = { readonly text: string; readonly marks: readonly number[]; readonly why: string }

/** One difference between two days of the book, for a reader. */
export type ChangeRow = {
  readonly recordId: string
  readonly kind: KindName
  readonly kindWord: string
  readonly title: string
  /** What became of a matter of which only our knowledge changed, in words. */
  readonly how?: string
  /** Each value that is other, with both readings of it and their sources. */
  readonly values: readonly {
    readonly slot: string
    readonly label: string
    readonly from?: Side
    readonly to?: Side
  }[]
  readonly marks: readonly number[]
  /** Where its sources tell a day it began on. */
  readonly begun?: true
  /** When the desk came to know it: ISO moment, and printed; empty for what was taken out of the book. */
  readonly knownOn: string
  readonly knownText: string
}

/** The stored records a difference is made of; the comparison keeps whatever it was given. */
export function stored(record: Difference['record']): StoredRecord {
  return { keys: [], partyIds: [], countries: [], ...record }
}

/** The matter in one sentence; a promise or request with its object, which its slots do not have. */
function toldTitle(record: StoredRecord, making: RowWith): string {
  const [first] = record.statementIds
  return recordSentence(record, { ...making, quote: first && making.citing.quoteOf(first) })
}

/** A difference as a row. */
export function changeRow(difference: Difference, making: RowWith & { readonly zone: string }): ChangeRow {
  const { citing, lang } = making
  const { record, before, slots, how, known = '' } = difference
  const side = (of: Difference['record'] | undefined, slot: string): Side | undefined => {
    const value = of && citing.value(stored(of), slot)
    return value && { text: value.text, marks: value.marks, why: value.why }
  }
  return {
    recordId: record.id,
    kind: record.kind,
    kindWord: matterWord(record.kind, slotsShown(record), lang),
    title: toldTitle(stored(record), making),
    ...(how ? { how: HOW_WORDS[how][lang] } : {}),
    values: slots.map(({ slot }) => {
      const from = side(before, slot)
      const to = side(record, slot)
      const label = slotWord(record.kind, slot, lang)
      return { slot, label, ...(from ? { from } : {}), ...(to ? { to } : {}) }
    }),
    marks: citing.marks(difference.statementIds),
    ...(record.heldFrom ? { begun: true as const } : {}),
    knownOn: known,
    knownText: known && printMoment(known, lang, making.zone),
  }
}
