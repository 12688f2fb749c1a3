import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { answerOnce } from '#acts/answer-once.ts'
import { attachEvidence, withdrawEvidence } from '#acts/attach-evidence.ts'
import { correctSource } from '#acts/correct-source.ts'
import { createOffice } from '#acts/create-office.ts'
import { decideDouble } from '#acts/decide-double.ts'
import { draftSource } from '#acts/draft-source.ts'
import { dropOffice } from '#acts/drop-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { eraseSource } from '#acts/erase-source.ts'
import { importRegister } from '#acts/import-register.ts'
import { keepStub } from '#acts/keep-stub.ts'
import { loadSuccessions } from '#acts/load-successions.ts'
import { noteLetter } from '#acts/note-letter.ts'
import { notePaper } from '#acts/note-paper.ts'
import { readAll } from '#acts/read-all.ts'
import { readSource } from '#acts/read-source.ts'
import { relateSources } from '#acts/relate-sources.ts'
import type { Actor, Context } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { migrate, SCHEMA_VERSION } from '#store/migrate.ts'
import { destroySalts } from '#store/queries/erasure.ts'
import { insertFeed, insertItems } from '#store/queries/feed.ts'
import { findPerson } from '#store/queries/person.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { fillDesk, openDesk } from '../support/desk.ts'

/** Tables whose rows are never changed. */
const WRITTEN_ONCE = [
  'originals',
  'sources',
  'readings',
  'reading_statements',
  'statements',
  'nodes',
  'mentions',
  'judgements',
  'history',
  'import_rows',
  'source_corrections',
  'publications',
  'evidence',
  'evidence_withdrawals',
  'stubs',
  'origin_prints',
  'origin_words',
  'successions',
  'succession_decisions',
  'succession_letters',
  'clock_marks',
  'commitment_events',
  'day_overrides',
  'mission_events',
  'missions',
  'office_rules',
  'history_erasures',
  'history_rows',
  'history_salts',
  'papers',
  'paper_uses',
  'paper_templates',
  'erased_texts',
  'history_restatements',
  'suggestion_delays',
  'party_ids',
  'keepers',
  'dossier_parts',
  'deals',
  'deal_events',
  'conference_events',
  'exchange_rates',
  'match_decisions',
]
const WALLED = [
  ...WRITTEN_ONCE,
  'people',
  'records',
  'jobs',
  'answered',
  'imports',
  'recipes',
  'feeds',
  'feed_items',
  'waiting',
  'book_changes',
  'source_drafts',
  'desk_settings',
  'mission_summaries',
]

/** A feed with an item, as if one had been looked at. */
async function follow(ctx: Context, actor: Actor): Promise<void> {
  await ctx.store.inOffice(actor.office, async (tx) => {
    const person = await findPerson(tx, actor.person)
    const at = ctx.now()
    const feed = {
      id: 'f-1',
      url: 'https://news.example/rss',
      title: 'News',
      pauseMinutes: 60,
      at,
      dueAt: at,
    }
    await insertFeed(tx, { ...feed, personId: person?.id ?? '' })
    await insertItems(tx, 'f-1', [{ key: 'a', url: 'https://news.example/a', title: 'A' }], at)
  })
}

/** A merger with a word on two ties and a letter. */
async function merge(ctx: Context, actor: Actor, recordIds: readonly string[]): Promise<void> {
  const table =
    'predecessor,successor,effective,legal_basis,sort\nHội An,Đà Nẵng,2025-07-01,Decree 177/2025/ND-CP,abolished\n'
  await perform(ctx, actor, loadSuccessions, { base64: Buffer.from(table).toString('base64') })
  await perform(ctx, actor, decideDouble, { recordIds, verdict: 'keep-both', why: 'two fields' })
  await perform(ctx, actor, noteLetter, { recordId: recordIds[0], day: '2025-07-01', step: 'drafted' })
}

