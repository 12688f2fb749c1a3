import { parseArgs } from 'node:util'
import { type CrashRound, crashRounds } from './crash-rounds.ts'
import { killedWorkers } from './killed-workers.ts'
import { secondServer } from './second-server.ts'

// npm run rel -- R1 [--rounds 200] [--seed 1] [--server URL], R5 [--rounds 50] or R18 [--rounds 5]: a table, then the line
// “N passed, N failed”.

type Tally = { readonly passed: number; readonly failed: number }

/** Goals of a second server, in milliseconds: how soon it is refused, and how soon it takes over after a kill. */
const REFUSED_WITHIN = 1_000
const TAKEN_WITHIN = 2_000

/** Jobs a worker is killed over, and how soon after a kill the next step has to be done, in milliseconds. */
const JOBS = 500
const RESUMED_WITHIN = 60_000

function line(cells: readonly (string | number)[], widths: readonly number[]): void {
  console.log(
    cells
      .map((cell, i) => String(cell).padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

async function crashes(rounds: number, seed: number, databaseUrl: string | undefined): Promise<Tally> {
  const widths = [6, 21, 9, 13, 10]
  line(['round', 'killed', 'after ms', 'acknowledged', 'reopen ms', 'faults'], widths)
  const show = (one: CrashRound) => {
    line([one.round, one.killed, one.afterMs, one.acknowledged, one.reopenMs, one.faults.length], widths)
    for (const fault of one.faults.slice(0, 10)) console.log(`       ${fault}`)
  }
  const done = await crashRounds({ rounds, seed, tell: show, ...(databaseUrl ? { databaseUrl } : {}) })
  const acknowledged = done.reduce((sum, one) => sum + one.acknowledged, 0)
  const reopen = done.map((one) => one.reopenMs)
  console.log(`\n${acknowledged} acts acknowledged in ${rounds} rounds (seed ${seed}); reopened in`)
  console.log(`${median(reopen)} ms at the median, ${Math.max(...reopen)} ms at most`)
  const failed = done.filter((one) => one.faults.length).length
  return { passed: rounds - failed, failed }
}

async function servers(rounds: number): Promise<Tally> {
  const widths = [6, 21, 11, 12, 7]
  line(['round', 'killed', 'refused ms', 'takeover ms', 'joined', 'goal'], widths)
  let passed = 0
  for (let round = 1; round <= rounds; round++) {
    const both = round % 2 === 0
    const one = await secondServer(both)
    const named = one.refused.pid === one.firstPid && one.refused.startedAt !== undefined
    const met = named && one.joined && one.refusedMs <= REFUSED_WITHIN && one.takeoverMs <= TAKEN_WITHIN
    if (met) passed += 1
    line(
      [
        round,
        both ? 'program and database' : 'program',
        one.refusedMs,
        one.takeoverMs,
        one.joined ? 'yes' : 'no',
        met ? 'met' : 'missed',
      ],
      widths,
    )
  }
  return { passed, failed: rounds - passed }
}

async function workers(kills: number, seed: number): Promise<Tally> {
  const seen = await killedWorkers(JOBS, kills, seed)
  const done = seen.jobs.filter((job) => job.state === 'done' && job.counts.added === 1).length
  const once = [done, seen.sources, seen.added, seen.read].every((count) => count === JOBS)
  const poison = seen.jobs.filter((job) => job.state === 'failed').length === 1
  const soon = seen.resumeMs <= RESUMED_WITHIN
  const widths = [9, 9, 9, 9, 11, 8, 7]
  line(['killed', 'jobs', 'sources', 'readings', 'resumed ms', 'poison', 'goal'], widths)
  const met = once && poison && soon
  const given = poison ? 'aside' : 'no'
  line([seen.kills, done, seen.sources, seen.read, seen.resumeMs, given, met ? 'met' : 'missed'], widths)
  return met ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, seed: { type: 'string', default: '1' }, server: { type: 'string' } },
})
const wanted = positionals[0]?.toUpperCase()
const ROUNDS: Readonly<Record<string, number>> = { R1: 200, R5: 50, R18: 5 }
const rounds = Number(values.rounds ?? ROUNDS[wanted ?? ''])
if (!wanted || !(wanted in ROUNDS) || !Number.isInteger(rounds) || rounds < 1) {
  console.error(
    'Say which: npm run rel -- R1 [--rounds 200] [--seed 1] [--server URL], R5 [--rounds 50], or R18 [--rounds 5].',
  )
  process.exit(2)
}
const { passed, failed } =
  wanted === 'R1'
    ? await crashes(rounds, Number(values.seed), values.server)
    : wanted === 'R5'
      ? await workers(rounds, Number(values.seed))
      : await servers(rounds)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
