import { expect, test } from 'vitest'
import { killedWorkers } from './killed-workers.ts'

const TEXTS = 250
const KILLS = 8

test(`${TEXTS} jobs, the worker killed ${KILLS} times: each is done exactly once, poison holds back none`, async () => {
  const seen = await killedWorkers(TEXTS, KILLS, 5)
  expect(seen.kills).toBeGreaterThanOrEqual(KILLS)
  const poison = seen.jobs.filter((job) => job.state === 'failed')
  expect(poison).toMatchObject([
    { done: 1, failures: [{ step: { text: 'poison' }, problems: [{ problem: 'step-broke' }] }] },
  ])
  const well = seen.jobs.filter((job) => job.state === 'done')
  expect(well.length).toBe(TEXTS)
  expect(well.every((job) => job.counts.added === 1 && job.failures.length === 0)).toBe(true)
  expect([seen.sources, seen.added, seen.read]).toEqual([TEXTS, TEXTS, TEXTS])
  console.log(`${seen.kills} workers killed; resumed within ${seen.resumeMs} ms`)
}, 400_000)
