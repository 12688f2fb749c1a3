import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { attachEvidence } from '#acts/attach-evidence.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { noteGreeting } from '#acts/note-greeting.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { greetingLetterFile, greetingLetterText } from '#papers/greeting-letter.ts'
import { occasionsFeed } from '#papers/occasions-feed.ts'
import { agreementsTable, tiesTable } from '#papers/ties-table.ts'
import { showComing } from '#views/coming.ts'
import { showEmbassies, showEmbassy } from '#views/embassies.ts'
import { showGreeting } from '#views/occasions/greeting-letter.ts'
import { showOccasions } from '#views/occasions.ts'
import { showRecord } from '#views/record.ts'
import { showWholeRecord } from '#views/record-whole.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { wholeAgreements, wholeTies } from '../support/whole-lists.ts'

type Fact = readonly [KindName, Readonly<Record<string, unknown>>, string]

const HOME = 'Da Nang|VN'

/** A small book in which each list has something to hold. Days are our own. */
const FACTS: readonly Fact[] = [
  [
    'partnership',
    { a: HOME, b: 'Changwon|KR', status: 'letter-of-intent', heldFrom: '1996-05' },
    'Ý định thư với Changwon.',
  ],
  [
    'partnership',
    { a: HOME, b: 'Changwon|KR', kind: 'cooperation', status: 'established', since: '1997' },
    'Hợp tác với Changwon từ 1997.',
  ],
  [
    'partnership',
    { a: HOME, b: 'Changwon|KR', kind: 'sister-city', status: 'established', since: '2009-04-02' },
    'Kết nghĩa với Changwon ngày 02/4/2009.',
  ],
  [
    'partnership',
    { a: HOME, b: 'Sakai|JP', kind: 'friendship', status: 'established', since: '2009-02-10' },
    'Hữu nghị với Sakai.',
  ],
  [
    'partnership',
    { a: HOME, b: 'Daegu|KR', kind: 'friendship', status: 'established', since: '2004' },
    'Hữu nghị với Daegu từ 2004.',
  ],
  [
    'partnership',
    { a: HOME, b: 'Daegu|KR', status: 'dormant', heldFrom: '2015' },
    'Quan hệ với Daegu lâu không hoạt động.',
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
    'partnership',
    { a: HOME, b: 'Nagasaki|JP', kind: 'friendship', status: 'planned' },
    'Dự kiến quan hệ với Nagasaki.',
  ],
  [
    'agreement',
    {
      parties: [HOME, 'Changwon|KR'],
      instrument: 'mou',
      status: 'signed',
      date: '2020-10-01',
      term: '5 năm',
      notice: '3 tháng',
      title: 'Bản ghi nhớ về cảng biển',
    },
    'Ký bản ghi nhớ về cảng biển với Changwon.',
  ],
  [
    'agreement',
    {
      parties: [HOME, 'Sakai|JP'],
      instrument: 'agreement',
      status: 'signed',
      date: '2012-03-01',
      term: '3 years',
      renewal: 'tacit',
      title: 'Thỏa thuận giao lưu',
    },
    'Ký thỏa thuận giao lưu với Sakai.',
  ],
  [
    'agreement',
    { parties: [HOME, 'Daegu|KR'], instrument: 'mou', status: 'signed', date: '2005-06-01', term: '10 năm' },
    'Ký với Daegu.',
  ],
  [
    'agreement',
    { parties: [HOME, 'Oakland|US'], instrument: 'agreement', status: 'signed', date: '2010-09-01' },
    'Ký với Oakland.',
  ],
  [
    'visit',
    { from: 'Sakai|JP', to: [HOME], start: '2024-11-05', status: 'done' },
    'Đoàn Sakai thăm Đà Nẵng.',
  ],
  [
    'visit',
    { from: HOME, to: ['Changwon|KR'], start: '2026-01-01', status: 'planned' },
    'Dự kiến thăm Changwon.',
  ],
  [
    'gift',
    { giver: HOME, receiver: 'Changwon|KR', thing: 'Tranh Ngũ Hành Sơn', date: '2019-05-01' },
    'Tặng Changwon tranh.',
  ],
  [
    'role',
    { person: 'Kim Mau', role: 'Mayor', of: 'Changwon|KR', status: 'present' },
    'Kim Mau là thị trưởng Changwon.',
  ],
  [
    'role',
    {
      person: 'Lee Mau',
      role: 'Tổng Lãnh sự',
      of: 'Tổng Lãnh sự quán Hàn Quốc tại Đà Nẵng',
      status: 'former',
      heldFrom: '2020-03-01',
      heldTo: '2023-02-28',
    },
    'Lee Mau là Tổng Lãnh sự 2020–2023.',
  ],
  [
    'role',
    {
      person: 'Park Mau',
      role: 'Tổng Lãnh sự',
      of: 'Tổng Lãnh sự quán Hàn Quốc tại Đà Nẵng',
      status: 'present',
      heldFrom: '2023-03-01',
    },
    'Park Mau là Tổng Lãnh sự từ 2023.',
  ],
]

