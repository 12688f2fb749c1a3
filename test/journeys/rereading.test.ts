import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changing, perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { keepStatements } from '#acts/keep-statements.ts'
import { readSource } from '#acts/read-source.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import type { Slots } from '#model/kinds/kind.ts'
import type { Draft } from '#model/statement.ts'
import { insertReading } from '#store/queries/reading.ts'
import { getStatements } from '#store/queries/statement.ts'
import { showPartner } from '#views/partner.ts'
import { showSource } from '#views/source.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const TIE = 'Da Nang established friendship and cooperation relations with Changwon in 1997.'
const FIGURE = 'Korean investors had 285 projects in Da Nang by the end of 2024.'
const TEXT = `DA NANG – ${TIE}\n\n${FIGURE}\n\nThe city is on the coast.`

const reader = { office: 'desk', lang: 'en' } as const

function draft(kind: Draft['kind'], slots: Slots, quote: string): Draft {
  const start = TEXT.indexOf(quote)
  return { kind, slots, quote, start, end: start + quote.length, readBy: 'en/of-before' }
}

const WRONG_YEAR = {
  a: 'Da Nang|VN',
  b: 'Changwon|KR',
  kind: 'friendship',
  status: 'established',
  since: '1979',
}
const IMAGINED = draft('event', { kind: 'fair', place: 'Da Nang|VN' }, 'The city is on the coast.')
const MISREAD = draft('partnership', WRONG_YEAR, TIE)

