import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import type { Actor } from '#context.ts'
import { ask } from '#views/ask.ts'
import { showHistory } from '#views/history.ts'
import { showPartner } from '#views/partner.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const reader = { office: 'desk', lang: 'en' } as const

/** Facts typed at the desk: kind, slots, and the sentence they rest on. */
const FACTS: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['role', { person: 'Hồ Kỳ Minh', role: 'Vice Chairman', of: 'Da Nang|VN' }, 'Ours in office'],
  ['role', { person: 'Kim Min Su', role: 'Mayor', of: 'Daegu|KR', status: 'present' }, 'Theirs in office'],
  ['role', { person: 'Park Jae Ho', role: 'Mayor', of: 'Daegu|KR', status: 'former' }, 'Theirs of before'],
  ['role', { person: 'Lee Na Ra', role: 'Mayor', of: 'Changwon|KR' }, 'Of another city'],
  ['meeting', { participants: ['Hồ Kỳ Minh', 'Kim Min Su'], date: '2025-05-05', status: 'done' }, 'They met'],
  ['commitment', { by: 'Hồ Kỳ Minh', kind: 'pledge', to: 'Daegu|KR' }, 'We will open a reading room'],
  [
    'commitment',
    { by: 'Hồ Kỳ Minh', kind: 'pledge', to: 'Daegu|KR', status: 'done' },
    'We will send a choir',
  ],
  ['commitment', { by: 'Kim Min Su', kind: 'pledge', to: 'Da Nang|VN' }, 'Daegu will train 20 nurses'],
  ['commitment', { by: 'Kim Min Su', kind: 'request', to: 'Da Nang|VN' }, 'Daegu asks for a direct flight'],
  ['commitment', { by: 'Lee Na Ra', kind: 'pledge', to: 'Daegu|KR' }, 'Changwon will lend its hall'],
  ['commitment', { by: 'Kim Min Su', kind: 'pledge', to: 'Da Nang|VN', courtesy: true }, 'Friends for ever'],
  ['visit', { from: 'Daegu|KR', to: ['Da Nang|VN'], start: '2023-03-01', status: 'done' }, 'In, long ago'],
  ['visit', { from: 'Daegu|KR', to: ['Da Nang|VN'], start: '2025-05-05', status: 'done' }, 'In, lately'],
  ['visit', { from: 'Daegu|KR', to: ['Da Nang|VN'], start: '2025-06-01', status: 'denied' }, 'In, denied'],
  ['visit', { from: 'Da Nang|VN', to: ['Daegu|KR'], start: '2024', status: 'done' }, 'Out, some day'],
  ['visit', { from: 'Da Nang|VN', to: ['Daegu|KR'], start: '2025-10', status: 'planned' }, 'Out, to come'],
  [
    'partnership',
    { a: 'Da Nang|VN', b: 'Daegu|KR', kind: 'cooperation', since: '2004', status: 'established' },
    'Our tie',
  ],
  [
    'partnership',
    { a: 'Daegu|KR', b: 'Hue|VN', kind: 'friendship', since: '2010', status: 'established' },
    'Of two others',
  ],
]

/** Two outlets with two numbers for one day. */
const PAPERS = [
  ['2025-01-10', 'By December 2024, Daegu had 30 projects in Da Nang.', 30],
  ['2025-02-20', 'By December 2024, Daegu had 32 projects in Da Nang.', 32],
] as const

