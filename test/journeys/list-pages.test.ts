import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { importRegister } from '#acts/import-register.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { loadSuccessions } from '#acts/load-successions.ts'
import { createApi } from '#api/api.ts'
import type { Actor } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { compareReadings } from '#registry/difference.ts'
import { HEADING_WORDS } from '#store/queries/embassy.ts'
import { listRecords } from '#store/queries/record.ts'
import { type ReadingsApart, readingsApart } from '#store/queries/record-changes.ts'
import type { Cite } from '#views/cite.ts'
import type { PartnerLine, PartnersBy } from '#views/list-views.ts'
import { showAgreementsPage, showShortTies, showTiesPage } from '#views/lists/ties-page.ts'
import { occasionsWithin, showOccasions } from '#views/occasions.ts'
import type { Occasion } from '#views/occasions-view.ts'
import { listPartners, showPartners } from '#views/partners.ts'
import { showSources } from '#views/sources.ts'
import { LISTS, type ListView, type ShortTie, SORTS } from '#views/ties/ties-view.ts'
import { createWeb } from '#web/server.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { manyTold, numbers, RANDOM_HOME, randomFact } from '../support/random-book.ts'
import { wholeAgreements, wholePartners, wholeTies } from '../support/whole-lists.ts'

/** The unit that some ties of the book are with is one with ours: its partners have one line for both. */
const MERGED =
  'predecessor,successor,effective,legal_basis,sort\nQuang Nam,Da Nang,2025-07-01,Resolution 202/2025/QH15,merged\n'

/** A line or a list with the quotes themselves in the place of their numbers. */
function quoted(value: unknown, cites: readonly Cite[]): unknown {
  if (Array.isArray(value)) return value.map((item) => quoted(item, cites))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) =>
      name === 'marks' && Array.isArray(held)
        ? [name, held.map((mark) => cites.find((cite) => cite.mark === mark)?.quote).sort()]
        : [name, quoted(held, cites)],
    ),
  )
}

/** The lines of a list of partners, whichever country they stand under. */
function byPartner<Line extends PartnerLine>({ countries }: PartnersBy<Line>): readonly Line[] {
  const lines = countries.flatMap((one) => one.partners)
  return [...lines].sort((a, b) => (a.partner.id < b.partner.id ? -1 : 1))
}

/** What a short line of a tie tells beside its stages. */
function besideStages(line: ShortTie | undefined, cites: readonly Cite[]): unknown {
  const {
    recordId,
    partner,
    ours,
    inherited,
    notYetOurs,
    kind,
    state,
    stateWord,
    end,
    exchange,
    greeting,
    lapsed,
  } = line ?? ({} as Partial<ShortTie>)
  const told = {
    recordId,
    partner,
    ours,
    inherited,
    notYetOurs,
    kind,
    state,
    stateWord,
    end,
    exchange,
    greeting,
    lapsed,
  }
  return quoted(told, cites)
}

