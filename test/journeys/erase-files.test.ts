import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { eraseSource } from '#acts/erase-source.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import type { Context } from '#context.ts'
import { makeIntake } from '#intake/extract.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { type OpenStore, openStore } from '#store/open.ts'
import { verifyHistory } from '#views/verify.ts'
import { countingIds, realGazetteer, realRuleBooks, standingClock } from '../support/context.ts'
import { addAndRead, fillDesk, openDesk } from '../support/desk.ts'

const CANARY = 'Quenlork'
const TEXT = `Mayor ${CANARY} of Daegu visits Da Nang\n\nOn 3 March 2025, Da Nang City and Daegu City of the Republic of Korea signed a memorandum of understanding on ${CANARY} ports.`

/** Files below a folder in which a word stands, byte for byte. */
function filesSaying(folder: string, word: string): readonly string[] {
  const bytes = Buffer.from(word)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => bytesOf(path).includes(bytes))
}

/** The server takes files of its own away while we look; what is gone says nothing. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return Buffer.alloc(0)
  }
}

describe('erasing a text, in the files of the program’s own database', () => {
  let folder: string
  let opened: OpenStore
  let ctx: Context
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-erase-'))
    const { now } = standingClock()
    opened = openStore(() => ({ dataDir: folder, as: 'command', say: () => undefined }), now)
    ctx = {
      store: opened.store,
      gazetteer: realGazetteer(),
      ruleBooks: async () => realRuleBooks(),
      intake: makeIntake(),
      fetchPage: makeFetchPage(),
      now,
      newId: countingIds(),
      log: () => undefined,
    }
  })
  afterAll(async () => {
    await opened?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('nothing of it stays in any file: not in tables, not in what the planner keeps, not in the log', async () => {
    const actor = await openDesk(ctx, 'desk')
    await fillDesk(ctx, actor)
    const { sourceId, statementIds } = await addAndRead(ctx, actor, TEXT)
    await perform(ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
    expect(filesSaying(folder, CANARY).length).toBeGreaterThan(0)
    const done = await perform(ctx, actor, eraseSource, { sourceId, why: 'asked for by the person named' })
    expect(done.swept).toBe(true)
    expect(filesSaying(folder, CANARY)).toEqual([])
    expect(filesSaying(folder, CANARY.toLowerCase())).toEqual([])
    expect(await verifyHistory(ctx, { office: 'desk', lang: 'en' })).toMatchObject({ whole: true })
  })
})