/** A mission, a commitment followed up, rules and days of the office's own, and a text that was erased. */
async function work(ctx: Context, actor: Actor, recordId: string): Promise<void> {
  await ctx.store.inOffice(actor.office, async (tx) => {
    const person = await findPerson(tx, actor.person)
    const [office, by, at] = [actor.office, person?.id ?? '', ctx.now()]
    const rows = [
      sql`insert into missions values (${office}, 'm-1', default, 'out', ${at}, ${by})`,
      sql`insert into mission_events values (${office}, 'm-1', 1, 'opened', '{}', ${by}, ${at})`,
      sql`insert into mission_summaries (office_id, mission_id, version, direction, title, standing, secret, countries, summary)
        values (${office}, 'm-1', 1, 'out', 'A trip', 'open', false, '{}', '{}')`,
      sql`insert into desk_settings (office_id) values (${office})`,
      sql`insert into commitment_events values (${office}, ${recordId}, 1, 'taken', '{}', ${by}, ${at})`,
      sql`insert into office_rules values (${office}, 'r-1', 1,
        '{"document":"","day":"","issuer":"","from":"","text":"","limits":[]}', false, ${by}, ${at})`,
      sql`insert into publications (office_id, statement_id, shown_to, why, at, by_person)
        values (${office}, ${recordId}, 'public', 'asked for', ${at}, ${by})`,
      sql`insert into day_overrides (office_id, country, day, person_id, at) values (${office}, 'VN', '2025-05-02', ${by}, ${at})`,
      sql`insert into dossier_parts (office_id, subject, subject_id, part, withdraws, person_id, at)
        values (${office}, 'project', ${recordId}, 'land', 1, ${by}, ${at})`,
      sql`insert into match_decisions (office_id, project_id, investor_id, verdict, reasons, person_id, at)
        values (${office}, ${recordId}, 'a-body', 'confirm', '[]', ${by}, ${at})`,
      sql`insert into clock_marks (office_id, clock_id, person_id, at) values (${office}, 'c-1', ${by}, ${at})`,
      sql`insert into suggestion_delays (office_id, node_a, node_b, person_id, at) values (${office}, 'a', 'b', ${by}, ${at})`,
      sql`insert into party_ids (office_id, node_id, catalogue, value, source_id, person_id, at)
        select office_id, 'a', 'isni', '1', source_id, ${by}, ${at} from sources limit 1`,
      sql`insert into keepers (office_id, node_id, holder, person_id, at) values (${office}, 'kr', ${by}, ${by}, ${at})`,
      sql`insert into deals values (${office}, 'd-1', default, ${at}, ${by})`,
      sql`insert into deal_events values (${office}, 'd-1', 1, 'opened', '{}', ${by}, ${at})`,
      sql`insert into conference_events values (${office}, ${recordId}, 1, 'unlisted', '{"why":"twice"}', ${by}, ${at})`,
      sql`insert into exchange_rates (office_id, rate_id, from_currency, to_currency, value, day, source_id, proof, person_id, at)
        select office_id, 'r-1', 'USD', 'VND', 25000, '2025-05-02', source_id,
        '{"quote":"","start":0,"end":0}', ${by}, ${at} from sources limit 1`,
    ]
    for (const row of rows) await row.execute(tx.db)
    await destroySalts(tx, 'people', [by], { why: 'asked for', at, by })
  })
}

/** A paper with what it rests on, and an office's own form for one. */
async function write(ctx: Context, actor: Actor): Promise<void> {
  await perform(ctx, actor, notePaper, { kind: 'briefing', lang: 'vi', partner: 'KR' })
  await ctx.store.inOffice(actor.office, async (tx) => {
    const person = await findPerson(tx, actor.person)
    await sql`insert into paper_templates select office_id, 'proposal', 'vi', 1, 'a.docx', sha256, '[]', false,
      ${person?.id ?? ''}, ${ctx.now()} from originals limit 1`.execute(tx.db)
  })
}

