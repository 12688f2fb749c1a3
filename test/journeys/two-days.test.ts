import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import type { BookAt } from '#model/book-at.ts'
import { showBook } from '#views/book.ts'
import { showChanges } from '#views/changes.ts'
import { showPartner } from '#views/partner.ts'
import { showPartners } from '#views/partners.ts'
import { showRecord } from '#views/record.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const reader = { office: 'desk', lang: 'en' } as const
const JUNE = '2024-06-30'
const JULY = '2024-07-31'

/** A spring of ties, and a July in which one began, one ended, one was put right, one learnt of and one withdrawn. */
async function liveThrough(desk: TestContext): Promise<{ readonly osaka: string; readonly sakai: string }> {
  const { ctx, move } = desk
  move('2024-03-01T02:00:00.000Z')
  const actor = await openDesk(ctx, 'desk')
  const tie = async (day: string, b: string, slots: Readonly<Record<string, string>>) => {
    move(`${day}T02:00:00.000Z`)
    const given = { kind: 'partnership', slots: { a: 'Da Nang|VN', b, status: 'established', ...slots } }
    return (await perform(ctx, actor, enterFact, given)).statementId
  }
  const osaka = await tie('2024-03-01', 'Osaka|JP', { since: '2001' })
  const sakai = await tie('2024-03-02', 'Sakai|JP', { since: '2009' })
  const daegu = await tie('2024-03-03', 'Daegu|KR', { since: '2004' })
  await tie('2024-07-10', 'Nagoya|JP', { since: '2024-07-01' })
  await tie('2024-07-11', 'Osaka|JP', { status: 'ended', since: '2001', heldTo: '2024-07-05' })
  await tie('2024-07-12', 'Kobe|JP', { since: '1999' })
  move('2024-07-13T02:00:00.000Z')
  const slots = { a: 'Da Nang|VN', b: 'Sakai|JP', status: 'established', since: '2010' }
  await perform(ctx, actor, amendStatement, { statementId: sakai, slots, deskEntry: true })
  await perform(ctx, actor, judgeStatements, { statementIds: [daegu], verdict: 'reject' })
  move('2024-09-01T02:00:00.000Z')
  return { osaka, sakai }
}

