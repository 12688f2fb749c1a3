import { fillApart } from '#intake/fill-apart.ts'
import { cellText } from '#intake/table.ts'
import { CSV, XLSX } from '#model/media-types.ts'
import type { ExportedRegister } from '#views/register/export-register.ts'
import { csvFile } from './csv-file.ts'
import { workbook } from './workbook.ts'

/** Her own workbook with what the book says now, where it can be filled as it stands. */
async function filledInPlace({ inPlace }: ExportedRegister): Promise<Uint8Array | undefined> {
  return inPlace && (await fillApart(inPlace.workbook, inPlace.filling))
}

/** An exported register as the file its keeper opens: a workbook with its ids out of sight, or CSV with them last. */
export async function registerFile(
  register: ExportedRegister,
  format: ExportedRegister['format'] = register.format,
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string }> {
  const stem = register.name.replace(/\.[^.]*$/, '')
  if (format === 'xlsx') {
    return {
      bytes: (await filledInPlace(register)) ?? (await workbook(register.sheets)),
      fileName: `${stem}.xlsx`,
      mediaType: XLSX,
    }
  }
  const sheet = register.sheets.find((each) => each.hidden !== undefined) ?? register.sheets[0]
  const rows = (sheet?.rows ?? []).map((row) => row.map(cellText))
  return {
    bytes: new TextEncoder().encode(csvFile(rows, register.separator)),
    fileName: `${stem}.csv`,
    mediaType: CSV,
  }
}
