import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '#api/api.ts'
import { ENDPOINTS } from '#api/endpoints/all-endpoints.ts'
import { apiError } from '#api/schemas/error.ts'
import { parseSampleDocument } from '#intake/sample-files.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

const FIGURES = parseSampleDocument(
  readFileSync(new URL('../../samples/da-nang/002-korean-capital-end-2024.md', import.meta.url), 'utf8'),
)
const PERSON = 'Trần Văn Thử'
const DESK = '/offices/desk'

type Called = {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: answers are checked against their described schema before they are looked into
  readonly body: any
  readonly headers: Headers
}

type Options = { readonly as?: string; readonly headers?: Readonly<Record<string, string>> }

describe.each(testDatabases())('the API on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let app: Hono

    beforeAll(async () => {
      desk = await openContext(server)
      app = new Hono().route('/api', createApi({ ctx: desk.ctx, version: '0.0.1' }))
      await call('POST', '/offices', {
        id: 'desk',
        home: 'Da Nang|VN',
        lang: 'en',
        people: [{ name: PERSON, post: 'officer' }],
      })
    })
    afterAll(async () => await desk?.drop())

    /** Calls an address and holds the answer against what the description promises for it. */
    async function call(
      method: string,
      path: string,
      body?: unknown,
      options: Options = {},
    ): Promise<Called> {
      const response = await app.request(`/api${path}`, {
        method,
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          'Entente-As': encodeURIComponent(options.as ?? PERSON),
          ...options.headers,
        },
      })
      const answer: unknown = await response.json()
      expect(schemaOf(method, path, response.status).parse(answer)).toEqual(answer)
      return { status: response.status, body: answer, headers: response.headers }
    }

    test('a document is added once, read, confirmed, and answers with its quotes', async () => {
      const { text, fields } = FIGURES
      const given = { text, publisher: fields.publisher, published: fields.published }
      const added = await call('POST', `${DESK}/sources?read=true`, given)
      expect(added).toMatchObject({ status: 201, body: { already: false, title: fields.title } })
      expect(added.body.reading.statements).toBeGreaterThan(3)
      const again = await call('POST', `${DESK}/sources`, given)
      expect(again).toMatchObject({ status: 200, body: { already: true, sourceId: added.body.sourceId } })

      const before = await call('GET', `${DESK}/ask?q=Korea`)
      expect(before.body.answer).toBe('unconfirmed')
      const source = await call('GET', `${DESK}/sources/${added.body.sourceId}`)
      const statementIds = source.body.groups.flatMap((group: { waiting: string[] }) => group.waiting)
      const judged = await call('POST', `${DESK}/judgements`, { statementIds, verdict: 'accept' })
      expect(judged.body.changed).toBe(statementIds.length)

      const page = await call('GET', `${DESK}/partners/kr?as-of=2025`)
      expect(page.body.answer).toBe('found')
      expect(page.body.figures[0].projects.value).toBe(285)
      expect(page.body.asOf).toBe('2025-12-31')
      const [mark] = page.body.figures[0].projects.marks
      expect(page.body.cites.find((cite: { mark: number }) => cite.mark === mark).quote).toContain(
        '285 projects',
      )
    })

    test('every reading address answers as it is described', async () => {
      for (const path of [
        '',
        '/sources',
        '/partners',
        '/history',
        '/people',
        '/search?q=changwon',
        '/ask?q=Nauru',
      ]) {
        expect((await call('GET', `${DESK}${path}`)).status).toBe(200)
      }
      const { body } = await call('GET', `${DESK}/search?q=changwon`)
      const record = body.hits.find((hit: { kind: string }) => hit.kind === 'record')
      expect((await call('GET', `${DESK}/records/${record.id}?lang=vi`)).body.inBook).toBe(true)
      expect((await call('GET', '/offices')).body.offices).toHaveLength(1)
      expect((await call('POST', `${DESK}/rebuild`, undefined)).body.records).toBeGreaterThan(3)
    })

    test('a decision is undone, corrected, and its history names the person', async () => {
      const sources = await call('GET', `${DESK}/sources`)
      const sourceId = sources.body.sources[0].id
      await call('POST', `${DESK}/sources/${sourceId}/readings`)
      const { body } = await call('GET', `${DESK}/sources/${sourceId}`)
      const tie = body.decided.find((card: { slots: { b?: string } }) => card.slots.b === 'Changwon|KR')
      const { judgementIds } = tie.decision
      expect((await call('POST', `${DESK}/judgements/undo`, { judgementIds })).status).toBe(201)
      expect((await call('POST', `${DESK}/judgements/undo`, { judgementIds })).status).toBe(409)

      const statementId = tie.statementIds[0]
      const forged = await call('POST', `${DESK}/amendments`, {
        statementId,
        slots: tie.slots,
        quote: 'Da Nang established cooperative relations with Changwon in 1998',
      })
      expect(forged.status).toBe(400)
      expect(forged.body.error.problems[0].details.nearest.text).toContain('1997')
      const amended = await call('POST', `${DESK}/amendments`, { statementId, slots: tie.slots })
      expect(amended.status).toBe(201)
      const history = await call('GET', `${DESK}/history`)
      expect(history.body.entries[0]).toMatchObject({ act: 'amend', personName: PERSON })
      const older = await call('GET', `${DESK}/history?before=${history.body.entries[0].seq}`)
      expect(older.body.entries[0].act).toBe('undo')
    })

    test('facts are entered by hand, and two partners said to be one', async () => {
      const enter = async (b: string) =>
        await call('POST', `${DESK}/facts`, {
          kind: 'partnership',
          slots: { a: 'Da Nang|VN', b, kind: 'friendship', since: '2009' },
          note: `Friendship with ${b} since 2009, from the old ledger.`,
        })
      expect((await enter('Sakai|JP')).status).toBe(201)
      expect((await enter('Sakai City of Osaka|JP')).status).toBe(201)
      const { body } = await call('GET', `${DESK}/partners?lang=en`)
      const [a, b] = body.countries
        .flatMap((each: { partners: { partner: { id: string } }[] }) => each.partners)
        .map((each: { partner: { id: string } }) => each.partner.id)
        .filter((id: string) => id.startsWith('sakai'))
      expect((await call('POST', `${DESK}/identity`, { a, b, verdict: 'same' })).status).toBe(201)
      expect((await call('POST', `${DESK}/identity`, { a, b, verdict: 'different' })).status).toBe(409)
      expect((await call('GET', `${DESK}/partners/jp`)).body.ties).toHaveLength(1)
    })

    test('a change to a person names the version it saw', async () => {
      const added = await call('POST', `${DESK}/people`, { name: 'Lê Thị Mới', post: 'officer' })
      const path = `${DESK}/people/${added.body.personId}`
      expect((await call('PATCH', path, { post: 'head' })).status).toBe(428)
      const changed = await call('PATCH', path, { post: 'head' }, { headers: { 'If-Match': '"1"' } })
      expect(changed).toMatchObject({ status: 200, body: { version: 2 } })
      expect(changed.headers.get('ETag')).toBe('"2"')
      const stale = await call('PATCH', path, { post: 'clerk' }, { headers: { 'If-Match': '"1"' } })
      expect(stale.status).toBe(409)
      expect(stale.body.error.problems[0].details).toMatchObject({
        yours: { post: 'clerk' },
        now: { post: 'head', version: 2 },
      })
      const gone = await call('PATCH', path, { active: false }, { headers: { 'If-Match': '"2"' } })
      expect(gone.status).toBe(200)
      expect((await call('GET', `${DESK}/people`)).body.people.at(-1)).toMatchObject({
        active: false,
        post: 'head',
      })
    })

    test('a pasted list is shown before it is taken in, and taken in once', async () => {
      const pasted =
        'Country\tPartner\tYear\tKind\nJapan\tYokohama\t2013\tcooperation\nJapan\t\t2013\tcooperation'
      const preview = await call('POST', `${DESK}/imports/partners/preview`, { pasted })
      expect(preview.body.counts).toMatchObject({ create: 1, refused: 1 })
      const taken = await call('POST', `${DESK}/imports/partners`, { pasted })
      expect(taken.body).toMatchObject({ taken: 1, already: 0, left: [{ line: 3 }] })
      expect((await call('POST', `${DESK}/imports/partners`, { pasted })).body).toMatchObject({
        taken: 0,
        already: 1,
      })
    })

    test.each([
      ['POST', '/offices/nowhere/sources', { text: 'Something was said.' }, 404, 'no-such-office'],
      ['GET', `${DESK}/partners/no-such-partner`, undefined, 404, 'no-such-partner'],
      ['GET', `${DESK}/sources/s-000000000000`, undefined, 404, 'no-such-source'],
      ['GET', `${DESK}/nothing-here`, undefined, 404, 'no-such-address'],
      ['POST', `${DESK}/sources`, { title: 'no text' }, 422, 'text-empty'],
      ['POST', `${DESK}/sources`, { text: 'x', published: '2025-13-40' }, 422, 'input-not-read'],
      ['POST', `${DESK}/sources`, { text: 'x', unknown: 1 }, 422, 'input-not-read'],
      ['POST', `${DESK}/sources`, '{"text": ', 422, 'body-not-json'],
      ['POST', `${DESK}/sources`, '[]', 422, 'body-not-json'],
      ['POST', `${DESK}/judgements`, { statementIds: ['none'], verdict: 'accept' }, 404, 'not-found'],
      ['POST', `${DESK}/facts`, { kind: 'partnership', slots: { a: 'Da Nang|VN' } }, 422, 'slot-not-read'],
      ['POST', '/offices', { id: 'desk', home: 'Da Nang|VN', people: [{ name: 'A' }] }, 409, 'office-exists'],
      ['GET', `${DESK}/ask`, undefined, 422, 'question-missing'],
      ['GET', `${DESK}/ask?q=Korea&as-of=soon`, undefined, 422, 'date-not-read'],
      ['GET', `${DESK}/partners?lang=fr`, undefined, 422, 'no-such-language'],
      ['GET', `${DESK}/history?before=last`, undefined, 422, 'place-not-read'],
      ['DELETE', DESK, undefined, 400, 'drop-not-confirmed'],
    ])('%s %s %j is refused: %i %s', async (method, path, body, status, code) => {
      const called = await call(method, path, body)
      expect(called.status).toBe(status)
      const [problem] = called.body.error.problems
      expect(problem.problem).toBe(code)
      expect(problem.says.en).not.toBe(problem.says.vi)
    })

    test.each(['', 'Nobody Listed'])('“%s” may not act', async (as) => {
      const called = await call('POST', `${DESK}/sources`, { text: 'Something was said.' }, { as })
      expect(called.status).toBe(403)
      expect(called.body.error.code).toBe('forbidden')
      expect(called.body.error.problems[0].says.en).toContain(PERSON)
    })

    test('a name is understood percent-encoded, without accents, and as the bytes curl sends', async () => {
      const bytes = Buffer.from(PERSON, 'utf8').toString('latin1')
      for (const name of [encodeURIComponent(PERSON), 'tran van thu', bytes]) {
        const headers = { 'Entente-As': name }
        expect((await call('POST', `${DESK}/rebuild`, undefined, { headers })).status).toBe(200)
      }
    })

    test.each([
      ['exports/partners', 'public=1'],
      ['suggestions', 'later=maybe'],
      ['suggestions', 'limit=few'],
      ['offices-held', 'stale=x'],
      ['embassies', 'country=Korea'],
      ['investors', 'country=zzz'],
      ['calendar', 'country=zzz'],
      ['alike', 'name=Ansan&country=zzz'],
      ['money', 'currency=zzz'],
    ])('%s?%s cannot be read, and is told by its name', async (path, query) => {
      const { status, body } = await call('GET', `${DESK}/${path}?${query}`)
      expect(status).toBe(422)
      expect(body.error.problems).toMatchObject([{ where: query.split('&').at(-1)?.split('=')[0] }])
    })

    test('a body that is not said to be JSON is refused', async () => {
      const headers = { 'Content-Type': 'text/plain' }
      expect((await call('POST', `${DESK}/judgements`, '{}', { headers })).status).toBe(422)
    })

    test('an office goes whole when its address is typed again', async () => {
      const people = [{ name: PERSON }]
      await call('POST', '/offices', { id: 'spare', home: 'Khanh Hoa|VN', people })
      expect((await call('DELETE', '/offices/spare?confirm=spare')).body).toEqual({ dropped: 'spare' })
      expect((await call('GET', '/offices/spare')).status).toBe(404)
    })
  })
})

/** What the description promises for an answer: the endpoint's own schema, or the one shape of errors. */
function schemaOf(method: string, path: string, status: number) {
  if (status >= 400) return apiError
  const bare = path.split('?')[0] ?? path
  const endpoint = ENDPOINTS.find(
    (each) =>
      each.method === method.toLowerCase() &&
      new RegExp(`^${each.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  )
  if (!endpoint) throw new Error(`nothing describes ${method} ${path}`)
  return endpoint.answer
}
