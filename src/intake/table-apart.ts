import { isProblem, type Problem } from '#model/problem.ts'
import { childProgram } from './child-program.ts'
import type { GivenFile } from './intake.ts'
import { fileEmpty, fileTooBig } from './problems.ts'
import { formatOf, isPage } from './recognise.ts'
import { type Limits, runApart } from './run-apart.ts'
import { stateSecret } from './secret/secret-problem.ts'
import { nameSecret } from './state-secret.ts'
import type { TableFile } from './table.ts'
import { tableEmpty, tableFormatUnread, tableNotRead, tableTooHeavy } from './table-problems.ts'
import { openZip } from './zip/open-zip.ts'

const LIMITS: Limits = { heapMb: 512, rssMb: 768, wallMs: 30_000, outputBytes: 150_000_000 }
const MOST_BYTES = 20_000_000

/** Bytes looked at to tell a page of the web from rows. */
const LOOK = 20_000

/** The rows of a CSV file or workbook, read in a child process with limits; what cannot be read is a problem in words. */
export async function readTableFile(file: GivenFile): Promise<TableFile | Problem> {
  const { bytes } = file
  if (bytes.length === 0) return fileEmpty()
  if (bytes.length > MOST_BYTES) return fileTooBig(bytes.length, MOST_BYTES)
  const named = nameSecret(file.fileName ?? '')
  if (named) return stateSecret(named)
  const packed = isZip(bytes) ? openZip(bytes) : undefined
  if (isProblem(packed)) return packed
  if (!packed && (isBinary(bytes) || isOtherFile(bytes))) return tableFormatUnread()
  const done = await runApart([await childProgram('table-child'), packed ? 'xlsx' : 'csv'], bytes, LIMITS)
  if (done.ended === 'badly') return tableNotRead()
  if (done.ended !== 'well') return tableTooHeavy(done.ended)
  return checked(done.output)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** UTF-16 has zeros, too, and says so by its mark. One far down in a text is enough: no database keeps it. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe)
}

/** A PDF, a page of the web or another document of plain letters, whatever its name: its lines are no rows. */
function isOtherFile(bytes: Uint8Array): boolean {
  return formatOf(bytes) !== undefined || isPage(Buffer.from(bytes.subarray(0, LOOK)).toString('latin1'), {})
}

function checked(output: Buffer): TableFile | Problem {
  try {
    const table = JSON.parse(output.toString('utf8')) as TableFile | Problem
    if (isProblem(table)) return table
    return table.sheets.some((sheet) => sheet.rows.length) ? table : tableEmpty()
  } catch {
    return tableNotRead()
  }
}