describe.each(testDatabases())('a list page by page on $title', (server) => {
  describe.skipIf(server.skipped)('a random book', () => {
    let desk: TestContext
    const actor: Actor = { office: 'da-nang', person: 'Phạm Thị Thử' }
    const reader = { office: 'da-nang', lang: 'vi' } as const
    const below = numbers(server.title.length)
    const moments = ['2025-07-11T03:00:00.000Z', '2025-07-12T03:00:00.000Z', '2025-07-13T03:00:00.000Z']

    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2025-07-10T03:00:00.000Z')
      await perform(desk.ctx, actor, createOffice, {
        id: 'da-nang',
        home: RANDOM_HOME,
        people: [{ name: actor.person }],
      })
      desk.move('2025-07-10T04:00:00.000Z')
      await perform(desk.ctx, actor, loadSuccessions, { base64: Buffer.from(MERGED).toString('base64') })
      for (const [kind, slots] of manyTold())
        await perform(desk.ctx, actor, enterFact, { kind, slots, note: JSON.stringify(slots) })
      const told = await desk.ctx.store.inOffice(
        'da-nang',
        async (tx) => await listRecords(tx, 'partnership'),
      )
      for (const { id: statementId } of told.slice(0, 2)) {
        const slots = { a: RANDOM_HOME, b: 'Yokohama|JP', kind: 'friendship', status: 'established' }
        const amended = { statementId, slots, deskEntry: true, why: 'so it is' }
        await perform(desk.ctx, actor, amendStatement, amended)
      }
      for (const moment of moments) {
        desk.move(moment)
        const ids: string[] = []
        for (let i = 0; i < 12; i++) {
          const [kind, slots] = randomFact(below)
          const note = `${kind} ${moment} ${i}`
          ids.push((await perform(desk.ctx, actor, enterFact, { kind, slots, note })).statementId)
        }
        await perform(desk.ctx, actor, judgeStatements, { statementIds: ids.slice(0, 2), verdict: 'reject' })
      }
    })
    afterAll(async () => await desk?.drop())

    type Asked = NonNullable<Parameters<typeof wholeTies>[2]>

    /** All pages of a list put together, each of a few lines. */
    async function pages<Line>(
      show: (asked: object) => Promise<ListView<Line>>,
      asked: object,
    ): Promise<object> {
      const lines: unknown[] = []
      for (let page = 1; ; page++) {
        const { cites, paging, lines: own, ...rest } = await show({ ...asked, page, size: 5 })
        lines.push(...own.map((line) => quoted(line, cites)))
        if (!paging || page >= paging.pages) return { ...rest, total: paging?.total, lines }
      }
    }

    async function whole<Line>(
      show: (asked: object) => Promise<ListView<Line>>,
      asked: object,
    ): Promise<object> {
      const { cites, lines, ...rest } = await show(asked)
      return { ...rest, total: lines.length, lines: lines.map((line) => quoted(line, cites)) }
    }

    test('posts are looked for among heads of mission however they are written, and others are not', async () => {
      const posts = [
        'Đại sứ',
        'ĐẠI SỨ',
        'Đại biện lâm thời',
        'Tổng Lãnh sự',
        'LÃNH SỰ danh dự',
        'Consul General',
        'Korean Ambassador',
        'Chargé d’affaires',
      ]
      const written = posts.flatMap((post) => [post, post.normalize('NFD'), post.replace(' ', '\u00a0')])
      const { rows } = await desk.opened.database.pool.query<{ found: string[] }>(
        'select array_agg(post) as found from unnest($1::text[]) as post where post ~* $2',
        [[...written, 'Thị trưởng', 'Mayor', 'Giám đốc Sở'], HEADING_WORDS],
      )
      expect(rows[0]?.found).toEqual(written)
    })

    test('two readings without what they share differ in the same', async () => {
      const whens = [
        { asOf: '2008-05-01', knownAt: '2025-07-11' },
        { asOf: '2012-03-04', knownAt: '2025-07-11' },
        { asOf: '2019-12-31', knownAt: moments[1] ?? '' },
        { asOf: '2026-12-31', knownAt: '2025-07-13' },
      ]
      const dated = (id: string) => ({ day: id, known: id })
      for (const [i, first] of whens.entries())
        for (const last of whens.slice(i)) {
          const { apart, whole } = await desk.ctx.store.inOffice('da-nang', async (tx) => ({
            apart: await readingsApart(tx, { earlier: first, later: last, most: 999 }),
            whole: {
              earlier: await listRecords(tx, undefined, first),
              later: await listRecords(tx, undefined, last),
            },
          }))
          const differences = (of: ReadingsApart | undefined) =>
            compareReadings(
              { ...first, records: of?.earlier ?? [] },
              { ...last, records: of?.later ?? [] },
              dated,
            )
              .map((one) => JSON.stringify(one))
              .sort()
          expect(differences(apart)).toEqual(differences(whole))
        }
    })

    test('of occasions names every partner of every occasion once, as all of it did', async () => {
      const at = { asOf: '2025-07-15', days: 900 }
      const whole = await showOccasions(desk.ctx, reader, at)
      const { occasions: told } = await desk.ctx.store.inOffice(
        'da-nang',
        async (tx) =>
          await occasionsWithin(tx, desk.ctx, reader, {
            asOf: at.asOf,
            stretch: { from: whole.from, to: whole.to },
          }),
      )
      const plain = (list: readonly Occasion[]) =>
        list.map(({ partnerCount: _count, marks: _marks, ...one }) => one)
      expect(plain(whole.occasions)).toEqual(plain(told))
      expect(whole.occasions.length).toBeGreaterThan(3)
      const found = new Map<string, Occasion>()
      for (let page = 1, pages = 1; page <= pages; page++) {
        const view = await showOccasions(desk.ctx, reader, { ...at, page, size: 3 })
        pages = view.paging.pages
        for (const one of view.occasions) {
          const before = found.get(`${one.id} ${one.on}`)?.partners ?? []
          found.set(`${one.id} ${one.on}`, { ...one, partners: [...before, ...one.partners] })
        }
      }
      expect(plain([...found.values()])).toEqual(plain(whole.occasions))
    })

    test('of partners holds every partner of every country once, under counts of the whole', async () => {
      for (const at of [{}, { asOf: '2012-01-01' }, { knownAt: moments[0] ?? '' }]) {
        const {
          countries: all,
          total,
          countryCount,
        } = await showPartners(desk.ctx, reader, { ...at, size: 999 })
        expect([countryCount, total]).toEqual([
          all.filter((one) => one.count).length,
          all.reduce((sum, one) => sum + one.count, 0),
        ])
        const found = new Map<string, { count: number; partners: unknown[] }>()
        for (let page = 1, pages = 1; page <= pages; page++) {
          const view = await showPartners(desk.ctx, reader, { ...at, page, size: 3 })
          pages = view.paging.pages
          expect([view.total, view.countryCount]).toEqual([total, countryCount])
          for (const { country, count, partners } of view.countries)
            found.set(country.id, {
              count,
              partners: [...(found.get(country.id)?.partners ?? []), ...partners],
            })
        }
        const whole = all.map(({ country, count, partners }) => [country.id, { count, partners }])
        expect([...found]).toEqual(whole)
      }
    })

    test('of partners tells each as its records do', async () => {
      const days = [{}, { asOf: '2008-05-01' }, { asOf: '2026-12-31' }, { knownAt: moments[1] ?? '' }]
      for (const at of days) {
        const whole = await wholePartners(desk.ctx, reader, at)
        const shown = await showPartners(desk.ctx, reader, { ...at, size: 999 })
        expect(byPartner(shown)).toEqual(whole)
        const plain = whole.map(({ status: _status, records: _records, ...line }) => line)
        expect(byPartner(await listPartners(desk.ctx, reader, { ...at, size: 999 }))).toEqual(plain)
      }
    })

    test.each([
      ['ties', wholeTies, showTiesPage],
      ['agreements', wholeAgreements, showAgreementsPage],
    ] as const)(
      'of %s is the whole list cut, in every list and order, at any two days',
      async (_, all, page) => {
        const whens: readonly BookAt[] = [
          {},
          { asOf: '2008-05-01' },
          { asOf: '2026-12-31' },
          { knownAt: moments[1] ?? '' },
          { asOf: '2016-01-01', knownAt: '2025-07-11' },
        ]
        for (const [i, when] of whens.entries())
          for (const [j, list] of LISTS.entries()) {
            if ((i + j) % 2) continue
            const sort = SORTS[(i + j) % SORTS.length] ?? 'partner'
            const asked: Asked = { ...when, list, sort, ...(j % 4 === 3 ? { country: 'JP' } : {}) }
            const shown = await pages(
              async (more): Promise<ListView<unknown>> => await page(desk.ctx, reader, more),
              asked,
            )
            expect(shown).toEqual(
              await whole(
                async (more): Promise<ListView<unknown>> => await all(desk.ctx, reader, more),
                asked,
              ),
            )
          }
      },
    )

    test('of ties with a few stages each tells the same of every tie, and how many stages are left out', async () => {
      for (const when of [{}, { asOf: '2008-05-01' }, { asOf: '2040-01-01' }]) {
        const asked: Asked = { ...when, list: 'all' }
        const all = await wholeTies(desk.ctx, reader, asked)
        let left = 0
        for (let page = 1, pages = 1; page <= pages; page++) {
          const view = await showShortTies(desk.ctx, reader, { ...asked, page, size: 5, stages: 2 })
          pages = view.paging?.pages ?? 1
          for (const line of view.lines) {
            const full = all.lines.find((one) => one.recordId === line.recordId)
            const { steps, moreSteps = 0 } = line
            const every = full?.steps ?? []
            expect(besideStages(line, view.cites)).toEqual(besideStages(full, all.cites))
            expect(steps.length + moreSteps).toBe(every.length)
            expect(quoted(every, all.cites)).toEqual(
              expect.arrayContaining(quoted(steps, view.cites) as unknown[]),
            )
            if (moreSteps) expect([steps.length, moreSteps > 1]).toEqual([2, true])
            left += moreSteps
          }
        }
        expect(left).toBeGreaterThan(0)
      }
    })

    test('sources are all within reach by pages, the newest first: on the page, over the API and by a view', async () => {
      const { ctx } = desk
      for (let i = 0; i < 16; i++)
        await perform(ctx, actor, addSource, { text: `Ghi chép số ${i} của phòng.`, lang: 'vi' })
      const rows = Array.from({ length: 60 }, (_, i) => `Nhật Bản,Thị trấn ${i},2010`)
      const base64 = Buffer.from(['Quốc gia,Đối tác,Năm', ...rows].join('\n')).toString('base64')
      await perform(ctx, actor, importRegister, { base64, fileName: 'rows.csv', kind: 'partnership' })
      const listed = async (asked: object) => {
        const { sources, paging } = await showSources(ctx, reader, asked)
        return { ids: sources.map(({ id }) => id), paging }
      }
      const { ids, paging } = await listed({ size: 1000 })
      expect([paging.pages, paging.total, ids.length > 100]).toEqual([1, ids.length, true])
      const own = (await listed({ rows: false, size: 1000 })).ids
      expect([own.length > 60, own.length <= ids.length - 60]).toEqual([true, true])
      const cut: string[] = []
      for (let page = 1; page <= Math.ceil(ids.length / 40); page++)
        cut.push(...(await listed({ page, size: 40 })).ids)
      expect(cut).toEqual(ids)
      const web = createWeb({
        ctx,
        assets: { url: (name) => name, file: async () => undefined },
        version: '1',
        api: createApi({ ctx, version: '1' }),
      })
      const get = async (path: string) =>
        await (await web.request(`http://localhost${path}`, { headers: { host: 'localhost' } })).text()
      const second = await get('/da-nang/sources?page=2')
      expect(ids.filter((id) => second.includes(`/sources/${id}"`))).toEqual(own.slice(25, 50))
      expect(second).toContain('href="/da-nang/sources?page=3"')
      const told = JSON.parse(await get('/api/offices/da-nang/sources?page=2'))
      expect(told.sources.map(({ id }: { id: string }) => id)).toEqual(ids.slice(100, 200))
      expect(told.paging).toMatchObject({ page: 2, first: 101, total: ids.length })
      expect(await get('/api/offices/da-nang/sources?page=none')).toContain('"invalid"')
    })
  })
})
