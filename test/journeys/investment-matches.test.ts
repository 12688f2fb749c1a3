import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { decideMatch } from '#acts/decide-match.ts'
import { enterProject } from '#acts/enter-project.ts'
import { importRegister } from '#acts/import-register.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { keepInvestor } from '#acts/keep-investor.ts'
import { keepSheet } from '#acts/keep-sheet.ts'
import { planContact } from '#acts/plan-contact.ts'
import { publish } from '#acts/publish.ts'
import { readSource } from '#acts/read-source.ts'
import { withdrawPart } from '#acts/withdraw-part.ts'
import type { Actor } from '#context.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { showPublic } from '#views/exports/public-page.ts'
import { showHistory } from '#views/history.ts'
import { suggestBodies } from '#views/investment/suggest-bodies.ts'
import { showInvestor } from '#views/investor.ts'
import { showInvestors } from '#views/investors.ts'
import { showMatches, showMatchesOf } from '#views/match.ts'
import { showPartner } from '#views/partner.ts'
import { showProject } from '#views/project.ts'
import { showProjects } from '#views/projects.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const CAM_LAM = `Khanh Hoa looks across the Pacific

KHANH HOA – Khanh Hoa Province will call on several American investment funds to collaborate with Vingroup to develop a global intelligence centre in Cam Lam District, as well as to partner with Sun Group to study the possibility of investing in the northern part of Van Phong Economic Zone.

FPT works with the Telecommunications University on training. VinUniversity cooperates with Vingroup on research.`

const CHIPS = `Đà Nẵng mời gọi đầu tư bán dẫn

ĐÀ NẴNG – Thành phố Đà Nẵng kêu gọi đầu tư vào dự án nhà máy kiểm thử và đóng gói bán dẫn tại Khu công nghệ cao Đà Nẵng.`

const GUESTS = `Pyeongtaek guests in Da Nang

DA NANG – Da Nang and Pyeongtaek signed a cooperation agreement on April 2, 2025. The agreement covers semiconductors, ports and logistics.

A 12-member delegation of Pyeongtaek City visited Da Nang on April 2, 2025. Hanbit Chip Materials Co., Ltd and Seohae Port Logistics Co., Ltd came with the delegation.`

const UNNAMED = `Ulsan calls on Da Nang

DA NANG – Da Nang and Ulsan signed a cooperation agreement on semiconductors on April 28, 2025.

