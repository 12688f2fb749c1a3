import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changing, perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { rebuildBook } from '#acts/rebuild-book.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import { BEGIN_CHAIN } from '#store/migrations/0014-history-chain.ts'
import { destroySalts } from '#store/queries/erasure.ts'
import { verifyHistory } from '#views/verify.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { fillDesk, openDesk } from '../support/desk.ts'

const reader = { office: 'desk', lang: 'en' } as const
const FACT = { a: 'Da Nang|VN', b: 'Sakai|JP', status: 'established', since: '2009' }

/** What somebody with the keys of the server may do: no guard holds. Everything is put back afterwards. */
async function tampering({ opened }: TestContext, sql: string, look: () => Promise<void>): Promise<void> {
  const client = await opened.database.admin.connect()
  const table = /^(?:update|delete from|insert into) (\w+)/.exec(sql)?.[1] ?? ''
  try {
    await client.query("select set_config('entente.office', 'desk', false)")
    await client.query(`drop table if exists kept; create table kept as select * from ${table}`)
    await client.query(`alter table ${table} disable trigger user`)
    expect((await client.query(sql)).rowCount).toBeGreaterThan(0)
    await look()
  } finally {
    await putBack(client, table)
    client.release()
  }
}

async function putBack(client: pg.PoolClient, table: string): Promise<void> {
  const { rows } = await client.query<{ name: string; key: boolean; counted: boolean }>(
    `select quote_ident(attname) as name, attidentity <> '' as counted,
       exists (select 1 from pg_index i where i.indrelid = attrelid and i.indisprimary and attnum = any(i.indkey)) as key
     from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  )
  const all = rows.map((row) => row.name).join(', ')
  const set = rows.filter((row) => !row.counted).map(({ name }) => `${name} = k.${name}`)
  const same = rows.filter((row) => row.key).map(({ name }) => `k.${name} = t.${name}`)
  const alike = same.join(' and ')
  await client.query(`delete from ${table} t where not exists (select 1 from kept k where ${alike})`)
  await client.query(`insert into ${table} (${all}) overriding system value
    select ${all} from kept t where not exists (select 1 from ${table} k where ${alike})`)
  await client.query(`update ${table} t set ${set.join(', ')} from kept k where ${alike}`)
  await client.query(`alter table ${table} enable trigger user`)
}

describe.each(testDatabases())('the chain of the history, on $title', (server) => {
  describe.skipIf(server.skipped)('a desk that did a little of everything', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      const { ctx } = desk
      actor = await openDesk(ctx, 'desk')
      await fillDesk(ctx, actor)
      const entered = await perform(ctx, actor, enterFact, { kind: 'partnership', slots: FACT })
      const amended = await perform(ctx, actor, amendStatement, {
        statementId: entered.statementId,
        slots: { ...FACT, since: '2010' },
        deskEntry: true,
      })
      await perform(ctx, actor, undoJudgement, { judgementIds: [amended.judgementId] })
      await perform(ctx, actor, rebuildBook, {})
    })
    afterAll(async () => await desk?.drop())

    test('is whole, and says how much it holds', async () => {
      const view = await verifyHistory(desk.ctx, reader)
      expect(view).toMatchObject({ whole: true, before: 0, erased: 0, broken: 0 })
      expect(view.acts).toBeGreaterThan(8)
      expect(view.rows).toBeGreaterThan(30)
      expect(view.says).toContain('is whole')
    })

    test.each([
      [
        "update sources set text = text || ' ' where seq = (select min(seq) from sources)",
        'row-changed',
        'sources',
      ],
      ['update statements set slots = slots || \'{"since":"1990"}\'', 'row-changed', 'statements'],
      [
        "update statements set quote = 'nothing' where seq = (select max(seq) from statements)",
        'row-changed',
        'statements',
      ],
      ["update judgements set verdict = 'reject' where verdict = 'accept'", 'row-changed', 'judgements'],
      ["delete from judgements where verdict = 'undo'", 'row-gone', 'judgements'],
      [
        "update nodes set name = 'Somewhere' where seq = (select max(seq) from nodes)",
        'row-changed',
        'nodes',
      ],
      ["delete from mentions where path = 'b'", 'row-gone', 'mentions'],
      ["update readings set reader_version = 'x'", 'row-changed', 'readings'],
      ["update people set name = 'Somebody else'", 'row-changed', 'people'],
      [
        `insert into source_corrections (office_id, source_id, title, at, by_person)
         select office_id, source_id, 'Forged', now(), 'nobody' from sources limit 1`,
        'row-unnoted',
        'source_corrections',
      ],
      ["update history set person_name = 'Nobody' where act = 'accept'", 'act-changed', undefined],
      ["update history set at = at + interval '1 microsecond' where act = 'undo'", 'act-changed', undefined],
      ["update history set digest = 'x' where act = 'undo'", 'act-changed', undefined],
      ["delete from history where act = 'enter-fact'", 'notes-without-act', undefined],
      ["delete from history where act = 'add-source'", 'notes-without-act', undefined],
      [
        "update history_rows set digests = sha256('x') where table_name = 'sources'",
        'act-changed',
        undefined,
      ],
      ["delete from history_rows where table_name = 'sources'", 'act-changed', undefined],
      [
        "update history_salts set salts = decode(repeat('00', length(salts)), 'hex')",
        'salt-destroyed',
        undefined,
      ],
    ])('%s is found and named', async (sql, kind, table) => {
      await tampering(desk, sql, async () => {
        const view = await verifyHistory(desk.ctx, reader)
        expect(view.whole).toBe(false)
        expect(view.first).toMatchObject({ kind, ...(table ? { table } : {}) })
        expect(view.says).toContain('First broken link')
      })
      expect(await verifyHistory(desk.ctx, reader)).toMatchObject({ whole: true })
    })

    test('the first broken link is that of the oldest act, by place, name and row', async () => {
      await tampering(desk, "update statements set quote = quote || '!'", async () => {
        const { first, broken } = await verifyHistory(desk.ctx, { ...reader, lang: 'vi' })
        expect(first?.says).toMatch(
          /^mục \d+ \(cho đọc nguồn; Nguyễn Thị Mẫu; .+\): dòng \w+ của “statements”: nội dung/,
        )
        expect(broken).toBeGreaterThan(3)
      })
    })

    test('a text erased through its salt leaves the chain whole, and says so; nothing else may change with it', async () => {
      const { ctx, opened } = desk
      const { sourceId } = await perform(ctx, actor, addSource, { text: 'A private matter.', lang: 'en' })
      const blank = `update sources set text = '–', folded = '' where source_id = '${sourceId}'`
      await tampering(desk, blank, async () => {
        expect(await verifyHistory(ctx, reader)).toMatchObject({
          whole: false,
          first: { kind: 'row-changed' },
        })
      })
      await changing(ctx, actor, 'erase-source', async ({ tx, at, person, wrote }) => {
        wrote(sourceId)
        await destroySalts(tx, 'sources', [sourceId], { why: 'asked for', at, by: person.id })
        return { answer: undefined, subject: { sourceId } }
      })
      const client = await opened.database.admin.connect()
      await client.query("select set_config('entente.office', 'desk', false)")
      await client.query('alter table sources disable trigger user')
      await client.query(blank)
      await client.query('alter table sources enable trigger user')
      client.release()
      expect(await verifyHistory(ctx, reader)).toMatchObject({ whole: true, erased: 1 })
      await tampering(desk, "delete from history_erasures where table_name = 'sources'", async () => {
        expect((await verifyHistory(ctx, reader)).whole).toBe(false)
      })
      const salts = async () => {
        await ctx.store.inOffice('desk', async (tx) => {
          await sql`update history_salts set salts = salts`.execute(tx.db)
        })
      }
      await expect(salts()).rejects.toThrow('never changed')
    })

    test('an older database is chained from the day it is brought up, and verify says so', async () => {
      const older = await openContext(server)
      const { ctx, opened } = older
      await fillDesk(ctx, await openDesk(ctx, 'desk'))
      await opened.database.admin.query(`alter table history disable trigger user;
        alter table history_rows disable trigger user; alter table history_salts disable trigger user;
        select set_config('entente.office', 'desk', false);
        update history set prev = null, link = null; delete from history_salts; delete from history_rows;
        alter table history enable trigger user; alter table history_rows enable trigger user;
        alter table history_salts enable trigger user; ${BEGIN_CHAIN}`)
      const view = await verifyHistory(ctx, reader)
      expect(view).toMatchObject({ whole: true, acts: 1 })
      expect(view.before).toBeGreaterThan(3)
      expect(view.says).toContain('older than the chain')
      await perform(ctx, { office: 'desk', person: 'Nguyễn Thị Mẫu' }, addSource, {
        text: 'More.',
        lang: 'en',
      })
      expect(await verifyHistory(ctx, reader)).toMatchObject({ whole: true, acts: 2 })
      await tampering(older, "update sources set title = 'Another'", async () => {
        expect((await verifyHistory(ctx, reader)).first).toMatchObject({
          kind: 'row-changed',
          table: 'sources',
        })
      })
      await older.drop()
    })

    test('two acts at once make one chain', async () => {
      const texts = ['One thing said.', 'Another thing said.', 'A third thing said.', 'A fourth.']
      await Promise.all(texts.map((text) => perform(desk.ctx, actor, addSource, { text, lang: 'en' })))
      const people = await desk.opened.database.admin.query<{ prev: string }>(
        `select set_config('entente.office', 'desk', false), prev from history`,
      )
      expect(new Set(people.rows.map((row) => row.prev)).size).toBe(people.rows.length)
      expect(await verifyHistory(desk.ctx, reader)).toMatchObject({ whole: true })
    })
  })
})
