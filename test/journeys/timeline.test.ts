import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor } from '#context.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { showTimeline } from '#views/timeline.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

type Fact = readonly [KindName, Readonly<Record<string, unknown>>, string]

const HOME = 'Da Nang|VN'

/** Days are our own. */
const FACTS: readonly Fact[] = [
  [
    'partnership',
    { a: HOME, b: 'Changwon|KR', kind: 'cooperation', status: 'established', since: '1997' },
    'Hợp tác với Changwon từ 1997.',
  ],
  [
    'partnership',
    { a: HOME, b: 'Oakland|US', kind: 'sister-city', status: 'established' },
    'Kết nghĩa với Oakland.',
  ],
  [
    'partnership',
    { a: HOME, b: 'Kunming|CN', kind: 'cooperation', status: 'ended', since: '1999', heldTo: '2019-12-31' },
    'Quan hệ với Kunming chấm dứt.',
  ],
  [
    'agreement',
    { parties: [HOME, 'Changwon|KR'], instrument: 'mou', status: 'signed', date: '2018-05-02' },
    'Ký bản ghi nhớ với Changwon ngày 02/5/2018.',
  ],
  [
    'visit',
    { from: 'Changwon|KR', to: [HOME], start: '2023-11-10', status: 'done' },
    'Đoàn Changwon thăm ngày 10/11/2023.',
  ],
  [
    'visit',
    { from: HOME, to: ['Changwon|KR'], start: '2031-03', status: 'planned' },
    'Dự kiến thăm Changwon tháng 3/2031.',
  ],
  [
    'event',
    { kind: 'greeting', place: 'Changwon|KR', date: '2024-07-01', status: 'done', title: 'Thư chúc mừng' },
    'Gửi thư chúc mừng Changwon.',
  ],
  [
    'partnership',
    { a: HOME, b: 'Yokohama|JP', kind: 'cooperation', status: 'established' },
    'Hợp tác với Yokohama.',
  ],
  [
    'agreement',
    {
      parties: ['Danang Polytechnic', 'Yokohama National University'],
      instrument: 'mou',
      status: 'signed',
      date: '2019-04-03',
    },
    'Đại học Yokohama ký bản ghi nhớ ngày 03/4/2019.',
  ],
  [
    'gift',
    { giver: HOME, receiver: 'Oakland|US', thing: 'Tranh', date: '2021-02-01' },
    'Tặng Oakland một bức tranh.',
  ],
  [
    'partnership',
    { a: HOME, b: 'Odense|DK', kind: 'cooperation', status: 'planned', since: '2015' },
    'Dự kiến hợp tác với Odense từ 2015.',
  ],
]

const DAY = '2026-05-01'

describe.each(testDatabases())('ties over the years, on $title', (server) => {
  describe.skipIf(server.skipped)('a small book', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'years')
      for (const [kind, slots, note] of FACTS)
        await perform(desk.ctx, actor, enterFact, { kind, slots, note })
    })
    afterAll(async () => await desk?.drop())

    const rowOf = async (name: string, asked: Parameters<typeof showTimeline>[2] = {}) => {
      const reader = { office: actor.office, lang: 'en' } as const
      const { rows } = await showTimeline(desk.ctx, reader, { asOf: DAY, list: 'all', ...asked })
      return rows.find(({ partner }) => partner.name === name)
    }

    test('a tie has what happened on it, in turn and told apart; a plan is not among it', async () => {
      const changwon = await rowOf('Changwon')
      expect(changwon).toMatchObject({ since: '1997', standing: 'stands' })
      expect(changwon?.marks.map(({ sort, on }) => [sort, on])).toEqual([
        ['paper', '2018-05-02'],
        ['met', '2023-11-10'],
        ['greeting', '2024-07-01'],
      ])
    })

    test('a tie that ended has its last day, one of unknown beginning none', async () => {
      expect(await rowOf('Kunming')).toMatchObject({ since: '1999', ended: '2019-12-31', standing: 'over' })
      const oakland = await rowOf('Oakland')
      expect(oakland).toMatchObject({ standing: 'stands' })
      expect(oakland?.since).toBeUndefined()
    })

    test('a paper of a university of a city is a paper, and a gift is a gift: neither is a meeting', async () => {
      const sorts = async (name: string) => (await rowOf(name))?.marks.map(({ sort, on }) => [sort, on])
      expect(await sorts('Yokohama')).toEqual([['paper', '2019-04-03']])
      expect(await sorts('Oakland')).toEqual([['gift', '2021-02-01']])
    })

    test('a tie that is only planned is neither over nor drawn', async () => {
      expect(await rowOf('Odense')).toMatchObject({ standing: 'ahead' })
      const path = `/${actor.office}/timeline?state=planned&as-of=${DAY}`
      const html = await (await webApp(desk.ctx).request(path, { headers: { cookie: 'lang=en' } })).text()
      expect(html).toContain('cooperation · planned · no exchange on file')
      expect(html).not.toContain('class="year-bar')
      expect(html).not.toContain('suspended or ended</span>')
    })

    test('an earlier day knows nothing of what came later', async () => {
      expect((await rowOf('Changwon', { asOf: '2020-01-01' }))?.marks.map(({ sort }) => sort)).toEqual([
        'paper',
      ])
      const kunming = await rowOf('Kunming', { asOf: '2010-01-01' })
      expect(kunming).toMatchObject({ standing: 'stands' })
      expect(kunming?.ended).toBeUndefined()
    })

    test('the page says in words what each line draws, and leads to what it rests on', async () => {
      const page = async (lang: 'en' | 'vi') =>
        await (
          await webApp(desk.ctx).request(`/${actor.office}/timeline?state=all&as-of=${DAY}`, {
            headers: { cookie: `lang=${lang}` },
          })
        ).text()
      const text = (await page('en')).replace(/<title>.*?<\/title>/g, '').replace(/<[^>]+>/g, '')
      expect(text).toContain('since 1997 · 1 paper · 1 visit or meeting · 1 greeting · last: 1 July 2024')
      expect(text).toContain('beginning not on file · 1 gift · last: 1 February 2021')
      expect(text).toContain('ended 2019')
      const marks = (await rowOf('Changwon'))?.marks ?? []
      const html = await page('vi')
      for (const { recordId } of marks) expect(html).toContain(`/records/${recordId}`)
      expect(html).toContain('từ 1997')
    })
  })
})
