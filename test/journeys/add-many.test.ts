import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#context.ts'
import { listSources } from '#store/queries/source.ts'
import { commandLine, readsFrom } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { makeDocx } from '../support/make-docx.ts'

const FILES: Readonly<Record<string, Buffer>> = {
  'one.txt': Buffer.from('Da Nang established friendship and cooperation relations with Changwon in 1997.'),
  'two.docx': makeDocx({ body: ['Da Nang and Daegu will meet in May.'] }),
  'again.txt': Buffer.from('Da Nang established friendship and cooperation relations with Changwon in 1997.'),
  'secret.txt': Buffer.from('TUYỆT MẬT\n\nĐoàn sẽ đi.'),
  'picture.png': Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
}

describe.each(testDatabases())('many files on the command line, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    const run = async (...argv: readonly string[]) =>
      await commandLine(
        desk.ctx,
        { office: 'desk', person: actor.person },
        { readFile: readsFrom(FILES) },
      )(...argv)

    test('each is said with its place as it is done; those that cannot be kept do not stop the rest', async () => {
      const { code, out, err } = await run(
        'add',
        'one.txt',
        'secret.txt',
        'none.txt',
        'two.docx',
        'again.txt',
        '--read',
      )
      expect(code).toBe(3)
      expect(out.split('\n').filter((line) => line.startsWith('s-'))).toHaveLength(3)
      expect(out).toMatch(/\(added, \d+ findings read\)/)
      expect(out).toContain('was here already')
      expect(err).toMatch(/2\/5 secret.txt: .*Tuyệt mật/)
      expect(err).toMatch(/3\/5 none.txt: .*there is no such file/)
      expect(err).toContain('5/5 again.txt')
      expect(err).toContain('3 of 5 files are kept; 2 are not.')
      expect(err).not.toContain('Đoàn sẽ đi')
      expect(await desk.ctx.store.inOffice('desk', (tx) => listSources(tx, 10))).toHaveLength(2)
    })

    test('with --json each is a line of its own', async () => {
      const { code, out } = await run('add', 'one.txt', 'picture.png', '--json')
      expect(code).toBe(3)
      const lines = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>)
      expect(lines).toMatchObject([
        { file: 'one.txt', already: true },
        { file: 'picture.png', code: 'invalid', problems: [{ problem: 'format-not-read' }] },
      ])
    })

    test('where all is well the code is 0; where nothing is, it is that of what was wrong', async () => {
      expect((await run('add', 'one.txt', 'two.docx')).code).toBe(0)
      expect((await run('add', 'secret.txt', 'secret.txt')).code).toBe(6)
      expect((await run('add', 'secret.txt')).code).toBe(6)
      expect((await run('add', 'picture.png', 'none.txt')).code).toBe(2)
      expect((await run('add')).code).toBe(2)
    })

    test('one file alone is answered whole, with what is known of it', async () => {
      const { out } = await run(
        'add',
        'two.docx',
        '--publisher',
        'Desk',
        '--day',
        '2025-04',
        '--json',
        '--dry-run',
      )
      expect(JSON.parse(out)).toMatchObject({ dryRun: true, sources: [{ file: 'two.docx', already: true }] })
      const said = await run('source', 'correct', 's-none', '--title', 'x')
      expect(said.code).toBe(4)
    })
  })
})
