import { CSV, XLSX } from '#model/media-types.ts'
import { csvFile } from './csv-file.ts'
import { workbook } from './workbook.ts'

/** Rows as the file its name asks for: a table of text where it ends in `.csv`, else a workbook of one sheet. */
export async function rowsFile(
  rows: readonly (readonly string[])[],
  fileName: string,
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string }> {
  if (!fileName.endsWith('.csv'))
    return { bytes: await workbook([{ name: 'Entente', rows }]), fileName, mediaType: XLSX }
  return { bytes: new TextEncoder().encode(csvFile(rows)), fileName, mediaType: CSV }
}
