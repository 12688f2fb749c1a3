import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform, rehearse } from '#acts/act.ts'
import { loadSuccessions } from '#acts/load-successions.ts'
import { withdrawSuccessions } from '#acts/withdraw-successions.ts'
import type { Actor } from '#context.ts'
import { canonicalJson } from '#model/digest.ts'
import { showHistory } from '#views/history.ts'
import { showPartner } from '#views/partner.ts'
import { showSource } from '#views/source.ts'
import { showAfterMerger } from '#views/succession/show-after-merger.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { printedBook } from '../support/merged-book.ts'
import { fileIn64, loadTables, openMergedDesk } from '../support/merged-desk.ts'

const VIETNAM = ['vietnam-provinces-2025', 'vietnam-districts-2025'] as const
const reader = { office: 'desk', lang: 'vi' } as const

/** The committed book of a day. `WRITE_GOLDEN=1` writes it anew; the change is then read before it is committed. */
function golden(day: string, seen: unknown): unknown {
  const file = new URL(`golden/merged-book-${day}.json`, import.meta.url)
  if (process.env.WRITE_GOLDEN) writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

describe.each(testDatabases())('the book after a merger, on $title', (server) => {
  describe.skipIf(server.skipped)('Đà Nẵng, Quảng Nam and Hội An', () => {
    let opened: TestContext
    let actor: Actor
    let eve: string
    beforeAll(async () => {
      opened = await openContext(server)
      opened.move('2025-11-03T03:00:00.000Z')
      actor = await openMergedDesk(opened.ctx)
      eve = canonicalJson(printedBook(await showAfterMerger(opened.ctx, reader, { day: '2025-06-30' })))
      await loadTables(opened.ctx, actor, VIETNAM)
    })
    afterAll(async () => await opened?.drop())

    test('the book of 30 June is the committed one, and the same before the table was loaded', async () => {
      const book = printedBook(await showAfterMerger(opened.ctx, reader, { day: '2025-06-30' }))
      expect(book).toEqual(golden('2025-06-30', book))
      expect(canonicalJson(book)).toBe(eve)
      expect(book.ties.every((tie) => tie.before.join() === tie.after.join())).toBe(true)
    })

    test('the book of 1 July is the committed one, and the day the page opens with', async () => {
      const book = printedBook(await showAfterMerger(opened.ctx, reader))
      expect(book).toEqual(golden('2025-07-01', book))
      expect(book.ties.map((tie) => tie.after)).toEqual(Array(12).fill(['Đà Nẵng (từ 01/7/2025)']))
    })

    test('every tie and every change has its words', async () => {
      const view = await showAfterMerger(opened.ctx, reader)
      const cited = new Map(view.cites.map((cite) => [cite.mark, cite]))
      for (const row of [...view.ties, ...view.agreements, ...view.posts, ...view.promises]) {
        expect(row.marks.length).toBeGreaterThan(0)
        expect(row.basis.length).toBeGreaterThan(0)
        expect([...row.marks, ...row.basis].every((mark) => cited.has(mark))).toBe(true)
      }
      for (const change of view.changes) {
        const cite = cited.get(change.marks[0] ?? 0)
        expect(cite?.quote).toMatch(/Căn cứ pháp lý: (Resolution 202\/2025\/QH15|Decree 177\/2025\/ND-CP)/)
        const { source } = await showSource(opened.ctx, reader, { sourceId: cite?.sourceId ?? '' })
        expect(source.kind).toBe('row')
      }
      expect([...cited.keys()]).toEqual(view.cites.map((_, i) => i + 1))
    })

    test('a second load changes nothing, and leaves no history', async () => {
      const before = (await showHistory(opened.ctx, reader, {})).entries[0]?.seq
      const loaded = await loadTables(opened.ctx, actor, VIETNAM)
      expect(loaded.map(({ counts }) => [counts.new, counts.known, counts.refused])).toEqual([
        [0, 54, 0],
        [0, 1, 0],
      ])
      expect((await showHistory(opened.ctx, reader, {})).entries[0]?.seq).toBe(before)
    })

    test('rows that say nothing certain are left out, each with its line and reason; the others are kept', async () => {
      const text = [
        'predecessor,successor,effective,legal_basis,sort',
        'Nha Trang,Khánh Hòa,2025-07-01,Decree 177/2025/ND-CP,abolished',
        'Đà Lạt,Lâm Đồng,2025,Decree 177/2025/ND-CP,abolished',
        'Sa Pa,,2025-07-01,Decree 177/2025/ND-CP,merged',
      ].join('\n')
      const base64 = Buffer.from(text).toString('base64')
      const dry = await rehearse(opened.ctx, actor, loadSuccessions, { base64 })
      expect(dry.counts).toMatchObject({ new: 1, refused: 2 })
      const done = await perform(opened.ctx, actor, loadSuccessions, { base64 })
      expect(done.counts).toEqual(dry.counts)
      expect(done.left.map(({ line, problem }) => [line, problem.problem])).toEqual([
        [3, 'succession-day'],
        [4, 'empty-cell'],
      ])
    })

    test.each([
      ['a table of something else', { base64: fileIn64('samples/partners-paste.tsv') }, 'succession-columns'],
      ['a file of nothing', { base64: '' }, 'file-empty'],
      [
        'a country in words',
        { base64: fileIn64('reference/changwon-2010.csv'), country: 'Korea' },
        'input-not-read',
      ],
    ])('refused: %s', async (_name, input, problem) => {
      await expect(perform(opened.ctx, actor, loadSuccessions, input)).rejects.toMatchObject({
        code: 'invalid',
        problems: [{ problem }],
      })
    })

    test('what a table lacks is told in the words of each language', async () => {
      const file = { base64: Buffer.from('Đơn vị cũ,Đơn vị mới\nQuảng Nam,Đà Nẵng\n').toString('base64') }
      const refused = perform(opened.ctx, actor, loadSuccessions, file)
      await expect(refused).rejects.toMatchObject({
        problems: [
          {
            says: {
              en: expect.stringContaining('no column for: effective, legal_basis.'),
              vi: expect.stringContaining('thiếu cột: ngày hiệu lực, căn cứ pháp lý.'),
            },
          },
        ],
      })
    })

    test('the partner’s page says who held the tie until when, and says nothing of it on the day before', async () => {
      const { ties } = await showAfterMerger(opened.ctx, reader)
      const partner = ties.find((tie) => tie.origin.name === 'Hội An')?.partners[0]?.id ?? ''
      const on = async (asOf: string) =>
        (await showPartner(opened.ctx, reader, { with: partner, asOf })).ties[0]?.held
      expect(await on('2025-07-01')).toEqual([
        { text: 'Hội An đến 30/6/2025', basis: [] },
        { text: 'Đà Nẵng từ 01/7/2025', day: '2025-07-01', basis: ['Nghị định số 177/2025/NĐ-CP'] },
      ])
      expect(await on('2025-06-30')).toBeUndefined()
    })

    test('taken back, the book reads as if nothing had been loaded; loaded again, as before', async () => {
      const after = canonicalJson(printedBook(await showAfterMerger(opened.ctx, reader)))
      const { changes } = await showAfterMerger(opened.ctx, reader)
      const successionIds = changes.map((change) => change.id)
      await perform(opened.ctx, actor, withdrawSuccessions, { successionIds, why: 'a trial' })
      const without = await showAfterMerger(opened.ctx, reader, { day: '2025-07-01' })
      expect(without.changes).toEqual([])
      expect(without.ties.some((tie) => tie.passes)).toBe(false)
      expect(without.todo.filter((each) => each.sort === 'not-loaded').length).toBeGreaterThan(0)
      await expect(
        perform(opened.ctx, actor, withdrawSuccessions, { successionIds, why: 'once more' }),
      ).rejects.toMatchObject({ code: 'not-found' })
      await loadTables(opened.ctx, actor, VIETNAM)
      expect(canonicalJson(printedBook(await showAfterMerger(opened.ctx, reader)))).toBe(after)
    })
  })
})
