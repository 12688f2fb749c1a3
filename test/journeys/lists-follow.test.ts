import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { correctSource } from '#acts/correct-source.ts'
import { createOffice } from '#acts/create-office.ts'
import { dropOffice } from '#acts/drop-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { eraseSource } from '#acts/erase-source.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { loadSuccessions } from '#acts/load-successions.ts'
import { rebuildBook } from '#acts/rebuild-book.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { listNodes } from '#store/queries/node.ts'
import { listRecords } from '#store/queries/record.ts'
import type { OfficeTx, Store } from '#store/store.ts'
import type { Ground } from '#views/lists/ground.ts'
import { forgetLists, listsOf } from '#views/lists/kept-ground.ts'
import { type ListsOn, listsOn } from '#views/lists/lists-on.ts'
import { loadGround } from '#views/lists/load-ground.ts'
import { comparedNames } from '#views/same/compared-names.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { numbers, RANDOM_HOME, randomFact } from '../support/random-book.ts'

const DAYS = ['2012-03-04', '2025-06-20', '2041-01-01']
const ADA = 'Phạm Thị Thử'

/** A ground as plain values, each fold's own by its address: what reads it never asks for an order beside the book's. */
function plain(ground: Ground): unknown {
  const byParty = <T extends { readonly id: string }>(lists: ReadonlyMap<string, readonly T[]>) =>
    [...lists]
      .map(([party, list]) => [party, list.map((one) => one.id)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  const contacts = new Map(
    [...ground.contactsOf].map(([party, list]) => [
      party,
      [...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => ({ ...one, id: JSON.stringify(one) })),
    ]),
  )
  const ends = <T extends { readonly expiry: (day: string) => unknown }>({ expiry, ...one }: T) => ({
    ...one,
    ends: DAYS.map((day) => expiry(day)),
  })
  return {
    ties: ground.ties.map(ends),
    papers: ground.papers.map(ends),
    tiesOf: byParty(ground.tiesOf),
    papersOf: byParty(ground.papersOf),
    contactsOf: byParty(contacts),
    roles: [...ground.rolesOf].sort(([a], [b]) => (a < b ? -1 : 1)),
    rolesBy: byParty(ground.rolesBy),
    countries: [...ground.countries].sort(),
  }
}

/** What lists show of some days: every line with its keys, in each order, and how many stand where. */
function shown({ ties, agreements, partners, inForce }: ListsOn): unknown {
  return DAYS.map((day) => {
    const read = { day, days: 180, years: 5, zone: 'Asia/Ho_Chi_Minh' }
    return [
      ...[ties(read), agreements(read)].map((shelf) => [
        ...(['partner', 'country', 'since', 'end', 'last'] as const).map((sort) =>
          shelf
            .pick({ list: 'all', country: undefined, sort, lang: 'vi' })
            .map(({ id, since, end, last, lists }) => ({ id, since, end, last, lists })),
        ),
        [...shelf.counts(undefined)],
        shelf.countries('in-force', 'vi'),
      ]),
      partners(day, 'vi'),
      inForce(read, 'vi'),
    ]
  })
}

describe.each(testDatabases())('lists that follow the book on $title', (server) => {
  describe.skipIf(server.skipped)('a random book', () => {
    let desk: TestContext
    const actor: Actor = { office: 'da-nang', person: ADA }
    const below = numbers(7 + server.title.length)
    const entered: {
      readonly statementId: string
      readonly sourceId: string
      readonly slots: Record<string, unknown>
    }[] = []
    const undoable: string[] = []
    let minute = 0

    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2025-06-10T03:00:00.000Z')
      await perform(desk.ctx, actor, createOffice, {
        id: 'da-nang',
        home: RANDOM_HOME,
        people: [{ name: ADA }],
      })
      for (let i = 0; i < 12; i++) await enter()
    })
    afterAll(async () => await desk?.drop())

    async function enter(): Promise<void> {
      const [kind, slots] = randomFact(below)
      const note = `${kind} ${entered.length}`
      entered.push({ ...(await perform(desk.ctx, actor, enterFact, { kind, slots, note })), slots })
    }

    const one = () => entered[below(entered.length)] as (typeof entered)[number]
    const judge = async (verdict: 'accept' | 'reject') => {
      const judged = { statementIds: [one().statementId], verdict }
      undoable.push(...(await perform(desk.ctx, actor, judgeStatements, judged)).judgementIds)
    }
    const acts: Readonly<Record<string, () => Promise<unknown>>> = {
      enter,
      'enter more': async () => {
        for (let i = 0; i < 3; i++) await enter()
      },
      reject: async () => await judge('reject'),
      accept: async () => await judge('accept'),
      amend: async () => {
        const { statementId, slots: before } = one()
        const slots = { ...before, ...(below(2) ? { status: 'ended' } : { since: `${1990 + below(40)}` }) }
        const { judgementId } = await perform(desk.ctx, actor, amendStatement, {
          statementId,
          slots,
          deskEntry: true,
          why: 'so it is',
        })
        undoable.push(judgementId)
      },
      relate: async () => {
        const nodes = await desk.ctx.store.inOffice(actor.office, listNodes)
        const places = nodes.filter((node) => node.kind === 'locality')
        const [a, b] = [places[below(places.length)], places[below(places.length)]]
        const verdict = below(3) ? 'same' : 'different'
        const related = { a: a?.id ?? '', b: b?.id ?? '', verdict } as const
        undoable.push((await perform(desk.ctx, actor, relateParties, related)).judgementId)
      },
      undo: async () => {
        const judgementIds = undoable.splice(below(undoable.length), 1)
        await perform(desk.ctx, actor, undoJudgement, { judgementIds })
      },
      'correct the day': async () => {
        const published = `${2001 + below(20)}-02-03`
        await perform(desk.ctx, actor, correctSource, {
          sourceId: one().sourceId,
          title: 'A note',
          published,
        })
      },
    }

    /** Does something by chance; what is refused changes nothing, and nothing is what lists have to follow then. */
    async function act(name: string): Promise<boolean> {
      desk.move(new Date(Date.parse('2025-06-12T03:00:00.000Z') + minute++ * 6e5).toISOString())
      try {
        await acts[name]?.()
        return true
      } catch (error) {
        if (error instanceof ActError) return false
        throw error
      }
    }

    async function asRead(knownAt?: string): Promise<{ readonly kept: ListsOn; readonly anew: ListsOn }> {
      return await desk.ctx.store.inOffice(actor.office, async (tx) => ({
        kept: await listsOf(tx, desk.ctx, knownAt),
        anew: listsOn(await loadGround(tx, desk.ctx, knownAt), desk.ctx.gazetteer),
      }))
    }

    const asNames = async () =>
      await desk.ctx.store.inOffice(actor.office, async (tx) => await comparedNames(tx, desk.ctx))

    async function compare(name: string): Promise<readonly ListsOn[]> {
      const found: ListsOn[] = []
      for (const knownAt of [undefined, '2025-06-12']) {
        const { kept, anew } = await asRead(knownAt)
        expect(plain(kept.ground), `${name}, known ${knownAt ?? 'now'}`).toEqual(plain(anew.ground))
        expect(shown(kept), `lists after ${name}, known ${knownAt ?? 'now'}`).toEqual(shown(anew))
        found.push(kept)
      }
      return found
    }

    test('after every act they are what they would be if all of it were read again, and it is not', async () => {
      const before = await compare('nothing')
      const names = Object.keys(acts)
      const done = new Map<string, number>()
      for (let i = 0; i < 36; i++) {
        const name = names[i < 12 ? i % 8 : below(names.length)] ?? 'enter'
        if (!(await act(name))) continue
        done.set(name, (done.get(name) ?? 0) + 1)
        if (i % 4) continue
        const now = await compare(`${i} ${name}`)
        expect(now[0]).toBe(before[0])
        expect(now[1]).toBe(before[1])
      }
      await compare('all of it')
      expect([...done.keys()].sort()).toEqual([...names].sort())
    })

    test('what touches everything is read again whole: a book folded anew, a unit that passed to another', async () => {
      const [before] = await compare('before')
      await perform(desk.ctx, actor, rebuildBook, {})
      await compare('a rebuild')
      const table =
        'predecessor,successor,effective,legal_basis,sort\nHội An,Đà Nẵng,2025-07-01,Decree 177/2025/ND-CP,abolished\n'
      await perform(desk.ctx, actor, loadSuccessions, { base64: Buffer.from(table).toString('base64') })
      const [after] = await compare('a succession')
      expect(after).not.toBe(before)
    })

    test('whoever waits for lists another reads has them although that one fails', async () => {
      await act('enter')
      const { store } = desk.ctx
      const inOffice = async <T>(work: (tx: OfficeTx) => Promise<T>) =>
        await store.inOffice(actor.office, work)
      const lock = async ({ db }: OfficeTx) => await sql`select pg_advisory_xact_lock(5520077)`.execute(db)
      const turn = async ({ db }: OfficeTx) => await sql`select 1`.execute(db)
      let reading: Promise<unknown> | undefined
      let waiting: Promise<ListsOn> | undefined
      await inOffice(async (held) => {
        await lock(held)
        // Reads on behind a lock that is let go of when the other waits for what it reads, and fails then.
        await new Promise<void>((resolve) => {
          reading = inOffice(async (tx) => {
            const lists = listsOf(tx, desk.ctx, undefined)
            lists.catch(() => undefined)
            await turn(tx)
            const freed = lock(tx)
            resolve()
            await freed
            await sql`select 1 / (select 0)`.execute(tx.db)
            return await lists
          })
          reading.catch(() => resolve())
        })
        await new Promise<void>((resolve, reject) => {
          waiting = inOffice(async (tx) => {
            const lists = listsOf(tx, desk.ctx, undefined)
            await turn(tx)
            resolve()
            return await lists
          })
          waiting.catch(reject)
        })
      })
      await expect(reading).rejects.toThrow('division by zero')
      expect((await waiting)?.ground.ties.length).toBeGreaterThan(0)
      await compare('a failure')
    })

    test('a page that began before a change and asks for lists after it is read again, once', async () => {
      const { store } = desk.ctx
      await asRead()
      const onFile = async (tx: OfficeTx) => (await listRecords(tx, 'agreement')).map((one) => one.id).sort()
      let written = 0
      const paper = async () => {
        const partner = ['Kobe|JP', 'Busan|KR', 'Lyon|FR', 'Porto|PT'][written++] ?? 'Bergen|NO'
        const slots = {
          parties: [RANDOM_HOME, partner],
          instrument: 'mou',
          status: 'signed',
          date: '2001-03-04',
        }
        await perform(desk.ctx, actor, enterFact, { kind: 'agreement', slots, note: desk.ctx.newId() })
      }
      /** Begins a read, writes beside it and has others take the lists on; so often as it is told, each time it is begun. */
      const read = async (writes: number) => {
        let runs = 0
        const seen = await store.readOffice(actor.office, async (tx) => {
          const before = await onFile(tx)
          if (runs++ < writes) {
            await paper()
            await asRead()
          }
          const { ground } = await listsOf(tx, desk.ctx, undefined)
          return { before, listed: ground.papers.map((one) => one.id).sort() }
        })
        return { ...seen, runs }
      }
      const once = await read(1)
      expect(once.runs).toBe(2)
      expect(once.listed).toEqual(once.before)
      const always = await read(9)
      expect(always.runs).toBe(2)
      expect(always.listed).toHaveLength(always.before.length + 1)
      expect((await read(0)).runs).toBe(1)
    })

    test('what joins a transaction has the same lists, and what was let go of is read anew', async () => {
      const { ctx } = desk
      const { kept } = await asRead()
      const joined = await ctx.store.readOffice(actor.office, async (tx) => {
        return await listsOf(tx, { ...ctx, store: ctx.store.joining(tx) }, undefined)
      })
      expect(joined).toBe(kept)
      forgetLists(ctx.store, 'da')
      expect((await asRead()).kept).toBe(kept)
      forgetLists(ctx.store, actor.office)
      const after = await asRead()
      expect(after.kept).not.toBe(kept)
      expect(plain(after.kept.ground)).toEqual(plain(after.anew.ground))
    })

    test('within a change that is under way nobody else is shown what it wrote', async () => {
      const { kept } = await asRead()
      const within = await desk.ctx.store.rehearsing().inOffice(actor.office, async (tx) => {
        await perform({ ...desk.ctx, store: desk.ctx.store.joining(tx) }, actor, enterFact, {
          kind: 'partnership',
          slots: { a: RANDOM_HOME, b: 'Busan|KR', status: 'established' },
          note: 'not to be kept',
        })
        return await listsOf(tx, desk.ctx, undefined)
      })
      expect(within.ground.ties.length).toBeGreaterThan(kept.ground.ties.length)
      const after = await asRead()
      expect(after.kept).toBe(kept)
      expect(plain(after.kept.ground)).toEqual(plain(after.anew.ground))
    })

    test('what destroys words lets go of them when it is kept, whoever read meanwhile; not when it is taken back', async () => {
      const { ctx } = desk
      const erasing = async (store: Store) =>
        await store.inOffice(actor.office, async (tx) => {
          const given = { sourceId: one().sourceId, why: 'asked for by whom it is about' }
          await perform({ ...ctx, store: ctx.store.joining(tx) }, actor, eraseSource, given)
          return [(await asRead()).kept, await asNames()]
        })
      const before = (await asRead()).kept
      expect(before).toBe((await erasing(ctx.store.rehearsing()))[0])
      expect((await asRead()).kept).toBe(before)
      const [lists, names] = await erasing(ctx.store)
      expect((await asRead()).kept).not.toBe(lists)
      expect(await asNames()).not.toBe(names)
      const [last, lastNames] = [(await asRead()).kept, await asNames()]
      await perform(ctx, actor, dropOffice, { confirm: actor.office })
      await perform(ctx, actor, createOffice, {
        id: actor.office,
        home: RANDOM_HOME,
        people: [{ name: ADA }],
      })
      expect((await asRead()).kept).not.toBe(last)
      expect(await asNames()).not.toBe(lastNames)
    })
  })
})
