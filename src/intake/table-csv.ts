import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '#model/problem.ts'
import { readPlainCsv } from './plain-csv.ts'
import type { TableFile } from './table.ts'
import { unguardText } from './table-guard.ts'
import { quoteNotClosed } from './table-problems.ts'

const SEPARATORS = ['\t', ';', ',', '|'] as const

/** How often a separator stands outside quotes in the first lines. */
function countOutside(text: string, separator: string): number {
  let quoted = false
  let count = 0
  for (const char of text) {
    if (char === '"') quoted = !quoted
    else if (char === separator && !quoted) count += 1
  }
  return count
}

/** What parts the cells: a tab where there is one, else whatever stands most often in the first lines. */
export function separatorOf(text: string): string {
  const head = text.split('\n').slice(0, 20).join('\n').slice(0, 20_000)
  const counted = SEPARATORS.map((separator) => ({ separator, count: countOutside(head, separator) }))
  if ((counted[0]?.count ?? 0) > 0) return '\t'
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).separator
}

/** Reads CSV of any separator. Lines keep their places, empty ones included; a cell's guard against formulas is taken off. */
export function readCsv(text: string): TableFile {
  const separator = separatorOf(text)
  const rows = readPlainCsv(text, separator) ?? parseAny(text, separator)
  return {
    format: 'csv',
    separator,
    sheets: [{ name: '', rows: rows.map((row) => row.map(unguardText)) }],
  }
}

/**
 * Reads whatever stands between separators, quotes wherever they are. Lines may end in several ways in one file, as when
 * rows of two programs were put together: told one way of ending, a parser takes the rest for one long cell.
 */
function parseAny(text: string, separator: string): string[][] {
  return parse(text, {
    delimiter: separator,
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
}

/** The same, where it is somebody's file that is read: a quote that is never closed is told with its line. */
export function readCsvFile(text: string): TableFile | Problem {
  try {
    return readCsv(text)
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error
    return quoteNotClosed(openQuoteLine(text, separatorOf(text)))
  }
}

/** The line of the quote that begins a cell and is never closed; 0 where every one is. */
export function openQuoteLine(text: string, separator: string): number {
  const ends = new Set<string | undefined>([separator, '\n', '\r', undefined])
  let line = 1
  let open = 0
  let begins = true
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at += 1) {
    const letter = text[at]
    const next = text[at + 1]
    const quote = letter === '"'
    if (quote && open && next === '"') at += 1
    else if (quote && open && ends.has(next)) open = 0
    else if (quote && !open && begins) open = line
    begins = !open && ends.has(letter)
    if (letter === '\n' || (letter === '\r' && next !== '\n')) line += 1
  }
  return open
}
