import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor } from '#context.ts'
import { cellText } from '#intake/table.ts'
import { readXlsx } from '#intake/table-xlsx.ts'
import { exportFile } from '#papers/exports/export-file.ts'
import { EXPORT_KINDS, type ExportAsked, type ExportKind } from '#views/exports/export-asked.ts'
import { previewRegister } from '#views/register/preview-register.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { fillDesk, openDesk } from '../support/desk.ts'

const HOME = 'Da Nang|VN'

const FACTS = [
  ['partnership', { a: HOME, b: 'Changwon|KR', kind: 'cooperation', status: 'established', since: '1997' }],
  ['partnership', { a: HOME, b: 'Sakai|JP', kind: 'sister-city', status: 'planned' }],
  ['agreement', { parties: [HOME, 'Changwon|KR'], instrument: 'mou', status: 'signed', date: '2024-04-02' }],
  [
    'visit',
    { from: HOME, to: ['Changwon|KR', 'Daegu|KR'], size: 6, days: 4, start: '2024-05-06', status: 'done' },
  ],
  ['visit', { from: 'Sakai|JP', to: [HOME], start: '2024-07/2024-09', status: 'planned' }],
  ['role', { person: 'Hong Gil Dong', role: 'Mayor', of: 'Changwon|KR', status: 'present' }],
  [
    'investment',
    {
      host: HOME,
      origin: 'KR',
      projects: 285,
      amount: '382000000 USD',
      measure: 'stock',
      asof: '2024-12-31',
      rank: 5,
      within: true,
    },
  ],
  [
    'project',
    { title: 'Chip plant', place: HOME, sector: ['semiconductors', 'logistics'], status: 'sought' },
  ],
] as const

const LISTS: readonly ExportKind[] = ['partners', 'agreements', 'visits', 'people', 'figures', 'projects']

describe.each(testDatabases())('a list that was taken out, read again, on $title', (server) => {
  describe.skipIf(server.skipped)('of a small book', () => {
    let desk: TestContext
    let actor: Actor
    const take = async (asked: Partial<ExportAsked>, lang: 'vi' | 'en') => {
      const given = { kind: 'partners', format: 'xlsx', open: false, ...asked } as const
      const file = await exportFile(desk.ctx, { office: actor.office, lang }, given)
      return { ...file, bytes: await buffer(file.pieces) }
    }
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      await fillDesk(desk.ctx, actor)
      // What is entered from now on is of the unit that took the name over.
      desk.move('2025-08-01T02:00:00Z')
      for (const [kind, slots] of FACTS) await perform(desk.ctx, actor, enterFact, { kind, slots })
    })
    afterAll(async () => await desk?.drop())

    test.each(LISTS.flatMap((kind) => (['vi', 'en'] as const).map((lang) => [kind, lang] as const)))(
      '%s in %s: every row is known again as what the book holds',
      async (kind, lang) => {
        const { bytes, fileName } = await take({ kind }, lang)
        const view = await previewRegister(desk.ctx, { office: actor.office, lang }, { bytes, fileName })
        const { sheets } = await readXlsx(bytes)
        expect(view.recipe.kind).toBe(EXPORT_KINDS[kind][0])
        expect(view.counts).toMatchObject({
          same: (sheets[0]?.rows.length ?? 0) - 1,
          create: 0,
          differs: 0,
          refused: 0,
          ambiguous: 0,
        })
      },
    )

    test.each([
      ['vi', 'Đà Nẵng (đến 30/6/2025)'],
      ['en', 'Da Nang (until 30 June 2025)'],
    ] as const)('a unit that ended is told from its heir in %s', async (lang, former) => {
      const home = { vi: 'Đà Nẵng', en: 'Da Nang' }[lang]
      const names = async (kind: ExportKind, at: number) =>
        (await readXlsx((await take({ kind }, lang)).bytes)).sheets[0]?.rows.map((row) => cellText(row[at]))
      const ties = (await names('partners', 2)) ?? []
      expect(ties.filter((name) => name === home)).toHaveLength(2)
      expect(ties.filter((name) => name === former)).toHaveLength(1)
      const told = new Set((await names('book', 2)) ?? [])
      expect([...told].filter((title) => title.startsWith(`${former} – Changwon`))).toHaveLength(1)
    })

    test.each(['vi', 'en'] as const)('no list in %s has two columns of one name', async (lang) => {
      for (const kind of Object.keys(EXPORT_KINDS) as ExportKind[]) {
        const { sheets } = await readXlsx((await take({ kind }, lang)).bytes)
        const heads = sheets[0]?.rows[0] ?? []
        expect([kind, heads.filter((head, at) => heads.indexOf(head) !== at)]).toEqual([kind, []])
      }
    })

    test('a place has the name of its country beside it, in the reader’s language', async () => {
      const rows = async (lang: 'vi' | 'en') => (await readXlsx((await take({}, lang)).bytes)).sheets[0]?.rows
      expect((await rows('vi'))?.[1]).toContain('Việt Nam')
      expect((await rows('en'))?.[1]).toContain('Vietnam')
    })

    test('a file read at a day bears the day in its name', async () => {
      expect((await take({}, 'vi')).fileName).toBe('desk-doi-tac.xlsx')
      expect((await take({ asOf: '2024-12-31' }, 'vi')).fileName).toBe('desk-doi-tac-2024-12-31.xlsx')
      expect((await take({ open: true, knownAt: '2025-08-01T09:30+07:00' }, 'vi')).fileName).toBe(
        'desk-doi-tac-cong-khai-biet-den-2025-08-01T0930.xlsx',
      )
    })
  })
})
