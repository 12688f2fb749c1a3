import { closeNetwork } from './close-network.ts'
import { readPage } from './read-page.ts'

// The process that reads one untrusted page: text in on its input, one JSON answer out. Started by read-page-apart.ts.
closeNetwork()

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(Buffer.from(piece))
process.stdout.write(JSON.stringify(readPage(Buffer.concat(pieces).toString('utf8'))))
