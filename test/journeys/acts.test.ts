import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { addPerson, changePerson } from '#acts/keep-person.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { nodeOf } from '#model/party.ts'
import { ActError } from '#model/problem.ts'
import { listNodes } from '#store/queries/node.ts'
import { listPeople } from '#store/queries/person.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { REFUSED } from '../support/refused-deeds.ts'
import { openRefusedDesk, placeOf, type RefusedDesk } from '../support/refused-desk.ts'

async function refusalOf(work: Promise<unknown>): Promise<ActError> {
  try {
    await work
  } catch (error) {
    if (error instanceof ActError) return error
    throw error
  }
  throw new Error('this was not refused')
}

describe.each(testDatabases())('what is refused, on $title', (server) => {
  describe.skipIf(server.skipped)('says what was wrong and what to do', () => {
    let opened: TestContext
    let desk: RefusedDesk
    beforeAll(async () => {
      opened = await openContext(server)
      desk = await openRefusedDesk(opened.ctx)
    })
    afterAll(async () => await opened?.drop())

    test.each(REFUSED)('%s', async (_name, code, problem, deed) => {
      const refused = await refusalOf(deed(desk))
      expect([refused.code, refused.problems[0]?.problem]).toEqual([code, problem])
      for (const { says } of refused.problems) {
        expect(says.en).toMatch(/^[“A-Z].{15,}[.:?”]$/su)
        expect(says.vi).toMatch(/[ăâđêôơưạảãáàếệốộứừ]/u)
        expect(`${says.en}${says.vi}`).not.toMatch(/undefined|\[object|null|Invalid/)
      }
    })

    test('a unit and the one it merged into', async () => {
      const { ctx, actor } = desk
      const places = [placeOf('Quang Nam', 'VN', '2025-01-01'), placeOf('Da Nang', 'VN', '2025-07-02')]
      opened.move('2025-08-01T03:00:00.000Z')
      await perform(ctx, actor, enterFact, { kind: 'partnership', slots: { a: 'Da Nang|VN', b: 'Jeju|KR' } })
      const [a, b] = places.map((placeId, i) => {
        return nodeOf({
          path: 'a',
          kind: 'locality',
          name: i ? 'Da Nang' : 'Quang Nam',
          country: 'VN',
          placeId,
        }).id
      })
      const refused = await refusalOf(perform(ctx, actor, relateParties, { a, b, verdict: 'same' }))
      expect(refused.problems[0]?.problem).toBe('heir-not-same')
      const written = { a: 'tỉnh Quảng Nam xưa|VN', b: 'Jeju|KR' }
      await perform(ctx, actor, enterFact, { kind: 'partnership', slots: written })
      const xua = (await ctx.store.inOffice(actor.office, listNodes)).find(({ name }) => /xưa/.test(name))?.id
      await perform(ctx, actor, relateParties, { a: xua, b: a, verdict: 'same' })
      for (const pair of [
        { a: xua, b },
        { a: b, b: xua },
      ]) {
        const again = await refusalOf(perform(ctx, actor, relateParties, { ...pair, verdict: 'same' }))
        expect(again.problems[0]?.says.en).toMatch(
          /“Quảng Nam” and “Da Nang”|“Da Nang” and “Quảng Nam”|Quang Nam/,
        )
      }
      opened.move('2025-06-15T03:00:00.000Z')
    })

    test('the last person cannot leave, and an undoing is not undone', async () => {
      const { ctx, actor, personId } = desk
      await perform(ctx, actor, changePerson, { personId, name: 'Lê Văn Hai', active: false, version: 1 })
      const people = await perform(ctx, actor, addPerson, { name: 'Trần Thị Ba' })
      await perform(ctx, actor, changePerson, { ...people, name: 'Trần Thị Ba', active: false, version: 1 })
      const [last] = await ctx.store.inOffice('desk', async (tx) => await listPeople(tx))
      const leaving = { personId: last?.id, name: last?.name, active: false, version: last?.version }
      expect((await refusalOf(perform(ctx, actor, changePerson, leaving))).problems[0]?.problem).toBe(
        'last-person',
      )
    })
  })
})
