import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { decideDouble } from '#acts/decide-double.ts'
import { decideMatch } from '#acts/decide-match.ts'
import { enterRate } from '#acts/enter-rate.ts'
import { eraseSource } from '#acts/erase-source.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { keepExternalId } from '#acts/keep-external-id.ts'
import { keepInvestor } from '#acts/keep-investor.ts'
import { loadBook } from '#acts/load-book.ts'
import { readSource } from '#acts/read-source.ts'
import type { Actor } from '#context.ts'
import { exportFile } from '#papers/exports/export-file.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { listDecisions } from '#store/queries/succession.ts'
import { showMatches } from '#views/match.ts'
import { showProjects } from '#views/projects.ts'
import { verifyHistory } from '#views/verify.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const CHIPS = `Đà Nẵng mời gọi đầu tư bán dẫn

ĐÀ NẴNG – Thành phố Đà Nẵng kêu gọi đầu tư vào dự án nhà máy kiểm thử và đóng gói bán dẫn tại Khu công nghệ cao Đà Nẵng.`

const GUESTS = `Ulsan calls on Da Nang

DA NANG – Da Nang and Ulsan signed a cooperation agreement on semiconductors on April 28, 2025.

Ulsan Mayor Kim Min Soo visited Da Nang on April 28, 2025. His delegation includes executives of chip makers.`

const TIES = `Two old friends

Da Nang established cooperation relations with Changwon, Republic of Korea, in 1997. Da Nang established friendship relations with Daegu, Republic of Korea, in 2004.`

describe.each(testDatabases())('a book of which something was taken back, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'one')
      await take(CHIPS, 'vi')
    }, 60_000)
    afterAll(async () => await desk?.drop())

    async function take(text: string, lang: 'en' | 'vi') {
      const { sourceId } = await perform(desk.ctx, actor, addSource, { text, published: '2025-05-01', lang })
      await perform(desk.ctx, actor, readSource, { sourceId })
      const found = await desk.ctx.store.inOffice('one', (tx) => listStatementsOfSource(tx, sourceId))
      const statementIds = found.map((one) => one.id)
      await perform(desk.ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
      return { sourceId, found, statementIds }
    }

    async function wholeBook(): Promise<readonly Record<string, unknown>[]> {
      const pieces: Uint8Array[] = []
      const given = { kind: 'book', format: 'jsonl', open: false } as const
      for await (const piece of (await exportFile(desk.ctx, { office: 'one', lang: 'vi' }, given)).pieces)
        pieces.push(piece)
      const text = Buffer.concat(pieces).toString().trim()
      return text.split('\n').map((line) => JSON.parse(line))
    }

    async function loadedInto(office: string, lines: readonly Record<string, unknown>[]) {
      return await perform(desk.ctx, await openDesk(desk.ctx, office), loadBook, { lines })
    }

    test('a pair whose visit was rejected afterwards stays behind, and the rest is loaded', async () => {
      const { statementIds } = await take(GUESTS, 'en')
      const reader = { office: 'one', lang: 'vi' } as const
      const projectId = (await showProjects(desk.ctx, reader)).lines[0]?.id ?? ''
      const { lines } = await showMatches(desk.ctx, reader, { projectId })
      const investorId = lines.find((line) => line.visitId)?.investor.id ?? ''
      await perform(desk.ctx, actor, decideMatch, { projectId, investorId, verdict: 'set-aside' })
      expect((await wholeBook()).filter((one) => one.line === 'match')).toHaveLength(1)
      await perform(desk.ctx, actor, judgeStatements, { statementIds, verdict: 'reject' })
      const book = await wholeBook()
      expect(book.filter((one) => one.line === 'match')).toEqual([])
      expect((await loadedInto('hai', book)).differing).toEqual([])
    })

    test('what rests on an entry that was erased stays behind, and no word of it is kept', async () => {
      const { id: party } = await perform(desk.ctx, actor, keepInvestor, {
        name: 'Hanbit Chip',
        parts: { country: 'KR', kind: 'firm' },
      })
      const number = await perform(desk.ctx, actor, keepExternalId, { party, id: 'wikidata:Q25282' })
      const { found } = await take(TIES, 'en')
      const recordIds = found.filter((one) => one.kind === 'partnership').map((one) => one.id)
      const why = 'ông Nguyễn Văn Kín đã dặn giữ cả hai'
      const double = await perform(desk.ctx, actor, decideDouble, { recordIds, verdict: 'keep-both', why })
      for (const { sourceId } of [number, double])
        await perform(desk.ctx, actor, eraseSource, {
          sourceId,
          ground: 'personal-data',
          why: 'dữ liệu cá nhân',
        })
      const book = await wholeBook()
      expect(JSON.stringify(book)).not.toContain('Nguyễn Văn Kín')
      expect((await loadedInto('ba', book)).differing).toEqual([])
      const history = await verifyHistory(desk.ctx, { office: 'one', lang: 'en' })
      expect(history.whole).toBe(true)
      const decided = await desk.ctx.store.inOffice('one', listDecisions)
      expect(JSON.stringify(decided)).not.toContain('Nguyễn Văn Kín')
    })

    test('a line told twice is refused in words', async () => {
      const words = 'Tỷ giá trung tâm 1 USD = 24.960 VND.'
      await perform(desk.ctx, actor, enterRate, {
        from: 'USD',
        to: 'VND',
        value: 24960,
        day: '2025-06-02',
        words,
      })
      const book = await wholeBook()
      const rate = book.find((one) => one.line === 'rate') ?? {}
      const told = loadedInto('bon', [...book, rate]).catch((error: { problems?: unknown }) => error.problems)
      expect(await told).toEqual([expect.objectContaining({ problem: 'book-line-wrong' })])
    })
  })
})
