import { expect, test } from 'vitest'
import { problem } from '#model/problem.ts'
import type { Run } from '../command.ts'
import type { Inspection } from '../program.ts'
import { doctor } from './doctor.ts'

const SEEN = { node: 'v20.19.0', platform: 'linux x64' }
const TOO_FULL = problem('disk-full', { en: 'The disk is full.', vi: 'Đĩa đã đầy.' })

async function said(found: Inspection, lang: 'en' | 'vi' = 'en') {
  const program = { inspect: async () => found, version: '1' }
  return await doctor.run({ program, ctx: { gazetteer: { version: 'g' } }, lang } as unknown as Run)
}

test('a database that cannot be opened: where the data are all the same, why, and the code of the reason', async () => {
  const server = { pid: 7, startedAt: '2026-01-01T00:00:00Z' }
  const trouble = { code: 'unavailable', problems: [TOO_FULL] } as const
  const answer = await said({ ...SEEN, dataDir: '/srv/entente', server, trouble }, 'vi')
  expect(answer.code).toBe(75)
  for (const words of ['/srv/entente', 'không mở được', 'pid 7', 'Đĩa đã đầy.'])
    expect(answer.text).toContain(words)
  expect(answer.data).toMatchObject({ dataDir: '/srv/entente', trouble })
})

test('of a PostgreSQL server of one’s own no folder is told, and no word on servers that cannot be seen', async () => {
  const database = {
    mode: 'given',
    version: '15.1',
    address: 'host:5432',
    database: 'entente',
    durable: true,
  } as const
  const { text, code } = await said({ ...SEEN, database })
  expect(code).toBeUndefined()
  expect(text).not.toContain('Data folder')
  expect(text).toContain('not seen from here')
})
