import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { loadBook } from '#acts/load-book.ts'
import { publish } from '#acts/publish.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { createApi } from '#api/api.ts'
import type { Actor } from '#context.ts'
import { canonicalJson } from '#model/digest.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { exportFile } from '#papers/exports/export-file.ts'
import { listNodes } from '#store/queries/node.ts'
import { listRecords } from '#store/queries/record.ts'
import { EXPORT_FORMATS, type ExportAsked, parseExport } from '#views/exports/export-asked.ts'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { BOOKS, openSecretDesk, SECRETS } from '../support/desk-secrets.ts'
import { entityFaults, linkedFaults } from '../support/export-checks.ts'
import { webApp } from '../support/web-app.ts'

const HOME = 'Da Nang|VN'
const PRESS =
  'Da Nang and Changwon have been sister cities since 2 April 2009. Da Nang and Changwon signed a memorandum of understanding on 2 April 2025. Mayor Hong Mau of Changwon led a delegation of 12 to Da Nang on 1 June 2025. Korean firms hold 250 projects worth USD 382 million in Da Nang.'
const TITLE = '=HYPERLINK("http://x.example";"Press")'
const NOTE = 'Sổ tay nội bộ: MATVU-7 – quan hệ với Changwon chuyển sang tạm dừng; Daegu là MATVU-9.'

type Fact = readonly [KindName, Readonly<Record<string, unknown>>, string]

const TOLD: readonly Fact[] = [
  [
    'partnership',
    { a: HOME, b: 'Changwon|KR', kind: 'sister-city', status: 'established', since: '2009-04-02' },
    'Da Nang and Changwon have been sister cities since 2 April 2009.',
  ],
  [
    'agreement',
    { parties: [HOME, 'Changwon|KR'], instrument: 'mou', status: 'signed', date: '2025-04-02' },
    'Da Nang and Changwon signed a memorandum of understanding on 2 April 2025.',
  ],
  [
    'visit',
    { from: 'Changwon|KR', to: [HOME], head: 'Hong Mau', size: 12, start: '2025-06-01', status: 'done' },
    'Mayor Hong Mau of Changwon led a delegation of 12 to Da Nang on 1 June 2025.',
  ],
  [
    'role',
    { person: 'Hong Mau', role: 'Mayor', of: 'Changwon|KR', status: 'present' },
    'Mayor Hong Mau of Changwon led a delegation of 12 to Da Nang on 1 June 2025.',
  ],
  [
    'investment',
    { host: HOME, origin: 'KR', projects: 250, amount: '382000000 USD', measure: 'stock' },
    'Korean firms hold 250 projects worth USD 382 million in Da Nang.',
  ],
]

const KEPT: readonly Fact[] = [
  [
    'partnership',
    { a: HOME, b: 'Daegu|KR', kind: 'friendship', status: 'contact' },
    'MATVU-9: mới tiếp xúc với Daegu.',
  ],
  ['link', { a: 'Cảng Mẫu JSC', b: 'Busan Port', status: 'planned' }, 'MATVU: Cảng Mẫu JSC và Busan Port.'],
  ['link', { a: 'Cảng Mẫu', b: 'Busan Port', since: '2019' }, 'MATVU: Cảng Mẫu và Busan Port từ 2019.'],
]