Ulsan Mayor Kim Min Soo visited Da Nang on April 28, 2025. His delegation includes executives of chip makers.`

describe.each(testDatabases())('projects, investors and matches on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    const reader = { office: 'one', lang: 'vi' } as const

    /** Takes a text in, reads it and accepts what it says. */
    async function take(text: string, published: string, lang: 'en' | 'vi') {
      const { sourceId } = await perform(desk.ctx, actor, addSource, { text, published, lang })
      await perform(desk.ctx, actor, readSource, { sourceId })
      const found = await desk.ctx.store.inOffice('one', (tx) => listStatementsOfSource(tx, sourceId))
      const statementIds = found.map((one) => one.id)
      await perform(desk.ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
      return { sourceId, found }
    }
    const project = async (word: RegExp) =>
      (await showProjects(desk.ctx, reader)).lines.find((line) => word.test(line.title.text))?.id ?? ''
    const refusal = async (work: Promise<unknown>) =>
      await work.then(
        () => 'done',
        (error: { problems?: readonly { problem: string }[] }) => error.problems?.[0]?.problem,
      )

    let camLam = ''
    let guests: Awaited<ReturnType<typeof take>>
    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2025-04-10T02:00:00.000Z')
      actor = await openDesk(desk.ctx, 'one')
      camLam = (await take(CAM_LAM, '2024-05-05', 'en')).sourceId
      await take(CHIPS, '2025-03-01', 'vi')
      guests = await take(GUESTS, '2025-04-03', 'en')
    })
    afterAll(async () => await desk?.drop())

    test('what sources say becomes sheets: place, firms, whom they seek', async () => {
      const { lines } = await showProjects(desk.ctx, { office: 'one', lang: 'en' })
      expect(
        lines.map(({ title, place, firms, sought, status, sector }) => [
          title.text,
          place?.name,
          firms.map((one) => one.name),
          sought.map((one) => one.name),
          status?.value,
          sector?.value,
        ]),
      ).toEqual([
        ['Dự án nhà máy kiểm thử và đóng gói bán dẫn', 'Da Nang', [], [], 'sought', ['semiconductors']],
        ['Global intelligence centre', 'Cam Lam', ['Vingroup'], ['United States'], 'sought', undefined],
        [
          'Northern part of Van Phong Economic Zone',
          undefined,
          ['Sun Group'],
          ['United States'],
          'sought',
          undefined,
        ],
      ])
      const view = await showProject(desk.ctx, reader, { projectId: 'global intelligence centre' })
      expect(view.spot?.lat).toBeCloseTo(12, 0)
      expect(view.links.map((link) => link.text)).toEqual(
        expect.arrayContaining([expect.stringContaining('FPT – Telecommunications University')]),
      )
      expect(view.cites.every((cite) => cite.quote)).toBe(true)
      const quoteOf = (mark: number | undefined) => view.cites.find((cite) => cite.mark === mark)?.quote
      expect(quoteOf(view.firmsTold.marks[0])).toContain('Vingroup')
      expect(quoteOf(view.soughtTold.marks[0])).toContain('American investment funds')
    })

    test('a sheet is filled in part by part, from the words of a source or signed; the newest stands', async () => {
      const projectId = await project(/bán dẫn/)
      const parts = {
        scale: { vi: 'Giai đoạn 1: 200 triệu USD', en: 'Phase 1: US$200 million' },
        capital: '200000000 USD',
        incentives: ['Thuê đất ưu đãi 50 năm', 'Miễn thuế 4 năm'],
        contact: 'Trưởng phòng Xúc tiến đầu tư',
      }
      await perform(desk.ctx, actor, keepSheet, { projectId, parts })
      await perform(desk.ctx, actor, keepSheet, { projectId, parts: { capital: '250000000 USD' } })
      const view = await showProject(desk.ctx, { office: 'one', lang: 'en' }, { projectId })
      const told = view.parts.map((part) => [part.part, part.text, part.lang])
      expect(told).toEqual([
        ['scale', 'Phase 1: US$200 million', undefined],
        ['capital', 'USD 250 million', undefined],
        ['incentives', 'Thuê đất ưu đãi 50 năm', 'vi'],
        ['incentives', 'Miễn thuế 4 năm', 'vi'],
        ['contact', 'Trưởng phòng Xúc tiến đầu tư', 'vi'],
      ])
      const capital = view.parts.find((part) => part.part === 'capital')
      expect(view.cites.find((cite) => cite.mark === capital?.marks[0])?.quote).toContain(
        'Vốn kêu gọi: 250 triệu USD',
      )
      await perform(desk.ctx, actor, withdrawPart, { subject: 'project', part: capital?.seq ?? 0 })
      const again = await showProject(desk.ctx, reader, { projectId })
      expect(again.parts.find((part) => part.part === 'capital')?.text).toBe('200 triệu USD')
      const before = await showProject(desk.ctx, reader, { projectId, asOf: '2025-04-01' })
      expect(before.parts).toEqual([])
    })

    test('a sheet is public by the act that opens any entry, and by nothing on the sheet itself', async () => {
      const projectId = await project(/global intelligence/i)
      const note = { projectId, parts: { public: 'yes' } }
      expect(await refusal(perform(desk.ctx, actor, keepSheet, note))).toBe('part-unknown')
      const open = async () => (await showProject(desk.ctx, reader, { projectId })).open
      const onPage = async () =>
        (await showPublic(desk.ctx, reader)).lists.find(({ kind }) => kind === 'projects')?.rows.length
      expect([await open(), await onPage()]).toEqual([false, 0])
      const why = 'on the province’s published list'
      await perform(desk.ctx, actor, publish, {
        recordIds: [projectId],
        sourceIds: [camLam],
        shownTo: 'public',
        why,
      })
      expect([await open(), await onPage()]).toEqual([true, 1])
      await perform(desk.ctx, actor, publish, { recordIds: [projectId], shownTo: 'desk', why })
      expect([await open(), await onPage()]).toEqual([false, 0])
    })

    test('a project by hand is a fact with its source; a title alone is enough', async () => {
      const { projectId } = await perform(desk.ctx, actor, enterProject, {
        title: 'Cảng logistics Liên Chiểu',
        place: 'Da Nang|VN',
        sector: ['ports', 'logistics'],
        heldFrom: '2025-03',
        parts: { industry: ['H52'], land: '300 ha' },
      })
      const view = await showProject(desk.ctx, reader, { projectId })
      expect(view).toMatchObject({ industries: [{ code: 'H52', stated: true }], open: false })
      expect(view.status?.value).toBe('sought')
      const name = { en: 'Lien Chieu logistics port' }
      await perform(desk.ctx, actor, keepSheet, { projectId, parts: { name } })
      const told = async (lang: 'vi' | 'en') => {
        const { others } = await showPartner(desk.ctx, { ...reader, lang }, { with: view.place?.id ?? '' })
        return others.find((one) => one.recordId === projectId)?.text
      }
      expect(await told('en')).toContain('Lien Chieu logistics port, Da Nang')
      expect(await told('vi')).toContain('Cảng logistics Liên Chiểu, Đà Nẵng')
    })

    test('a list of projects the desk keeps becomes sheets, each row its source', async () => {
      const rows =
        'Tên dự án,Địa điểm,Lĩnh vực,Tình trạng\nKhu công nghiệp Hòa Ninh,"Đà Nẵng, Việt Nam",logistics,Đang kêu gọi\n'
      const base64 = Buffer.from(rows).toString('base64')
      await perform(desk.ctx, actor, importRegister, { base64, fileName: 'du-an.csv' })
      const view = await showProject(desk.ctx, reader, { projectId: 'Khu công nghiệp Hòa Ninh' })
      expect([view.place?.name, view.sector?.value, view.status?.value]).toEqual([
        'Đà Nẵng',
        ['logistics'],
        'sought',
      ])
      expect(view.cites[0]?.sourceKind).toBe('row')
    })

    test('business members of a partner city’s delegation are matched to the semiconductor project, with reasons', async () => {
      const visit = guests.found.find((one) => one.kind === 'visit')?.id ?? ''
      const quote =
        'Hanbit Chip Materials Co., Ltd and Seohae Port Logistics Co., Ltd came with the delegation'
      const proof = { sourceId: guests.sourceId, quote }
      const { id: chip } = await perform(desk.ctx, actor, keepInvestor, {
        name: 'Hanbit Chip Materials Co., Ltd',
        parts: { came: visit },
        ...proof,
      })
      await perform(desk.ctx, actor, keepInvestor, {
        name: 'Seohae Port Logistics Co., Ltd',
        parts: { came: visit, sector: ['ports'] },
        ...proof,
      })
      await perform(desk.ctx, actor, keepInvestor, { investorId: chip, parts: { sector: 'semiconductors' } })
      const projectId = await project(/bán dẫn/)
      const { lines, cites } = await showMatches(desk.ctx, reader, { projectId })
      expect(lines.map((line) => [line.investor.name, line.reasons.map((reason) => reason.sort)])).toEqual([
        ['Hanbit Chip Materials Co., Ltd', ['sector', 'city-sector', 'city']],
        ['Seohae Port Logistics Co., Ltd', ['city-sector', 'city']],
      ])
      const marks = new Set(cites.map((cite) => cite.mark))
      for (const reason of lines.flatMap((line) => line.reasons)) {
        expect(reason.marks.length).toBeGreaterThan(0)
        expect(reason.marks.every((mark) => marks.has(mark))).toBe(true)
      }
      expect(lines[0]?.reasons[1]?.text).toBe(
        'Tham gia đoàn của Pyeongtaek; thỏa thuận với địa phương này có nội dung bán dẫn',
      )
      const own = await showMatchesOf(desk.ctx, reader, { investorId: chip })
      expect(own.lines.map((line) => line.project.id)).toContain(projectId)
    })

    test('a US fund fits Cam Lâm by country and kind; firms of the project itself are no match', async () => {
      const { id } = await perform(desk.ctx, actor, keepInvestor, {
        name: 'Golden Bay Growth Fund',
        parts: { country: 'US', kind: 'fund', size: '900000000 USD' },
      })
      const { lines } = await showMatches(desk.ctx, reader, { projectId: 'global intelligence centre' })
      expect(lines.map((line) => [line.investor.id, line.reasons.map((reason) => reason.sort)])).toEqual([
        [id, ['country', 'kind']],
        [expect.stringMatching(/^vinuniversity-/), ['link']],
      ])
      expect(lines.some((line) => line.investor.name === 'Vingroup')).toBe(false)
    })

    test('a person confirms, sets aside and opens again; the latest word stands, earlier days keep theirs', async () => {
      const projectId = await project(/bán dẫn/)
      const { lines } = await showMatches(desk.ctx, reader, { projectId })
      const [first] = lines
      const investorId = first?.investor.id ?? ''
      const states = async (asOf?: string) =>
        (await showMatches(desk.ctx, reader, { projectId, ...(asOf ? { asOf } : {}) })).lines.map(
          (line) => line.state,
        )
      await perform(desk.ctx, actor, decideMatch, {
        projectId,
        investorId,
        verdict: 'confirm',
        why: 'đã hẹn gặp',
      })
      expect(await states()).toEqual(['confirmed', 'open'])
      desk.move('2025-04-20T02:00:00.000Z')
      await perform(desk.ctx, actor, decideMatch, { projectId, investorId, verdict: 'set-aside' })
      expect(await states()).toEqual(['open', 'set-aside'])
      expect(await states('2025-04-12')).toEqual(['confirmed', 'open'])
      await perform(desk.ctx, actor, decideMatch, { projectId, investorId, verdict: 'reopen' })
      expect(await states()).toEqual(['open', 'open'])
    })

    test('the next contact and the owner stand on the list, what is overdue is told', async () => {
      const { lines } = await showInvestors(desk.ctx, reader, { country: 'US' })
      const investorId = lines[0]?.investor.id ?? ''
      await perform(desk.ctx, actor, planContact, {
        investorId,
        day: '2025-05-01',
        who: 'Giám đốc đầu tư',
        owner: actor.person,
      })
      const view = await showInvestor(desk.ctx, reader, { investorId })
      expect([view.next?.text, view.owner?.text, view.overdue]).toEqual([
        '01/5/2025: Giám đốc đầu tư',
        actor.person,
        false,
      ])
      desk.move('2025-05-03T02:00:00.000Z')
      expect((await showInvestor(desk.ctx, reader, { investorId })).overdue).toBe(true)
      const list = await showInvestors(desk.ctx, reader)
      expect(list.lines[0]?.investor.id).toBe(investorId)
      const country = list.cites.find((cite) => cite.mark === list.lines[0]?.countriesTold.marks[0])
      expect(country?.quote).toBe('Golden Bay Growth Fund – Nước: Hoa Kỳ / United States')
      const hits = await suggestBodies(desk.ctx, reader, { name: 'golden b' })
      expect(hits.map((hit) => hit.id)).toContain(investorId)
    })

    test('names that look like one on file are asked back, and all else that cannot be is refused in words', async () => {
      const act = async (input: object) => await refusal(perform(desk.ctx, actor, keepInvestor, input))
      expect(await act({ name: 'Golden Bay Growth Fund Ltd.' })).toBe('investor-looks-like')
      expect(await act({ name: 'Golden Bay Growth Fund Ltd.', another: true })).toBe('done')
      expect(await act({})).toBe('investor-unnamed')
      expect(await act({ investorId: 'nobody', parts: { country: 'KR' } })).toBe('not-found')
      expect(await act({ name: 'Một công ty khác', parts: { came: 'no-visit' } })).toBe('visit-not-there')
      expect(await act({ name: 'Một công ty khác', parts: { owner: 'Không ai' } })).toBe('owner-not-listed')
      const projectId = await project(/bán dẫn/)
      const sheet = async (input: object) =>
        await refusal(perform(desk.ctx, actor, keepSheet, { projectId, ...input }))
      expect(await sheet({ parts: {} })).toBe('parts-missing')
      expect(await sheet({ parts: { land: ['a', 'b'] } })).toBe('part-only-one')
      expect(await sheet({ parts: { land: '3 ha' }, sourceId: guests.sourceId })).toBe('quote-missing')
      expect(
        await sheet({ parts: { land: '3 ha' }, sourceId: guests.sourceId, quote: 'nowhere said' }),
      ).toMatch(/^quote-/)
      expect(await sheet({ parts: { contact: 'Hộ chiếu C1234567' } })).toBe('identity-number')
      const decide = async (investorId: string) =>
        await refusal(perform(desk.ctx, actor, decideMatch, { projectId, investorId, verdict: 'confirm' }))
      const sun = (await showInvestors(desk.ctx, reader)).lines.find(
        (line) => line.investor.name === 'Sun Group',
      )
      expect(await decide(sun?.investor.id ?? '')).toBe('match-without-reason')
      expect(await decide('da-nang-vn')).toBe('not-found')
      expect(await refusal(showProject(desk.ctx, reader, { projectId: 'không có' }))).toBe('no-such-project')
      expect(await refusal(showInvestor(desk.ctx, reader, { investorId: 'không có' }))).toBe(
        'no-such-investor',
      )
      const past = { investorId: sun?.investor.id, day: '2025-05-01', who: 'ai đó' }
      expect(await refusal(perform(desk.ctx, actor, planContact, past))).toBe('contact-day-gone')
    })

    test('every deed stands in the history', async () => {
      const { entries } = await showHistory(desk.ctx, reader, {})
      const acts = new Set(entries.map((entry) => entry.act))
      for (const act of [
        'enter-project',
        'keep-sheet',
        'keep-investor',
        'plan-contact',
        'decide-match',
        'withdraw-part',
      ])
        expect([...acts]).toContain(act)
    })

    test('business people whom no source names are put forward by their city, until their firms are known', async () => {
      await take(UNNAMED, '2025-04-29', 'en')
      const projectId = await project(/bán dẫn/)
      const find = async () =>
        (await showMatches(desk.ctx, reader, { projectId })).lines.find((line) => line.visitId)
      const guests = await find()
      expect([guests?.investor.name, guests?.kindWord, guests?.reasons.map((one) => one.sort)]).toEqual([
        'Doanh nghiệp trong đoàn Ulsan, 28/4/2025',
        'chưa nêu tên',
        ['city-sector', 'city'],
      ])
      const investorId = guests?.investor.id ?? ''
      const own = await showMatchesOf(desk.ctx, reader, { investorId })
      expect(own.cites.map((cite) => cite.quote)).toContain(
        'His delegation includes executives of chip makers.',
      )
      await perform(desk.ctx, actor, decideMatch, { projectId, investorId, verdict: 'set-aside' })
      expect((await find())?.state).toBe('set-aside')
      const before = await showMatches(desk.ctx, reader, { projectId, asOf: '2025-04-27' })
      expect(before.lines.some((line) => line.visitId)).toBe(false)
      const investors = await showInvestors(desk.ctx, reader)
      expect(investors.lines.some((line) => line.investor.id === investorId)).toBe(false)
    })

    test('nothing of one desk is seen from another', async () => {
      await openDesk(desk.ctx, 'two')
      const other = { office: 'two', lang: 'vi' } as const
      expect((await showProjects(desk.ctx, other)).lines).toEqual([])
      expect((await showInvestors(desk.ctx, other)).lines).toEqual([])
    })
  })
})
