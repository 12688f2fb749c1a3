import type { KindName, SlotType, SlotValue } from '#model/kinds/kind.ts'
import type { SourceKind } from '#model/source.ts'

/** The words a value rests on and where they stand, whole enough to be found again without this program. */
export type ExportCite = {
  readonly statementId: string
  readonly sourceId: string
  readonly sourceKind: SourceKind
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly title: string
  readonly publisher?: string
  /** ISO. */
  readonly published?: string
  readonly url?: string
  readonly lang?: string
  /** The value is a person’s correction, not in the quote. */
  readonly deskEntry?: boolean
}

/** One value with what it rests on. Why it is shown and what others say stays at the desk. */
export type ExportValue = {
  readonly slot: string
  readonly type: SlotType
  readonly label: string
  readonly value: SlotValue
  readonly text: string
  readonly cites: readonly ExportCite[]
  readonly why?: string
  readonly others?: readonly { readonly text: string; readonly cites: readonly ExportCite[] }[]
}

/** A party of a matter, by the path of the value that names it. */
export type ExportParty = {
  readonly path: string
  readonly id: string
  readonly kind: 'country' | 'locality' | 'organisation' | 'person'
  readonly name: string
  readonly country?: string
  /** Numbers it has in public catalogues: `wikidata:Q25282`, `iso-3166-2:VN-DN`. */
  readonly ids?: readonly string[]
}

/** One matter of the book on its way out: no value without its quote. */
export type ExportRow = {
  readonly recordId: string
  readonly kind: KindName
  readonly kindWord: string
  readonly title: string
  readonly heldFrom?: string
  readonly heldTo?: string
  readonly values: readonly ExportValue[]
  readonly parties: readonly ExportParty[]
}