describe.each(testDatabases())('exports on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    const actor: Actor = { office: 'da-nang', person: 'Phạm Thị Thử' }
    const reader = { office: 'da-nang', lang: 'vi' } as const
    const told: string[] = []
    let press = ''
    let app: Hono

    beforeAll(async () => {
      desk = await openContext(server)
      const { ctx } = desk
      app = webApp(ctx)
      await perform(ctx, actor, createOffice, { id: 'da-nang', home: HOME, people: [{ name: actor.person }] })
      const added = await perform(ctx, actor, addSource, {
        text: PRESS,
        title: TITLE,
        publisher: 'City News',
        published: '2025-06-02',
        lang: 'en',
        url: 'https://news.example/changwon',
      })
      press = added.sourceId
      for (const [kind, slots, quote] of TOLD) {
        told.push((await perform(ctx, actor, enterFact, { kind, slots, quote, sourceId: press })).statementId)
      }
      await perform(ctx, actor, addSource, { text: NOTE, title: 'MATVU-8', lang: 'vi' })
      for (const [kind, slots, note] of KEPT) await perform(ctx, actor, enterFact, { kind, slots, note })
    })
    afterAll(async () => await desk?.drop())

    const bytesOf = async (asked: Partial<ExportAsked>, office: string = reader.office) => {
      const given = { kind: 'book', format: 'csv', open: false, ...asked } as const
      const file = await exportFile(desk.ctx, { office, lang: 'vi' }, given)
      const pieces: Uint8Array[] = []
      for await (const piece of file.pieces) pieces.push(piece)
      return Buffer.concat(pieces)
    }
    const page = async (path: string) => await (await app.request(`http://localhost${path}`)).text()
    const send = async (path: string, fields: Readonly<Record<string, string>>) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      return await app.request(`http://localhost${path}`, { method: 'POST', body })
    }
    const textOf = async (asked: Partial<ExportAsked>) => (await bytesOf(asked)).toString()

    const open = async (shownTo: 'public' | 'desk', given: Readonly<Record<string, readonly string[]>>) =>
      await perform(desk.ctx, actor, publish, { ...given, shownTo, why: 'thử' })

    test('every row leaves with its quote, title, publisher, day and address; nothing in a cell runs', async () => {
      const rows = parse(await textOf({}), { bom: true, columns: true }) as Record<string, string>[]
      expect(rows.length).toBeGreaterThan(20)
      for (const row of rows) {
        expect(row['Trích dẫn']).toMatch(/^“.+”$/)
        expect(row.Nguồn).toMatch(/^['P]/)
        expect(row['Ngày đăng']).toMatch(/^\d{1,2}\/\d{1,2}\/2025$/)
      }
      const [figure] = parse(await textOf({ kind: 'figures' }), { bom: true, columns: true }) as Record<
        string,
        string
      >[]
      expect(figure).toMatchObject({
        Vốn: '382000000',
        'Vốn (tiền tệ)': 'USD',
        'Số dự án': '250',
        Nguồn: `'${TITLE}`,
        'Nơi đăng': 'City News',
        'Địa chỉ nguồn': 'https://news.example/changwon',
      })
    })

    test('lists are read as of a day and by what was known', async () => {
      expect(await textOf({ kind: 'agreements', asOf: '2025-04-01' })).not.toContain('bản ghi nhớ')
      expect(await textOf({ kind: 'agreements', asOf: '2025-04-02' })).toContain('bản ghi nhớ')
      expect((await textOf({ knownAt: '2025-06-14' })).trim().split('\n')).toHaveLength(1)
    })

    test('entities pass FollowTheMoney’s own model, each tie with its proof', async () => {
      const text = await textOf({ format: 'ftm' })
      expect(entityFaults(text)).toEqual([])
      const schemas = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).schema)
      expect(new Set(schemas)).toEqual(
        new Set([
          'PublicBody',
          'Organization',
          'Person',
          'Article',
          'UnknownLink',
          'Event',
          'Membership',
          'Representation',
        ]),
      )
      for (const line of text.trim().split('\n')) {
        const { schema, properties } = JSON.parse(line)
        if (['UnknownLink', 'Event', 'Membership', 'Representation'].includes(schema)) {
          expect(properties.proof).toHaveLength(1)
        }
      }
    })

    test('linked data keeps to the closed list of types and properties', async () => {
      expect(linkedFaults(await textOf({ format: 'jsonld' }))).toEqual([])
    })

    test('an empty public export is an empty one; a kind without entities, an unknown list or form is refused', async () => {
      expect(await textOf({ format: 'jsonl', open: true })).toBe('')
      expect(JSON.parse(await textOf({ format: 'jsonld', open: true }))['@graph']).toEqual([])
      expect(parseExport({ kind: 'spies', format: 'doc' }).problems.map((each) => each.problem)).toEqual([
        'export-kind-unknown',
        'export-format-unknown',
      ])
      expect(parseExport({ kind: 'figures', format: 'ftm' }).problems).toHaveLength(1)
    })

    test('opening needs something to open, that is there, and a reason', async () => {
      await expect(open('public', {})).rejects.toMatchObject({ code: 'invalid' })
      await expect(open('public', { sourceIds: ['s-none'] })).rejects.toMatchObject({ code: 'not-found' })
      await expect(open('public', { recordIds: ['none'] })).rejects.toMatchObject({ code: 'not-found' })
      const unsaid = { sourceIds: [press], shownTo: 'public', why: ' ' }
      await expect(perform(desk.ctx, actor, publish, unsaid)).rejects.toMatchObject({ code: 'invalid' })
    })

    test('a value leaves only where its matter is open and a public source carries it', async () => {
      await open('public', { recordIds: told })
      expect(await textOf({ format: 'jsonl', open: true })).toBe('')
      await open('public', { sourceIds: [press] })
      const lines = (await textOf({ format: 'jsonl', open: true })).trim().split('\n')
      expect(lines.map((line) => JSON.parse(line).kind).sort()).toEqual([
        'agreement',
        'investment',
        'partnership',
        'role',
        'visit',
      ])
      expect(await open('public', { sourceIds: [press], recordIds: told })).toMatchObject({
        sources: [],
        records: [],
      })
      await open('desk', { recordIds: [told[0] ?? ''] })
      expect(await textOf({ format: 'csv', open: true })).not.toContain('kết nghĩa')
      await open('public', { recordIds: [told[0] ?? ''] })
      expect(await textOf({ format: 'csv', open: true })).toContain('kết nghĩa')
    })

    test('somebody who holds no public office is not named as a value', async () => {
      await open('desk', { recordIds: [told[3] ?? ''] })
      const visits = (await textOf({ format: 'jsonl', kind: 'visits', open: true })).trim()
      expect(JSON.parse(visits).values.map((value: { slot: string }) => value.slot)).not.toContain('head')
      await open('public', { recordIds: [told[3] ?? ''] })
      const again = (await textOf({ format: 'jsonl', kind: 'visits', open: true })).trim()
      expect(JSON.parse(again).values.map((value: { slot: string }) => value.slot)).toContain('head')
    })

    test('nothing of the desk is in any public file, and public files keep to the same checks', async () => {
      for (const format of EXPORT_FORMATS) {
        const bytes = await bytesOf({ format, open: true })
        expect(bytes.includes('MATVU') || bytes.includes('Daegu') || bytes.includes(actor.person)).toBe(false)
      }
      expect(entityFaults(await textOf({ format: 'ftm', open: true }))).toEqual([])
      expect(linkedFaults(await textOf({ format: 'jsonld', open: true }))).toEqual([])
    })

    test('a whole book, loaded into an empty office, is the same book', async () => {
      const nodes = await desk.ctx.store.inOffice(actor.office, listNodes)
      const idOf = (name: string) => nodes.find((node) => node.name === name)?.id
      const relate = async (a: string, b: string, verdict: 'same' | 'different') =>
        await perform(desk.ctx, actor, relateParties, { a: idOf(a), b: idOf(b), verdict })
      await relate('Changwon', 'Daegu', 'different')
      await relate('Cảng Mẫu', 'Cảng Mẫu JSC', 'same')
      await perform(desk.ctx, actor, amendStatement, {
        statementId: told[2],
        slots: { ...TOLD[2]?.[1], size: 13 },
        deskEntry: true,
        why: 'đếm lại',
      })
      const text = await textOf({ format: 'jsonl' })
      const lines = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      const into = { office: 'ban-sao', person: actor.person }
      await perform(desk.ctx, into, createOffice, {
        id: into.office,
        home: HOME,
        people: [{ name: into.person }],
      })
      const changed = structuredClone(lines)
      const said = changed.find((line) => line.line === 'statement')
      said.quote = said.quote.replace('2009', '2010')
      await expect(perform(desk.ctx, into, loadBook, { lines: changed })).rejects.toMatchObject({
        code: 'refused',
      })
      const forged = structuredClone(lines)
      forged.find((line) => line.line === 'statement').slots.kind = 'friendship'
      await expect(perform(desk.ctx, into, loadBook, { lines: forged })).rejects.toMatchObject({
        code: 'refused',
      })
      const secret = structuredClone(lines)
      secret.find((line) => line.line === 'source').title = 'TỐI MẬT'
      await expect(perform(desk.ctx, into, loadBook, { lines: secret })).rejects.toMatchObject({
        problems: [{ problem: 'state-secret' }],
      })
      await expect(perform(desk.ctx, into, loadBook, { lines: lines.slice(1) })).rejects.toMatchObject({
        code: 'invalid',
      })
      const elsewhere = { office: 'noi-khac', person: actor.person }
      await perform(desk.ctx, elsewhere, createOffice, {
        id: elsewhere.office,
        home: 'Quang Ngai|VN',
        people: [{ name: elsewhere.person }],
      })
      await expect(perform(desk.ctx, elsewhere, loadBook, { lines })).rejects.toMatchObject({
        code: 'refused',
        problems: [
          { problem: 'book-of-another-place', says: { vi: expect.stringContaining('Quang Ngai|VN') } },
        ],
      })
      const done = await perform(desk.ctx, into, loadBook, { lines })
      expect(done).toMatchObject({ statements: told.length + KEPT.length, differing: [] })
      await expect(perform(desk.ctx, into, loadBook, { lines })).rejects.toMatchObject({ code: 'refused' })
      const book = async (office: string) =>
        (await desk.ctx.store.inOffice(office, (tx) => listRecords(tx))).map(canonicalJson)
      expect(await book(into.office)).toEqual(await book(actor.office))
      const again = (await bytesOf({ format: 'jsonl' }, into.office)).toString()
      expect(again.replaceAll(into.office, actor.office).split('\n').slice(1)).toEqual(
        text.split('\n').slice(1),
      )
    })

    test('pages: a list is taken out as a file, what cannot be is said on the page', async () => {
      expect(await page('/da-nang/exports')).toContain('/da-nang/exports/file')
      const answer = await app.request(
        'http://localhost/da-nang/exports/file?kind=partners&format=csv&public=',
      )
      expect(answer.headers.get('content-disposition')).toContain('da-nang-doi-tac.csv')
      expect(answer.headers.get('content-security-policy')).toContain('sandbox')
      expect(await textOf({ kind: 'partners' })).toMatch(/Changwon: geonames:\d+/)
      expect(`\ufeff${await answer.text()}`).toBe(await textOf({ kind: 'partners' }))
      const wrong = await app.request('http://localhost/da-nang/exports/file?kind=gifts&format=ftm')
      expect(wrong.status).toBe(422)
      expect(await wrong.text()).toContain('FollowTheMoney không có dạng')
      expect((await app.request('http://localhost/nowhere/exports/file')).status).toBe(404)
    })

    test('pages: an entry is opened with its source and a reason, and the public page names nobody of the desk', async () => {
      await open('desk', { sourceIds: [press], recordIds: told })
      expect(await page('/da-nang/public')).toContain('Chưa có nội dung nào được công khai')
      expect(await page(`/da-nang/records/${told[0]}`)).toContain('Nội dung này chỉ dùng nội bộ')
      const fields = { as: actor.person, record: told[0] ?? '', shownTo: 'public', 'with-sources': '1' }
      const unsaid = await send('/da-nang/publicity', { ...fields, why: '' })
      expect(unsaid.status).toBe(422)
      const again = await unsaid.text()
      expect(again).toContain('<a href="#f-why">')
      expect(again).toContain('id="f-why"')
      expect(again).toMatch(new RegExp(`name="record" value="${told[0]}"[^>]* checked=""`))
      expect(again).toContain('name="with-sources" value="1" checked=""')
      expect((await send('/da-nang/publicity', { ...fields, why: 'đã đăng' })).status).toBe(303)
      expect(await page(`/da-nang/sources/${press}`)).toContain('Nội dung này đã công khai')
      expect(await page('/da-nang/publishing?kind=book')).toContain('5 trên 5')
      expect(await page('/da-nang/history')).toMatch(/class="history-about" lang="en"/)
      const read = await page('/da-nang/public')
      expect(read).toContain('Changwon')
      expect(read).toContain('action="/language"')
      for (const secret of ['MATVU', 'Daegu', actor.person, 'cookie']) expect(read).not.toContain(secret)
    })

    test('the public page says where it cannot read the day it is asked for', async () => {
      const asked = (day: string) => app.request(`http://localhost/da-nang/public?lang=vi&as-of=${day}`)
      const wrong = await asked('32/13/2025')
      expect(wrong.status).toBe(422)
      expect(await wrong.text()).toContain('“32/13/2025” không phải là ngày, tháng hay năm')
      const read = await asked('2/2025')
      expect([read.status, (await read.text()).includes('Tính đến 28/02/2025')]).toEqual([200, true])
    })

    test('over the API: the same file, the same deed, the same refusals', async () => {
      const api = createApi({ ctx: desk.ctx, version: '1' })
      const at = 'http://localhost/offices/da-nang'
      const answer = await api.request(`${at}/exports/partners?format=jsonl&public=true&lang=vi`)
      expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
      expect(await answer.text()).toBe(await textOf({ kind: 'partners', format: 'jsonl', open: true }))
      expect((await api.request(`${at}/exports/spies`)).status).toBe(422)
      const body = JSON.stringify({ recordIds: told, shownTo: 'desk', why: 'thử' })
      const headers = { 'Entente-As': encodeURIComponent(actor.person), 'Content-Type': 'application/json' }
      const closed = await api.request(`${at}/publications`, { method: 'POST', headers, body })
      expect(await closed.json()).toMatchObject({ shownTo: 'desk', records: [told[0]] })
      const load = { method: 'POST', headers, body: JSON.stringify({ lines: [{ line: 'entente-book' }] }) }
      expect((await api.request(`${at}/book`, load)).status).toBe(422)
    })

    test('by command: written to a file or to the screen, opened and closed, loaded; refused in words', async () => {
      const files = new Map<string, Uint8Array>()
      const settings = { person: actor.person, office: actor.office }
      const line = commandLine(desk.ctx, settings, {
        readFile: async (path) => files.get(path) ?? new Uint8Array(),
        writeFile: async (path, bytes) => {
          files.set(path, bytes instanceof Uint8Array ? bytes : await buffer(bytes))
        },
      })
      const run = async (...argv: readonly string[]) => {
        const { code, out, err } = await line(...argv)
        return { code, text: `${out}${err}` }
      }
      const first = told[0] ?? ''
      expect((await run('publish', '--record', first, '--source', press, '--why', 'printed')).text).toContain(
        'Public now: ',
      )
      const shown = await run('export', '--kind', 'partners', '--format', 'jsonl', '--public', '--out', '-')
      expect(JSON.parse(shown.text)).toMatchObject({ line: 'record', kind: 'partnership' })
      expect((await run('unpublish', '--record', first, '--why', 'a mistake')).text).toContain(
        'For the desk alone',
      )
      expect((await run('export', '--kind', 'book', '--format', 'jsonl', '--out', 'b.jsonl')).code).toBe(0)
      const refused = await run('load', 'b.jsonl')
      expect([refused.code, refused.text.includes('an empty office')]).toEqual([6, true])
      const wrong = await run('export', '--kind', 'spies')
      expect([wrong.code, wrong.text.includes('no list of the book')]).toEqual([2, true])
      expect((await run('export')).text).toContain('--recipe NAME')
    })

    test('over books at random, nothing of the desk is in any public byte', { timeout: 60_000 }, async () => {
      let book = 0
      let shown = 0
      await fc.assert(
        fc.asyncProperty(BOOKS, async (facts) => {
          book += 1
          const { office } = await openSecretDesk(desk.ctx, `b-${book}`, facts)
          for (const format of ['csv', 'jsonl', 'ftm', 'jsonld'] as const) {
            const text = (await bytesOf({ format, open: true }, office)).toString()
            for (const secret of SECRETS) expect(text).not.toContain(secret)
            shown += text.length
          }
          const read = await page(`/${office}/public`)
          for (const secret of SECRETS) expect(read).not.toContain(secret)
        }),
        { numRuns: 4, seed: 20_250_615, endOnFailure: true },
      )
      expect(shown).toBeGreaterThan(5_000)
    })
  })
})
