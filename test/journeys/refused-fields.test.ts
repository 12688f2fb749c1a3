import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor } from '#context.ts'
import { SECTIONS } from '#web/sections.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const NO_DAY = '32/13/2025'

describe.each(testDatabases())('a form that is refused, on $title', (server) => {
  describe.skipIf(server.skipped)('says so beside its field, which still holds what was typed', () => {
    let desk: TestContext
    let actor: Actor
    let app: Hono
    let record = ''
    let source = ''

    beforeAll(async () => {
      desk = await openContext(server)
      app = webApp(desk.ctx)
      actor = await openDesk(desk.ctx, 'desk')
      const tie = { a: 'Da Nang|VN', b: 'Daegu|KR', status: 'established', since: '2004' }
      const entered = await perform(desk.ctx, actor, enterFact, { kind: 'partnership', slots: tie })
      record = entered.statementId
      source = (await perform(desk.ctx, actor, addSource, { text: 'Bản tin.', title: 'Bản tin' })).sourceId
    })
    afterAll(async () => await desk?.drop())

    const pageOf = async (path: string, init: RequestInit = {}) => {
      const answer = await app.request(`http://localhost${path}`, init)
      return { status: answer.status, page: parseHTML(await answer.text()).document }
    }
    const sent = async (path: string, fields: Readonly<Record<string, string | File>>) => {
      const body = new FormData()
      for (const [name, value] of Object.entries({ as: actor.person, ...fields })) body.append(name, value)
      return await pageOf(path, { method: 'POST', body })
    }
    /** The fields that are said to be wrong: beside each what the summary says, and what stands in it. */
    const wrongIn = (page: Document) =>
      [...page.querySelectorAll('#problems a[href^="#"]')].map((link) => {
        const id = link.getAttribute('href')?.slice(1) ?? ''
        const field = page.getElementById(id)
        expect(field?.getAttribute('aria-invalid'), id).toBe('true')
        expect(page.getElementById(`${id}-wrong`)?.textContent).toBe(link.textContent)
        expect(field?.getAttribute('aria-describedby')?.split(' ')).toContain(`${id}-wrong`)
        expect(page.querySelectorAll(`[id="${id}"]`)).toHaveLength(1)
        for (let up = field?.parentElement; up; up = up.parentElement)
          if (up.tagName === 'DETAILS') expect(up.hasAttribute('open'), `${id} is folded away`).toBe(true)
        return [field?.getAttribute('name'), field?.getAttribute('value') ?? field?.textContent]
      })

    test('the file of an investor that names none', async () => {
      const { status, page } = await sent('/desk/pipeline', { investor: '', day: NO_DAY })
      expect(status).toBe(422)
      expect(wrongIn(page)).toEqual([
        ['investor', ''],
        ['day', NO_DAY],
      ])
    })

    test.each(['', '/partners', '/partners/kr', '/ties', '/map', '/figures', '/search', '/charts', '/money'])(
      'the days a page is read at: /desk%s',
      async (path) => {
        const { page } = await pageOf(`/desk${path}?as-of=${NO_DAY}&known-at=abc`)
        expect(wrongIn(page)).toEqual([
          ['as-of', NO_DAY],
          ['known-at', 'abc'],
        ])
      },
    )

    test('every page that can be read at another day says of one it cannot read that it cannot', async () => {
      const paths = SECTIONS.flatMap(({ pages }) => pages.map(({ at }) => at)).filter(
        (at) => !at.startsWith('/'),
      )
      const more = [`records/${record}`, 'partners/kr', 'public', 'ask']
      const told: string[] = []
      for (const path of [...paths, ...more]) {
        const plain = await pageOf(`/desk/${path}`.replace(/\/$/, ''))
        const asks = plain.page.querySelector('input[name="as-of"]') !== null || path === 'public'
        if (!asks || plain.status !== 200) continue
        told.push(path)
        const { status, page } = await pageOf(`/desk/${path}`.replace(/\/$/, '').concat(`?as-of=${NO_DAY}`))
        expect([path, status]).toEqual([path, 422])
        expect(page.querySelector('#problems')?.textContent, path).toContain(NO_DAY)
        expect(page.body.getAttribute('data-page'), path).toBe(plain.page.body.getAttribute('data-page'))
      }
      expect(told).toEqual(
        expect.arrayContaining(['', `records/${record}`, 'partners', 'links', 'map', 'public']),
      )
    })

    test.each([
      ['/rules?day=32/13/2025', 'day', NO_DAY],
      ['/rules?place=xyz 99', 'place', 'xyz 99'],
      ['/commitments?as-of=32/13/2025', 'as-of', NO_DAY],
      ['/after-merger?day=32/13/2025', 'day', NO_DAY],
      ['/money?from=32/13/2025', 'from', NO_DAY],
      ['/handover?person=PERSON&day=32/13/2025', 'day', NO_DAY],
    ])('what a list is narrowed to: %s', async (path, name, value) => {
      const { page, status } = await pageOf(`/desk${path.replace('PERSON', actor.person)}`)
      expect([404, 422]).toContain(status)
      expect(wrongIn(page)).toEqual([[name, value]])
      expect(page.querySelector('#problems')?.textContent).toContain(value)
      expect(page.body.getAttribute('data-page')).not.toBe('problem')
    })

    const PICTURE = new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])], 'ảnh.png')
    test.each([
      ['/registers', {}],
      ['/registers', { file: PICTURE }],
      ['/gaps', {}],
      ['/gaps', { file: PICTURE }],
      ['/papers/forms', { kind: 'briefing', lang: 'vi' }],
      ['/papers/forms', { kind: 'briefing', lang: 'vi', file: PICTURE }],
      ['/sources/new', { file: PICTURE }],
    ])('a file that is missing or of another sort: %s', async (path, fields) => {
      const { page } = await sent(`/desk${path}`, fields)
      expect(wrongIn(page).map(([name]) => name)).toEqual(['file'])
    })

    test('nothing at all as a source is told at its text', async () => {
      expect(wrongIn((await sent('/desk/sources/new', {})).page)).toEqual([['text', '']])
    })

    test('a promise, a delegation without a name, a quick note, the facts of a source', async () => {
      const promise = { words: 'Gửi danh sách', side: 'ours', partner: 'Daegu', due: NO_DAY }
      const { page } = await sent('/desk/commitments', promise)
      expect(wrongIn(page)).toEqual([['due', NO_DAY]])
      expect(page.querySelector('[name="words"]')?.textContent).toBe('Gửi danh sách')
      const mission = await sent('/desk/missions', { secret: 'no', direction: 'out', title: '' })
      expect(wrongIn(mission.page)).toEqual([['title', '']])
      const note = await sent('/desk/note', { text: 'Gặp TLS', written: NO_DAY })
      expect(wrongIn(note.page)).toEqual([['written', NO_DAY]])
      const facts = { title: 'Tựa mới', published: NO_DAY }
      const corrected = await sent(`/desk/sources/${source}/correct`, facts)
      expect(wrongIn(corrected.page)).toEqual([['published', NO_DAY]])
      expect(corrected.page.querySelector('#problems')?.textContent).toContain('Ngày')
      expect(corrected.page.querySelector('#f-title')?.getAttribute('value')).toBe('Tựa mới')
    })

    test('a name that is on the list stands in the form it was sent with', async () => {
      const { page } = await sent('/desk/people', { name: 'Nguyễn Thị Mẫu', post: 'Chuyên viên' })
      expect(wrongIn(page)).toEqual([['name', 'Nguyễn Thị Mẫu']])
      const row = page.querySelector('.people-list input[name="version"]')
      const path = row?.closest('form')?.getAttribute('action') ?? ''
      const long = 'dài '.repeat(100)
      const again = await sent(path, { name: long, version: row?.getAttribute('value') ?? '' })
      expect(wrongIn(again.page)).toEqual([['name', long]])
      expect(again.page.querySelector('#problems')?.textContent).toContain('quá dài')
    })

    test('what was ticked for somebody stays ticked there, and for nobody else', async () => {
      const { page } = await pageOf('/desk/people')
      const row = page.querySelector('.people-list input[name="version"]')
      const path = row?.closest('form')?.getAttribute('action') ?? ''
      const version = row?.getAttribute('value') ?? ''
      const fields = { name: 'dài '.repeat(100), version, mayApprove: 'yes' }
      const again = await sent(path, fields)
      const ticked = [...again.page.querySelectorAll('main input[type="checkbox"]')].flatMap((box) =>
        box.hasAttribute('checked') && box.closest('form')?.getAttribute('action') !== '/desk/people'
          ? box.getAttribute('name')
          : [],
      )
      const added = again.page.querySelector('form[action="/desk/people"] [name="mayApprove"]')
      expect(added?.hasAttribute('checked')).toBe(false)
      expect(ticked).toEqual(['mayApprove'])
    })

    test('what is attached to a record', async () => {
      const { page } = await sent(`/desk/records/${record}/evidence`, { note: 'Bản ký' })
      expect(wrongIn(page).map(([name]) => name)).toEqual(['file'])
      expect(page.querySelector('[name="note"]')?.getAttribute('value')).toBe('Bản ký')
    })
  })
})
