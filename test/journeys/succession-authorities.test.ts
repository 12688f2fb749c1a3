import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { loadSuccessions } from '#acts/load-successions.ts'
import type { Actor } from '#context.ts'
import { renderAfterMergerText } from '#papers/after-merger-text.ts'
import { showAfterMerger } from '#views/succession/show-after-merger.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const MERGED = [
  'predecessor,successor,effective,legal_basis,sort',
  'Quảng Nam,Đà Nẵng,2025-07-01,Resolution 202/2025/QH15,merged',
  'Đà Nẵng,Đà Nẵng,2025-07-01,Resolution 202/2025/QH15,merged',
  'Hội An,Đà Nẵng,2025-07-01,Decree 177/2025/ND-CP,abolished',
].join('\n')

/** Who signed with whom, and when; the names as papers give them. */
const SIGNED = [
  ['UBND tỉnh Quảng Nam', 'Sekong|LA', '2022-05-20'],
  ['Hoi An City People’s Committee', 'Szentendre|HU', '2020-09-10'],
  ['Ủy ban nhân dân thành phố Đà Nẵng', 'Daegu|KR', '2010-06-01'],
  ['Quang Nam|VN', 'Champasak|LA', '2019-01-15'],
  // A ward, a department and another city sign for themselves.
  ['UBND phường Minh An, thành phố Hội An', 'Wernigerode|DE', '2015-01-01'],
  ['Sở Y tế Quảng Nam', 'Ulsan|KR', '2016-01-01'],
  ['UBND thành phố Huế', 'Gyeongju|KR', '2017-01-01'],
] as const

describe.each(oneDatabase())('what the committee of a unit signed, after a merger, on $title', (server) => {
  describe.skipIf(server.skipped)('of Đà Nẵng, Quảng Nam and Hội An', () => {
    let desk: TestContext
    let actor: Actor
    const reader = { office: 'desk', lang: 'vi' } as const
    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2025-07-02T03:00:00.000Z')
      actor = await openDesk(desk.ctx, 'desk')
      for (const [ours, theirs, date] of SIGNED) {
        const slots = { parties: [ours, theirs], instrument: 'mou', status: 'signed', date }
        await perform(desk.ctx, actor, enterFact, { kind: 'agreement', slots, note: `${ours} – ${theirs}` })
      }
      const slots = {
        a: 'UBND tỉnh Quảng Nam|VN',
        b: 'Osan|KR',
        kind: 'cooperation',
        status: 'established',
        since: '2013',
      }
      await perform(desk.ctx, actor, enterFact, { kind: 'partnership', slots, note: 'Quan hệ với Osan.' })
      await perform(desk.ctx, actor, loadSuccessions, { base64: Buffer.from(MERGED).toString('base64') })
    })
    afterAll(async () => await desk?.drop())

    test('stands under the unit, with the signer named, and passes to the heir', async () => {
      const { agreements, ties } = await showAfterMerger(desk.ctx, reader)
      const told = [...agreements, ...ties].map(({ partners, origin, after, throughText, passes }) => [
        partners.map(({ name }) => name).join(', '),
        origin.name,
        after.map(({ name }) => name).join(),
        passes,
        throughText ?? '',
      ])
      expect(told.sort()).toEqual([
        ['Champasak', 'Quảng Nam', 'Đà Nẵng', true, ''],
        ['Daegu', 'Đà Nẵng', 'Đà Nẵng', true, 'do Ủy ban nhân dân thành phố Đà Nẵng ký'],
        ['Osan', 'Quảng Nam', 'Đà Nẵng', true, 'do UBND tỉnh Quảng Nam ký'],
        ['Sekong', 'Quảng Nam', 'Đà Nẵng', true, 'do UBND tỉnh Quảng Nam ký'],
        ['Szentendre', 'Hội An', 'Đà Nẵng', true, 'do Hoi An City People’s Committee ký'],
      ])
    })

    test('is named so on the page and in the text, and no other body’s stands there', async () => {
      const text = renderAfterMergerText(
        await showAfterMerger(desk.ctx, { office: 'desk', lang: 'en' }),
        'en',
      )
      expect(text).toContain('(signed by UBND tỉnh Quảng Nam)')
      for (const other of ['Wernigerode', 'Ulsan', 'Gyeongju']) expect(text).not.toContain(other)
      const web = webApp(desk.ctx)
      const page = await web.request('http://localhost/desk/after-merger', { headers: { host: 'localhost' } })
      expect([page.status, await page.text()]).toEqual([
        200,
        expect.stringContaining('do UBND tỉnh Quảng Nam ký'),
      ])
    })
  })
})
