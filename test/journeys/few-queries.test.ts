import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { importPartners } from '#acts/import-partners.ts'
import { openMission } from '#acts/open-mission.ts'
import { publish } from '#acts/publish.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Context } from '#context.ts'
import { listRecords } from '#store/queries/record.ts'
import { Store } from '#store/store.ts'
import { ask } from '#views/ask.ts'
import { showClocks } from '#views/clocks.ts'
import { showHandover } from '#views/handover.ts'
import { showHistory } from '#views/history.ts'
import { showHome } from '#views/home.ts'
import { showPartner } from '#views/partner.ts'
import { showPartners } from '#views/partners.ts'
import { showRecord } from '#views/record.ts'
import { previewPartners } from '#views/register/preview-pasted.ts'
import { search } from '#views/search.ts'
import { showSource } from '#views/source.ts'
import { showSources } from '#views/sources.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { loadDaNang } from '../support/sample-book.ts'

/** A pool that counts what is asked of it. */
function counted(pool: Pool): {
  readonly pool: Pool
  readonly asked: () => number
  readonly reset: () => void
} {
  let asked = 0
  const watch = (client: PoolClient): PoolClient =>
    new Proxy(client, {
      get(target, name) {
        const value = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        return (...given: readonly unknown[]) => {
          if (name === 'query') asked += 1
          return Reflect.apply(value, target, given)
        }
      },
    })
  const watched = new Proxy(pool, {
    get(target, name) {
      if (name === 'connect') return async () => watch(await target.connect())
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return {
    pool: watched,
    asked: () => asked,
    reset: () => {
      asked = 0
    },
  }
}

/** The most one answer may ask of the database, however much it shows; its transaction's own statements included. */
const MOST = 40

const reader = { office: 'da-nang', lang: 'en' } as const

describe.each(testDatabases())('how much one answer asks of the database, on $title', (server) => {
  describe.skipIf(server.skipped)('with the sample documents', () => {
    let opened: TestContext
    let ctx: Context
    let meter: ReturnType<typeof counted>
    beforeAll(async () => {
      opened = await openContext(server)
      meter = counted(opened.opened.database.pool)
      ctx = { ...opened.ctx, store: new Store(async () => meter.pool) }
      await loadDaNang(ctx, 'en')
    })
    afterAll(async () => await opened?.drop())

    async function count(work: () => Promise<unknown>): Promise<number> {
      meter.reset()
      await work()
      return meter.asked()
    }

    test('every page of the book', async () => {
      const { sources } = await showHome(ctx, reader)
      const sourceId = sources[0]?.id ?? ''
      const korea = await showPartner(ctx, reader, { with: 'kr' })
      const recordId = korea.ties[0]?.recordId ?? ''
      const pages: Readonly<Record<string, () => Promise<unknown>>> = {
        home: () => showHome(ctx, reader),
        country: () => showPartner(ctx, reader, { with: 'kr' }),
        partner: () => showPartner(ctx, reader, { with: korea.ties[0]?.partner.id ?? '' }),
        partners: () => showPartners(ctx, reader),
        source: () => showSource(ctx, reader, { sourceId }),
        record: () => showRecord(ctx, reader, { recordId }),
        sources: () => showSources(ctx, reader),
        history: () => showHistory(ctx, reader, {}),
        search: () => search(ctx, reader, { query: 'changwon' }),
        ask: () => ask(ctx, reader, { question: 'What do we have with Changwon?' }),
      }
      const asked: Record<string, number> = {}
      for (const [name, page] of Object.entries(pages)) asked[name] = await count(page)
      for (const [name, times] of Object.entries(asked))
        expect([name, times <= MOST ? 'few' : times]).toEqual([name, 'few'])
    })

    test('deadlines and a handover of seven delegations ask as little as of two', async () => {
      const actor = { office: 'da-nang', person: 'Mẫu' }
      const open = async (more: number) => {
        for (let i = 0; i < more; i++)
          await perform(ctx, actor, openMission, { direction: 'in', title: `Visit ${i}` })
        const { missions } = await showHandover(ctx, reader, { person: actor.person })
        const asked = [
          await count(() => showClocks(ctx, reader)),
          await count(() => showHandover(ctx, reader, { person: actor.person })),
        ]
        return { asked, missions: missions.length }
      }
      const two = await open(2)
      const seven = await open(5)
      expect(seven.missions - two.missions).toBe(5)
      expect(seven.asked).toEqual(two.asked)
    })

    test('seven entries are opened to the public with as few as one', async () => {
      const actor = { office: 'da-nang', person: 'Mẫu' }
      const records = await ctx.store.inOffice('da-nang', (tx) => listRecords(tx, 'partnership'))
      const open = async (recordIds: readonly string[]) =>
        await count(() => perform(ctx, actor, publish, { recordIds, shownTo: 'public', why: 'shown' }))
      const ids = records.map(({ id }) => id)
      expect(ids.length).toBeGreaterThanOrEqual(8)
      expect(await open(ids.slice(1, 8))).toBe(await open(ids.slice(0, 1)))
    })

    test('a list of a hundred rows is shown, taken in and taken back with as few as one of ten', async () => {
      const actor = { office: 'da-nang', person: 'Mẫu' }
      const list = (from: number, size: number) =>
        [
          'Nước\tĐối tác\tNăm',
          ...Array.from({ length: size }, (_, i) => `Nhật Bản\tThị trấn ${from + i}\t2010`),
        ].join('\n')
      const taking = async (pasted: string) => {
        let judgementIds: readonly string[] = []
        const counts = [
          await count(() => previewPartners(ctx, reader, { pasted })),
          await count(() => perform(ctx, actor, importPartners, { pasted })),
        ]
        const { entries } = await showHistory(ctx, reader, {})
        judgementIds = entries[0]?.undoable ?? []
        counts.push(await count(() => perform(ctx, actor, undoJudgement, { judgementIds })))
        return { counts, taken: judgementIds.length }
      }
      // Of an office that never took in a list less is asked.
      await taking(list(300, 3))
      const ten = await taking(list(0, 10))
      const hundred = await taking(list(100, 100))
      expect([ten.taken, hundred.taken]).toEqual([10, 100])
      expect(hundred.counts).toEqual(ten.counts)
    })
  })
})
