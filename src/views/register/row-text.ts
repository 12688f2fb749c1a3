import type { Span } from '#model/citation.ts'

export type RowText = {
  /** One `header: value` line a cell. */
  readonly text: string
  /** Where each column's value stands in it; undefined for an empty cell. */
  readonly spans: readonly (Span | undefined)[]
}

/** The recorded text of a row. An empty cell leaves no line: it says nothing. */
export function rowText(headers: readonly string[], values: readonly string[]): RowText {
  let text = ''
  const spans = values.map((value, i) => {
    if (!value.trim()) return undefined
    const lead = `${text ? '\n' : ''}${headers[i]?.trim() || `column ${i + 1}`}: `
    const start = text.length + lead.length
    text += lead + value.trim()
    return { start, end: text.length }
  })
  return { text, spans }
}

/** From the first line that holds a value to the last: what a statement quotes of its row. */
export function quoteSpan({ text, spans }: RowText, columns: readonly number[]): Span {
  let first = text.length
  let end = 0
  for (const at of columns) {
    const span = spans[at]
    if (!span) continue
    if (span.start < first) first = span.start
    if (span.end > end) end = span.end
  }
  return end ? { start: text.lastIndexOf('\n', first) + 1, end } : { start: 0, end: text.length }
}
