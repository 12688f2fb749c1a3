import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Context } from '#context.ts'
import { Store } from '#store/store.ts'
import { listPartners } from '#views/partners.ts'
import { warmLists } from '#views/warm-lists.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

describe.each(oneDatabase())('lists read before anybody asks, on $title', (server) => {
  describe.skipIf(server.skipped)('of two offices', () => {
    let desk: TestContext
    /** What the database is asked by a program that has just started. */
    let asked: string[]
    let ctx: Context
    const wholeBooks = () => asked.filter((text) => text.includes('listGround.readGround')).length

    beforeAll(async () => {
      desk = await openContext(server)
      for (const id of ['first', 'second']) {
        const actor = await openDesk(desk.ctx, id)
        const slots = { a: 'Da Nang|VN', b: 'Sakai|JP', kind: 'friendship' }
        await perform(desk.ctx, actor, enterFact, { kind: 'partnership', slots, note: 'Sakai' })
      }
    })
    afterAll(async () => await desk?.drop())

    function start(): void {
      asked = []
      const pool = desk.opened.database.pool
      const connect = async () => {
        const client = await pool.connect()
        return new Proxy(client, {
          get: (target, name) => {
            const value = Reflect.get(target, name, target)
            if (typeof value !== 'function') return value
            return (...given: readonly unknown[]) => {
              if (name === 'query') asked.push(JSON.stringify(given[0]) ?? '')
              return Reflect.apply(value, target, given)
            }
          },
        })
      }
      const watched = new Proxy(pool, {
        get: (target, name) => {
          if (name === 'connect') return connect
          const value = Reflect.get(target, name, target)
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
      ctx = { ...desk.ctx, store: new Store(async () => watched) }
    }

    test('the first reader of each waits for no whole book', async () => {
      start()
      await warmLists(ctx)
      expect(wholeBooks()).toBe(2)
      for (const office of ['first', 'second'])
        expect((await listPartners(ctx, { office, lang: 'vi' })).total).toBe(1)
      expect(wholeBooks()).toBe(2)
    })

    test('a program that is stopped meanwhile reads no further', async () => {
      start()
      const told: string[] = []
      const log = (event: string) => void told.push(event)
      await warmLists({ ...ctx, log }, () => wholeBooks() === 0)
      expect(wholeBooks()).toBe(1)
      expect(asked.at(-1)).toContain('rollback')
      expect(told).toEqual([])
    })

    test('an office that cannot be read keeps none of the others from it', async () => {
      start()
      const told: string[] = []
      const whole = ctx.store
      const broken = new Proxy(whole, {
        get: (target, name) => {
          const value = Reflect.get(target, name, target)
          if (name === 'readOffice')
            return (office: string, work: Parameters<Store['readOffice']>[1]) =>
              office === 'first' ? Promise.reject(new Error('away')) : target.readOffice(office, work)
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
      await warmLists({ ...ctx, store: broken, log: (event) => void told.push(event) })
      expect(told).toEqual(['lists-not-warmed'])
      expect(wholeBooks()).toBe(1)
    })
  })
})
