import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { dropOffice } from '#acts/drop-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { keepRule, withdrawRule } from '#acts/keep-rule.ts'
import { markClock } from '#acts/mark-clock.ts'
import { clearDay, setDay } from '#acts/set-day.ts'
import type { Actor } from '#context.ts'
import { checkRules } from '#desk/rules/check.ts'
import { readBook } from '#desk/rules/read-book.ts'
import { showCalendar } from '#views/calendar.ts'
import { showClocks } from '#views/clocks.ts'
import { deskRulesIn } from '#views/desk-rules.ts'
import { showHistory } from '#views/history.ts'
import { showRule, showRules } from '#views/rules.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

const RULE = {
  document: '1234/QĐ-UBND',
  day: '2026-03-02',
  issuer: 'UBND tỉnh Khánh Hòa',
  article: 'Điều 4',
  from: '2026-03-15',
  text: 'Điều 4. Đoàn do lãnh đạo tỉnh dẫn đầu không quá 12 người.',
  sizeLedByHead: 12,
  daysPerCountry: 4,
  report: 10,
}

describe.each(testDatabases())('rules, days and deadlines on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    const actor: Actor = { office: 'khanh-hoa', person: 'Lê Thị Mẫu' }
    const other: Actor = { office: 'other', person: 'Trần Văn Mẫu' }
    const reader = { office: 'khanh-hoa', lang: 'vi' } as const

    beforeAll(async () => {
      desk = await openContext(server)
      for (const [who, home] of [
        [actor, 'Khanh Hoa|VN'],
        [other, 'Da Nang|VN'],
      ] as const) {
        desk.move('2026-09-01T03:00:00.000Z')
        const people = [{ name: who.person }]
        await perform(desk.ctx, who, createOffice, { id: who.office, home, people })
      }
    })
    afterAll(async () => await desk?.drop())

    const rules = async (day: string, place?: string) =>
      await showRules(desk.ctx, reader, { day, ...(place ? { place } : {}) })
    const silentOn = async (day: string) => (await rules(day)).silent.map((one) => one.topic)

    test('before anything is entered, no rule is on file for delegations, and nothing says passed', async () => {
      const view = await rules('2026-11-03')
      expect(view.place.name).toBe('Khánh Hòa')
      expect(view.silent.map((one) => one.topic)).toContain('đoàn ra')
      expect(view.silent[0]?.says).toContain('không có nghĩa là đã phù hợp')
      expect(view.books.map((book) => book.id)).toEqual(['vn-investment', 'vn'])
      expect((await rules('2026-11-03', 'Da Nang|VN')).books.map((book) => book.id)).toEqual([
        'vn-da-nang',
        'vn-investment',
        'vn',
      ])
      await expect(rules('2026-11-03', 'Nowhere|VN')).rejects.toMatchObject({ code: 'not-found' })
    })

    let ruleId = ''
    test('a rule entered from its paper binds its days, and asks for justification', async () => {
      ruleId = (await perform(desk.ctx, actor, keepRule, RULE)).ruleId
      expect(await silentOn('2026-11-03')).not.toContain('đoàn ra')
      expect(await silentOn('2026-03-14')).toContain('đoàn ra')
      const found = await desk.ctx.store.inOffice('khanh-hoa', async (tx) => {
        const rulesOfDesk = await deskRulesIn(tx, desk.ctx)
        const facts = {
          direction: 'out',
          jurisdiction: rulesOfDesk.place,
          leaderRank: 'leader',
          headCount: 16,
          days: { from: '2026-11-03', to: '2026-11-07' },
        } as const
        return checkRules({ ...rulesOfDesk, facts, today: '2026-09-01' })
      })
      const size = found.findings.find((one) => one.rule === 'head-count')
      expect(size).toMatchObject({ outcome: 'justify', book: { own: true } })
      expect(size?.refusal?.source).toBe('1234/QĐ-UBND, 02/3/2026, UBND tỉnh Khánh Hòa, Điều 4')
    })

    test('a new version takes its place; the one before stays, and a stale one is told', async () => {
      const second = { ...RULE, ruleId, version: 1, sizeLedByHead: 10 }
      expect(await perform(desk.ctx, actor, keepRule, second)).toEqual({ ruleId, version: 2 })
      await expect(perform(desk.ctx, actor, keepRule, second)).rejects.toMatchObject({
        code: 'conflict',
        problems: [{ problem: 'stale' }],
      })
      const { versions, yaml } = await showRule(desk.ctx, reader, { ruleId })
      expect(versions.map((one) => one.rule.limits.sizeLedByHead)).toEqual([10, 12])
      const read = readBook('own.yaml', yaml)
      expect(read.problems).toEqual([])
      expect(read.book?.clauses.map((clause) => clause.shape)).toEqual([
        'head-count',
        'days-per-country',
        'deadline-after',
      ])
    })

    test('a version of a later first day follows: the one before binds until then', async () => {
      const later = { ...RULE, ruleId, version: 2, from: '2027-01-01', daysPerCountry: 6 }
      await perform(desk.ctx, actor, keepRule, later)
      const sizeOn = async (day: string) =>
        (await rules(day)).books[0]?.clauses.find((clause) => clause.rule === 'head-count')?.says
      expect(await sizeOn('2026-11-03')).toContain('10 người')
      expect(await sizeOn('2027-01-01')).toContain('12 người')
    })

    test.each([
      [
        'without a limit',
        { ...RULE, sizeLedByHead: undefined, daysPerCountry: undefined, report: undefined },
        'rule-without-limit',
      ],
      ['that ends before it begins', { ...RULE, to: '2026-03-01' }, 'rule-ends-before'],
      ['with less time for an event', { ...RULE, daysWithEvent: 2 }, 'rule-event-shorter'],
      [
        'with days for an event alone',
        { ...RULE, daysPerCountry: undefined, daysWithEvent: 5 },
        'rule-event-alone',
      ],
      ['of a day that is none', { ...RULE, day: '2026-02-30' }, 'input-not-read'],
      ['without its words', { ...RULE, text: ' ' }, 'input-not-read'],
    ])('a rule %s is refused', async (_what, given, problem) => {
      await expect(perform(desk.ctx, actor, keepRule, given)).rejects.toMatchObject({
        code: 'invalid',
        problems: [{ problem }],
      })
    })

    test('withdrawn, it binds no more and can still be read', async () => {
      await perform(desk.ctx, actor, withdrawRule, { ruleId, version: 3 })
      expect(await silentOn('2026-11-03')).toContain('đoàn ra')
      expect((await rules('2026-11-03')).own[0]).toMatchObject({ withdrawn: true, version: 4 })
      await expect(
        perform(desk.ctx, actor, withdrawRule, { ruleId: 'own-x', version: 1 }),
      ).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(showRule(desk.ctx, reader, { ruleId: 'own-x' })).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    test('another office sees none of it', async () => {
      const view = await showRules(desk.ctx, { office: 'other', lang: 'vi' }, { day: '2026-11-03' })
      expect(view.own).toEqual([])
      await expect(showRule(desk.ctx, { office: 'other', lang: 'vi' }, { ruleId })).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    test('days are set over the calendar and taken back', async () => {
      const swap = { day: '2026-08-31', works: false, name: 'Hoán đổi dịp Quốc khánh' }
      await perform(desk.ctx, actor, setDay, swap)
      await perform(desk.ctx, actor, setDay, { day: '2026-08-22', works: true, name: 'Làm bù' })
      const days = async () => (await showCalendar(desk.ctx, reader, { year: 2026 })).days
      expect((await days()).filter((one) => one.own).map((one) => [one.day, one.works])).toEqual([
        ['2026-08-22', true],
        ['2026-08-31', false],
      ])
      expect((await days()).find((one) => one.day === '2026-02-17')?.name).toBe('Tết Nguyên đán')
      await perform(desk.ctx, actor, clearDay, { day: '2026-08-22' })
      expect((await days()).filter((one) => one.own).map((one) => one.day)).toEqual(['2026-08-31'])
      await expect(perform(desk.ctx, actor, clearDay, { day: '2026-08-22' })).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(perform(desk.ctx, actor, setDay, { ...swap, day: '31/8/2026' })).rejects.toMatchObject({
        code: 'invalid',
      })
      await expect(showCalendar(desk.ctx, reader, { year: 99_999 })).rejects.toMatchObject({
        code: 'invalid',
      })
      await expect(rules('9999-12-31')).rejects.toMatchObject({ code: 'invalid' })
      await expect(rules('3/11/2026')).rejects.toMatchObject({ code: 'invalid' })
      const korea = await showCalendar(desk.ctx, reader, { year: 2026, country: 'KR' })
      expect(korea.holidaysKnown).toBe(true)
      expect(korea.days.map((one) => one.day)).toContain('2026-09-25')
      const france = await showCalendar(desk.ctx, reader, { year: 2026, country: 'FR' })
      expect(france).toMatchObject({ holidaysKnown: false, days: [] })
    })

    const clocks = async (day?: string) => await showClocks(desk.ctx, reader, day ? { day } : {})
    const clockOf = async (task: string, day?: string) =>
      (await clocks(day)).clocks.find((one) => one.task === task)

    test('a signing begins a term of fifteen days, an end is seen half a year ahead, a promise on its day', async () => {
      await perform(desk.ctx, actor, enterFact, {
        kind: 'agreement',
        slots: {
          parties: ['Khanh Hoa|VN', 'Ulsan|KR'],
          instrument: 'mou',
          status: 'signed',
          date: '2026-08-20',
          heldTo: '2027-01-15',
        },
      })
      await perform(desk.ctx, actor, enterFact, {
        kind: 'commitment',
        slots: { by: 'Ulsan|KR', kind: 'pledge', due: '2026-09-04' },
        note: 'Ulsan sẽ cử chuyên gia cảng trước ngày 4/9/2026.',
      })
      expect(await clockOf('Báo cáo việc ký thỏa thuận')).toMatchObject({
        due: '2026-09-04',
        state: 'warned',
        workingDaysLeft: 2,
      })
      expect((await clockOf('Báo cáo việc ký thỏa thuận'))?.source).toContain('Điều 19 khoản 5')
      expect(await clockOf('Thỏa thuận hết hạn')).toMatchObject({ due: '2027-01-15', state: 'warned' })
      expect(await clockOf('Cam kết đến hạn')).toMatchObject({ due: '2026-09-04' })
      expect((await clockOf('Báo cáo việc ký thỏa thuận', '2026-09-08'))?.state).toBe('overdue')
    })

    test('a promise is not closed from here', async () => {
      const clockId = (await clockOf('Cam kết đến hạn'))?.id ?? ''
      await expect(
        perform(desk.ctx, actor, markClock, { clockId, doneOn: '2026-09-01', paper: '1/CV' }),
      ).rejects.toMatchObject({ code: 'refused', problems: [{ problem: 'promise-closed-elsewhere' }] })
    })

    test('somebody holds it; done needs a paper', async () => {
      const clockId = (await clockOf('Báo cáo việc ký thỏa thuận'))?.id ?? ''
      await perform(desk.ctx, actor, markClock, { clockId, holder: 'Phòng Hợp tác quốc tế' })
      expect((await showClocks(desk.ctx, reader, { holder: 'Phòng Hợp tác quốc tế' })).clocks).toHaveLength(1)
      const done = { clockId, doneOn: '2026-09-01' }
      await expect(perform(desk.ctx, actor, markClock, done)).rejects.toMatchObject({
        code: 'refused',
        problems: [{ problem: 'done-without-paper' }],
      })
      await expect(
        perform(desk.ctx, actor, markClock, { clockId, doneOn: '2026-09-02', paper: '88/BC-UBND' }),
      ).rejects.toMatchObject({ problems: [{ problem: 'done-in-the-future' }] })
      await expect(perform(desk.ctx, actor, markClock, { clockId })).rejects.toMatchObject({
        code: 'invalid',
      })
      await expect(
        perform(desk.ctx, actor, markClock, { clockId: 'nothing', holder: 'X' }),
      ).rejects.toMatchObject({ code: 'not-found' })
      await perform(desk.ctx, actor, markClock, { ...done, paper: '88/BC-UBND' })
      expect(await clockOf('Báo cáo việc ký thỏa thuận')).toMatchObject({
        state: 'done',
        doneOn: '2026-09-01',
        paper: '88/BC-UBND',
        holder: 'Phòng Hợp tác quốc tế',
      })
      await perform(desk.ctx, actor, markClock, { clockId, reopen: true })
      expect(await clockOf('Báo cáo việc ký thỏa thuận')).toMatchObject({
        state: 'warned',
        holder: 'Phòng Hợp tác quốc tế',
      })
    })

    test('every act stands in the history, and all goes with the office', async () => {
      const { entries } = await showHistory(desk.ctx, reader, {})
      const acts = new Set(entries.map((entry) => entry.act))
      for (const act of ['keep-rule', 'withdraw-rule', 'set-day', 'clear-day', 'mark-clock'])
        expect(acts).toContain(act)
      await perform(desk.ctx, actor, dropOffice, { confirm: 'khanh-hoa' })
      await expect(showRules(desk.ctx, reader)).rejects.toMatchObject({ code: 'not-found' })
    })
  })
})
