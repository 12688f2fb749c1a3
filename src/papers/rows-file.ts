import { CSV, XLSX } from '#model/media-types.ts'
import { csvFile } from './csv-file.ts'
import { workbook } from './workbook.ts'

/** Rows as the file its name asks for, what stands over the table first: text where it ends in `.csv`, else a workbook of one sheet. */
export async function rowsFile(
  rows: readonly (readonly string[])[],
  fileName: string,
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string }> {
  if (!fileName.endsWith('.csv'))
    return {
      bytes: await workbook([{ name: 'Entente', rows, fitted: true, heads: headsOf(rows) }]),
      fileName,
      mediaType: XLSX,
    }
  return { bytes: new TextEncoder().encode(csvFile(rows)), fileName, mediaType: CSV }
}

/** How many rows stand over the lines: the heads of the columns, and the sentence above them where there is one. */
function headsOf(rows: readonly (readonly string[])[]): number {
  return (rows[0]?.length ?? 0) > 1 ? 1 : 2
}
