import { closeNetwork } from './close-network.ts'
import { readCsv } from './table-csv.ts'
import { readXlsx } from './table-xlsx.ts'

// The process that reads one untrusted table: a line with its format, then its letters (or base64) in; JSON out. Started by table-apart.ts.
closeNetwork()

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(Buffer.from(piece))
const input = Buffer.concat(pieces).toString('utf8')
const end = input.indexOf('\n')
const content = input.slice(end + 1)
const table =
  input.slice(0, end) === 'xlsx' ? await readXlsx(Buffer.from(content, 'base64')) : readCsv(content)
process.stdout.write(JSON.stringify(table))
