/** A stretch of a source's text: UTF-16 offsets, end exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** A span of a named source with the words that stand there. `text.slice(start, end) === quote` always holds. */
export type Citation = Span & { readonly sourceId: string; readonly quote: string }
