import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { importRegister } from '#acts/import-register.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import type { Actor, Context } from '#context.ts'
import type { Gazetteer, Place } from '#gazetteer/place.ts'
import { listRecords } from '#store/queries/record.ts'
import { openContext, realGazetteer, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { addAndRead, openDesk } from '../support/desk.ts'

/** The gazetteer as it was before Changwon got the name it has today. */
function olderGazetteer(): Gazetteer {
  const today = realGazetteer()
  const asOnce = (place: Place): Place =>
    place.name === 'Changwon' ? { ...place, name: 'Masan-Changwon' } : place
  return {
    ...today,
    find: (name, hints) => today.find(name, hints).map(asOnce),
    get: (id) => {
      const place = today.get(id)
      return place && asOnce(place)
    },
    match: (folded, start, hints) => {
      const found = today.match(folded, start, hints)
      return found && { ...found, places: found.places.map(asOnce) }
    },
  }
}

const register = (rows: string) => ({
  fileName: 'doi-tac.csv',
  base64: Buffer.from(`STT;Quốc gia;Địa phương;Hình thức;Năm thiết lập\n${rows}`).toString('base64'),
})

describe.each(testDatabases())('a place that a newer gazetteer calls otherwise, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'one')
      const before: Context = { ...desk.ctx, gazetteer: olderGazetteer() }
      await perform(before, actor, importRegister, {
        ...register('1;Hàn Quốc;Changwon;Hợp tác;1997'),
        kind: 'partnership',
      })
    })
    afterAll(async () => await desk?.drop())

    const partners = async () =>
      await desk.ctx.store.inOffice('one', async (tx) =>
        (await listRecords(tx, 'partnership')).map((record) => record.parties.b),
      )

    test('is the partner it was when a register names it again', async () => {
      const [minted] = await partners()
      expect(minted).toMatch(/^masan-changwon-kr-/)
      const rows = '1;Hàn Quốc;Changwon;Hợp tác;1998\n2;Hàn Quốc;Daegu;Hợp tác;2004'
      await perform(desk.ctx, actor, importRegister, { ...register(rows), kind: 'partnership' })
      expect(await partners()).toEqual(expect.arrayContaining([minted, expect.stringMatching(/^daegu-kr-/)]))
      expect(new Set(await partners()).size).toBe(2)
    })

    test('is the partner it was when a text names it', async () => {
      const text =
        'Guests\n\nA delegation of Changwon City, Republic of Korea, visited Da Nang on April 2, 2025.'
      const { statementIds } = await addAndRead(desk.ctx, actor, text)
      await perform(desk.ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
      const visits = await desk.ctx.store.inOffice('one', (tx) => listRecords(tx, 'visit'))
      expect(visits.map((visit) => visit.parties.from)).toEqual([
        expect.stringMatching(/^masan-changwon-kr-/),
      ])
    })
  })
})
