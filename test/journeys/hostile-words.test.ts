import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { readSource } from '#acts/read-source.ts'
import { createApi } from '#api/api.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { createWeb } from '#web/server.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const RUNS = `"><img src=x onerror=go()>' onmouseover='go()' & <script>go()</script>`
const ASSETS = { url: (name: string) => `/assets/${name}`, file: async () => undefined }

/** What the words would be where a page took them for its own. */
const TAKEN = /<img src=x|<script>|["'] onmouseover=/

// What pages make of words does not hang on the database, so one of them is enough.
describe.each(oneDatabase())('words made to run on pages, on $title', (server) => {
  describe.skipIf(server.skipped)('in names, titles, quotes and addresses of one office', () => {
    let desk: TestContext
    let get: (path: string) => Promise<string>
    let answer: (
      path: string,
      sent?: RequestInit,
    ) => Promise<{ readonly status: number; readonly text: string }>
    let sourceId: string

    beforeAll(async () => {
      desk = await openContext(server)
      const { ctx } = desk
      const actor = await openDesk(ctx, 'desk')
      for (const name of [`Changwon${RUNS}`, `Changwon${RUNS} II`]) {
        const slots = { a: 'Da Nang|VN', b: `${name}|KR`, status: 'established', since: '2001' }
        await perform(ctx, actor, enterFact, { kind: 'partnership', slots })
      }
      const added = await perform(ctx, actor, addSource, {
        text: `Da Nang ${RUNS} established a friendship relationship with Nagasaki in 2017.`,
        title: RUNS,
        publisher: RUNS,
        published: '2025-04-03',
        lang: 'en',
      })
      sourceId = added.sourceId
      await perform(ctx, actor, readSource, { sourceId })
      const found = await ctx.store.inOffice('desk', (tx) => listStatementsOfSource(tx, sourceId))
      const statementIds = found.map(({ id }) => id)
      await perform(ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
      const app = createWeb({ ctx, assets: ASSETS, version: '0', api: createApi({ ctx, version: '0' }) })
      answer = async (path, sent = { headers: { host: 'localhost' } }) => {
        const answered = await app.request(path, sent)
        return { status: answered.status, text: await answered.text() }
      }
      get = async (path) => (await answer(path)).text
    })
    afterAll(async () => await desk?.drop())

    test('stand on lists, partners, matters and sources as words', async () => {
      const lists = [
        '',
        '/partners',
        '/partners/kr',
        '/partners/jp',
        '/ties',
        '/map',
        '/network',
        '/timeline',
        '/changes',
      ]
      const first = [...lists.map((path) => `/desk${path}`), `/desk/sources/${sourceId}`]
      const pages = new Map(await Promise.all(first.map(async (path) => [path, await get(path)] as const)))
      const ways = [...pages.values()].flatMap((html) => [
        ...html.matchAll(/href="(\/desk\/(?:partners|records)\/[\w-]+)["?#]/g),
      ])
      const further = [...new Set(ways.flatMap(([, path]) => path ?? []))].filter((path) => !pages.has(path))
      for (const path of further) pages.set(path, await get(path))
      expect(further.some((path) => path.includes('/records/'))).toBe(true)
      for (const [path, html] of pages) {
        expect([path, TAKEN.exec(html)?.[0]]).toEqual([path, undefined])
        expect([path, html.includes('onerror=go()')]).toEqual([path, true])
      }
    })

    test.each(['search?q=', 'partners?as-of=', 'ties?country=', 'figures?sum='])(
      'are told as words where %s asks for them',
      async (asked) => {
        expect(await get(`/desk/${asked}${encodeURIComponent(RUNS)}`)).not.toMatch(TAKEN)
      },
    )

    test.each([
      'constructor',
      'toString',
      '__proto__',
      'valueOf visits',
      'constructor days',
      '3 constructor',
    ])('are words like any other where every object has something of the name: %s', async (question) => {
      const { status, text } = await answer(`/api/offices/desk/ask?q=${encodeURIComponent(question)}`)
      expect([status, JSON.parse(text).answer]).toEqual([
        200,
        expect.stringMatching(/not-understood|nothing/),
      ])
    })

    test.each([
      ...['partners', 'records', 'sources', 'missions', 'rules'].map((noun) => `/desk/${noun}/%00`),
      ...['partners/%00/people.vcf', 'originals/%00', 'sources/%00/erase'].map((path) => `/desk/${path}`),
      ...['evidence/%00/file', 'originals/%00'].map((path) => `/api/offices/desk/${path}`),
    ])('are refused in words where an address holds a zero: %s', async (path) => {
      const { status, text } = await answer(path)
      expect(status).toBe(422)
      expect(text).toMatch(/gõ lại|Type the words/)
    })

    test('are not read where an address is no letters at all', async () => {
      expect((await answer('/%E0%A4%A')).status).toBe(404)
      expect((await answer('/x%00/partners')).status).toBe(422)
    })

    test.each(['x%0D%0ASet-Cookie:%20a=b', 'a;b', 'đà', 'nowhere'])(
      'are no office a deed could be done in: %s',
      async (office) => {
        const sent = {
          method: 'POST',
          headers: { host: 'localhost' },
          body: new URLSearchParams('as=Foo&ids=1'),
        }
        const { status, text } = await answer(`/${office}/undo`, sent)
        expect([status, text.includes('/offices')]).toEqual([404, true])
      },
    )

    test.each(['letters/none', 'decide'])('are no day of a merger either: %s', async (deed) => {
      const body = new URLSearchParams({ day: '1e309', step: 'drafted', verdict: 'open', why: 'As it was.' })
      const sent = { method: 'POST', headers: { host: 'localhost' }, body }
      const { status, text } = await answer(`/desk/after-merger/${deed}`, sent)
      expect([status, text.includes('id="problems"')]).toEqual([422, true])
    })

    test('tell of no day after the last', async () => {
      for (const path of ['partners/kr?known-at=9999-12-31', 'changes?from=9999-12-31&to=9999-12-31'])
        expect([path, (await answer(`/desk/${path}`)).status]).toEqual([path, 200])
    })
  })
})
