/** A stretch of a shown text, marked where it is what was looked for. */
export type MarkedPart = { readonly text: string; readonly marked: boolean }

/** What is found, the surest first: a name, a matter of the book, words somebody wrote that the book rests on, a source. */
export type SearchHit = {
  readonly kind: 'party' | 'record' | 'quote' | 'source'
  readonly id: string
  readonly title: string
  /** The title with the words that answer marked. */
  readonly parts: readonly MarkedPart[]
  /** For a party its country; for a source its publisher and day; for a record its kind; for a quote its source. */
  readonly detail: string
  /** The words that matched, with what surrounds them; where the title does not show them already. */
  readonly quote?: { readonly before: string; readonly match: string; readonly after: string }
  readonly sourceId?: string
  readonly statementId?: string
}

/** By what a search may be narrowed. `kind` is `party`, `quote`, `source` or a kind of record. */
export const FACETS = ['kind', 'country', 'sector', 'status', 'role'] as const
export type FacetName = (typeof FACETS)[number]

/** What the answer is narrowed to; days are ISO, inclusive. */
export type SearchFilters = Readonly<Partial<Record<FacetName | 'from' | 'to', string>>>

export type SearchFacet = {
  readonly name: FacetName
  readonly values: readonly {
    readonly value: string
    readonly label: string
    /** Hits with it, the other filters in force. */
    readonly count: number
    readonly chosen: boolean
  }[]
}

export type SearchView = {
  readonly query: string
  readonly filters: SearchFilters
  readonly hits: readonly SearchHit[]
  /** How many there are; more than `hits` where the list is cut. */
  readonly total: number
  /** True where there may be more than were counted. */
  readonly more: boolean
  readonly facets: readonly SearchFacet[]
}

/** Names as they are typed. */
export type SuggestView = { readonly query: string; readonly hits: readonly SearchHit[] }
