import { guardText } from '#intake/table-guard.ts'

function quoted(text: string, separator: string): string {
  const guarded = guardText(text)
  // Every mark that might be taken for a separator is kept inside quotes, so that readers find the right one.
  return guarded.includes(separator) || /["\r\n\t;|,]/.test(guarded) || guarded !== guarded.trim()
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded
}

/** One row of a CSV, with its end. */
export function csvLine(row: readonly string[], separator = ','): string {
  return `${row.map((cell) => quoted(cell, separator)).join(separator)}\r\n`
}

/**
 * Rows as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read Vietnamese right). Every text is a text: what a
 * spreadsheet would run is guarded, and comes back as it was when the file is read again.
 */
export function csvFile(rows: readonly (readonly string[])[], separator = ','): string {
  return `\ufeff${rows.map((row) => csvLine(row, separator)).join('') || '\r\n'}`
}
