import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { decideDouble } from '#acts/decide-double.ts'
import { decideMatch } from '#acts/decide-match.ts'
import { enterRate } from '#acts/enter-rate.ts'
import { keepExternalId } from '#acts/keep-external-id.ts'
import { loadBook } from '#acts/load-book.ts'
import { loadOffice } from '#acts/load-samples.ts'
import { loadSuccessions } from '#acts/load-successions.ts'
import { readSampleFolders } from '#intake/sample-files.ts'
import { canonicalJson } from '#model/digest.ts'
import { exportFile } from '#papers/exports/export-file.ts'
import { listNodes } from '#store/queries/node.ts'
import { listRecords } from '#store/queries/record.ts'
import { showProject } from '#views/project.ts'
import { showProjects } from '#views/projects.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const SAMPLE = readSampleFolders(folder('samples')).find(({ office }) => office.id === 'da-nang')

/** Tables whose rows leave with the book and are written again where it is loaded. */
const TRAVEL = [
  'dossier_parts',
  'exchange_rates',
  'judgements',
  'match_decisions',
  'mentions',
  'nodes',
  'origin_prints',
  'origin_words',
  'party_ids',
  'sources',
  'statements',
  'succession_decisions',
  'successions',
] as const

/** Those told to the row: what is left out is who wrote it, when, and in which order of all offices. */
const SAME_ROWS = {
  dossier_parts:
    "select subject, subject_id, part, value, said_on, source_id, quote, span_start, span_end from dossier_parts where part <> 'owner' order by seq",
  exchange_rates:
    'select rate_id, from_currency, to_currency, value, day, source_id, proof from exchange_rates order by rate_id',
  match_decisions: 'select project_id, investor_id, verdict, why, reasons from match_decisions order by seq',
  party_ids: 'select node_id, catalogue, value, withdrawn, source_id from party_ids order by seq',
  succession_decisions:
    'select decision_id, record_ids, verdict, lapses, why, source_id from succession_decisions order by seq',
  successions:
    'select succession_id, from_unit, to_unit, day, sort, basis, source_id, withdrawn from successions order by succession_id',
} as const

/** Why the rows of the others stay where they are; the administrator’s guide says the same. */
const STAYS: Readonly<Record<string, string>> = {
  answered: 'answers already given to requests of the API',
  book_changes: 'made anew: what lists follow',
  clock_marks: 'files of delegations and deadlines',
  commitment_events: 'followed up with attached files',
  conference_events: 'files of investors and lists of conferences',
  day_overrides: 'settings',
  deal_events: 'files of investors',
  deals: 'files of investors',
  desk_settings: 'settings',
  erased_texts: 'history',
  evidence: 'attached files',
  evidence_withdrawals: 'attached files',
  feed_items: 'feeds',
  feeds: 'feeds',
  history: 'history',
  history_erasures: 'history',
  history_restatements: 'history',
  history_rows: 'history',
  history_salts: 'history',
  import_rows: 'imports',
  imports: 'imports',
  jobs: 'work under way',
  keepers: 'people',
  mission_events: 'files of delegations',
  mission_summaries: 'files of delegations',
  missions: 'files of delegations',
  office_rules: 'settings',
  offices: 'the office itself, opened before',
  originals: 'attached files',
  paper_templates: 'settings',
  paper_uses: 'papers made',
  papers: 'papers made',
  people: 'people',
  publications: 'what is public is decided where it is shown',
  reading_statements: 'findings nobody confirmed',
  readings: 'findings nobody confirmed',
  recipes: 'settings',
  records: 'made anew: the book itself, compared below',
  source_corrections: 'a source leaves as it was corrected',
  source_drafts: 'work under way',
  stubs: 'secret papers are noted where they are kept',
  succession_letters: 'sent with attached files',
  suggestion_delays: 'work under way',
  waiting: 'findings nobody confirmed',
}