/** An office with something in every table. */
async function stock(ctx: Context, actor: Actor): Promise<void> {
  const statementIds = await fillDesk(ctx, actor)
  const recordId = statementIds[0] ?? ''
  const base64 = Buffer.from('Country,Partner,Since\nKorea,Daegu,2004\n').toString('base64')
  await perform(ctx, actor, importRegister, { base64, fileName: 'partners.csv' })
  const { evidenceId } = await perform(ctx, actor, attachEvidence, { recordId, file: { base64 } })
  await perform(ctx, actor, withdrawEvidence, { evidenceId, why: 'not needed' })
  await perform(ctx, actor, keepStub, { degree: 'mat', holder: 'The registry' })
  const { sourceId } = await perform(ctx, actor, addSource, { text: 'Da Nang met Daegu.' })
  await perform(ctx, actor, correctSource, { sourceId, title: 'A meeting' })
  const { sourceId: other } = await perform(ctx, actor, addSource, { text: 'Da Nang met Sakai.' })
  await perform(ctx, actor, relateSources, { a: sourceId, b: other, verdict: 'different' })
  await follow(ctx, actor)
  await merge(ctx, actor, statementIds.slice(0, 2))
  await work(ctx, actor, recordId)
  await write(ctx, actor)
  const text = 'Da Nang established a friendship relationship with Nagasaki in 2017.'
  const waits = await perform(ctx, actor, addSource, { text })
  await perform(ctx, actor, readSource, { sourceId: waits.sourceId })
  await perform(ctx, actor, draftSource, { text: 'Da Nang met Ulsan.' })
  await perform(ctx, actor, readAll, {})
  await perform(ctx, actor, eraseSource, { sourceId: other, why: 'asked for' })
  const slots = { a: 'Da Nang|VN', b: 'Ulsan|KR', status: 'planned' }
  await perform(ctx, actor, enterFact, { kind: 'partnership', slots, note: 'Told on the telephone.' })
  await answerOnce(ctx, actor.office, { key: 'k', request: 'r' }, async () => ({ status: 200, body: {} }))
}

