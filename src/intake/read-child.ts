import { closeNetwork } from './close-network.ts'
import type { FileFormat } from './file-format.ts'
import { ownInput } from './own-input.ts'
import { readFile } from './read-file.ts'

// The process that reads one untrusted file: its format, and the encoding it was sent as, as arguments, its bytes on the input, one JSON answer out.
// Started by read-apart.ts.
closeNetwork()

const [, , format, sentAs] = process.argv
process.stdout.write(JSON.stringify(await readFile(format as FileFormat, await ownInput(), { sentAs })))
