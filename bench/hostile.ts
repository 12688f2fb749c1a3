// What a hostile file costs the server and those who work beside it: `npx tsx bench/hostile.ts`. The program runs as a
// visitor has it, with its sample offices; each file is sent to the API while another client keeps asking for a partner.

import { hostileLoad } from '../test/reliability/hostile-load.ts'

const { before, rounds } = await hostileLoad()
console.log(`server at work: ${before.megabytes} MB; a partner's page p99 ${before.p99} ms`)
console.table(
  rounds.map(({ name, kilobytes, status, problem, ms, grew, inAll, served, failed, p99 }) => ({
    file: name,
    kB: kilobytes,
    answer: `${status} ${problem}`,
    ms,
    'server +MB': grew,
    'in all': inAll,
    'served meanwhile': served,
    failed,
    'p99 ms': p99,
  })),
)