describe.each(testDatabases())('walls between offices, on $title', (server) => {
  describe.skipIf(server.skipped)('two offices', () => {
    let desk: TestContext
    let one: Actor
    let two: Actor

    beforeAll(async () => {
      desk = await openContext(server)
      one = await openDesk(desk.ctx, 'one')
      two = await openDesk(desk.ctx, 'two')
      await stock(desk.ctx, one)
      await stock(desk.ctx, two)
    })
    afterAll(async () => await desk?.drop())

    /** Runs SQL as the program does: as its unprivileged role, within an office where one is named. */
    async function within(office: string | undefined, text: string, values: readonly unknown[] = []) {
      const client = await desk.opened.database.pool.connect()
      try {
        await client.query('begin')
        if (office) await client.query("select set_config('entente.office', $1, true)", [office])
        return await client.query(text, [...values])
      } finally {
        await client.query('rollback')
        client.release()
      }
    }

    test.each(WALLED)('every table has rows of both: %s', async (table) => {
      for (const office of ['one', 'two']) {
        const { rows } = await within(office, `select distinct office_id from ${table}`)
        expect(rows).toEqual([{ office_id: office }])
      }
    })

    test.each(WALLED)('a query without an office sees nothing of %s', async (table) => {
      expect((await within(undefined, `select * from ${table}`)).rows).toEqual([])
      expect((await within('', `select * from ${table}`)).rows).toEqual([])
      expect((await within('three', `select * from ${table}`)).rows).toEqual([])
    })

    test.each(WALLED)('one office cannot read the other in %s, even by name', async (table) => {
      expect((await within('one', `select * from ${table} where office_id = 'two'`)).rows).toEqual([])
    })

    test.each(['people', 'records', 'jobs', 'answered'])(
      'nor change or remove its rows in %s',
      async (table) => {
        const changed = await within(
          'one',
          `update ${table} set office_id = office_id where office_id = 'two'`,
        )
        expect(changed.rowCount).toBe(0)
        expect((await within('one', `delete from ${table} where office_id = 'two'`)).rowCount).toBe(0)
      },
    )

    test('nor write rows under its name, nor move its own rows there', async () => {
      const person =
        "insert into people (office_id, person_id, name, folded, post) values ('two', 'x', 'X', 'x', '')"
      await expect(within('one', person)).rejects.toThrow('row-level security')
      await expect(within(undefined, person)).rejects.toThrow('row-level security')
      await expect(within('one', "update people set office_id = 'two'")).rejects.toThrow('row-level security')
    })

    test('the owner of the tables is held by the walls, too', async () => {
      const { rows } = await desk.opened.database.admin.query<{ walled: string[] }>(
        'select array_agg(relname::text order by relname) as walled from pg_class where relrowsecurity and relforcerowsecurity',
      )
      expect(rows[0]?.walled).toEqual([...WALLED].sort())
    })

    test.each(WRITTEN_ONCE)('rows of %s are never changed or removed', async (table) => {
      await expect(within('one', `update ${table} set office_id = office_id`)).rejects.toThrow(
        'never changed',
      )
      await expect(within('one', `delete from ${table}`)).rejects.toThrow('never changed')
      await expect(within('one', `truncate ${table} cascade`)).rejects.toThrow('permission denied')
    })

    test('an act in an office that is not there is told so', async () => {
      await expect(desk.ctx.store.inOffice('three', async () => undefined)).rejects.toMatchObject({
        code: 'not-found',
        problems: [{ problem: 'no-such-office' }],
      })
    })

    test('an office is not opened twice', async () => {
      await expect(
        perform(desk.ctx, one, createOffice, { id: 'two', home: 'Hanoi|VN', people: [{ name: 'A' }] }),
      ).rejects.toMatchObject({ code: 'conflict', problems: [{ problem: 'office-exists' }] })
    })

    test('the book of a city whose sample is there gets an address of its own, once', async () => {
      const given = { home: 'Hue|VN', people: [{ name: 'A' }] }
      await perform(desk.ctx, one, createOffice, { ...given, id: 'hue', sample: true })
      const own = await perform(desk.ctx, one, createOffice, given)
      expect(own.officeId).toBe('hue-2')
      await expect(perform(desk.ctx, one, createOffice, given)).rejects.toMatchObject({
        code: 'conflict',
        problems: [{ problem: 'office-exists' }],
      })
    })

    test('an office is dropped only by somebody of it who types its address', async () => {
      for (const [actor, confirm] of [
        [two, undefined],
        [two, 'one'],
        [{ office: 'two', person: 'nobody' }, 'two'],
      ] as const) {
        await expect(perform(desk.ctx, actor, dropOffice, { confirm })).rejects.toMatchObject({
          code: 'refused',
        })
      }
    })

    test('a dropped office leaves no row, and the other one whole', async () => {
      const before = await Promise.all(WALLED.map((table) => within('one', `select count(*) from ${table}`)))
      await perform(desk.ctx, two, dropOffice, { confirm: 'two' })
      for (const table of WALLED) {
        expect((await within('two', `select * from ${table}`)).rows).toEqual([])
      }
      expect((await within('two', "select * from offices where office_id = 'two'")).rows).toEqual([])
      const after = await Promise.all(WALLED.map((table) => within('one', `select count(*) from ${table}`)))
      expect(after.map(({ rows }) => rows)).toEqual(before.map(({ rows }) => rows))
      await stock(desk.ctx, await openDesk(desk.ctx, 'two'))
    })
  })

  describe.skipIf(server.skipped)('the schema', () => {
    test('of a newer program is refused and left as it is; the same one again changes nothing', async () => {
      const { opened, drop } = await openContext(server)
      const { admin } = opened.database
      const now = () => new Date('2025-06-16T00:00:00Z')
      await migrate(admin, now)
      await admin.query('insert into schema_versions values ($1, $2, $3)', [
        SCHEMA_VERSION + 1,
        'later',
        now(),
      ])
      const before = await admin.query('select * from schema_versions order by version')
      const refused = await migrate(admin, now).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(ActError)
      expect(refused).toMatchObject({ code: 'refused', problems: [{ problem: 'database-newer' }] })
      expect((await admin.query('select * from schema_versions order by version')).rows).toEqual(before.rows)
      await drop()
    })
  })
})