describe.each(testDatabases())('the book at two days, on $title', (server) => {
  describe.skipIf(server.skipped)('ties of a spring and a July', () => {
    let desk: TestContext
    let ids: Awaited<ReturnType<typeof liveThrough>>
    beforeAll(async () => {
      desk = await openContext(server)
      ids = await liveThrough(desk)
    })
    afterAll(async () => await desk?.drop())

    const titles = async (at: BookAt) => (await showBook(desk.ctx, reader, at)).rows.map((row) => row.title)

    test.each([
      [
        { asOf: JUNE, knownAt: JUNE },
        [
          'Da Nang – Sakai: tie, since 2009',
          'Da Nang – Daegu: tie, since 2004',
          'Da Nang – Osaka: tie, since 2001',
        ],
      ],
      [
        { asOf: JUNE, knownAt: JULY },
        [
          'Da Nang – Sakai: tie, since 2010',
          'Da Nang – Osaka: tie, ended, from 2001 until 5 July 2024',
          'Da Nang – Kobe: tie, since 1999',
        ],
      ],
      [
        { asOf: JULY, knownAt: JUNE },
        [
          'Da Nang – Sakai: tie, since 2009',
          'Da Nang – Daegu: tie, since 2004',
          'Da Nang – Osaka: tie, since 2001',
        ],
      ],
      [
        { asOf: JULY, knownAt: JULY },
        [
          'Da Nang – Nagoya: tie, since 1 July 2024',
          'Da Nang – Sakai: tie, since 2010',
          'Da Nang – Osaka: tie, ended, from 2001 until 5 July 2024',
          'Da Nang – Kobe: tie, since 1999',
        ],
      ],
    ])('golden: %j', async (at, golden) => {
      expect(await titles(at)).toEqual(golden)
    })

    test('a moment between two acts of one day is a day of its own', async () => {
      expect(await titles({ knownAt: '2024-07-11T01:59:00.000Z' })).toContain(
        'Da Nang – Osaka: tie, since 2001',
      )
      expect(await titles({ knownAt: '2024-07-11T02:00:00.000Z' })).toContain(
        'Da Nang – Osaka: tie, ended, from 2001 until 5 July 2024',
      )
    })

    test('partner, partners and record are of the same two days, with the words that stood then', async () => {
      const then = { asOf: JUNE, knownAt: JUNE }
      const japan = await showPartner(desk.ctx, reader, { with: 'jp', ...then })
      expect(japan.ties.map((tie) => [tie.partner.name, tie.since?.text])).toEqual([
        ['Osaka', '2001'],
        ['Sakai', '2009'],
      ])
      const korea = (await showPartners(desk.ctx, reader, then)).countries.find(
        ({ country }) => country.id === 'kr',
      )
      expect(korea?.partners.map((row) => row.partner.name)).toEqual(['Daegu'])
      expect((await showPartners(desk.ctx, reader)).total).toBe(4)
      const { values, inBook } = await showRecord(desk.ctx, reader, { recordId: ids.sakai, ...then })
      expect(values.find((value) => value.slot === 'since')).toMatchObject({
        text: '2009',
        reason: 'the only source',
      })
      expect(inBook).toBe(true)
      const before = await showRecord(desk.ctx, reader, { recordId: ids.sakai, knownAt: '2024-03-01' })
      expect(before.inBook).toBe(false)
    })

    test('golden difference: new, ended, and what is only known better', async () => {
      const view = await showChanges(desk.ctx, reader, { from: JUNE, to: JULY })
      const golden = view.groups.map(({ change, rows }) => [
        change,
        rows.map(({ title, how, values, knownText }) => [
          title,
          how ?? '',
          values
            .map(({ label, from, to }) => `${label}: ${from?.text ?? '—'} → ${to?.text ?? '—'}`)
            .join('; '),
          knownText,
        ]),
      ])
      expect(golden).toEqual([
        ['new', [['Da Nang – Nagoya: tie, since 1 July 2024', '', '', '10 July 2024, 09:00']]],
        [
          'ended',
          [
            [
              'Da Nang – Osaka: tie, ended, from 2001 until 5 July 2024',
              '',
              'State: in place → ended; Held until: — → 5 July 2024',
              '11 July 2024, 09:00',
            ],
          ],
        ],
        ['changed', []],
        [
          'corrected',
          [
            ['Da Nang – Sakai: tie, since 2010', 'put right', 'Since: 2009 → 2010', '13 July 2024, 09:00'],
            ['Da Nang – Kobe: tie, since 1999', 'older, but learnt of only now', '', '12 July 2024, 09:00'],
            ['Da Nang – Daegu: tie, since 2004', 'taken out of the book', '', ''],
          ],
        ],
      ])
      for (const row of view.groups.flatMap(({ rows }) => rows)) expect(row.marks.length).toBeGreaterThan(0)
    })

    test('by one day of knowledge only the world can have changed', async () => {
      const view = await showChanges(desk.ctx, reader, { from: JUNE, to: JULY, knownAt: JULY })
      expect(view.groups.flatMap(({ change, rows }) => rows.map((row) => [change, row.title]))).toEqual([
        ['new', 'Da Nang – Nagoya: tie, since 1 July 2024'],
      ])
    })

    test('days before the book was begun are told for what they are, and compared by what is known today', async () => {
      const days = { from: '2000-01-01', to: '2005-12-31' }
      const then = await showChanges(desk.ctx, reader, days)
      expect([then.total, then.beforeBook]).toEqual([0, expect.stringContaining('begun on 1 March 2024')])
      const now = await showChanges(desk.ctx, reader, { ...days, knownAt: then.today })
      expect([now.total, now.beforeBook]).toEqual([1, undefined])
      const quiet = await showChanges(desk.ctx, reader, { from: '2024-08-01', to: '2024-08-02' })
      expect([quiet.total, quiet.beforeBook]).toEqual([0, undefined])
    })

    test('one partner by name, by code, and none', async () => {
      const rows = async (partner: string) => (await showBook(desk.ctx, reader, { partner })).rows.length
      expect(await rows('Osaka')).toBe(1)
      expect(await rows('Nhật Bản')).toBe(4)
      expect(await rows('KR')).toBe(0)
      await expect(rows('Nowhere at all')).rejects.toMatchObject({ code: 'not-found' })
      await expect(showChanges(desk.ctx, reader, { from: JULY, to: JUNE })).rejects.toMatchObject({
        code: 'invalid',
      })
    })

    test('days with more between them than is laid side by side are refused, and one partner is not', async () => {
      const asked = { from: JUNE, to: JULY, most: 1 }
      await expect(showChanges(desk.ctx, reader, asked)).rejects.toThrow('closer to one another')
      const osaka = await showChanges(desk.ctx, reader, { ...asked, partner: 'Osaka' })
      expect(osaka.partner?.name).toBe('Osaka')
    })
  })
})