describe.each(testDatabases())('a book taken to another office, on $title', (server) => {
  describe.skipIf(server.skipped)('whole', () => {
    let desk: TestContext
    const actor = { office: 'da-nang', person: 'Trần Văn Thử' }
    const into = { office: 'ban-sao', person: actor.person }
    let lines: readonly Record<string, unknown>[] = []

    beforeAll(async () => {
      desk = await openContext(server)
      await fillOffice(desk)
      const { ctx } = desk
      lines = await wholeBook(desk, actor.office)
      await perform(ctx, into, createOffice, {
        id: into.office,
        home: 'Da Nang|VN',
        people: [{ name: into.person }],
      })
      const loaded = await perform(ctx, into, loadBook, { lines })
      expect(loaded.differing).toEqual([])
    }, 120_000)
    afterAll(async () => await desk?.drop())

    const rows = async (query: string, office: string) =>
      await desk.ctx.store.inOffice(
        office,
        async (tx) => (await sql.raw<Record<string, unknown>>(query).execute(tx.db)).rows,
      )

    test('of every table of an office it is said whether its rows travel', async () => {
      const found = await desk.opened.database.admin.query(
        `select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
         where column_name = 'office_id' and table_type = 'BASE TABLE' and table_schema = 'public' order by 1`,
      )
      const said = [...TRAVEL, ...Object.keys(STAYS)].sort()
      expect(found.rows.map((row: { name: string }) => row.name).sort()).toEqual(said)
    })

    test('each table that travels is filled, here and there', async () => {
      for (const table of TRAVEL) {
        const count = `select count(*)::int as n from ${table}`
        expect([table, (await rows(count, actor.office))[0]?.n]).not.toEqual([table, 0])
        expect([table, (await rows(count, into.office))[0]?.n]).not.toEqual([table, 0])
      }
    })

    test.each(Object.entries(SAME_ROWS))('%s are the same rows', async (_, query) => {
      expect(await rows(query, into.office)).toEqual(await rows(query, actor.office))
    })

    test('the two books, and what leaves each of them, are the same', async () => {
      const book = async (office: string) =>
        (await desk.ctx.store.inOffice(office, (tx) => listRecords(tx))).map(canonicalJson).sort()
      expect(await book(into.office)).toEqual(await book(actor.office))
      const again = await wholeBook(desk, into.office)
      const told = (all: typeof lines) =>
        all
          .filter((one) => one.line !== 'entente-book')
          .map((one) => canonicalJson(one).replaceAll(into.office, actor.office))
          .sort()
      expect(told(again)).toEqual(told(lines))
    })

    test('the sheet of each project reads alike', async () => {
      const { lines: projects } = await showProjects(desk.ctx, { office: actor.office, lang: 'vi' })
      expect(projects.length).toBeGreaterThan(1)
      for (const { id } of projects) {
        const sheet = async (office: string) => {
          const { parts, matches } = await showProject(desk.ctx, { office, lang: 'vi' }, { projectId: id })
          return { parts: parts.map(({ text }) => text), matches: matches.map(({ state }) => state) }
        }
        expect(await sheet(into.office)).toEqual(await sheet(actor.office))
      }
    })

    test('a line changed on the way is refused with its number, and nothing is kept', async () => {
      const away = { office: 'noi-khac', person: actor.person }
      await perform(desk.ctx, away, createOffice, {
        id: away.office,
        home: 'Da Nang|VN',
        people: [{ name: away.person }],
      })
      const changes: readonly (readonly [string, (one: Record<string, unknown>) => void])[] = [
        ['sheet', (one) => Object.assign(one, { quote: `${one.quote}!` })],
        ['sheet', (one) => Object.assign(one, { of: 'nothing' })],
        ['sheet', (one) => Object.assign(one, { value: { value: 'x' } })],
        ['sheet', (one) => Object.assign(one, { value: { vi: 'hộ chiếu C1234567' } })],
        ['match', (one) => Object.assign(one, { project: 'nothing' })],
        ['number', (one) => Object.assign(one, { value: 'Q0' })],
        ['succession', (one) => Object.assign(one, { day: '2024-07-01' })],
        ['double', (one) => Object.assign(one, { verdict: 'one-lapses' })],
        ['rate', (one) => Object.assign(one, { to: one.from })],
        ['rate', (one) => Object.assign(one, { sourceId: 'nothing' })],
      ]
      for (const [name, change] of changes) {
        const copy = structuredClone(lines)
        const at = copy.findIndex((one) => one.line === name)
        change(copy[at] as Record<string, unknown>)
        const trying = perform(desk.ctx, away, loadBook, { lines: copy })
        await expect(trying).rejects.toMatchObject({ code: 'refused' })
      }
      expect(await rows('select 1 from sources', away.office)).toEqual([])
    })
  })
})

/** The sample office with its investment, mergers, a decided double and pair, a rate and a number in a catalogue. */
async function fillOffice({ ctx }: TestContext): Promise<void> {
  const actor = { office: 'da-nang', person: 'Trần Văn Thử' }
  const { missions: _missions, ...office } = SAMPLE?.office ?? {}
  const documents = (SAMPLE?.documents ?? []).map(({ fields, text }) => ({
    text,
    judged: 'yes',
    demo: fields.demo === 'yes',
    ...(fields.title ? { title: fields.title } : {}),
    ...(fields.published ? { published: fields.published } : {}),
  }))
  await loadOffice(ctx, { ...office, documents } as unknown as Parameters<typeof loadOffice>[1])
  const bytes = readFileSync(folder('reference/vietnam-provinces-2025.csv'))
  await perform(ctx, actor, loadSuccessions, { fileName: 'mergers.csv', base64: bytes.toString('base64') })
  const ties = await ctx.store.inOffice(actor.office, (tx) => listRecords(tx, 'partnership'))
  const recordIds = ties.slice(0, 2).map((tie) => tie.id)
  await perform(ctx, actor, decideDouble, { recordIds, verdict: 'keep-both', why: 'hai nội dung khác nhau' })
  const words = 'Tỷ giá trung tâm 1 USD = 24.960 VND.'
  await perform(ctx, actor, enterRate, { from: 'USD', to: 'VND', value: 24960, day: '2025-06-02', words })
  const reader = { office: actor.office, lang: 'vi' } as const
  const [project] = (await showProjects(ctx, reader)).lines
  const projectId = project?.id ?? ''
  const { matches } = await showProject(ctx, reader, { projectId })
  const investorId = matches.find((one) => one.investor)?.investor.id ?? ''
  await perform(ctx, actor, decideMatch, { projectId, investorId, verdict: 'set-aside', why: 'chưa hợp' })
  const nodes = await ctx.store.inOffice(actor.office, listNodes)
  const body = nodes.find((node) => node.kind === 'organisation')
  await perform(ctx, actor, keepExternalId, { party: body?.id ?? '', id: 'wikidata:Q25282' })
}

async function wholeBook({ ctx }: TestContext, office: string): Promise<readonly Record<string, unknown>[]> {
  const given = { kind: 'book', format: 'jsonl', open: false } as const
  const pieces: Uint8Array[] = []
  for await (const piece of (await exportFile(ctx, { office, lang: 'vi' }, given)).pieces) pieces.push(piece)
  const text = Buffer.concat(pieces).toString()
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
