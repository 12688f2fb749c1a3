import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { describeDeal } from '#acts/describe-deal.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { enterRate } from '#acts/enter-rate.ts'
import { followHanded } from '#acts/follow-handed.ts'
import { keepRule } from '#acts/keep-rule.ts'
import { linkHanded } from '#acts/link-handed.ts'
import { listHanded, unlistHanded } from '#acts/list-handed.ts'
import { nameConference } from '#acts/name-conference.ts'
import { openDeal } from '#acts/open-deal.ts'
import { ownDeal } from '#acts/own-deal.ts'
import { stateTotal } from '#acts/state-total.ts'
import { stepDeal } from '#acts/step-deal.ts'
import { undoDealStep } from '#acts/undo-deal-step.ts'
import type { Actor } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { unfounded } from '#papers/paper.test.support.ts'
import { paperLines } from '#papers/paper.ts'
import { writePaper } from '#papers/write-paper.ts'
import { showChart, showCharts } from '#views/chart.ts'
import { showClocks } from '#views/clocks.ts'
import { showConference } from '#views/conference.ts'
import { showDeal } from '#views/deal.ts'
import { showDeals } from '#views/deals.ts'
import { showFigures } from '#views/figures.ts'
import { showMoney } from '#views/money.ts'
import { verifyHistory } from '#views/verify.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const NEWS =
  'A chip maker comes\n\nOn May 20, 2025, Hanbit Semicon of the Republic of Korea received an investment registration certificate for a plant of US$45 million in Da Nang. On June 2, 2025, it bought out a partner for US$5 million.'

/** The codes an act is refused with. */
async function refusedWith(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ActError)) throw error ?? new Error('nothing was refused')
  return error.problems.map((one) => one.problem)
}

