import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { readSource } from '#acts/read-source.ts'
import { rebuildBook } from '#acts/rebuild-book.ts'
import { relateSources } from '#acts/relate-sources.ts'
import type { Actor } from '#context.ts'
import { parseSampleDocument } from '#intake/sample-files.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { showPartner } from '#views/partner.ts'
import { showSource } from '#views/source.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { keptAndPure } from '../support/folds.ts'

function sample(name: string) {
  const file = readFileSync(new URL(`../../samples/da-nang/${name}.md`, import.meta.url), 'utf8')
  const { fields, text } = parseSampleDocument(file)
  return { text, title: fields.title, publisher: fields.publisher, published: fields.published, lang: 'en' }
}

const FIRST = sample('002-korean-capital-end-2024')
const REPRINT = sample('003-korean-capital-reprint')
const THIRD = {
  ...REPRINT,
  text: `${REPRINT.text}\n\nA line more.`,
  title: 'Once more',
  publisher: 'A third outlet',
}
const LATER = { ...REPRINT, text: `${REPRINT.text}\n\nPrinted again in spring.`, published: '2025-03-20' }

describe.each(testDatabases())('one story from several outlets, on $title', (server) => {
  describe.skipIf(server.skipped)('one office', () => {
    let desk: TestContext
    let one: Actor
    const reader = { office: 'one', lang: 'en' } as const
    const ids: string[] = []

    async function take(given: Readonly<Record<string, unknown>>): Promise<string> {
      const { sourceId } = await perform(desk.ctx, one, addSource, given)
      await perform(desk.ctx, one, readSource, { sourceId })
      const found = await desk.ctx.store.inOffice('one', (tx) => listStatementsOfSource(tx, sourceId))
      const statementIds = found.filter((each) => !each.standing).map((each) => each.id)
      if (statementIds.length)
        await perform(desk.ctx, one, judgeStatements, { statementIds, verdict: 'accept' })
      return sourceId
    }

    beforeAll(async () => {
      desk = await openContext(server)
      one = await openDesk(desk.ctx, 'one')
      for (const given of [FIRST, REPRINT, THIRD]) ids.push(await take(given))
    })
    afterAll(async () => await desk?.drop())

    const others = async (sourceId: string) =>
      (await showSource(desk.ctx, reader, { sourceId })).otherReports.map((other) => other.id)
    const [first, reprint, third] = [() => ids[0] ?? '', () => ids[1] ?? '', () => ids[2] ?? '']

    /** Why the year of the tie with Daegu is shown; the kept book is the pure fold. */
    async function reasonOfDaegu() {
      const { kept, pure } = await desk.ctx.store.inOffice('one', keptAndPure)
      expect(kept).toEqual(pure)
      const { ties } = await showPartner(desk.ctx, reader, { with: 'kr' })
      return ties.find((tie) => tie.partner.name === 'Daegu')?.since?.reason
    }

    test('a book folded anew tells the same origins', async () => {
      const reason = await reasonOfDaegu()
      await perform(desk.ctx, one, rebuildBook, {})
      expect(reason).toBe('only')
      expect(await reasonOfDaegu()).toBe(reason)
    })

    test('each source names the others, and its quotes say that they are one origin', async () => {
      expect((await others(first())).sort()).toEqual([reprint(), third()].sort())
      const korea = await showPartner(desk.ctx, reader, { with: 'kr' })
      const cites = korea.cites.filter((cite) => cite.quote.includes('285 projects'))
      expect(new Set(cites.map((cite) => cite.sourceId)).size).toBe(3)
      expect(new Set(cites.map((cite) => cite.origin?.id)).size).toBe(1)
      expect(cites[0]?.origin?.reports).toBe(3)
      expect(await reasonOfDaegu()).toBe('only')
    })

    test('a person says that two are not the same; the word is kept and can be turned again', async () => {
      const apart = { a: third(), b: first(), verdict: 'different' }
      await perform(desk.ctx, one, relateSources, apart)
      await perform(desk.ctx, one, relateSources, { ...apart, b: reprint() })
      expect(await others(third())).toEqual([])
      expect(await reasonOfDaegu()).toBe('agreed')
      expect(await others(first())).toEqual([reprint()])
      await perform(desk.ctx, one, relateSources, { ...apart, verdict: 'same' })
      expect((await others(first())).length).toBe(2)
      expect(await reasonOfDaegu()).toBe('only')
    })

    test('a text that comes round a month later is a report of its own', async () => {
      expect(await others(await take(LATER))).toEqual([])
    })

    test('what cannot be said is refused', async () => {
      const say = (given: Readonly<Record<string, unknown>>) => perform(desk.ctx, one, relateSources, given)
      await expect(say({ a: first(), b: 's-none', verdict: 'same' })).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(say({ a: first(), b: first(), verdict: 'same' })).rejects.toMatchObject({
        code: 'invalid',
      })
      await expect(say({ a: first(), b: reprint(), verdict: 'same' })).rejects.toMatchObject({
        code: 'conflict',
      })
      await expect(say({ a: first(), b: reprint(), verdict: 'maybe' })).rejects.toMatchObject({
        code: 'invalid',
      })
    })
  })
})
