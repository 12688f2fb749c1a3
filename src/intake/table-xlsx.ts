import readXlsxFile from 'read-excel-file/node'
import type { Cell, Sheet, TableFile } from './table.ts'

type Raw = string | { readonly number: string } | boolean | Date | null | undefined

/** A day without its time where that is midnight; a workbook's days have no zone. */
function dayOf(date: Date): string {
  const iso = date.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
}

function cellOf(raw: Raw): Cell {
  if (raw === null || raw === undefined) return ''
  if (typeof raw === 'string') return raw
  if (typeof raw === 'boolean') return { flag: raw }
  if (raw instanceof Date) return { day: dayOf(raw) }
  return raw
}

/** Reads every sheet of a workbook with the types its cells have. Numbers keep their digits. */
export async function readXlsx(bytes: Uint8Array): Promise<TableFile> {
  const read = await readXlsxFile(Buffer.from(bytes), {
    trim: false,
    parseNumber: (text: string) => ({ number: plainDigits(text) }),
  })
  const sheets: Sheet[] = read.map((each) => ({
    name: each.sheet,
    rows: (each.data as unknown as readonly (readonly Raw[])[]).map((row) => row.map(cellOf)),
  }))
  return { format: 'xlsx', sheets }
}

/** `1.997E3` is 1997 to whoever typed it. */
function plainDigits(text: string): string {
  const value = Number(text)
  return /[eE]/.test(text) && Number.isSafeInteger(value) ? String(value) : text
}
