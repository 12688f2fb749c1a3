import { existsSync, readFileSync } from 'node:fs'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { createOffice } from '#acts/create-office.ts'
import { decideMatch } from '#acts/decide-match.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { readSource } from '#acts/read-source.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { showConference, showConferences } from '#views/conference.ts'
import { showFigures } from '#views/figures.ts'
import { showMatches } from '#views/match.ts'
import { showMoney } from '#views/money.ts'
import { showProject } from '#views/project.ts'
import { showProjects } from '#views/projects.ts'
import { createWeb } from '#web/server.ts'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

const SEEDS = new URL('../../../shared/reading/seeds.texts.jsonl', import.meta.url)
const there = existsSync(SEEDS)
const texts = there
  ? readFileSync(SEEDS, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): { readonly id: string; readonly text: string } => JSON.parse(line))
  : []
const why = there ? '' : ' – not run: the three articles do not lie beside the clone'
const PERSON = 'Nguyễn Thị Mẫu'

describe.each(testDatabases())(`investment out of the three articles, on $title${why}`, (server) => {
  describe.skipIf(server.skipped || !there)('read, accepted, shown', () => {
    let desk: TestContext
    let app: Hono

    /** Opens the desk of an article, takes the article in as it stands and accepts all that is read. */
    async function take(office: string, home: string, id: string, published: string) {
      const actor = { office, person: PERSON }
      await perform(desk.ctx, actor, createOffice, { id: office, home, people: [{ name: PERSON }] })
      const text = texts.find((one) => one.id === id)?.text ?? ''
      const { sourceId } = await perform(desk.ctx, actor, addSource, { text, published, lang: 'en' })
      await perform(desk.ctx, actor, readSource, { sourceId })
      const found = await desk.ctx.store.inOffice(office, (tx) => listStatementsOfSource(tx, sourceId))
      const statementIds = found.map((one) => one.id)
      await perform(desk.ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
    }
    const page = async (path: string) => await (await app.request(`http://localhost${path}`)).text()

    const command = async (office: string, ...argv: readonly string[]) =>
      await commandLine(desk.ctx, { office })(...argv)

    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2025-04-10T02:00:00.000Z')
      app = createWeb({
        ctx: desk.ctx,
        assets: { url: (name) => `/assets/${name}`, file: async () => undefined },
        version: '0.0.1',
      })
      await take('khanh-hoa', 'Khanh Hoa|VN', 'seed-000', '2024-04-20')
      await take('ha-noi', 'Hanoi|VN', 'seed-001', '2020-07-07')
      await take('da-nang', 'Da Nang|VN', 'seed-004', '2025-04-02')
    })
    afterAll(async () => await desk?.drop())

    test('Cam Lâm and Vân Phong are project sheets with their groups and the funds sought', async () => {
      const { lines } = await showProjects(desk.ctx, { office: 'khanh-hoa', lang: 'en' })
      const told = lines.map(({ title, firms, sought, soughtKinds, status }) => [
        title.text,
        firms.map((one) => one.name),
        sought.map((one) => one.id),
        soughtKinds,
        status?.value,
      ])
      expect(told).toEqual([
        ['Global intelligence center', ['Vingroup'], ['us'], 'fund', 'sought'],
        ['Northern part of Khanh Hoa’s Van Phong Economic Zone', ['Sun Group'], ['us'], 'fund', 'sought'],
      ])
      expect((await command('khanh-hoa', 'projects')).out).toContain('Vingroup')
      expect((await command('khanh-hoa', 'pipeline')).code).toBe(0)
    })

    test('FPT and the Telecommunications University are links that are only sought, in the fields named', async () => {
      const view = await showProject(
        desk.ctx,
        { office: 'khanh-hoa', lang: 'en' },
        { projectId: 'global intelligence center' },
      )
      const links = view.links.map((link) => link.text)
      for (const name of ['FPT', 'Telecommunications University'])
        expect(links).toContain(
          `United States partners – ${name}, artificial intelligence, semiconductors, information technology, planned`,
        )
      const fpt = view.links.find((link) => link.text.includes('FPT'))
      const quote = view.cites.find((cite) => cite.mark === fpt?.marks[0])?.quote
      expect(quote?.replace(/\s+/g, ' ')).toMatch(/^would seek to forge ties .* FPT$/)
    })

    test('the conference of 2020 is a record with what it handed over', async () => {
      const { conferences } = await showConferences(desk.ctx, { office: 'ha-noi', lang: 'en' })
      const one = conferences.find((line) => line.title.startsWith('Hanoi 2020'))
      expect([one?.title, one?.dateText, one?.placeName]).toEqual([
        'Hanoi 2020 – Investment and Development Cooperation',
        '27 June 2020',
        'Hanoi',
      ])
      const view = await showConference(
        desk.ctx,
        { office: 'ha-noi', lang: 'vi' },
        { conferenceId: one?.id ?? '' },
      )
      expect(
        view.stated.map(({ handed, side, projects, amount }) => [handed, side, projects, amount]),
      ).toEqual([['certificates', 'all', 229, '17800000000 USD']])
      expect(view.stated[0]?.proof.quote).toContain('229 projects worth a combined US$17.8 billion')
      expect(await page(`/ha-noi/conferences/${one?.id}`)).toContain('17,8 tỷ USD')
      expect(one?.stated.map((total) => total.projects)).toEqual([229])
      // Nobody says how much of it is foreign, so none of it is counted as foreign capital.
      const asked = { measure: 'licensed', from: '2020-01-01', asOf: '2020-12-31' }
      const money = await showMoney(desk.ctx, { office: 'ha-noi', lang: 'en' }, asked)
      expect([money.rows, money.registered.flatMap((row) => row.toldText ?? [])]).toEqual([[], []])
      expect(money.mixedNote).toContain('USD 17.8 billion (27 June 2020)')
      const { series } = await showFigures(desk.ctx, { office: 'ha-noi', lang: 'en' }, {})
      expect(series.map((each) => each.measureWord)).toEqual([
        'newly registered, foreign and domestic not told apart',
      ])
    })

    test('Korea’s stock in Đà Nẵng keeps its place among the first five', async () => {
      const asked = ['figures', '--origin', 'KR', '--host', 'Da Nang', '--as-of', '2025-01-31', '--json']
      const { code, out } = await command('da-nang', ...asked)
      expect(code).toBe(0)
      const { series } = JSON.parse(out)
      expect(series).toHaveLength(1)
      expect(series[0].lines[0]).toMatchObject({
        projects: { value: 285 },
        amount: { value: '382000000 USD' },
        rankText: expect.stringContaining('in the top five'),
      })
      const before = await command('da-nang', ...asked.with(6, '2024-06-30'))
      expect(JSON.parse(before.out).series).toEqual([])
    })

    test('Pyeongtaek’s business people fit the semiconductor openings of Đà Nẵng, each reason with its words', async () => {
      const reader = { office: 'da-nang', lang: 'en' } as const
      const { lines: projects } = await showProjects(desk.ctx, reader)
      const [opening] = projects
      expect(projects.map((one) => [one.title.text, one.sector?.value])).toEqual([
        ["Investment opportunities in Đà Nẵng's semiconductor sector", ['semiconductors']],
      ])
      const projectId = opening?.id ?? ''
      const { lines, cites } = await showMatches(desk.ctx, reader, { projectId })
      expect(lines.map((line) => [line.investor.name, line.reasons.map((reason) => reason.sort)])).toEqual([
        [
          'Business members of the delegation from Pyeongtaek, 2 April 2025',
          ['city-named', 'city-sector', 'city'],
        ],
      ])
      const quotes = lines[0]?.reasons.map((reason) =>
        reason.marks.map((mark) => cites.find((cite) => cite.mark === mark)?.quote ?? '').join(' | '),
      )
      expect(quotes?.[0]).toContain('delegation includes business representatives')
      expect(quotes?.[0]).toContain('semiconductor sector')
      expect(quotes?.[1]).toContain('agreement was signed')
      expect((await command('da-nang', 'match', projectId)).out).toContain('not named yet')
    })

    test('a person chooses them before their firms are known; nobody else can be made up', async () => {
      const actor = { office: 'da-nang', person: PERSON }
      const reader = { office: 'da-nang', lang: 'vi' } as const
      const [project] = (await showProjects(desk.ctx, reader)).lines
      const projectId = project?.id ?? ''
      const { lines } = await showMatches(desk.ctx, reader, { projectId })
      const investorId = lines[0]?.investor.id ?? ''
      await perform(desk.ctx, actor, decideMatch, {
        projectId,
        investorId,
        verdict: 'confirm',
        why: 'hỏi tên',
      })
      const shown = await page(`/da-nang/projects/${projectId}`)
      expect(shown).toContain('Doanh nghiệp trong đoàn Pyeongtaek')
      expect(shown).toContain(`/da-nang/records/${investorId}`)
      expect((await showMatches(desk.ctx, reader, { projectId })).lines[0]?.state).toBe('confirmed')
      await expect(
        perform(desk.ctx, actor, decideMatch, { projectId, investorId: projectId, verdict: 'confirm' }),
      ).rejects.toMatchObject({ code: 'not-found' })
    })
  })
})
