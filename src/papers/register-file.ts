import { cellText } from '#intake/table.ts'
import type { ExportedRegister } from '#views/register/export-register.ts'
import { csvFile } from './csv-file.ts'
import { workbook } from './workbook.ts'

/** An exported register as the file its keeper opens: a workbook with its ids out of sight, or CSV with them last. */
export async function registerFile(
  register: ExportedRegister,
  format: ExportedRegister['format'] = register.format,
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string }> {
  const stem = register.name.replace(/\.[^.]*$/, '')
  if (format === 'xlsx') {
    return {
      bytes: await workbook(register.sheets),
      fileName: `${stem}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }
  }
  const sheet = register.sheets.find((each) => each.hidden !== undefined) ?? register.sheets[0]
  const rows = (sheet?.rows ?? []).map((row) => row.map(cellText))
  return {
    bytes: new TextEncoder().encode(csvFile(rows, register.separator)),
    fileName: `${stem}.csv`,
    mediaType: 'text/csv; charset=utf-8',
  }
}
