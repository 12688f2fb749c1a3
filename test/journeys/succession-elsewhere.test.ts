import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { showAfterMerger } from '#views/succession/show-after-merger.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { printedBook } from '../support/merged-book.ts'
import { loadTables } from '../support/merged-desk.ts'

describe.each(testDatabases())('mergers elsewhere, on $title', (server) => {
  describe.skipIf(server.skipped)('cities elsewhere', () => {
    let opened: TestContext
    beforeAll(async () => {
      opened = await openContext(server)
      opened.move('2025-11-03T03:00:00.000Z')
    })
    afterAll(async () => await opened?.drop())

    /** An office with ties typed in, read after its table. */
    async function merged(
      id: string,
      home: string,
      ties: readonly (readonly [string, string, string])[],
      table: string,
    ) {
      const actor = { office: id, person: 'A' }
      await perform(opened.ctx, actor, createOffice, { id, home, lang: 'en', people: [{ name: 'A' }] })
      for (const [a, b, since] of ties) {
        const slots = { a, b, since, kind: 'sister-city', status: 'established' }
        await perform(opened.ctx, actor, enterFact, {
          kind: 'partnership',
          slots,
          note: `${a} and ${b}, ${since}`,
        })
      }
      await loadTables(opened.ctx, actor, [table])
      return printedBook(await showAfterMerger(opened.ctx, { office: id, lang: 'en' }))
    }

    test('Changwon: three cities became one of the first one’s name', async () => {
      const ties = [
        ['Changwon|KR', 'Da Nang|VN', '1997'],
        ['Masan|KR', 'Jacksonville|US', '1983'],
        ['Jinhae|KR', 'Kure|JP', '1999'],
        ['Masan|KR', 'Kure|JP', '2001'],
      ] as const
      const book = await merged('changwon', 'Changwon|KR', ties, 'changwon-2010')
      expect(book.day).toBe('2010-07-01')
      expect(book.ties.map((tie) => [tie.partner, tie.before, tie.after])).toEqual([
        ['Jacksonville', ['Masan'], ['Changwon (since 1 July 2010)']],
        ['Kure', ['Masan'], ['Changwon (since 1 July 2010)']],
        ['Da Nang', ['Changwon (until 30 June 2010)'], ['Changwon (since 1 July 2010)']],
        ['Kure', ['Jinhae'], ['Changwon (since 1 July 2010)']],
      ])
      expect(book.doubles).toMatchObject([{ partner: 'Kure', decided: false }])
    })

    test('Saitama: one of its cities the gazetteer does not know, another it knows elsewhere', async () => {
      const home = 'gn-6940394'
      const ties = [
        ['Urawa|JP', 'Hamilton|NZ', '1984'],
        ['Omiya|JP', 'Pittsburgh|US', '1998'],
        ['Yono|JP', 'Hamilton|NZ', '1990'],
      ] as const
      const book = await merged('saitama', home, ties, 'saitama-2001')
      expect(book.day).toBe('2001-05-01')
      expect(book.home).toBe('Saitama')
      expect(book.ties.map((tie) => [tie.from, tie.partner, tie.after.join()]).sort()).toEqual([
        ['Urawa', 'Hamilton', 'Saitama'],
        ['Yono', 'Hamilton', 'Saitama'],
        ['Ōmiya', 'Pittsburgh', 'Saitama'],
      ])
      expect(book.doubles.map((double) => double.partner)).toEqual(['Hamilton'])
    })

    test('a partner that merged is told, and makes a double of two ties', async () => {
      const ties = [
        ['Da Nang|VN', 'Changwon|KR', '1997'],
        ['Da Nang|VN', 'Masan|KR', '1999'],
      ] as const
      const book = await merged('desk', 'Da Nang|VN', ties, 'changwon-2010')
      expect(book.day).toBe('2010-07-01')
      expect(book.ties.map((tie) => tie.notes.at(-1))).toEqual([
        'The partner changed, too: Changwon (until 30 June 2010) is Changwon (since 1 July 2010) now',
        'The partner changed, too: Masan is Changwon (since 1 July 2010) now',
      ])
      expect(book.doubles).toHaveLength(1)
    })
  })
})