describe.each(testDatabases())('a source read anew, on $title', (server) => {
  describe.skipIf(server.skipped)('by a better reader', () => {
    let opened: TestContext
    let actor: Actor
    beforeAll(async () => {
      opened = await openContext(server)
      actor = await openDesk(opened.ctx, 'desk')
    })
    afterAll(async () => await opened?.drop())

    /** A source with what a reader of before made of it; the text differs by its last line. */
    async function readBefore(line: string, drafts: readonly Draft[]) {
      const { ctx } = opened
      const text = `${TEXT}\n\n${line}`
      const { sourceId } = await perform(ctx, actor, addSource, { text, published: '2025-04-03', lang: 'en' })
      const ids = await changing(ctx, actor, 'read-source', async (change) => {
        const resolving = { gazetteer: ctx.gazetteer, day: '2025-04-03' }
        const { statements } = await keepStatements(change, { sourceId, drafts }, resolving)
        const statementIds = statements.map((statement) => statement.id)
        const reading = {
          id: ctx.newId(),
          sourceId,
          readerVersion: 'of before',
          lang: 'en',
          cuts: [],
          at: change.at,
        } as const
        await insertReading(change.tx, { ...reading, statements: statementIds.map((id) => ({ id })) })
        return { answer: statementIds, subject: { sourceId } }
      })
      return { sourceId, ids }
    }

    async function cardsOf(sourceId: string) {
      const view = await showSource(opened.ctx, reader, { sourceId })
      return {
        waiting: view.groups.flatMap((group) => group.cards),
        decided: view.decided,
        counts: view.counts,
      }
    }

    test('what it no longer finds leaves the queue, not the store', async () => {
      const { sourceId, ids } = await readBefore('One.', [IMAGINED])
      expect((await cardsOf(sourceId)).waiting.map((card) => card.kind)).toEqual(['event'])
      await perform(opened.ctx, actor, readSource, { sourceId })
      const kinds = (await cardsOf(sourceId)).waiting.map((card) => card.kind)
      expect(kinds).toContain('partnership')
      expect(kinds).not.toContain('event')
      const kept = await opened.ctx.store.inOffice('desk', async (tx) => await getStatements(tx, ids))
      expect(kept).toHaveLength(1)
      expect(kept[0]?.inLatest).toBe(false)
    })

    test('what was decided stays decided, in the book and on the page of its source', async () => {
      const { sourceId, ids } = await readBefore('Two.', [IMAGINED])
      await perform(opened.ctx, actor, judgeStatements, { statementIds: ids, verdict: 'accept' })
      await perform(opened.ctx, actor, readSource, { sourceId })
      const { decided } = await cardsOf(sourceId)
      expect(decided.find((card) => card.kind === 'event')?.decision?.verdict).toBe('accept')
    })

    test('what differs from the accepted is shown beside it, and accepting both keeps both', async () => {
      const { sourceId, ids } = await readBefore('Three.', [MISREAD])
      const accepted = await perform(opened.ctx, actor, judgeStatements, {
        statementIds: ids,
        verdict: 'accept',
      })
      await perform(opened.ctx, actor, readSource, { sourceId })
      const card = (await cardsOf(sourceId)).waiting.find((each) => each.kind === 'partnership')
      expect(card?.standing).toBe('differs')
      expect(card?.values.find((value) => value.slot === 'since')).toMatchObject({
        text: '1997',
        book: '1979',
      })
      const judged = { statementIds: card?.statementIds ?? [], verdict: 'accept' }
      const both = await perform(opened.ctx, actor, judgeStatements, judged)
      const { ties } = await showPartner(opened.ctx, reader, { with: 'kr' })
      const told = [ties[0]?.since?.text, ...(ties[0]?.since?.others.map((other) => other.text) ?? [])]
      expect(told.sort()).toEqual(['1979', '1997'])
      await perform(opened.ctx, actor, undoJudgement, {
        judgementIds: [...accepted.judgementIds, ...both.judgementIds],
      })
    })

    test('what differs from something set aside says so', async () => {
      const { sourceId, ids } = await readBefore('Four.', [MISREAD])
      const set = await perform(opened.ctx, actor, judgeStatements, { statementIds: ids, verdict: 'reject' })
      await perform(opened.ctx, actor, readSource, { sourceId })
      const card = (await cardsOf(sourceId)).waiting.find((each) => each.kind === 'partnership')
      expect(card?.standing).toBe('new')
      expect(card?.setAside?.title).toContain('1979')
      expect(card?.setAside?.statementIds).toEqual(ids)
      await perform(opened.ctx, actor, undoJudgement, { judgementIds: set.judgementIds })
    })

    test('a correction carries its values with their words, and the same reading later is attached unasked', async () => {
      const { sourceId, ids } = await readBefore('Five.', [MISREAD])
      const slots = { ...WRONG_YEAR, since: '1997' }
      const given = { statementId: ids[0], slots, quote: TIE }
      const { judgementId } = await perform(opened.ctx, actor, amendStatement, given)
      const { attached } = await perform(opened.ctx, actor, readSource, { sourceId })
      expect(attached).toBeGreaterThan(0)
      const { waiting, decided } = await cardsOf(sourceId)
      expect(waiting.map((card) => card.kind)).not.toContain('partnership')
      const card = decided.find((each) => each.kind === 'partnership')
      expect(card?.values.find((value) => value.slot === 'since')?.text).toBe('1997')
      const { ties, cites } = await showPartner(opened.ctx, reader, { with: 'kr' })
      expect(ties[0]?.since).toMatchObject({ value: '1997', reason: 'judged' })
      const quotes = cites.filter((cite) => ties[0]?.since?.marks.includes(cite.mark))
      for (const cite of quotes) expect(cite.quote).toContain('1997')
      const all = card?.decision?.judgementIds ?? []
      await perform(opened.ctx, actor, undoJudgement, { judgementIds: [...new Set([judgementId, ...all])] })
    })

    test('a person’s word is marked as such, and what a person took back is not attached again', async () => {
      const { sourceId, ids } = await readBefore('Six.', [MISREAD])
      const slots = { ...WRONG_YEAR, since: '1998' }
      const given = { statementId: ids[0], slots, deskEntry: true, why: 'our own file says 1998' }
      await expect(
        perform(opened.ctx, actor, amendStatement, { ...given, deskEntry: false }),
      ).rejects.toThrow('1998')
      const { judgementId } = await perform(opened.ctx, actor, amendStatement, given)
      const { ties, cites } = await showPartner(opened.ctx, reader, { with: 'kr' })
      const mark = ties[0]?.since?.marks[0]
      expect(cites.find((cite) => cite.mark === mark)?.deskEntry).toBe(true)
      await perform(opened.ctx, actor, undoJudgement, { judgementIds: [judgementId] })
      const again = await perform(opened.ctx, actor, readSource, { sourceId })
      expect(again.attached).toBe(0)
      expect((await showPartner(opened.ctx, reader, { with: 'kr' })).ties).toEqual([])
    })

    test('read twice by the same reader changes nothing that waits', async () => {
      const { sourceId } = await readBefore('Seven.', [])
      const first = await perform(opened.ctx, actor, readSource, { sourceId })
      const cards = await cardsOf(sourceId)
      const second = await perform(opened.ctx, actor, readSource, { sourceId })
      expect(second).toMatchObject({ statements: first.statements, fresh: 0, attached: 0 })
      expect(await cardsOf(sourceId)).toEqual(cards)
    })
  })
})
