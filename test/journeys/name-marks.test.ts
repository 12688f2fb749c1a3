import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nearMarks } from '#model/values/near-word.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

const NAMES = [
  'da nang',
  'changwon',
  'hue',
  '',
  'people s committee of da nang city',
  '평택',
  'x'.repeat(3000),
]

describe.each(testDatabases())('marks of names, on $title', (server) => {
  describe.skipIf(server.skipped)('in the database', () => {
    let opened: TestContext
    beforeAll(async () => {
      opened = await openContext(server)
    })
    afterAll(async () => await opened?.drop())

    test.each(NAMES)('are those of the program: %s', async (name) => {
      const { rows } = await opened.opened.database.pool.query<{ marks: string[] }>(
        'select tsvector_to_array(name_marks($1)) as marks',
        [name],
      )
      const words = name.split(' ').filter(Boolean)
      const joined = name.replaceAll(' ', '')
      const expected = new Set([
        ...words.map((word) => word.slice(0, 200)),
        ...[...words, joined].flatMap((word) => nearMarks(word)),
      ])
      expect([...(rows[0]?.marks ?? [])].sort()).toEqual([...expected].sort())
    })
  })
})
