import type { Language } from '#model/problem.ts'
import type { RejectedRow } from '#views/register/register-view.ts'
import { csvFile } from './csv-file.ts'

const HEADS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['line', 'why it was left out'],
  vi: ['dòng', 'lý do chưa nhập'],
}

/** The rows an import left out, in their own columns, with line and reason behind: to be corrected and loaded again. */
export function rejectedRowsFile(
  { headers, rows }: { readonly headers: readonly string[]; readonly rows: readonly RejectedRow[] },
  lang: Language,
): string {
  const width = Math.max(headers.length, ...rows.map((row) => row.cells.length))
  const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, i) => cells[i] ?? '')
  return csvFile([
    [...padded(headers), ...HEADS[lang]],
    ...rows.map((row) => [...padded(row.cells), String(row.line), row.reason]),
  ])
}
