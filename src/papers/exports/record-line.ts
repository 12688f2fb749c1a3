import type { ExportCite, ExportRow } from '#views/exports/export-row.ts'

/** A matter as one line of JSON: its quotes once, and beside each value the marks of those it rests on. */
export function recordLine(row: ExportRow): Readonly<Record<string, unknown>> {
  const { values, ...own } = row
  const marks = new Map<string, { readonly mark: number; readonly cite: ExportCite }>()
  const marksOf = (cites: readonly ExportCite[]) =>
    cites.map((cite) => {
      const key = `${cite.sourceId} ${cite.start} ${cite.end} ${cite.deskEntry ?? ''}`
      const known = marks.get(key) ?? { mark: marks.size + 1, cite }
      marks.set(key, known)
      return known.mark
    })
  const marked = values.map(({ cites, others, ...value }) => ({
    ...value,
    marks: marksOf(cites),
    ...(others?.length
      ? { others: others.map((other) => ({ text: other.text, marks: marksOf(other.cites) })) }
      : {}),
  }))
  return {
    line: 'record',
    ...own,
    values: marked,
    cites: [...marks.values()].map(({ mark, cite }) => ({ mark, ...cite })),
  }
}
