import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform, rehearse } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { attachEvidence } from '#acts/attach-evidence.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { enterProject } from '#acts/enter-project.ts'
import { enterRate } from '#acts/enter-rate.ts'
import { eraseSource } from '#acts/erase-source.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { keepSheet } from '#acts/keep-sheet.ts'
import { notePaper } from '#acts/note-paper.ts'
import { openDeal } from '#acts/open-deal.ts'
import { readSource } from '#acts/read-source.ts'
import { stepDeal } from '#acts/step-deal.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import { exportFile } from '#papers/exports/export-file.ts'
import { listParts } from '#store/queries/dossier.ts'
import { listRates } from '#store/queries/rate.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { showDeal } from '#views/deal.ts'
import { openOriginal } from '#views/evidence.ts'
import { showHistory } from '#views/history.ts'
import { showRecord } from '#views/record.ts'
import { search } from '#views/search.ts'
import { showSource } from '#views/source.ts'
import { newestDocuments, showSources } from '#views/sources.ts'
import { showStubs } from '#views/stubs.ts'
import { verifyHistory } from '#views/verify.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { addAndRead, fillDesk, openDesk } from '../support/desk.ts'
import { keptAndPure } from '../support/folds.ts'

const CANARY = 'Quenlork'
const TEXT = `Mayor ${CANARY} of Daegu visits Da Nang\n\nOn 3 March 2025, Da Nang City and Daegu City of the Republic of Korea signed a memorandum of understanding on ${CANARY} ports.\n\nMr ${CANARY} Varmish, Mayor of Daegu City, met Chairman Le Trung Chinh in Da Nang on March 3, 2025.\n\nDa Nang established friendship and cooperation relations with Changwon in 1997.`
const WHY = 'Theo yêu cầu của người được nêu tên'

/** Tables where any row of the office still says a word, in whatever column. */
async function tablesSaying({ ctx }: TestContext, office: string, word: string): Promise<readonly string[]> {
  return await ctx.store.inOffice(office, async (tx) => {
    const tables = await sql<{ name: string }>`select relname::text as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`.execute(tx.db)
    const found: string[] = []
    for (const { name } of tables.rows) {
      const rows = await sql`select 1 from ${sql.table(name)} t
        where position(${word.toLowerCase()} in lower(t::text)) > 0 limit 1`.execute(tx.db)
      if (rows.rows.length) found.push(name)
    }
    const bytes = await sql`select 1 from originals
      where position(${Buffer.from(word)} in bytes) > 0 limit 1`.execute(tx.db)
    return bytes.rows.length ? [...found, 'originals.bytes'] : found
  })
}

