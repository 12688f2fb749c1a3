import { describe, expect, test } from 'vitest'
import { testDatabases } from '../support/databases.ts'
import { crashRounds } from './crash-rounds.ts'

describe.each(testDatabases())('kills at work, on $title', (server) => {
  const embedded = server.name === 'embedded-18'
  const rounds = embedded ? 10 : 4
  test.skipIf(server.skipped)(
    `${rounds} of them lose nothing that was acknowledged and leave nothing half done`,
    { timeout: 240_000 },
    async () => {
      const given = embedded ? undefined : await server.open()
      const seen = await crashRounds({
        rounds,
        seed: 20_250_615,
        ...(given?.url ? { databaseUrl: given.url } : {}),
      })
      await given?.drop()
      expect(seen.flatMap(({ round, faults }) => faults.map((fault) => `round ${round}: ${fault}`))).toEqual(
        [],
      )
      // How much is done before each kill is the machine's matter; with nothing done nothing could be lost.
      expect(seen.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(0)
    },
  )
})
