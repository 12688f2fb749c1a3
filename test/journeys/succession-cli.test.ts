import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openMergedDesk } from '../support/merged-desk.ts'

const BAD = 'predecessor,successor,effective,legal_basis\nNha Trang,Khánh Hòa,2025,Decree 177/2025/ND-CP\n'

describe.each(testDatabases())('mergers at the command line, on $title', (server) => {
  describe.skipIf(server.skipped)('Đà Nẵng', () => {
    let opened: TestContext
    const written = new Map<string, Uint8Array>()
    beforeAll(async () => {
      opened = await openContext(server)
      opened.move('2025-11-03T03:00:00.000Z')
      await openMergedDesk(opened.ctx)
    })
    afterAll(async () => await opened?.drop())

    const run = async (...argv: readonly string[]) =>
      await commandLine(
        opened.ctx,
        { lang: 'vi', office: 'desk', person: 'Nguyễn Thị Mẫu' },
        {
          readFile: async (path) =>
            path === 'bad.csv'
              ? new TextEncoder().encode(BAD)
              : readFileSync(new URL(`../../${path}`, import.meta.url)),
          writeFile: async (path, bytes) => {
            written.set(path, bytes instanceof Uint8Array ? bytes : await buffer(bytes))
          },
          readStdin: async () => BAD,
        },
      )(...argv)

    const TABLE = 'reference/vietnam-provinces-2025.csv'

    test('a dry run says what would be, and keeps nothing', async () => {
      const dry = await run('succeed', '--table', TABLE, '--dry-run')
      expect([dry.code, dry.out.trim()]).toEqual([
        0,
        'Thử: 54 dòng mới, 0 đã có, 11 đơn vị giữ nguyên, 0 dòng không nhận.',
      ])
      const loaded = JSON.parse((await run('succeed', '--table', TABLE, '--json')).out)
      expect(loaded.counts).toEqual({ new: 54, known: 0, unchanged: 11, refused: 0 })
      const again = JSON.parse((await run('succeed', '--table', TABLE, '--json')).out)
      expect(again.counts).toEqual({ new: 0, known: 54, unchanged: 11, refused: 0 })
    })

    test('rows left out are told with their line, and end the command as an import does', async () => {
      for (const file of ['bad.csv', '-']) {
        const ran = await run('succeed', '--table', file)
        expect(ran.code).toBe(3)
        expect(ran.out).toMatch(/2 +Đơn vị cũ: Nha Trang +“2025” không phải là ngày/)
      }
    })

    test('the page is printed as of a day, as text, as data and as a Word file', async () => {
      await run('succeed', '--table', 'reference/vietnam-districts-2025.csv')
      const text = await run('after-merger', '--day', '2025-07-01', '--docx', 'list.docx')
      expect(text.out).toContain('Hội An → Đà Nẵng (từ 01/7/2025)')
      expect(text.out).toContain('345 (số dự án), 1.282 triệu USD')
      expect(
        Buffer.from(written.get('list.docx') ?? [])
          .subarray(0, 2)
          .toString(),
      ).toBe('PK')
      const shown = JSON.parse(
        (await run('succeed', '--show', '--day', '30/06/2025'.split('/').reverse().join('-'), '--json')).out,
      )
      expect([shown.day, shown.counts.passed, shown.doubles]).toEqual(['2025-06-30', 0, []])
      const far = JSON.parse((await run('after-merger', '--months', '1', '--json')).out)
      const near = JSON.parse((await run('after-merger', '--months', '6', '--json')).out)
      const ends = (page: { readonly todo: readonly { readonly sort: string }[] }) =>
        page.todo.filter((each) => each.sort === 'ends').length
      expect([ends(far), ends(near)]).toEqual([0, 1])
    })

    test.each([
      ['no table', ['succeed'], 2],
      ['a file that is not there', ['succeed', '--table', 'reference/none.csv'], 2],
      ['a table of something else', ['succeed', '--table', 'samples/partners-paste.tsv'], 2],
      ['a day that is none', ['after-merger', '--day', 'yesterday'], 2],
      ['months that are none', ['after-merger', '--months', 'many'], 2],
      ['an office that is not there', ['after-merger', '--office', 'none'], 4],
      ['nobody of the office', ['succeed', '--table', TABLE, '--as', 'Nobody'], 7],
    ])('refused: %s', async (_name, argv, code) => {
      const ran = await run(...argv)
      expect(ran.code).toBe(code)
      expect(ran.err.trim()).not.toBe('')
    })
  })
})
