import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { keepExternalId } from '#acts/keep-external-id.ts'
import { putOffSuggestions } from '#acts/put-off-suggestions.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import { showBook } from '#views/book.ts'
import { showPartner } from '#views/partner.ts'
import { showAlike, showSuggestions } from '#views/suggestions.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const FACTS = [
  ['agreement', { parties: ['Da Nang|VN', 'Lotte Corporation'], instrument: 'mou', date: '2025-04-02' }],
  ['agreement', { parties: ['Da Nang|VN', 'Lotte Corp., Ltd'], instrument: 'mou', date: '2025-04-02' }],
  ['agreement', { parties: ['Da Nang|VN', 'Lotte Holdings'], instrument: 'plan' }],
  ['role', { person: 'Hong Nam-pyo', role: 'Mayor', of: 'Changwon|KR', status: 'present' }],
  ['role', { person: 'Nam-pyo Hong', role: 'Mayor', of: 'Changwon|KR', status: 'present' }],
  ['role', { person: 'Kim Jong-su', role: 'Mayor', of: 'Pyeongtaek|KR', status: 'present' }],
  ['role', { person: 'Kim Jongsu', role: 'Governor', of: 'Jeju|KR', status: 'present' }],
] as const

describe.each(testDatabases())('entries that may be one, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    let actor: Actor
    const reader = () => ({ office: actor.office, lang: 'en' as const })
    const pairs = async () =>
      (await showSuggestions(desk.ctx, reader())).suggestions.map(({ a, b }) => [a.name, b.name].sort())
    const suggested = async (name: string) => {
      const { suggestions } = await showSuggestions(desk.ctx, reader())
      const found = suggestions.find(({ a, b }) => a.name === name || b.name === name)
      if (!found) throw new Error(`nothing is suggested of ${name}`)
      return found
    }
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'alike')
      for (const [kind, slots] of FACTS) await perform(desk.ctx, actor, enterFact, { kind, slots })
    })
    afterAll(async () => await desk?.drop())

    test('a body with its legal form and a name turned about are suggested; two mayors are not', async () => {
      expect((await pairs()).sort()).toEqual([
        ['Hong Nam-pyo', 'Nam-pyo Hong'],
        ['Lotte Corp., Ltd', 'Lotte Corporation'],
      ])
    })

    test('both sides bring the words they are named in', async () => {
      const { a, b, grounds } = await suggested('Hong Nam-pyo')
      expect([a, b].map(({ quotes }) => quotes.length)).toEqual([1, 1])
      expect(grounds.map(({ code }) => code)).toContain('same-post')
    })

    test('joined and put apart again, every citation is where it was', async () => {
      const book = async () => await showBook(desk.ctx, reader(), {})
      const before = await book()
      const { a, b } = await suggested('Lotte Corporation')
      const { judgementId } = await perform(desk.ctx, actor, relateParties, {
        a: a.id,
        b: b.id,
        verdict: 'same',
      })
      const joined = await book()
      expect(joined.rows.length).toBe(before.rows.length - 1)
      const cited = (view: typeof before) => view.cites.map((cite) => cite.quote).sort()
      expect(cited(joined)).toEqual(cited(before))
      expect(await pairs()).toEqual([['Hong Nam-pyo', 'Nam-pyo Hong']])
      await perform(desk.ctx, actor, undoJudgement, { judgementIds: [judgementId] })
      expect(await book()).toEqual(before)
      expect(await pairs()).toHaveLength(2)
    })

    test('two, once said, is not asked again; later only hides, whoever looks', async () => {
      const { a, b, key } = await suggested('Hong Nam-pyo')
      await perform(desk.ctx, actor, putOffSuggestions, { pairs: [key], until: '2025-09-01' })
      const hidden = await showSuggestions(desk.ctx, reader())
      expect([hidden.total, hidden.later, hidden.suggestions.length]).toEqual([2, 1, 1])
      const { suggestions } = await showSuggestions(desk.ctx, reader(), { later: true })
      expect(suggestions.map(({ putOff }) => [putOff?.until, putOff?.by])).toEqual([
        ['2025-09-01', actor.person],
      ])
      await perform(desk.ctx, actor, relateParties, { a: a.id, b: b.id, verdict: 'different' })
      expect(await pairs()).toEqual([['Lotte Corp., Ltd', 'Lotte Corporation']])
    })

    test('what was put off comes back on its day, or when it is taken up', async () => {
      const { key } = await suggested('Lotte Corporation')
      const putOff = (more: object) => perform(desk.ctx, actor, putOffSuggestions, { pairs: [key], ...more })
      await putOff({ until: '2025-08-01' })
      expect(await pairs()).toEqual([])
      desk.move('2025-08-01T03:00:00.000Z')
      expect(await pairs()).toHaveLength(1)
      await putOff({})
      expect(await pairs()).toEqual([])
      await putOff({ again: true })
      expect(await pairs()).toHaveLength(1)
      await expect(putOff({ until: '2025-07-01' })).rejects.toMatchObject({ code: 'invalid' })
      await expect(putOff({ pairs: ['nobody~anybody'] })).rejects.toMatchObject({ code: 'not-found' })
      await expect(putOff({ pairs: ['nobody'] })).rejects.toMatchObject({ code: 'invalid' })
    })

    test('two bodies with one number in a catalogue are asked about for that reason; taken back, no more', async () => {
      const { alike } = await showAlike(desk.ctx, reader(), { name: 'Lotte Holdings', kind: 'organisation' })
      const holdings = alike.find(({ name }) => name === 'Lotte Holdings')?.id ?? ''
      const { a } = await suggested('Lotte Corporation')
      const note = (party: string, more: object = {}) =>
        perform(desk.ctx, actor, keepExternalId, {
          party,
          id: 'isni:0000 0001 2103 2683',
          note: 'isni.org',
          ...more,
        })
      expect(await note(a.id)).not.toHaveProperty('clash')
      expect((await note(holdings)).clash?.id).toBe(a.id)
      const found = (await showSuggestions(desk.ctx, reader())).suggestions.find(
        (one) => one.a.id === holdings || one.b.id === holdings,
      )
      expect(found?.grounds.map(({ code }) => code)).toEqual(['same-id'])
      const { externalIds = [] } = await showPartner(desk.ctx, reader(), { with: holdings })
      expect(externalIds.map(({ catalogue, value }) => [catalogue, value])).toEqual([
        ['ISNI', '0000000121032683'],
      ])
      await note(holdings, { withdraw: true })
      expect((await showSuggestions(desk.ctx, reader())).total).toBe(1)
      await expect(note(holdings, { withdraw: true })).rejects.toMatchObject({ code: 'not-found' })
      await expect(note(a.id, { id: 'isni:0000000121032684' })).rejects.toMatchObject({ code: 'invalid' })
      await expect(note(a.id, { id: 'geonames:1583992' })).rejects.toMatchObject({ code: 'refused' })
    })

    test('while a name is typed, what it may be already', async () => {
      const typed = { name: 'Lotte', kind: 'organisation' } as const
      const { alike } = await showAlike(desk.ctx, reader(), typed)
      expect(alike.map(({ name }) => name).sort()).toEqual(['Lotte Corp., Ltd', 'Lotte Corporation'])
      expect((await showAlike(desk.ctx, reader(), { ...typed, kind: 'person' })).alike).toEqual([])
    })
  })
})
