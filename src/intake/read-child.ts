import { closeNetwork } from './close-network.ts'
import type { FileFormat } from './file-format.ts'
import { readFile } from './read-file.ts'

// The process that reads one untrusted file: its format as an argument, its bytes on the input, one JSON answer out.
// Started by read-apart.ts.
closeNetwork()

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(Buffer.from(piece))
process.stdout.write(JSON.stringify(await readFile(process.argv[2] as FileFormat, Buffer.concat(pieces))))
