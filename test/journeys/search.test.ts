import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { foldText } from '#model/values/fold.ts'
import { parseFilters } from '#views/search/parse-filters.ts'
import { search, suggest } from '#views/search.ts'
import type { SearchFilters } from '#views/search-view.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { loadDaNang } from '../support/sample-book.ts'

const reader = { office: 'da-nang', lang: 'vi' } as const

/** What is typed, and the first name it gives. */
const TYPED: readonly (readonly [string, string])[] = [
  ['Changwon', 'Changwon'],
  ['chang', 'Changwon'],
  ['chagnwon', 'Changwon'],
  ['chagnw', 'Changwon'],
  ['changwonn', 'Changwon'],
  ['pyongtaek', 'Pyeongtaek'],
  ['PYEONGTAEK', 'Pyeongtaek'],
  ['han quoc', 'Hàn Quốc'],
  ['Hàn Quốc', 'Hàn Quốc'],
  ['hanquoc', 'Hàn Quốc'],
  ['korea', 'Hàn Quốc'],
  ['han qouc', 'Hàn Quốc'],
  ['da nagn', 'Đà Nẵng'],
  ['danang', 'Đà Nẵng'],
  ['đà nẵng', 'Đà Nẵng'],
  ['Đà Nẵng'.normalize('NFD'), 'Đà Nẵng'],
  ['sakay', 'Sakai'],
  ['창원', 'Changwon'],
  ['yokohma', 'Yokohama'],
]

describe.each(testDatabases())('search, on $title', (server) => {
  describe.skipIf(server.skipped)('in the book of the samples', () => {
    let opened: TestContext
    beforeAll(async () => {
      opened = await openContext(server)
      await loadDaNang(opened.ctx, 'vi')
    })
    afterAll(async () => await opened?.drop())

    const look = async (query: string, filters: SearchFilters = {}) =>
      await search(opened.ctx, reader, { query, filters })

    test.each(TYPED)('“%s” gives %s first, with what answers marked', async (query, name) => {
      const { hits } = await look(query)
      expect([hits[0]?.kind, hits[0]?.title]).toEqual(['party', name])
      for (const hit of hits) {
        expect([hit.title, hit.parts.some((part) => part.marked) || hit.quote?.match]).not.toEqual([
          hit.title,
          undefined,
        ])
        expect(hit.parts.map((part) => part.text).join('')).toBe(hit.title)
      }
      const typed = await suggest(opened.ctx, reader, { query })
      expect(typed.hits[0]?.title).toBe(name)
    })

    test.each(['', '   ', '“”', '%_', "'; drop table nodes; --", 'xyzzyq', 'zzzz qqqq', '\\', "':*"])(
      'what is nobody’s name finds nobody: “%s”',
      async (query) => {
        const { hits } = await look(query)
        expect(hits.filter((hit) => hit.kind === 'party')).toEqual([])
      },
    )

    test('a unit before a merger and its heir of one name are told apart, the one that stands first', async () => {
      opened.move('2025-08-02T03:00:00.000Z')
      await perform(opened.ctx, { office: reader.office, person: 'Mẫu' }, enterFact, {
        kind: 'meeting',
        slots: { participants: ['Da Nang|VN', 'Changwon|KR'], date: '2025-08-01' },
        note: 'Ngày 01/8/2025 gặp đoàn Changwon.',
      })
      const units = async (query: string) =>
        (await suggest(opened.ctx, reader, { query })).hits.map(({ title, detail }) => `${title}: ${detail}`)
      expect((await units('da nang')).slice(0, 2)).toEqual([
        'Đà Nẵng: Việt Nam, từ 01/7/2025',
        'Đà Nẵng: Việt Nam, đến 30/6/2025',
      ])
      expect((await units('changwon'))[0]).toBe('Changwon: Hàn Quốc')
    })

    test('the surest stand first: names, the book, quoted words, texts', async () => {
      const { hits, total } = await look('Changwon')
      const order = ['party', 'record', 'quote', 'source']
      const places = hits.map((hit) => order.indexOf(hit.kind))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(new Set(hits.map((hit) => hit.kind))).toContain('record')
      expect(new Set(hits.map((hit) => hit.kind))).toContain('quote')
      expect(total).toBe(hits.length)
    })

    test('a quote is shown as it stands in its source, with the words that matched', async () => {
      const { hits } = await look('quan he hop tac')
      const quote = hits.find((hit) => hit.kind === 'quote')
      expect(foldText(quote?.quote?.match ?? '')).toBe('quan he hop tac')
      expect([quote?.sourceId, quote?.statementId].every(Boolean)).toBe(true)
    })

    test('each filter says how much it leaves, and leaves that', async () => {
      const all = await look('han quoc')
      expect(all.facets.map((facet) => facet.name)).toEqual(
        expect.arrayContaining(['kind', 'country', 'status']),
      )
      for (const { name, values } of all.facets) {
        for (const { value, count } of values) {
          const left = await look('han quoc', { [name]: value })
          expect([name, value, left.total]).toEqual([name, value, count])
        }
      }
    })

    test('days leave what held or was published on them', async () => {
      const { filters } = parseFilters(opened.ctx, (name) => ({ from: '2004', to: '2004' })[name as 'from'])
      const { hits } = await look('han quoc', filters)
      expect(hits.map((hit) => hit.title)).toEqual([expect.stringContaining('Daegu')])
    })

    test('a filter that cannot be read is told in words', () => {
      const { problems } = parseFilters(opened.ctx, (name) => (name === 'role' ? '' : 'qqq'))
      expect(problems.map((one) => one.where)).toEqual(['kind', 'country', 'from', 'to'])
      for (const one of problems) expect(one.says.vi).not.toBe(one.says.en)
    })
  })
})