describe.each(testDatabases())('the pipeline, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    let actor: Actor
    let sourceId = ''
    let dealId = ''
    const reader = { office: 'pipeline', lang: 'en' } as const
    const step = async (given: Readonly<Record<string, unknown>>) =>
      await perform(desk.ctx, actor, stepDeal, { dealId, ...given })

    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'pipeline')
      const { ctx } = desk
      const link = { a: 'Hanbit Semicon', b: 'Da Nang|VN', status: 'planned' }
      await perform(ctx, actor, enterFact, { kind: 'link', slots: link })
      const source = { text: NEWS, published: '2025-06-03', lang: 'en' }
      sourceId = (await perform(ctx, actor, addSource, source)).sourceId
      const opened = {
        investor: 'Hanbit Semicon',
        title: 'A packaging plant',
        origin: 'KR',
        sector: 'semiconductors',
      }
      const words = 'Their director called and asked for land in the High-Tech Park.'
      dealId = (await perform(ctx, actor, openDeal, { ...opened, day: '2025-03-03', words })).dealId
    })
    afterAll(async () => await desk?.drop())

    test('opens with the words that show the interest, looked after by who opened it', async () => {
      const view = await showDeal(desk.ctx, reader, { dealId })
      expect(view).toMatchObject({ stage: 'lead', provenance: 'foreign', owner: { name: actor.person } })
      expect(view.steps[0]?.proof).toMatchObject({
        own: true,
        quote: expect.stringContaining('High-Tech Park'),
      })
      expect([view.clocks, view.awaited[0]?.needs]).toEqual([
        [],
        'the day: the complete dossier for the certificate was received',
      ])
    })

    test('a second file for the same is refused, and so is a place as an investor', async () => {
      const again = perform(desk.ctx, actor, openDeal, { investor: 'Hanbit Semicon', words: 'once more' })
      expect(await refusedWith(again)).toEqual(['deal-there'])
      const place = perform(desk.ctx, actor, openDeal, { investor: 'KR', words: 'they asked' })
      expect(await refusedWith(place)).toEqual(['not-an-investor'])
    })

    test('nothing moves without a source, and a sum has to stand in its words', async () => {
      expect(await refusedWith(step({ step: 'qualified' }))).toEqual(['no-source'])
      expect(await refusedWith(step({ step: 'qualified', sourceId }))).toEqual(['no-quote'])
      const quote = 'received an investment registration certificate for a plant of US$45 million'
      const certificate = { step: 'investment-certificate', day: '2025-05-20', sourceId }
      const wrong = step({ ...certificate, quote, amount: '54000000 USD' })
      expect(await refusedWith(wrong)).toEqual(['sum-not-in-quote'])
      const falsified = step({ ...certificate, quote: 'a plant of US$54 million', amount: '54000000 USD' })
      expect((await refusedWith(falsified))[0]).toMatch(/^quote-/)
      await step({ step: 'dossier', day: '2025-05-02', words: 'Their dossier came in whole on 2 May.' })
      const term = async () => (await showClocks(desk.ctx, reader)).clocks.find(({ kind }) => kind === 'term')
      expect(await term()).toMatchObject({
        due: '2025-05-17',
        state: 'overdue',
        about: 'Hanbit Semicon – A packaging plant',
        holder: actor.person,
        subject: { kind: 'deal', id: dealId },
      })
      await step({ ...certificate, quote, amount: '45000000 USD', number: '4312 345 678' })
      expect(await term()).toMatchObject({ state: 'done', doneOn: '2025-05-20' })
      const { clocks } = await showDeal(desk.ctx, reader, { dealId })
      expect(clocks[0]).toMatchObject({ dueText: '17 May 2025', doneText: '20 May 2025', late: true })
    })

    test('a memorandum is pledged, a certificate registered, and both are kept apart', async () => {
      await step({
        step: 'intent',
        day: '2025-04-10',
        words: 'A memorandum over 90 million dollars.',
        amount: '90000000 USD',
      })
      await step({
        step: 'share-purchase',
        day: '2025-06-02',
        sourceId,
        quote: 'bought out a partner for US$5 million',
        amount: '5000000 USD',
      })
      const view = await showDeal(desk.ctx, reader, { dealId })
      expect(view.money).toEqual({ registered: 'USD 50 million', pledged: 'USD 90 million' })
      expect(view.stage).toBe('certificates')
      expect(view.standing.filter((one) => one.skipped).map((one) => one.step)).toEqual([
        'qualified',
        'site-visit',
      ])
    })

    test('read as of an earlier day it stands where it stood', async () => {
      const { stages, total } = await showDeals(desk.ctx, reader, { asOf: '2025-04-30' })
      const [deal] = stages.find(({ stage }) => stage === 'intent')?.deals ?? []
      expect([total, deal?.money]).toEqual([1, { pledged: 'USD 90 million' }])
      expect((await showDeals(desk.ctx, reader, { asOf: '2025-03-02' })).total).toBe(0)
      expect((await showDeals(desk.ctx, reader, { knownAt: '2025-06-01' })).total).toBe(0)
    })

    test('a step is taken back with its reason, and the history keeps both', async () => {
      const before = await showDeal(desk.ctx, reader, { dealId })
      const intent = before.steps.find((one) => one.step === 'intent')
      const undo = { dealId, seq: intent?.seq, why: 'the memorandum was with another firm' }
      await perform(desk.ctx, actor, undoDealStep, undo)
      const after = await showDeal(desk.ctx, reader, { dealId })
      expect(after.money).toEqual({ registered: 'USD 50 million' })
      expect(after.history.find((one) => one.seq === intent?.seq)?.takenBack).toBe(true)
      expect(await refusedWith(perform(desk.ctx, actor, undoDealStep, undo))).toEqual(['no-such-step'])
    })

    test('two at once: the second learns that the first did the same', async () => {
      const { version } = await showDeal(desk.ctx, reader, { dealId })
      await step({ step: 'site-visit', day: '2025-03-20', words: 'They saw lot A12.', seen: version })
      const late = step({ step: 'site-visit', day: '2025-03-21', words: 'They saw lot A13.', seen: version })
      expect(await refusedWith(late)).toEqual(['stale'])
      await perform(desk.ctx, actor, ownDeal, { dealId, owner: actor.person, seen: version })
      await perform(desk.ctx, actor, describeDeal, {
        dealId,
        title: 'Packaging and test',
        place: 'Da Nang|VN',
      })
      const shown = await showDeal(desk.ctx, { ...reader, lang: 'vi' }, { dealId })
      expect(shown.matter.place).toBe('Đà Nẵng|VN')
      const same = await perform(desk.ctx, actor, describeDeal, { dealId, place: 'Đà Nẵng|VN' })
      expect(same.version).toBe(shown.version)
      await perform(desk.ctx, actor, describeDeal, { dealId, place: null })
      const { matter } = await showDeal(desk.ctx, reader, { dealId })
      expect(matter).toEqual({ title: 'Packaging and test', sector: 'semiconductors', origin: 'KR' })
      const lost = perform(desk.ctx, actor, describeDeal, { dealId, projectId: 'none' })
      expect(await refusedWith(lost)).toEqual(['not-found'])
    })

    test('a file for a project is not made a second one for no project by taking the project out', async () => {
      const slots = { title: 'A test line', place: 'Da Nang|VN' }
      const { statementId } = await perform(desk.ctx, actor, enterFact, { kind: 'project', slots })
      const opened = { investor: 'Hanbit Semicon', projectId: statementId, words: 'They asked for it, too.' }
      const second = (await perform(desk.ctx, actor, openDeal, opened)).dealId
      const emptied = { dealId: second, projectId: null }
      expect(await refusedWith(perform(desk.ctx, actor, describeDeal, emptied))).toEqual(['deal-there'])
      await perform(desk.ctx, actor, stepDeal, {
        dealId: second,
        step: 'withdrawn',
        words: 'They let it go.',
      })
      await perform(desk.ctx, actor, describeDeal, emptied)
    })

    test('our files stand beside what is told, and the difference is explained', async () => {
      const stock = { host: 'Da Nang|VN', origin: 'KR', measure: 'stock', asof: '2024-12-31' }
      const slots = { ...stock, amount: '382000000 USD', rank: 5, within: true }
      await perform(desk.ctx, actor, enterFact, { kind: 'investment', slots })
      const view = await showMoney(desk.ctx, reader, { by: 'origin', measure: 'stock' })
      const [korea] = view.rows
      expect(korea).toMatchObject({
        key: 'KR',
        rank: 1,
        sums: ['50000000 USD'],
        difference: '+ USD 332 million',
      })
      expect(korea?.told).toMatchObject({ amount: '382000000 USD', asofText: '31 December 2024' })
      expect(korea?.why.join(' ')).toMatch(/stands in no file of ours.*31 December 2024/)
      expect(view.registered.at(-1)).toMatchObject({ part: 'total', sumsText: 'USD 50 million' })
      const named = await showMoney(desk.ctx, reader, { host: 'Da Nang', origin: 'KR' })
      expect(named.rows).toEqual(view.rows)
      const slots2 = { host: 'Da Nang|VN', measure: 'stock', asof: '2024-12-31', amount: '900000000 USD' }
      const field = { ...slots2, sector: 'semiconductors', amount: '70000000 USD' }
      for (const one of [slots2, field])
        await perform(desk.ctx, actor, enterFact, { kind: 'investment', slots: one })
      const byField = await showMoney(desk.ctx, reader, { by: 'sector' })
      expect(byField.rows.map((row) => [row.label, row.sums, row.told?.amount, row.difference])).toEqual([
        ['semiconductors', ['50000000 USD'], '70000000 USD', '+ USD 20 million'],
      ])
      expect(byField.rows[0]?.why.join(' ')).toContain('its own list of fields')
      expect((await showMoney(desk.ctx, reader, { by: 'origin' })).rows).toEqual(view.rows)
      const byDay = await showMoney(desk.ctx, reader, { by: 'day' })
      expect(byDay.rows.map((row) => [row.key, row.rank, row.sums, row.told?.amount])).toEqual([
        ['2025-06-15', undefined, ['50000000 USD'], undefined],
        ['2024-12-31', undefined, [], '900000000 USD'],
      ])
      const ledger = await showFigures(desk.ctx, reader, { sector: 'semiconductors' })
      expect(ledger.series.map((each) => [each.sectorWord, each.lines.length])).toEqual([
        ['semiconductors', 1],
      ])
      const ids = (await showFigures(desk.ctx, reader)).series
        .filter((each) => !each.origin)
        .flatMap((each) => each.lines.map((line) => line.recordId))
      const { sum } = await showFigures(desk.ctx, reader, { sum: ids })
      expect(sum?.refusals.map((one) => one.rule)).toEqual(['figures/field-and-whole'])
      const domestic = await showMoney(desk.ctx, reader, { side: 'domestic' })
      expect([domestic.rows, domestic.apart[0]?.side]).toEqual([[], 'foreign'])
      await expect(showMoney(desk.ctx, reader, { by: 'moon' })).rejects.toThrow(ActError)
      expect((await showMoney(desk.ctx, reader, { from: '2025' })).from).toBe('2025-01-01')
      expect(await refusedWith(showMoney(desk.ctx, reader, { from: '2025-02-31' }))).toEqual([
        'date-not-read',
      ])
      const page = await webApp(desk.ctx).request(
        `http://localhost/${reader.office}/money?from=31/02/2025&by=year`,
        { headers: { host: 'localhost', cookie: 'lang=en' } },
      )
      const text = await page.text()
      expect(page.status).toBe(422)
      expect(text).toContain('“31/02/2025” is no day, month or year.')
      expect(text).toContain('value="31/02/2025"')
    })

    test('sums are converted by a rate on file alone', async () => {
      const asked = { by: 'origin', measure: 'licensed', currency: 'VND' } as const
      const without = await showMoney(desk.ctx, reader, asked)
      expect([without.rows[0]?.sums, without.refusals[0]]).toEqual([
        ['45000000 USD'],
        expect.stringContaining('no rate of USD to VND on file for 20 May 2025'),
      ])
      const words = 'The central rate of the State Bank on that day.'
      const rate = { from: 'USD', to: 'VND', value: 25_000, words }
      expect(await refusedWith(perform(desk.ctx, actor, enterRate, { ...rate, day: '2025-07-01' }))).toEqual([
        'rate-not-yet',
      ])
      await perform(desk.ctx, actor, enterRate, { ...rate, value: 24_000, day: '2025-05-19' })
      await perform(desk.ctx, actor, enterRate, { ...rate, day: '2025-05-19' })
      const made = await showMoney(desk.ctx, reader, asked)
      expect([made.rows[0]?.sums, made.refusals]).toEqual([['1125000000000 VND'], []])
      const uneven = { from: 'USD', to: 'KRW', value: 1373.37, day: '2025-05-19', words }
      await perform(desk.ctx, actor, enterRate, uneven)
      const won = await showMoney(desk.ctx, reader, { ...asked, currency: 'KRW' })
      expect(won.rows[0]).toMatchObject({ sums: ['61801650000 KRW'], sumsText: '≈ KRW 61.8 billion' })
    })

    test('a conference: its list from a table, totals beside it, follow-ups', async () => {
      const slots = {
        kind: 'conference',
        place: 'Da Nang|VN',
        date: '2024-06-28',
        title: 'Investing in Da Nang',
        status: 'done',
      }
      const { statementId: conferenceId } = await perform(desk.ctx, actor, enterFact, {
        kind: 'event',
        slots,
      })
      expect(await refusedWith(perform(desk.ctx, actor, nameConference, { conferenceId }))).toEqual([
        'name-empty',
      ])
      const title = async (lang: 'en' | 'vi') =>
        (await showConference(desk.ctx, { ...reader, lang }, { conferenceId })).title
      const told = await title('en')
      await perform(desk.ctx, actor, nameConference, { conferenceId, vi: 'Hội nghị đầu tư mùa hè' })
      expect([await title('vi'), await title('en')]).toEqual(['Hội nghị đầu tư mùa hè', told])
      const bare = await showConference(desk.ctx, reader, { conferenceId })
      expect(bare.rounds.map(({ due, whole, left }) => [due, whole, left])).toEqual([
        ['2024-12-28', true, 1],
        ['2025-06-28', true, 1],
        ['2026-06-28', true, 1],
      ])
      const asked = (await showClocks(desk.ctx, reader)).clocks.filter((one) => one.kind === 'outcome')
      expect(asked.map(({ due, state }) => [due, state])).toEqual([
        ['2024-12-28', 'overdue'],
        ['2025-06-28', 'warned'],
        ['2026-06-28', 'waiting'],
      ])
      const asWhole = { conferenceId, months: 12, finding: 'delayed', words: 'Hai dự án xin lùi một năm.' }
      expect(
        await refusedWith(perform(desk.ctx, actor, followHanded, { ...asWhole, day: '2030-01-01' })),
      ).toEqual(['follow-not-yet'])
      const early = { ...asWhole, day: '2024-06-27' }
      expect(await refusedWith(perform(desk.ctx, actor, followHanded, early))).toEqual(['follow-before'])
      await perform(desk.ctx, actor, followHanded, asWhole)
      const looked = await showConference(desk.ctx, reader, { conferenceId })
      expect(looked.rounds.map(({ state, left, found }) => [state, left, found.length])).toEqual([
        ['overdue', 1, 0],
        ['done', 0, 1],
        ['waiting', 1, 0],
      ])
      const table =
        'Dự án,Nhà đầu tư,Loại,Nguồn vốn,Vốn\nChips,Hanbit,cấp mới,nước ngoài,45000000 USD\nHotel,Sông Hàn,tăng vốn,trong nước,230000000000 VND\n=cmd(),Hanbit,ghi nhớ,nước ngoài,90000000 USD\n'
      const file = { base64: Buffer.from(table).toString('base64') }
      const words = 'The list the secretariat handed out.'
      const bad = { base64: Buffer.from(table.replace('cấp mới', 'quà')).toString('base64') }
      expect(
        await refusedWith(perform(desk.ctx, actor, listHanded, { conferenceId, ...bad, words })),
      ).toEqual(['sheet-line'])
      expect(await refusedWith(perform(desk.ctx, actor, listHanded, { conferenceId, ...file }))).toEqual([
        'no-source',
      ])
      await perform(desk.ctx, actor, listHanded, { conferenceId, ...file, words })
      expect(
        await refusedWith(perform(desk.ctx, actor, listHanded, { conferenceId, ...file, words })),
      ).toEqual(['handed-twice'])
      const total = { handed: 'certificates', side: 'foreign', projects: 3, amount: '60000000 USD', words }
      await perform(desk.ctx, actor, stateTotal, { conferenceId, ...total })
      const view = await showConference(desk.ctx, reader, { conferenceId })
      expect(view.groups.map(({ handed, side, sumsText }) => [handed, side, sumsText])).toEqual([
        ['new', 'foreign', 'USD 45 million'],
        ['additional', 'domestic', 'VND 230 billion'],
        ['mou', 'foreign', 'USD 90 million'],
      ])
      expect(view.stated[0]).toMatchObject({ projectsGap: 2, amountGapText: '+ USD 15 million' })
      expect(view.rounds.map((one) => [one.months, one.due, one.state])).toEqual([
        [6, '2024-12-28', 'overdue'],
        [12, '2025-06-28', 'done'],
        [24, '2026-06-28', 'waiting'],
      ])
      for (const { id } of view.rows) {
        const found = {
          rowId: id,
          months: 6,
          finding: 'on-track',
          day: '2025-01-10',
          words: 'They answered by letter.',
        }
        await perform(desk.ctx, actor, followHanded, { conferenceId, ...found })
      }
      const after = await showConference(desk.ctx, reader, { conferenceId })
      expect(after.rounds[0]).toMatchObject({ state: 'done', left: 0 })
      const [chips, hotel] = after.rows
      const link = { conferenceId, rowId: chips?.id, dealId }
      await perform(desk.ctx, actor, linkHanded, link)
      expect(await refusedWith(perform(desk.ctx, actor, linkHanded, link))).toEqual(['linked-so-already'])
      const lost = { ...link, dealId: 'd-none' }
      expect(await refusedWith(perform(desk.ctx, actor, linkHanded, lost))).toEqual(['not-found'])
      const off = { conferenceId, rowId: hotel?.id, why: 'handed over elsewhere' }
      await perform(desk.ctx, actor, unlistHanded, off)
      const linked = await showConference(desk.ctx, reader, { conferenceId })
      expect(linked.rows.map((row) => [row.project, row.deal?.id, row.deal?.registered])).toEqual([
        ['Chips', dealId, 'USD 50 million'],
        ['=cmd()', undefined, undefined],
      ])
      const nobody = { conferenceId, rowId: 'h-none', months: 6, finding: 'stopped', words }
      expect(await refusedWith(perform(desk.ctx, actor, followHanded, nobody))).toEqual(['no-such-row'])
    })

    test('charts refuse to mix measures, and draw like figures and files', async () => {
      const mixed = await showChart(desk.ctx, reader, { name: 'stock', measures: ['stock', 'licensed'] })
      expect([mixed.series, mixed.refusals.map((one) => one.rule)]).toEqual([[], ['figures/chart-measures']])
      const [stock, funnel] = await showCharts(desk.ctx, reader, { names: ['stock', 'funnel'] })
      expect(stock?.series.map(({ label, points }) => [label, points.map((one) => one.text)])).toEqual([
        ['South Korea', ['USD 382 million']],
      ])
      expect(funnel?.series[0]?.points.find((one) => one.at === 'certificates')?.value).toBe(1)
      expect(await refusedWith(showChart(desk.ctx, reader, { name: 'pie' }))).toEqual(['no-such-chart'])
    })

    test('follow-ups stand among the deadlines, papers are written from files and figures', async () => {
      const { clocks } = await showClocks(desk.ctx, reader)
      expect(
        clocks
          .filter(({ kind }) => kind === 'follow-up' || kind === 'outcome')
          .map((one) => [one.due, one.state]),
      ).toEqual([
        ['2024-12-28', 'done'],
        ['2025-06-28', 'done'],
        ['2026-06-28', 'waiting'],
      ])
      const year = await writePaper(desk.ctx, reader, { kind: 'investment-year', asOf: '2025-06-15' })
      expect(paperLines(year).join(' ')).toContain('come to USD 50 million')
      const brief = await writePaper(desk.ctx, reader, { kind: 'investor-brief', partner: 'Hanbit Semicon' })
      expect(brief.cites.some((cite) => cite.quote.includes('US$45 million'))).toBe(true)
      expect(unfounded(brief)).toEqual([])
      await expect(writePaper(desk.ctx, reader, { kind: 'investor-brief' })).rejects.toThrow(ActError)
    })

    test('a term the office read in a law itself binds from the day of the dossier', async () => {
      const paper = {
        document: 'Luật mẫu 01/2025',
        day: '2025-01-02',
        issuer: 'Quốc hội',
        text: 'Trong 07 ngày.',
      }
      const rule = { ...paper, certificate: 7, certificateCount: 'working' }
      await perform(desk.ctx, actor, keepRule, rule)
      const { clocks } = await showDeal(desk.ctx, reader, { dealId })
      const own = clocks.find((clock) => clock.clause.includes('7 working days'))
      expect(own).toMatchObject({ dueText: '13 May 2025', doneText: '20 May 2025', late: true })
      const none = perform(desk.ctx, actor, keepRule, { ...paper, certificateCount: 'calendar' })
      expect(await refusedWith(none)).toEqual(['rule-without-limit'])
    })

    test('a decrease and a partial withdrawal leave the sums of their day, never more than stands', async () => {
      const words = 'Their letter on the second line.'
      const low = { step: 'decrease', day: '2025-06-10', amount: '60000000 USD', words }
      expect(await refusedWith(step(low))).toEqual(['deal/below-zero'])
      await step({ ...low, amount: '10000000 USD' })
      const quote = { sourceId, quote: 'bought out a partner for US$5 million' }
      const part = { step: 'partial-withdrawal', day: '2025-06-12', share: 25 }
      expect(await refusedWith(step({ ...part, ...quote }))).toEqual(['share-not-in-quote'])
      await step({ ...part, words })
      const ours = async (asOf: string) =>
        (await showMoney(desk.ctx, reader, { measure: 'stock', asOf })).rows[0]?.sums
      expect([await ours('2025-06-09'), await ours('2025-06-11'), await ours('2025-06-12')]).toEqual([
        ['50000000 USD'],
        ['40000000 USD'],
        ['30000000 USD'],
      ])
      const view = await showDeal(desk.ctx, reader, { dealId })
      expect(view.money).toMatchObject({ registered: 'USD 40 million', standing: 'USD 30 million' })
      const texts = view.steps.filter((one) => one.day >= '2025-06-10').map((one) => one.amountText)
      expect(texts).toEqual(['− USD 10 million', '− 25 %'])
      const certificate = view.steps.find((one) => one.step === 'investment-certificate')
      const undo = { dealId, seq: certificate?.seq, why: 'noted twice' }
      expect(await refusedWith(perform(desk.ctx, actor, undoDealStep, undo))).toEqual(['deal/below-zero'])
    })

    test('a withdrawn investor leaves the stock of that day and no earlier one', async () => {
      await step({ step: 'withdrawn', day: '2025-06-14', words: 'Their letter of withdrawal.' })
      const ours = async (asOf: string) =>
        (await showMoney(desk.ctx, reader, { measure: 'stock', asOf })).rows[0]?.sums
      expect([await ours('2025-06-13'), await ours('2025-06-14')]).toEqual([['30000000 USD'], []])
      const flow = await showMoney(desk.ctx, reader, { measure: 'licensed', from: '2025-01-01' })
      expect(flow.rows[0]?.sums).toEqual(['45000000 USD'])
    })

    test('what has not happened is refused, and all of it is in the chain of the history', async () => {
      const words = 'planned'
      expect(await refusedWith(step({ step: 'aftercare', day: '2025-07-01', words }))).toEqual([
        'deal/not-yet',
        'deal/after-withdrawal',
      ])
      expect(await refusedWith(step({ step: 'realised', day: '2025-06-10', words }))).toEqual([
        'deal/how-much',
      ])
      expect((await verifyHistory(desk.ctx, reader)).whole).toBe(true)
    })
  })
})
