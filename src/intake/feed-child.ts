import { closeNetwork } from './close-network.ts'
import { readFeed } from './feed/read-feed.ts'

// The process that reads one untrusted feed: its address as an argument, its letters on the input, one JSON answer out.
// Started by read-feed-apart.ts.
closeNetwork()

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(Buffer.from(piece))
process.stdout.write(JSON.stringify(readFeed(Buffer.concat(pieces).toString('utf8'), process.argv[2] ?? '')))