describe.each(testDatabases())('erasing a text, on $title', (server) => {
  describe.skipIf(server.skipped)('that was read, confirmed, corrected and used', () => {
    let desk: TestContext
    let actor: Actor
    let sourceId = ''
    let fallen = ''
    let ids: readonly string[] = []
    let judgementIds: readonly string[] = []
    let projectId = ''
    let dealId = ''
    const reader = () => ({ office: actor.office, lang: 'vi' as const })
    const erase = (more: object = {}) => ({ sourceId, ground: 'personal-data', why: WHY, ...more })

    beforeAll(async () => {
      desk = await openContext(server)
      const { ctx } = desk
      actor = await openDesk(ctx, 'desk')
      await fillDesk(ctx, actor)
      const added = await addAndRead(ctx, actor, TEXT)
      sourceId = added.sourceId
      ids = added.statementIds
      const judged = await perform(ctx, actor, judgeStatements, { statementIds: ids, verdict: 'accept' })
      judgementIds = judged.judgementIds
      await perform(ctx, actor, enterFact, {
        kind: 'role',
        slots: { person: `${CANARY} Varmish`, role: 'Mayor', of: 'Daegu|KR', status: 'present' },
        sourceId,
        quote: `${CANARY} Varmish, Mayor of Daegu City`,
      })
      const found = await ctx.store.inOffice('desk', (tx) => listStatementsOfSource(tx, sourceId))
      fallen = found.find((statement) => statement.kind === 'agreement')?.id ?? ''
      await perform(ctx, actor, attachEvidence, {
        recordId: fallen,
        file: { base64: Buffer.from(`scan ${CANARY}`).toString('base64'), fileName: `${CANARY}.pdf` },
      })
      await perform(ctx, actor, notePaper, { kind: 'briefing', partner: 'Daegu', lang: 'vi' })
      const proof = { sourceId, quote: `a memorandum of understanding on ${CANARY} ports` }
      const project = await perform(ctx, actor, enterProject, {
        title: 'A port terminal',
        place: 'Da Nang|VN',
      })
      projectId = project.projectId
      await perform(ctx, actor, keepSheet, {
        projectId,
        parts: { land: `30 ha for ${CANARY} ports` },
        ...proof,
      })
      await perform(ctx, actor, enterFact, {
        kind: 'link',
        slots: { a: 'Harbour Works', b: 'Da Nang|VN', status: 'planned' },
      })
      const opened = { investor: 'Harbour Works', day: '2025-03-03', words: 'Their director called.' }
      dealId = (await perform(ctx, actor, openDeal, opened)).dealId
      await perform(ctx, actor, stepDeal, {
        dealId,
        step: 'intent',
        day: '2025-03-03',
        note: CANARY,
        ...proof,
      })
      await perform(ctx, actor, enterRate, {
        from: 'USD',
        to: 'VND',
        value: 25_000,
        day: '2025-03-03',
        ...proof,
      })
    })
    afterAll(async () => await desk?.drop())

    test('tried first, it says what would fall and takes nothing', async () => {
      const tried = await rehearse(desk.ctx, actor, eraseSource, erase())
      expect(tried.statements).toBeGreaterThan(2)
      expect(await tablesSaying(desk, 'desk', CANARY)).toContain('sources')
      expect(await tablesSaying(desk, 'desk', CANARY)).toContain('originals.bytes')
    })

    test('without a reason, of what is not there, or of the office’s own deed, it is refused', async () => {
      const refused = (given: object) => perform(desk.ctx, actor, eraseSource, given)
      await expect(refused(erase({ why: '' }))).rejects.toMatchObject({ code: 'invalid' })
      await expect(refused(erase({ sourceId: 's-none' }))).rejects.toMatchObject({ code: 'not-found' })
      await expect(refused(erase({ ground: 'spite' }))).rejects.toMatchObject({ code: 'invalid' })
    })

    test('no word of it stays in any table; the chain holds, and the book is as if it had never been read', async () => {
      const done = await perform(desk.ctx, actor, eraseSource, erase({ number: '12/CV', holder: 'Văn thư' }))
      expect(done).toMatchObject({ sourceId, files: 1 })
      // One sentence of it stands in another source as well, and that is said.
      expect(done.alsoIn.map(({ table }) => table)).toEqual(['sources', 'statements'])
      expect(done.names).toBeGreaterThan(0)
      expect(done.left).toBeGreaterThan(0)
      expect(await tablesSaying(desk, 'desk', CANARY)).toEqual([])
      const verified = await verifyHistory(desk.ctx, reader())
      expect(verified).toMatchObject({ whole: true, erased: 1 })
      const { kept, pure } = await desk.ctx.store.inOffice('desk', keptAndPure)
      expect(kept).toEqual(pure)
      expect(ids.filter((id) => kept.join().includes(id))).toEqual([])
      expect(kept.length).toBeGreaterThan(2)
    })

    test('what the investment desk noted in its words says nothing any more; that a file moved stays', async () => {
      const { steps } = await showDeal(desk.ctx, reader(), { dealId })
      expect(steps.map(({ step }) => step)).toEqual(['lead', 'intent'])
      expect(JSON.stringify(steps)).not.toContain('memorandum')
      const { sheet, rates } = await desk.ctx.store.inOffice('desk', async (tx) => ({
        sheet: (await listParts(tx, 'project')).filter(({ subjectId }) => subjectId === projectId),
        rates: await listRates(tx),
      }))
      expect(sheet).toEqual([])
      expect(rates).toEqual([])
    })

    test('what stays is number, day, holder, hash, who and why', async () => {
      const view = await showSource(desk.ctx, reader(), { sourceId })
      expect(view.source.title).toBe('Văn bản đã xóa')
      const inEnglish = { ...reader(), lang: 'en' as const }
      expect((await showSource(desk.ctx, inEnglish, { sourceId })).source.title).toBe('Erased text')
      const { sources } = await showSources(desk.ctx, inEnglish)
      expect(sources.find(({ id }) => id === sourceId)?.title).toBe('Erased text')
      expect((await newestDocuments(desk.ctx, inEnglish)).map(({ id }) => id)).not.toContain(sourceId)
      expect(view.erased).toMatchObject({ number: '12/CV', holder: 'Văn thư', why: WHY, by: actor.person })
      expect(view.erased?.statements).toBeGreaterThan(2)
      expect(view.source.sha256).toMatch(/^[0-9a-f]{64}$/)
      const { entries } = await showHistory(desk.ctx, reader(), {})
      expect(entries[0]?.actWord).toBe('xóa văn bản')
      await expect(showRecord(desk.ctx, reader(), { recordId: fallen })).rejects.toMatchObject({
        problems: [{ problem: 'record-erased' }],
      })
      const file = openOriginal(desk.ctx, reader(), { sha256: view.source.sha256 })
      await expect(file).rejects.toMatchObject({ code: 'not-found' })
      const { hits } = await search(desk.ctx, reader(), { query: CANARY, filters: {} })
      expect(hits).toEqual([])
    })

    test('it stands among the erased, and no file of the book holds a word of it', async () => {
      const { erased } = await showStubs(desk.ctx, reader())
      expect(erased.map((one) => [one.sourceId, one.number, one.holder, one.why])).toEqual([
        [sourceId, '12/CV', 'Văn thư', WHY],
      ])
      for (const format of ['csv', 'jsonl', 'ftm', 'jsonld'] as const) {
        const file = await exportFile(desk.ctx, reader(), { kind: 'book', format, open: false })
        const pieces: Uint8Array[] = []
        for await (const piece of file.pieces) pieces.push(piece)
        const text = Buffer.concat(pieces).toString('utf8')
        expect(text).not.toContain(CANARY)
        expect(text).not.toContain(sourceId)
      }
    })

    test('it cannot come back: not by its bytes, by reading again, by undoing, or a second time', async () => {
      const { ctx } = desk
      const refusals = [
        () => perform(ctx, actor, addSource, { text: TEXT, lang: 'en' }),
        () => perform(ctx, actor, readSource, { sourceId }),
        () => perform(ctx, actor, undoJudgement, { judgementIds: judgementIds.slice(0, 1) }),
        () => perform(ctx, actor, eraseSource, erase()),
      ]
      for (const one of refusals)
        await expect(one()).rejects.toMatchObject({ problems: [{ problem: 'text-erased' }] })
      const amend = perform(ctx, actor, amendStatement, { statementId: fallen, slots: {}, deskEntry: true })
      await expect(amend).rejects.toMatchObject({ code: expect.stringMatching(/not-found|invalid/) })
    })

    test('whoever changes a row under the name of the erasure is found out', async () => {
      const client = await desk.opened.database.admin.connect()
      try {
        await client.query("select set_config('entente.office', 'desk', false)")
        await client.query('alter table sources disable trigger user')
        await client.query(`update sources set text = 'Another story.' where source_id = '${sourceId}'`)
        expect(await verifyHistory(desk.ctx, reader())).toMatchObject({ whole: false })
        await client.query(`update sources set text = '' where source_id = '${sourceId}'`)
        await client.query('alter table sources enable trigger user')
      } finally {
        client.release()
      }
      expect(await verifyHistory(desk.ctx, reader())).toMatchObject({ whole: true })
    })
  })
})
