import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { changePerson } from '#acts/keep-person.ts'
import { rebuildBook } from '#acts/rebuild-book.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import { type HistoryEntry, listHistory } from '#store/queries/history.ts'
import { findPerson } from '#store/queries/person.ts'
import { listSources } from '#store/queries/source.ts'
import { getStatements } from '#store/queries/statement.ts'
import { verifyHistory } from '#views/verify.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { ARTICLES, addAndRead, fillDesk, openDesk } from '../support/desk.ts'
import { keptAndPure } from '../support/folds.ts'

const TWENTY = Array.from({ length: 20 }, (_, i) => i)

describe.each(testDatabases())('judging, on $title', (server) => {
  describe.skipIf(server.skipped)('an office at work', () => {
    let desk: TestContext
    let count = 0
    beforeAll(async () => {
      desk = await openContext(server)
    })
    afterAll(async () => await desk?.drop())

    /** An office of its own for each test. */
    async function fresh(): Promise<Actor> {
      return await openDesk(desk.ctx, `desk-${++count}`)
    }

    async function history(actor: Actor): Promise<readonly HistoryEntry[]> {
      return await desk.ctx.store.inOffice(actor.office, (tx) => listHistory(tx, 1000))
    }

    async function sameFolds(actor: Actor): Promise<void> {
      const { kept, pure } = await desk.ctx.store.inOffice(actor.office, keptAndPure)
      expect(kept).toEqual(pure)
    }

    test('the same document twice is one source', async () => {
      const actor = await fresh()
      const first = await perform(desk.ctx, actor, addSource, { text: ARTICLES[0] })
      const again = await perform(desk.ctx, actor, addSource, { text: ARTICLES[0], title: 'Another title' })
      expect(again).toEqual({ ...first, already: true })
      expect((await history(actor)).map((entry) => entry.act)).toEqual(['add-source', 'create-office'])
    })

    test('twenty at once are one source, and all are told the same', async () => {
      const actor = await fresh()
      const base64 = Buffer.from(ARTICLES[1] ?? '').toString('base64')
      const answers = await Promise.all(
        TWENTY.map((i) =>
          perform(desk.ctx, actor, addSource, {
            file: { base64, fileName: i % 2 ? 'Đà Nẵng.txt' : 'Đà Nẵng.txt'.normalize('NFD') },
          }),
        ),
      )
      expect(new Set(answers.map((answer) => answer.sourceId)).size).toBe(1)
      expect(answers.filter((answer) => !answer.already)).toHaveLength(1)
      const kept = await desk.ctx.store.inOffice(actor.office, (tx) => listSources(tx, 10))
      expect(kept).toHaveLength(1)
    })

    test('the same words pasted and as a file are one source', async () => {
      const actor = await fresh()
      const text = ARTICLES[0] ?? ''
      const pasted = await perform(desk.ctx, actor, addSource, { text })
      const file = { base64: Buffer.from(text).toString('base64'), fileName: 'article.txt' }
      expect(await perform(desk.ctx, actor, addSource, { file })).toEqual({ ...pasted, already: true })
    })

    test('a decision made by twenty at once is made once', async () => {
      const actor = await fresh()
      const { statementIds } = await addAndRead(desk.ctx, actor, ARTICLES[0] ?? '')
      expect(statementIds.length).toBeGreaterThan(1)
      const answers = await Promise.all(
        TWENTY.map(() => perform(desk.ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })),
      )
      expect(answers.filter((answer) => answer.changed > 0)).toHaveLength(1)
      await sameFolds(actor)
    })

    test('what different people decide at once folds into one book', async () => {
      const actor = await fresh()
      const { statementIds } = await addAndRead(desk.ctx, actor, ARTICLES[0] ?? '')
      const more = await addAndRead(desk.ctx, actor, ARTICLES[1] ?? '')
      await Promise.all([
        ...[...statementIds, ...more.statementIds].map((id) =>
          perform(desk.ctx, actor, judgeStatements, { statementIds: [id], verdict: 'accept' }),
        ),
        ...TWENTY.map((i) =>
          perform(desk.ctx, actor, enterFact, {
            kind: 'partnership',
            slots: { a: 'Da Nang|VN', b: 'Changwon|KR', status: 'established', since: `${1990 + (i % 3)}` },
            note: `Entry ${i}`,
          }),
        ),
      ])
      await sameFolds(actor)
    })

    test('rebuilding gives the book that is kept', async () => {
      const actor = await fresh()
      await fillDesk(desk.ctx, actor)
      const before = await desk.ctx.store.inOffice(actor.office, keptAndPure)
      expect(before.kept.length).toBeGreaterThan(1)
      const { records } = await perform(desk.ctx, actor, rebuildBook, {})
      const after = await desk.ctx.store.inOffice(actor.office, keptAndPure)
      expect([records, after.kept, after.pure]).toEqual([before.kept.length, before.kept, before.kept])
    })

    test('the history tells every act and is whole over what the acts wrote', async () => {
      const actor = await fresh()
      await fillDesk(desk.ctx, actor)
      const entries = await history(actor)
      expect(await verifyHistory(desk.ctx, { office: actor.office, lang: 'en' })).toMatchObject({
        whole: true,
        acts: entries.length,
        broken: 0,
      })
      expect(entries.map((one) => one.act).sort()).toEqual(
        [
          'accept',
          'accept',
          'add-source',
          'add-source',
          'create-office',
          'read-source',
          'read-source',
        ].sort(),
      )
    })

    test('what is refused leaves no trace: no row, no history', async () => {
      const actor = await fresh()
      await fillDesk(desk.ctx, actor)
      const before = [await history(actor), await desk.ctx.store.inOffice(actor.office, keptAndPure)]
      const partnership = { kind: 'partnership', slots: { a: 'Da Nang|VN', b: 'Daegu|KR' } }
      const { sourceId } = await perform(desk.ctx, actor, addSource, { text: ARTICLES[0] })
      for (const [act, input] of [
        [judgeStatements, { statementIds: ['no-such'], verdict: 'accept' }],
        [undoJudgement, { judgementIds: ['no-such'] }],
        [enterFact, { ...partnership, sourceId: 's-none', quote: 'x' }],
        [enterFact, { ...partnership, sourceId, quote: 'Da Nang and Daegu are friends.' }],
        [enterFact, { ...partnership, sourceId, quote: 'On April 2, 2025, Da Nang City' }],
        [enterFact, { ...partnership, slots: { a: 'Da Nang|VN', since: 'long ago' } }],
      ] as const) {
        await expect(perform(desk.ctx, actor, act as typeof enterFact, input)).rejects.toHaveProperty('code')
      }
      await expect(
        perform(desk.ctx, { ...actor, person: 'Somebody' }, enterFact, { ...partnership, note: 'x' }),
      ).rejects.toMatchObject({ code: 'forbidden', problems: [{ problem: 'not-on-the-list' }] })
      expect([await history(actor), await desk.ctx.store.inOffice(actor.office, keptAndPure)]).toEqual(before)
    })

    test('a decision is undone once, and an undoing not at all', async () => {
      const actor = await fresh()
      const { statementIds } = await addAndRead(desk.ctx, actor, ARTICLES[0] ?? '')
      const { judgementIds } = await perform(desk.ctx, actor, judgeStatements, {
        statementIds,
        verdict: 'accept',
      })
      await perform(desk.ctx, actor, undoJudgement, { judgementIds })
      await expect(perform(desk.ctx, actor, undoJudgement, { judgementIds })).rejects.toMatchObject({
        code: 'conflict',
        problems: [{ problem: 'already-undone' }],
      })
      const { rows } = await desk.opened.database.pool.query(
        "select set_config('entente.office', $1, false), (select array_agg(judgement_id) from judgements where verdict = 'undo') as ids",
        [actor.office],
      )
      await expect(
        perform(desk.ctx, actor, undoJudgement, { judgementIds: rows[0].ids }),
      ).rejects.toMatchObject({
        code: 'invalid',
        problems: [{ problem: 'undo-not-undone' }],
      })
      const { kept } = await desk.ctx.store.inOffice(actor.office, keptAndPure)
      expect(kept).toEqual([])
    })

    test('an amendment over a decision that was not seen is refused', async () => {
      const actor = await fresh()
      const { statementIds } = await addAndRead(desk.ctx, actor, ARTICLES[0] ?? '')
      const [statement] = await desk.ctx.store.inOffice(actor.office, (tx) => getStatements(tx, statementIds))
      await perform(desk.ctx, actor, judgeStatements, { statementIds, verdict: 'reject' })
      await expect(
        perform(desk.ctx, actor, amendStatement, {
          statementId: statement?.id,
          slots: statement?.slots,
          seen: null,
        }),
      ).rejects.toMatchObject({ code: 'conflict', problems: [{ problem: 'decided-meanwhile' }] })
    })

    test('what is decided as waiting never overturns a decision made meanwhile', async () => {
      const actor = await fresh()
      const {
        statementIds: [first = ''],
      } = await addAndRead(desk.ctx, actor, ARTICLES[0] ?? '')
      const decide = (verdict: 'accept' | 'reject', asWaiting: boolean) =>
        perform(desk.ctx, actor, judgeStatements, { statementIds: [first], verdict, asWaiting })
      expect(await decide('accept', true)).toMatchObject({ changed: 1 })
      expect(await decide('accept', true)).toMatchObject({ changed: 0 })
      await expect(decide('reject', true)).rejects.toMatchObject({
        code: 'conflict',
        problems: [{ problem: 'decided-meanwhile', details: { now: { verdict: 'accept' } } }],
      })
      expect(await decide('reject', false)).toMatchObject({ changed: 1 })
      await expect(decide('accept', true)).rejects.toMatchObject({ code: 'conflict' })
      await sameFolds(actor)
    })

    test('a stale change of a person is refused with both versions', async () => {
      const actor = await fresh()
      const person = await desk.ctx.store.inOffice(actor.office, (tx) => findPerson(tx, actor.person))
      const write = (post: string) =>
        perform(desk.ctx, actor, changePerson, {
          personId: person?.id,
          name: actor.person,
          post,
          version: person?.version,
        })
      const both = await Promise.allSettled([write('Head'), write('Deputy head')])
      expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
      const lost = both.find((one) => one.status === 'rejected')
      const { details } = lost?.reason.problems[0] ?? {}
      expect(lost?.reason).toMatchObject({ code: 'conflict', problems: [{ problem: 'stale' }] })
      expect([details.yours.post, details.now.post].sort()).toEqual(['Deputy head', 'Head'])
      const now = await desk.ctx.store.inOffice(actor.office, (tx) => findPerson(tx, actor.person))
      expect(now).toMatchObject({ post: details.now.post, version: 2 })
    })
  })
})