const DAY = '2025-06-15'

describe.each(testDatabases())('ties and agreements over time on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    const actor: Actor = { office: 'da-nang', person: 'Phạm Thị Thử' }
    const reader = { office: 'da-nang', lang: 'vi' } as const
    const ids: string[] = []

    beforeAll(async () => {
      desk = await openContext(server)
      await perform(desk.ctx, actor, createOffice, {
        id: 'da-nang',
        home: HOME,
        people: [{ name: actor.person }],
      })
      for (const [kind, slots, note] of FACTS) {
        ids.push((await perform(desk.ctx, actor, enterFact, { kind, slots, note })).statementId)
      }
    })
    afterAll(async () => await desk?.drop())

    const ties = async (asked: Parameters<typeof wholeTies>[2] = {}) =>
      await wholeTies(desk.ctx, reader, { asOf: DAY, ...asked })
    const names = async (list: Parameters<typeof ties>[0]) =>
      (await ties(list)).lines.map((line) => line.partner.name)
    const counts = (view: { lists: readonly { list: string; count: number }[] }) =>
      Object.fromEntries(view.lists.map(({ list, count }) => [list, count]))

    test('one tie is one line of stages, each with its day and source, and stands as it stood on the day', async () => {
      const { lines, cites } = await ties({ list: 'all' })
      const changwon = lines.find((line) => line.partner.name === 'Changwon')
      expect(changwon?.steps.map((step) => [step.step, step.on])).toEqual([
        ['letter-of-intent', '1996-05'],
        ['cooperation', '1997'],
        ['sister-city', '2009-04-02'],
        ['signed', '2020-10-01'],
      ])
      expect(changwon?.steps.every((step) => step.marks.length === 1)).toBe(true)
      const quoted = cites.find((cite) => cite.mark === changwon?.steps[1]?.marks[0])?.quote
      expect(quoted).toBe('Hợp tác với Changwon từ 1997.')
      expect(lines.find((line) => line.partner.name === 'Daegu')).toMatchObject({ state: 'dormant' })
      const then = await ties({ list: 'all', asOf: '2010-01-01' })
      expect(then.lines.find((line) => line.partner.name === 'Daegu')).toMatchObject({ state: 'established' })
      expect(then.lines.find((line) => line.partner.name === 'Côn Minh')).toMatchObject({
        state: 'established',
      })
    })

    test('each list says what it counts, and its number is its length, asked twice and from any side', async () => {
      const first = counts(await ties())
      expect(first).toEqual({
        'in-force': 4,
        expiring: 1,
        expired: 1,
        undated: 1,
        silent: 2,
        ended: 1,
        inherited: 0,
        planned: 1,
        all: 6,
      })
      expect(counts(await ties())).toEqual(first)
      for (const [list, count] of Object.entries(first)) {
        const view = await ties({ list: list as 'all' })
        expect([list, view.lines.length, view.rule.endsWith('.')]).toEqual([list, count, true])
      }
      const { ties: home } = await showComing(desk.ctx, reader, { asOf: DAY })
      expect(home).toEqual(first)
      expect(await names({ list: 'expiring' })).toEqual(['Changwon'])
      expect(await names({ list: 'expiring', days: 30 })).toEqual([])
      expect(await names({ list: 'silent' })).toEqual(['Daegu', 'Oakland'])
      expect(await names({ list: 'silent', years: 30 })).toEqual(['Oakland'].slice(0, 0))
      expect(await names({ list: 'in-force', country: 'KR', sort: 'since' })).toEqual(['Changwon', 'Daegu'])
      expect(await names({ list: 'ended', asOf: '2010-01-01' })).toEqual([])
    })

    test('agreements end by their own words: the rule and the last day for notice are told', async () => {
      const view = await wholeAgreements(desk.ctx, reader, { asOf: DAY, list: 'all', sort: 'end' })
      const told = view.lines.map(({ partners, end, state }) => [
        partners[0]?.name,
        end.on,
        end.noticeBy,
        state,
      ])
      expect(told).toEqual([
        ['Daegu', '2015-06-01', undefined, 'expired'],
        ['Changwon', '2025-10-01', '2025-07-01', 'in-force'],
        ['Sakai', '2027-03-01', undefined, 'in-force'],
        ['Oakland', undefined, undefined, 'in-force'],
      ])
      expect(view.lines[2]?.end).toMatchObject({ renewed: 4, rule: 'signed-term' })
      expect(view.lines[2]?.end.says).toContain('gia hạn mặc nhiên 4 lần')
      expect(counts(view)).toMatchObject({
        'in-force': 3,
        expiring: 1,
        expired: 1,
        undated: 1,
        silent: 1,
        all: 4,
      })
      const later = await wholeAgreements(desk.ctx, reader, { asOf: '2025-10-02', list: 'expired' })
      expect(later.lines.map((line) => line.title)).toContain('Bản ghi nhớ về cảng biển')
    })

    test('the signed copy is there once it is attached', async () => {
      const recordId = ids[9] ?? ''
      const file = { bytes: new TextEncoder().encode('%PDF-1.4 signed'), fileName: 'ban-ky.pdf' }
      await perform(desk.ctx, actor, attachEvidence, { recordId, file })
      const view = await wholeAgreements(desk.ctx, reader, { asOf: DAY, list: 'expiring' })
      expect(view.lines[0]?.copies.map((one) => one.fileName)).toEqual(['ban-ky.pdf'])
    })

    test('as rows, each with the words it rests on', async () => {
      const rows = tiesTable(await ties(), 'vi')
      expect(rows).toHaveLength(2 + 4)
      expect(rows[5]?.at(-1)).toContain('“Hữu nghị với Sakai.”')
      expect(rows[5]?.at(-1)).not.toContain('Changwon')
      expect(rows[2]?.at(-1)).toContain('“Hợp tác với Changwon từ 1997.”')
      const papers = agreementsTable(await wholeAgreements(desk.ctx, reader, { asOf: DAY }), 'en')
      expect(papers[1]?.[0]).toBe('Paper')
    })

    test('the tie of a record stands on its page, its marks counted on', async () => {
      const { view: page, over: own } = await showWholeRecord(desk.ctx, reader, {
        recordId: ids[1] ?? '',
        asOf: DAY,
      })
      expect(own.lines.map((line) => line.partner.name)).toEqual(['Changwon'])
      const quotes = new Map([...page.cites, ...own.cites].map((cite) => [cite.mark, cite.quote]))
      expect(quotes.size).toBe(page.cites.length + own.cites.length)
      expect(own.lines[0]?.steps.map((step) => quotes.get(step.marks[0] ?? 0))).toEqual([
        'Ý định thư với Changwon.',
        'Hợp tác với Changwon từ 1997.',
        'Kết nghĩa với Changwon ngày 02/4/2009.',
        'Ký bản ghi nhớ về cảng biển với Changwon.',
      ])
      const other = await showWholeRecord(desk.ctx, reader, { recordId: ids[9] ?? '' })
      expect(other.over.lines).toEqual([])
    })

    test('an embassy is told by the country it sits in, in the reader’s language', async () => {
      const slots = { person: 'Marco Mau', role: 'Ambassador to Vietnam', of: 'IT' }
      await perform(desk.ctx, actor, enterFact, {
        kind: 'role',
        slots,
        note: 'Italian Ambassador to Vietnam.',
      })
      const named = async (lang: 'en' | 'vi') =>
        (await showEmbassies(desk.ctx, { ...reader, lang }, { asOf: DAY, country: 'IT' })).embassies[0]?.name
      expect([await named('vi'), await named('en')]).toEqual([
        'Đại sứ quán Ý tại Việt Nam',
        'Italy – Embassy in Vietnam',
      ])
    })

    test('a consulate has its heads in turn, under its country', async () => {
      const { embassies } = await showEmbassies(desk.ctx, reader, { asOf: DAY, country: 'KR' })
      expect(embassies.map((one) => [one.key, one.country, one.seat])).toEqual([
        ['kr-consulate-general-da-nang', 'KR', 'Đà Nẵng'],
      ])
      expect(embassies[0]?.heads.map((one) => [one.person.name, one.from, one.present])).toEqual([
        ['Lee Mau', '2020-03-01', false],
        ['Park Mau', '2023-03-01', true],
      ])
      await expect(showEmbassy(desk.ctx, reader, { key: 'xx-embassy' })).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    test('what is coming: round years as precisely as known, national days, feasts', async () => {
      const { occasions, cites } = await showOccasions(desk.ctx, reader, {
        asOf: '2026-11-22',
        days: 400,
      })
      const told = occasions.map((one) => [one.sort, one.name, one.on])
      expect(told).toContainEqual(['tie', '30 năm quan hệ với Changwon', '2027'])
      const years = occasions.find((one) => one.name === '30 năm quan hệ với Changwon')
      expect(years?.marks.map((mark) => cites.find((cite) => cite.mark === mark)?.quote)).toEqual([
        'Hợp tác với Changwon từ 1997.',
      ])
      expect(told).toContainEqual(['seollal', 'Tết Seollal Hàn Quốc', '2027-02-07'])
      expect(told).toContainEqual([
        'national-day',
        'Quốc khánh Nhật Bản (Sinh nhật Nhật hoàng)',
        '2027-02-23',
      ])
      expect(told).toContainEqual(['tet', 'Tết Nguyên đán', '2027-02-06'])
      expect(occasions.find((one) => one.sort === 'tet')?.partners).toHaveLength(4)
      expect(told.some(([, name]) => String(name).includes('Trung Quốc'))).toBe(false)
      const feed = occasionsFeed(
        await showOccasions(desk.ctx, reader, { asOf: '2026-11-22' }),
        desk.ctx.now(),
      )
      expect(feed).toContain('DTSTART;VALUE=DATE:20270207')
      expect(feed.match(/BEGIN:VEVENT/g)?.length).toBe(feed.match(/TRANSP:TRANSPARENT/g)?.length)
      expect(feed).not.toContain('2027-01-01')
    })

    test('a letter cites every fact; its being sent is a greeting, not an exchange', async () => {
      desk.move('2026-11-22T03:00:00.000Z')
      const { occasions } = await showOccasions(desk.ctx, reader, { days: 400 })
      const key = occasions.find((one) => one.sort === 'tie')?.partners[0]?.key ?? ''
      const letter = await showGreeting(desk.ctx, reader, { key })
      for (const one of letter.sentences)
        expect([one.text, one.desk || one.marks.length > 0]).toEqual([one.text, true])
      expect(letter.sentences[0]?.text).toBe(
        'Đà Nẵng và Changwon có quan hệ từ năm 1997, đến dịp này là 30 năm.',
      )
      const quotes = new Map(letter.cites.map((cite) => [cite.mark, cite.quote]))
      const restsOn = (at: number) => letter.sentences[at]?.marks.map((mark) => quotes.get(mark))
      expect(restsOn(0)).toEqual(['Hợp tác với Changwon từ 1997.'])
      expect(restsOn(1)).toEqual(['Kết nghĩa với Changwon ngày 02/4/2009.'])
      expect(restsOn(2)).toEqual(['Ký bản ghi nhớ về cảng biển với Changwon.'])
      expect(letter.gifts.flatMap((gift) => gift.marks.map((mark) => quotes.get(mark)))).toEqual([
        'Tặng Changwon tranh.',
      ])
      expect(letter.sentences.map((one) => one.text)).toContain(
        'Lần trao đổi gần nhất của hai bên là ký văn bản, 01/10/2020.',
      )
      expect(letter.salutation).toBe('Thưa Ngài/Bà Thị trưởng Kim Mau,')
      expect(letter.gifts.map((gift) => gift.onText)).toEqual(['01/5/2019'])
      const { bytes } = await greetingLetterFile(letter)
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
      expect(value).toContain('“Hợp tác với Changwon từ 1997.”')
      const clean = await greetingLetterFile(letter, { toSend: true })
      const sent = await mammoth.extractRawText({ buffer: Buffer.from(clean.bytes) })
      expect(sent.value).not.toContain('[')
      expect(greetingLetterText(await showGreeting(desk.ctx, { ...reader, lang: 'en' }, { key }))).toContain(
        'Dear Mayor Kim Mau,',
      )
      const korean = await showGreeting(desk.ctx, reader, { key, beside: 'ko' })
      expect(korean.beside).toEqual({ lang: 'ko', dated: '2026년 11월 22일', addressee: ['창원시'] })
      expect(greetingLetterText(korean)).toContain('창원시')
      await expect(showGreeting(desk.ctx, reader, { key, beside: 'fr' })).rejects.toMatchObject({
        problems: [{ problem: 'no-such-partner-language' }],
      })

      const before = await ties({ asOf: '2026-11-22', list: 'silent' })
      const { statementId } = await perform(desk.ctx, actor, noteGreeting, { key, on: '2026-11-20' })
      const after = await ties({ asOf: '2026-11-22', list: 'silent' })
      expect(after.lines.length).toBe(before.lines.length)
      const changwon = (await ties({ asOf: '2026-11-22' })).lines.find(
        (line) => line.partner.name === 'Changwon',
      )
      expect([changwon?.greeting?.on, changwon?.exchange?.on]).toEqual(['2026-11-20', '2020-10-01'])
      expect((await showGreeting(desk.ctx, reader, { key })).sent?.on).toBe('2026-11-20')
      await expect(perform(desk.ctx, actor, noteGreeting, { key })).rejects.toMatchObject({
        code: 'conflict',
      })

      const { decisions } = await showRecord(desk.ctx, reader, { recordId: statementId })
      await perform(desk.ctx, actor, undoJudgement, { judgementIds: [decisions[0]?.judgementId ?? ''] })
      expect((await showGreeting(desk.ctx, reader, { key })).sent).toBeUndefined()
    })

    test('no letter to nobody, none on a day to come, none on an occasion there is not', async () => {
      const note = async (given: Readonly<Record<string, unknown>>) =>
        perform(desk.ctx, actor, noteGreeting, given)
      await expect(note({ key: 'tie.none.2027.none' })).rejects.toMatchObject({ code: 'not-found' })
      await expect(note({ key: 'nonsense' })).rejects.toMatchObject({ code: 'not-found' })
      await expect(note({ key: 'tie.x.2027.x', on: '2026-11-23' })).rejects.toMatchObject({
        problems: [{ problem: 'letter-day-ahead' }],
      })
      await expect(note({ key: 'tie.x.2027.x', on: 'hôm qua' })).rejects.toMatchObject({ code: 'invalid' })
      await expect(note({ key: '' })).rejects.toMatchObject({ code: 'invalid' })
    })
  })
})
