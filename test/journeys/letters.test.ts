import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { readSource } from '#acts/read-source.ts'
import type { Actor } from '#context.ts'
import { listNodes } from '#store/queries/node.ts'
import { findSource } from '#store/queries/source.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { search } from '#views/search.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const TEXT =
  'Đà Nẵng và Changwon ký bản ghi nhớ\n\nĐÀ NẴNG – Ngày 2/4/2025, thành phố Đà Nẵng và thành phố Changwon (Hàn Quốc) đã ký bản ghi nhớ hợp tác về cảng biển và giáo dục.\n\nĐà Nẵng thiết lập quan hệ hữu nghị, hợp tác với Changwon từ năm 1997.'

describe.each(testDatabases())('letters written in several ways, on $title', (server) => {
  describe.skipIf(server.skipped)('composed and decomposed', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    async function read(text: string) {
      const { sourceId } = await perform(desk.ctx, actor, addSource, { text, published: '2025-04-03' })
      await perform(desk.ctx, actor, readSource, { sourceId })
      return await desk.ctx.store.inOffice(actor.office, async (tx) => ({
        source: await findSource(tx, sourceId),
        statements: await listStatementsOfSource(tx, sourceId),
      }))
    }

    test('the text is kept as it came, every quote is a slice of it, and both say the same', async () => {
      const composed = await read(TEXT.normalize('NFC'))
      const decomposed = await read(TEXT.normalize('NFD'))
      expect(composed.source?.text).toBe(TEXT.normalize('NFC'))
      expect(decomposed.source?.text).toBe(TEXT.normalize('NFD'))
      expect(composed.statements.length).toBeGreaterThan(1)
      for (const { source, statements } of [composed, decomposed]) {
        for (const { start, end, quote } of statements) expect(source?.text.slice(start, end)).toBe(quote)
      }
      const said = (one: typeof composed) => one.statements.map(({ kind, slots }) => [kind, slots])
      expect(said(decomposed)).toEqual(said(composed))
      const nodes = await desk.ctx.store.inOffice(actor.office, listNodes)
      expect(new Set(nodes.map((node) => node.name)).size).toBe(nodes.length)
      const statementIds = [...composed.statements, ...decomposed.statements].map((one) => one.id)
      await perform(desk.ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
    })

    test.each([
      'Đà Nẵng',
      'Đà Nẵng'.normalize('NFD'),
      'đà nẵng',
      'Da Nang',
      'ĐÀ  NẴNG',
      'Đa\u0300 Nă\u0303ng',
      'Da\u200b Nang',
    ])('and is found by %s', async (query) => {
      const { hits } = await search(desk.ctx, { office: actor.office, lang: 'vi' }, { query })
      expect(hits.filter((hit) => hit.kind === 'party')).toHaveLength(1)
      expect(new Set(hits.flatMap((hit) => hit.sourceId ?? [])).size).toBe(2)
    })

    test.each(['', ' ', '%', '_', '\u0300', 'Hаnoi', "'; drop table sources; --"])(
      'and is not found by “%s”',
      async (query) => {
        expect((await search(desk.ctx, { office: actor.office, lang: 'en' }, { query })).hits).toEqual([])
      },
    )
  })
})
