import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor } from '#context.ts'
import { nodeOf } from '#model/party.ts'
import { foldText } from '#model/values/fold.ts'
import { mintNodes } from '#store/queries/export.ts'
import { listNodes } from '#store/queries/node.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { showOnFile } from '#views/same/on-file.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { addAndRead, openDesk } from '../support/desk.ts'

describe.each(testDatabases())('places as people type them, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    const reader = { office: 'desk', lang: 'vi' } as const
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    const agreement = async (partner: string) =>
      await perform(desk.ctx, actor, enterFact, {
        kind: 'agreement',
        slots: { parties: ['Đà Nẵng|VN', partner], instrument: 'mou', date: '2024' },
        note: `Văn bản với ${partner}`,
      })

    const idsIn = async (country: string) => {
      const nodes = await desk.ctx.store.inOffice('desk', listNodes)
      return nodes.filter((node) => node.country === country && node.kind === 'locality').map(({ id }) => id)
    }

    test('however it is spelled, a place is one party', async () => {
      for (const name of ['TP. Côn Minh|CN', 'Côn Minh|CN', 'Kunming|CN', 'Thành phố Kunming|CN']) {
        await agreement(name)
      }
      expect(await idsIn('CN')).toEqual([expect.stringMatching(/^kunming-cn-/)])
    })

    test('a place that was minted under another name of its own stays that party', async () => {
      const [place] = desk.ctx.gazetteer.find('Daejeon', { country: 'KR' })
      const old = nodeOf({
        path: '',
        kind: 'locality',
        name: 'TP Daejeon',
        country: 'KR',
        placeId: place?.id ?? '',
      })
      const minted = { at: new Date(), foldedName: foldText }
      await desk.ctx.store.inOffice('desk', (tx) => mintNodes(tx, [old], minted))
      await agreement('Thành phố Daejeon|KR')
      await addAndRead(desk.ctx, actor, 'Da Nang and Daejeon signed a memorandum of understanding in 2023.')
      expect(await idsIn('KR')).toEqual([old.id])
    })

    test('what was read is corrected with its places in the spelling of the form', async () => {
      const text = 'Da Nang established cooperative relations with Kunming in 2011.'
      const { sourceId } = await addAndRead(desk.ctx, actor, text)
      const [tie] = await desk.ctx.store.inOffice('desk', (tx) => listStatementsOfSource(tx, sourceId))
      const given = { slots: { a: 'Đà Nẵng|VN', b: 'Côn Minh|CN', since: '2011' }, seen: null }
      const amended = await perform(desk.ctx, actor, amendStatement, { statementId: tie?.id ?? '', ...given })
      expect(amended.judgementId).toBeTruthy()
    })

    test.each([
      ['Daejeonn|KR', 'có thể gõ nhầm'],
      ['Daejeon', 'địa phương cùng tên đã có trong sổ'],
      ['Côn Minhh', 'có thể gõ nhầm'],
    ])('%s is asked about before it becomes another party', async (typed, why) => {
      const slots = { parties: ['Da Nang|VN', typed] }
      const asked = await showOnFile(desk.ctx, reader, { kind: 'agreement', slots })
      expect(asked.map((one) => one.typed)).toEqual([typed])
      expect(asked[0]?.alike[0]).toMatchObject({ kind: 'locality', why })
    })

    test.each(['Busan|KR', 'Daejeon|KR', 'Hanwha'])('%s is not asked about', async (typed) => {
      const slots = { parties: ['Da Nang|VN', typed] }
      expect(await showOnFile(desk.ctx, reader, { kind: 'agreement', slots })).toEqual([])
    })
  })
})
