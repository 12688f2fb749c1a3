import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { createOffice } from '#acts/create-office.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { readSource } from '#acts/read-source.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import { ask } from '#views/ask.ts'
import { showHistory } from '#views/history.ts'
import { showPartner } from '#views/partner.ts'
import { showRecord } from '#views/record.ts'
import { showSource } from '#views/source.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { DA_NANG_DOCUMENTS } from '../support/sample-book.ts'

const actor = { office: 'desk', person: 'Nguyễn Thị Mẫu' }
const reader = { office: 'desk', lang: 'en' } as const

/** Adds every sample document, reads it and accepts what was read: the whole way from paper to book. */
async function acceptAll({ ctx }: TestContext): Promise<void> {
  for (const { fields, text } of DA_NANG_DOCUMENTS) {
    const { sourceId } = await perform(ctx, actor, addSource, {
      text,
      ...(fields.title ? { title: fields.title } : {}),
      ...(fields.publisher ? { publisher: fields.publisher } : {}),
      ...(fields.published ? { published: fields.published } : {}),
      ...(fields.lang ? { lang: fields.lang } : {}),
    })
    await perform(ctx, actor, readSource, { sourceId })
    const { groups } = await showSource(ctx, reader, { sourceId })
    const statementIds = groups.flatMap((group) => group.waiting)
    if (statementIds.length) await perform(ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
  }
}

describe.each(testDatabases())('from the sample documents to the Korea page, on $title', (server) => {
  describe.skipIf(server.skipped)('the book of Đà Nẵng', () => {
    let desk: TestContext
    beforeAll(async () => {
      desk = await openContext(server)
      await perform(desk.ctx, actor, createOffice, {
        id: 'desk',
        home: 'Da Nang|VN',
        people: [{ name: actor.person }],
      })
      await acceptAll(desk)
    })
    afterAll(async () => await desk?.drop())

    test('five partners with their years, each with its quote', async () => {
      const view = await showPartner(desk.ctx, reader, { with: 'kr' })
      const ties = view.ties.filter((tie) => tie.status?.value === 'established')
      expect(ties.map((tie) => [tie.partner.name, String(tie.since?.value).slice(0, 4)])).toEqual([
        ['Changwon', '1997'],
        ['Daegu', '2004'],
        ['Hwaseong', '2008'],
        ['Jeju', '2023'],
        ['Pyeongtaek', '2025'],
      ])
      for (const tie of ties) {
        const mark = tie.since?.marks[0]
        const cite = view.cites.find((each) => each.mark === mark)
        expect(cite?.quote).toContain(tie.partner.name)
      }
    })

    test('every quote stands in its source to the letter', async () => {
      const view = await showPartner(desk.ctx, reader, { with: 'kr' })
      expect(view.cites.length).toBeGreaterThan(8)
      for (const cite of view.cites) {
        const { parts } = await showSource(desk.ctx, reader, { sourceId: cite.sourceId })
        const text = parts.map((part) => part.text).join('')
        expect(text.slice(cite.start, cite.end)).toBe(cite.quote)
      }
    })

    test('the figure with its day and rank, and the older one apart from it', async () => {
      const view = await showPartner(desk.ctx, reader, { with: 'kr' })
      const figure = view.figures.find((row) => row.asof?.value === '2024-12')
      expect(figure?.projects?.value).toBe(285)
      expect(figure?.amount?.value).toBe('382000000 USD')
      expect(figure?.rank?.text).toBe('in the top five')
      expect(figure?.measure?.value).toBe('stock')
      const quotes = view.cites.filter((cite) => figure?.amount?.marks.includes(cite.mark))
      expect(quotes.length).toBeGreaterThan(0)
      for (const cite of quotes) expect(cite.quote).toContain('382')
    })

    test('a question is answered in one of four ways', async () => {
      const answers = await Promise.all(
        [
          'What do we have with Korea?',
          'ta có gì với Hàn Quốc?',
          'What do we have with Peru?',
          'ta có gì với?',
        ].map((question) => ask(desk.ctx, reader, { question })),
      )
      expect(answers.map((each) => each.answer)).toEqual(['found', 'found', 'nothing', 'not-understood'])
    })

    test('what is set aside leaves the book, stays in the history, and comes back when undone', async () => {
      const before = await showPartner(desk.ctx, reader, { with: 'kr' })
      const jeju = before.ties.find((tie) => tie.partner.name === 'Jeju')
      const record = await showRecord(desk.ctx, reader, { recordId: jeju?.recordId ?? '' })
      const { judgementIds } = await perform(desk.ctx, actor, judgeStatements, {
        statementIds: record.card.statementIds,
        verdict: 'reject',
        why: 'the year is not certain',
      })
      const without = await showPartner(desk.ctx, reader, { with: 'kr' })
      expect(without.ties.map((tie) => tie.partner.name)).not.toContain('Jeju')
      const gone = await showRecord(desk.ctx, reader, { recordId: record.card.statementIds[0] ?? '' })
      expect(gone.inBook).toBe(false)
      const { entries } = await showHistory(desk.ctx, reader, {})
      expect(entries[0]).toMatchObject({ act: 'reject', personName: actor.person })
      expect(entries[0]?.about).toContain('Jeju')
      await perform(desk.ctx, actor, undoJudgement, { judgementIds })
      const again = await showPartner(desk.ctx, reader, { with: 'kr' })
      expect(again.ties).toEqual(before.ties)
    })
  })
})
