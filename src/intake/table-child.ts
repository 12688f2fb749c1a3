import { isProblem, type Problem } from '#model/problem.ts'
import { closeNetwork } from './close-network.ts'
import { decode } from './decode.ts'
import { ownInput } from './own-input.ts'
import { packedSecret } from './secret/packed-secret.ts'
import { stateSecret } from './secret/secret-problem.ts'
import { tableSecret } from './secret/table-secret.ts'
import type { TableFile } from './table.ts'
import { readCsvFile } from './table-csv.ts'
import { tableEmpty, tableTooLong } from './table-problems.ts'
import { tableTooLarge } from './table-size.ts'
import { checkOfficeFile } from './zip/check-office-file.ts'

// The process that reads one untrusted table: its format as an argument, its bytes on the input, JSON out. Started by table-apart.ts.
closeNetwork()

const bytes = await ownInput()
process.stdout.write(
  JSON.stringify(process.argv[2] === 'xlsx' ? await readWorkbook(bytes) : readLetters(bytes)),
)

/** The reader of workbooks unpacks what it is given; what would swell or declares things never comes to it. */
async function readWorkbook(file: Buffer): Promise<TableFile | Problem> {
  const bad = checkOfficeFile(file)
  if (bad) return bad
  // Heads of pages, text boxes and comments are no cells.
  const degree = packedSecret(file)
  if (isProblem(degree)) return degree
  const { readXlsx } = await import('./table-xlsx.ts')
  const table = await readXlsx(file)
  return (
    tableTooLong(table) ??
    tableTooLarge(table) ??
    tableSecret(table) ??
    (degree ? stateSecret(degree) : table)
  )
}

function readLetters(file: Buffer): TableFile | Problem {
  const text = decode(file)
  if (isProblem(text)) return text
  if (!text.trim()) return tableEmpty()
  const table = readCsvFile(text)
  if (isProblem(table)) return table
  return tableTooLong(table) ?? tableTooLarge(table) ?? tableSecret(table) ?? table
}
