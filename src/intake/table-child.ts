import { closeNetwork } from './close-network.ts'
import { readCsv } from './table-csv.ts'
import { readXlsx } from './table-xlsx.ts'
import { checkOfficeFile } from './zip/check-office-file.ts'

// The process that reads one untrusted table: a line with its format, then its letters (or base64) in; JSON out. Started by table-apart.ts.
closeNetwork()

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(Buffer.from(piece))
const input = Buffer.concat(pieces).toString('utf8')
const end = input.indexOf('\n')
const content = input.slice(end + 1)
const table =
  input.slice(0, end) === 'xlsx' ? await readWorkbook(Buffer.from(content, 'base64')) : readCsv(content)
process.stdout.write(JSON.stringify(table))

/** The reader of workbooks unpacks what it is given; what would swell or declares things never comes to it. */
async function readWorkbook(bytes: Buffer) {
  return checkOfficeFile(bytes) ?? (await readXlsx(bytes))
}
