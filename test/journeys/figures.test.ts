import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { showFigures } from '#views/figures.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const STOCK = { host: 'Da Nang|VN', measure: 'stock', asof: '2024-12-31' } as const

describe.each(testDatabases())('the ledger of figures, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    let actor: Actor
    const ids: Record<string, string> = {}
    const enter = async (name: string, slots: Readonly<Record<string, string | number | boolean>>) => {
      const { statementId } = await perform(desk.ctx, actor, enterFact, { kind: 'investment', slots })
      ids[name] = statementId
    }
    const show = async (asked: Parameters<typeof showFigures>[2]) =>
      await showFigures(desk.ctx, { office: actor.office, lang: 'en' }, asked)
    const idsOf = (...names: readonly string[]) => names.map((name) => ids[name] ?? name)

    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'ledger')
      await enter('kr', {
        ...STOCK,
        origin: 'KR',
        amount: '382000000 USD',
        projects: 285,
        rank: 5,
        within: true,
        rankBy: 'capital',
      })
      await enter('kr other', { ...STOCK, origin: 'KR', amount: '390000000 USD', projects: 285 })
      await enter('jp', { ...STOCK, origin: 'JP', amount: '1100000000.5 USD', projects: 220 })
      await enter('old kr', { ...STOCK, origin: 'KR', asof: '2023-12-31', amount: '370000000 USD' })
      await enter('flow', {
        ...STOCK,
        origin: 'JP',
        measure: 'licensed',
        asof: '2024',
        amount: '40000000 USD',
      })
    })
    afterAll(async () => await desk?.drop())

    test('series by place, investor and measure, with what sources put otherwise beside it', async () => {
      const { series, total, cites } = await show({ origin: 'Korea', measure: 'stock' })
      expect(total).toBe(5)
      expect(series).toHaveLength(1)
      expect(series[0]?.hostUntil).toBe('30 June 2025')
      const lines = series[0]?.lines ?? []
      const newest = lines.find((line) => line.rank)
      expect(lines.map((line) => [line.asof?.value, line.disputed])).toEqual([
        ['2024-12-31', true],
        ['2024-12-31', true],
        ['2023-12-31', false],
      ])
      expect(newest?.rankText).toBe('in the top five, by capital')
      expect(newest?.marks.every((mark) => cites.some((cite) => cite.mark === mark))).toBe(true)
    })

    test('pages put together are the whole ledger; a sum holds though what it adds stands on another page', async () => {
      const linesOf = (view: Awaited<ReturnType<typeof show>>) =>
        view.series.flatMap(({ lines }) => lines.map((line) => line.recordId))
      const whole = await show({})
      const pages = await Promise.all([1, 2, 3].map(async (page) => await show({ page, size: 2 })))
      expect(pages.flatMap(linesOf)).toEqual(linesOf(whole))
      expect(pages.map(({ paging }) => [paging.page, paging.pages, paging.total])).toEqual([
        [1, 3, 5],
        [2, 3, 5],
        [3, 3, 5],
      ])
      for (const { series, cites } of pages) {
        const marks = series.flatMap(({ lines }) => lines.flatMap((line) => line.marks))
        expect([...new Set(marks)].sort()).toEqual(cites.map((cite) => cite.mark).sort())
      }
      const [last] = linesOf(whole).slice(-1)
      const summed = await show({ page: 1, size: 1, sum: [last ?? ''] })
      expect([linesOf(summed).includes(last ?? ''), summed.sum?.of]).toEqual([false, [last]])
      const chosen = summed.sum?.chosen ?? []
      expect(chosen.flatMap(({ lines }) => lines.map((line) => [line.recordId, line.chosen]))).toEqual([
        [last, true],
      ])
      expect(linesOf(await show({ page: 9, size: 2 }))).toEqual(linesOf(pages[2] ?? whole))
    })

    test('what is chosen is shown above the list, and let go of there whatever page it stands on', async () => {
      const web = webApp(desk.ctx)
      const get = async (path: string) =>
        await (
          await web.request(`http://localhost${path}`, { headers: { host: 'localhost', cookie: 'lang=vi' } })
        ).text()
      const of = (await show({ sum: idsOf('old kr', 'flow') })).sum?.of ?? []
      const first = await get(`/ledger/figures?origin=kr&sum=${idsOf('old kr', 'flow').join(',')}`)
      const head = first.slice(0, first.indexOf('<form class="figure-series"'))
      expect(head).toContain('Đã chọn 2 số liệu')
      expect(head).toContain('Nhật Bản → Đà Nẵng')
      const ways = [...head.matchAll(/href="([^"]*figures[^"]*)" aria-label="Bỏ chọn: /g)].map(([, way]) =>
        (way ?? '').replaceAll('&amp;', '&'),
      )
      expect(ways).toHaveLength(2)
      expect(of.filter((id) => ways[0]?.includes(id))).toHaveLength(1)
      const after = await get(ways[0] ?? '')
      expect(after).toContain('Đã chọn 1 số liệu')
      expect(after).toContain('name="origin" value="kr"')
      expect(await get('/ledger/figures?origin=kr')).not.toContain('Đã chọn')
    })

    test('like figures are added up and say that one is disputed', async () => {
      const { sum } = await show({ sum: idsOf('kr', 'jp') })
      expect(sum?.projects).toBe(505)
      expect(sum?.amount).toMatch(/^14[89]\d{7}\.5 USD$/)
      expect(sum).toMatchObject({ disputed: 1, refusals: [] })
      expect(sum?.marks.length).toBeGreaterThan(1)
    })

    test('unlike ones are refused, and nothing is added', async () => {
      const { sum } = await show({ sum: idsOf('old kr', 'jp', 'flow') })
      expect(sum?.refusals.map(({ rule }) => rule)).toContain('figures/stock-and-flow')
      expect([sum?.amount, sum?.projects]).toEqual([undefined, undefined])
    })

    test('a day before a figure speaks of does not know it', async () => {
      const { series } = await show({ asOf: '2024-01-01', origin: 'kr' })
      expect(series.flatMap(({ lines }) => lines.map((line) => line.asof?.value))).toEqual(['2023-12-31'])
    })

    test('a figure that is not in the book is refused by its address', async () => {
      await expect(show({ sum: ['nowhere'] })).rejects.toThrow(ActError)
    })
  })
})
