import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openLog, readLog } from './acknowledged.ts'
import { type Busy, openOffice, readTexts, workOn } from './busy-office.ts'
import { checkBook } from './check-book.ts'
import { seeded } from './seeded.ts'

const TEXTS = fileURLToPath(new URL('../corpus/dev.texts.jsonl', import.meta.url))
const [server] = testDatabases()

/** Stops an office at work after some acts. */
class EnoughError extends Error {}

describe('the check after a crash finds what is lost', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-check-'))
  let desk: TestContext | undefined
  let count = 0
  afterAll(async () => {
    await desk?.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(() => {
    count += 1
  })

  /** An office after 40 acts, and its client's log. */
  async function worked(): Promise<{ readonly busy: Busy; readonly path: string }> {
    desk ??= server && (await openContext(server))
    if (!desk) throw new Error('no database')
    const path = join(folder, `${count}.jsonl`)
    const log = openLog(path)
    let acts = 0
    const counted = {
      ...log,
      write: (line: Parameters<typeof log.write>[0]) => {
        log.write(line)
        if (++acts === 40) throw new EnoughError()
      },
    }
    const { ctx } = desk
    const busy = {
      ctx,
      office: `office-${count}`,
      random: seeded(count),
      log: counted,
      texts: readTexts(TEXTS),
      judged: [],
    }
    await openOffice(busy)
    await workOn(busy).catch((error: unknown) => {
      if (!(error instanceof EnoughError)) throw error
    })
    log.close()
    return { busy, path }
  }

  async function checked({ busy, path }: Awaited<ReturnType<typeof worked>>): Promise<string> {
    return (await checkBook(busy.ctx, busy.office, readLog(path))).join('\n')
  }

  /** Harms the tables past their guards, as a lost page would. */
  async function harm(office: string, text: string): Promise<void> {
    const { admin } = desk?.opened.database ?? {}
    const client = await admin?.connect()
    try {
      await client?.query(
        "select set_config('entente.office', $1, false), set_config('entente.dropping', $1, false)",
        [office],
      )
      const done = await client?.query(text)
      expect(done?.rowCount).toBeGreaterThan(0)
    } finally {
      client?.release(true)
    }
  }

  test('a whole book is found whole', async () => {
    const office = await worked()
    expect(readLog(office.path)).toHaveLength(40)
    expect(await checked(office)).toBe('')
  })

  const LAST = "(select max(seq) from judgements where verdict in ('accept', 'reject') and not attached)"
  test.each([
    [
      'a fold that was not written',
      'delete from records where fold_no = (select max(fold_no) from records where upper_inf(known))',
      /folds kept/,
    ],
    [
      'a fold that was changed',
      "update records set kind = 'gift' where upper_inf(known) and fold_no = (select max(fold_no) from records where upper_inf(known))",
      /folds kept/,
    ],
    [
      'a history row',
      "delete from history where act = 'accept' and seq = (select max(seq) from history where act = 'accept')",
      /no history/,
    ],
    [
      'a decision',
      `delete from judgements where seq = ${LAST} and not exists (select 1 from judgements u where u.undoes = judgements.judgement_id)`,
      /is lost|not there/,
    ],
  ] as const)('%s', async (_, text, says) => {
    const office = await worked()
    await harm(office.busy.office, text)
    expect(await checked(office)).toMatch(says)
  })

  test('a log whose answer was changed is not believed', async () => {
    const { path } = await worked()
    const [first = ''] = readFileSync(path, 'utf8').split('\n')
    appendFileSync(path, `${first.replace('"officeId":"office-', '"officeId":"x-')}\n`)
    expect(() => readLog(path)).toThrow('was changed')
  })
})