describe.each(testDatabases())('what we have with a partner, on $title', (server) => {
  describe.skipIf(server.skipped)('Daegu', () => {
    let opened: TestContext
    let actor: Actor
    beforeAll(async () => {
      opened = await openContext(server)
      const { ctx } = opened
      actor = await openDesk(ctx, 'desk')
      for (const [kind, slots, note] of FACTS) await perform(ctx, actor, enterFact, { kind, slots, note })
      for (const [published, text, projects] of PAPERS) {
        const { sourceId } = await perform(ctx, actor, addSource, { text, published, lang: 'en' })
        const slots = { host: 'Da Nang|VN', origin: 'Daegu|KR', projects, measure: 'stock', asof: '2024-12' }
        await perform(ctx, actor, enterFact, { kind: 'investment', slots, sourceId, quote: text })
      }
    })
    afterAll(async () => await opened?.drop())

    async function page(question = 'Ta có gì với Daegu?') {
      const { answer, partner } = await ask(opened.ctx, reader, { question })
      expect(answer).toBe('found')
      if (!partner) throw new Error('an answer that was found has its page')
      return partner
    }

    test('open promises stand by side; what was kept is closed, what they ask is no debt of ours', async () => {
      const { promises, asked, courtesies, others } = await page()
      expect(promises.ours.map((row) => row.words)).toEqual(['We will open a reading room'])
      expect(promises.theirs.map((row) => row.words)).toEqual(['Daegu will train 20 nurses'])
      expect(asked.map((row) => [row.side, row.kind, row.words])).toEqual([
        ['theirs', 'request', 'Daegu asks for a direct flight'],
      ])
      expect(courtesies.map((row) => row.words)).toEqual(['Friends for ever'])
      expect(others.map((row) => row.text).join()).toContain('Changwon will lend its hall')
    })

    test('the last visit each way took place', async () => {
      const { lastIn, lastOut, visits } = await page()
      expect(lastIn?.start?.value).toBe('2025-05-05')
      expect(lastOut?.start?.value).toBe('2024')
      expect(visits.map((visit) => visit.status?.value)).toContain('planned')
    })

    test('office-holders come with the day they were last seen; one of before stands apart', async () => {
      const { people, others } = await page()
      const told = people.map((row) => [row.person.name, row.lastAttested])
      expect(told).toContainEqual(['Kim Min Su', '15 June 2025'])
      expect(told.map(([name]) => name)).not.toContain('Park Jae Ho')
      expect(others.map((row) => row.text)).toContainEqual(expect.stringContaining('Park Jae Ho: former'))
    })

    test('figures that disagree stand side by side, the newest first, each with its words', async () => {
      const { figures, cites } = await page()
      expect(figures).toHaveLength(1)
      const projects = figures[0]?.projects
      expect(projects).toMatchObject({ value: 32, reason: 'newest', others: [{ text: '30' }] })
      const words = (marks: readonly number[] = []) =>
        cites.filter((cite) => marks.includes(cite.mark)).map((cite) => cite.quote)
      expect(words(projects?.marks)).toEqual([PAPERS[1][1]])
      expect(words(projects?.others[0]?.marks)).toEqual([PAPERS[0][1]])
    })

    test('ties of two others are told, but not counted as ours', async () => {
      const { ties, tiesLine, anniversaries } = await page()
      expect(ties.map((tie) => [tie.ours[0]?.name, tie.partner.name])).toEqual([
        ['Da Nang', 'Daegu'],
        ['Hue', 'Daegu'],
      ])
      expect(tiesLine).toBe('1 cooperation tie (2004)')
      expect(anniversaries.map((each) => [each.years, each.on])).toEqual([[25, '2029']])
    })

    test.each(['with daegu', 'ta co gi voi daegu', 'DAEGU thì sao?', 'Kim Min Su', 'ho ky minh'])(
      '“%s” is understood',
      async (question) => {
        expect((await page(question)).ties.length + (await page(question)).people.length).toBeGreaterThan(0)
      },
    )

    test('what is on file nowhere is “nothing”, and no name is “not understood”', async () => {
      const answers = [
        'What do we have with Nauru?',
        'Trần Không Ai',
        'Đại học Trên Mây',
        'ta có gì với?',
        '',
      ].map(async (question) => (await ask(opened.ctx, reader, { question })).answer)
      expect(await Promise.all(answers)).toEqual([
        'nothing',
        'nothing',
        'nothing',
        'not-understood',
        'not-understood',
      ])
    })

    test('read as of an earlier day, what came later is not there', async () => {
      const view = await showPartner(opened.ctx, reader, {
        with: (await page()).subject.id,
        asOf: '2023-12-31',
      })
      expect(view.lastIn?.start?.value).toBe('2023-03-01')
      expect(view.figures).toEqual([])
    })

    test('the history tells each deed and what it was about', async () => {
      const { statementIds } = (await showHistory(opened.ctx, reader, {})).entries[0]?.subject ?? {}
      await perform(opened.ctx, actor, judgeStatements, { statementIds, verdict: 'reject' })
      const { entries } = await showHistory(opened.ctx, reader, {})
      expect(entries[0]).toMatchObject({
        actWord: 'set aside',
        about: expect.stringContaining('32 projects'),
      })
      expect(entries[0]?.undoable).toHaveLength(1)
      for (const entry of entries) expect(entry.about).not.toBe('')
    })
  })
})
