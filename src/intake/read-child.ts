import { closeNetwork } from './close-network.ts'
import type { FileFormat } from './file-format.ts'
import { ownInput } from './own-input.ts'
import { readFile } from './read-file.ts'

// The process that reads one untrusted file: its format as an argument, its bytes on the input, one JSON answer out.
// Started by read-apart.ts.
closeNetwork()

process.stdout.write(JSON.stringify(await readFile(process.argv[2] as FileFormat, await ownInput())))
