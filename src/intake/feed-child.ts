import { closeNetwork } from './close-network.ts'
import { readFeed } from './feed/read-feed.ts'
import { ownInput } from './own-input.ts'

// The process that reads one untrusted feed: its address as an argument, its letters on the input, one JSON answer out.
// Started by read-feed-apart.ts.
closeNetwork()

process.stdout.write(JSON.stringify(readFeed((await ownInput()).toString('utf8'), process.argv[2] ?? '')))
