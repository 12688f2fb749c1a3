import { expect, test } from 'vitest'
import { secondServer } from './second-server.ts'

test.each([false, true])(
  'a second server is told who runs; after a kill it takes over (database killed too: %s)',
  async (killDatabaseToo) => {
    const seen = await secondServer(killDatabaseToo)
    expect(seen.refused).toMatchObject({
      code: 'conflict',
      problem: 'server-already-runs',
      pid: seen.firstPid,
    })
    expect(Date.parse(seen.refused.startedAt ?? '')).toBeGreaterThan(0)
    expect([seen.joined, seen.takenOver]).toEqual([true, true])
  },
)
