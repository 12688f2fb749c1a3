import type { Pool, PoolClient } from 'pg'
import { ActError, problem } from '#model/problem.ts'
import { theBook } from './migrations/0001-the-book.ts'
import { jobs } from './migrations/0002-jobs.ts'
import { registers } from './migrations/0003-registers.ts'
import { documents } from './migrations/0004-documents.ts'
import { feedsAndOrigins } from './migrations/0005-feeds-and-origins.ts'
import { readAsOf } from './migrations/0006-read-as-of.ts'
import { bookVersions } from './migrations/0007-book-versions.ts'
import { missions } from './migrations/0008-missions.ts'
import { bonds } from './migrations/0009-bonds.ts'
import { successions } from './migrations/0010-successions.ts'
import { rulesAndCalendar } from './migrations/0011-rules-and-calendar.ts'
import { searching } from './migrations/0012-search.ts'
import { partsOfSteps } from './migrations/0013-parts-of-steps.ts'
import { CHAIN_TRIGGERS, historyChain } from './migrations/0014-history-chain.ts'
import { sourceDrafts } from './migrations/0015-source-drafts.ts'
import { marksOfNames } from './migrations/0016-marks-of-names.ts'
import { sureReadings } from './migrations/0017-sure-readings.ts'
import { largeBooks } from './migrations/0018-large-books.ts'
import { papers } from './migrations/0019-papers.ts'
import { publications } from './migrations/0020-publications.ts'
import { investorFiles } from './migrations/0021-investor-files.ts'
import { dossiers } from './migrations/0022-dossiers.ts'
import { erasedTexts } from './migrations/0023-erased-texts.ts'
import { shortWaitingLists } from './migrations/0024-short-waiting-lists.ts'
import { suggestionDelays } from './migrations/0025-suggestion-delays.ts'
import { partyIds } from './migrations/0026-party-ids.ts'
import { largeRegisters } from './migrations/0027-large-registers.ts'
import { leanRegisters } from './migrations/0028-lean-registers.ts'
import { keepers } from './migrations/0029-keepers.ts'
import { wordsOfRows } from './migrations/0030-words-of-rows.ts'
import { officeClock } from './migrations/0031-office-clock.ts'
import { longLists } from './migrations/0032-long-lists.ts'
import { bookChanges } from './migrations/0033-book-changes.ts'
import { sortedAtOnce } from './migrations/0034-sorted-at-once.ts'
import { saltsOfASeed } from './migrations/0035-salts-of-a-seed.ts'
import { officesAtOneLook } from './migrations/0036-offices-at-one-look.ts'
import { partiesBeside } from './migrations/0037-parties-beside.ts'
import { daysDue } from './migrations/0038-days-due.ts'

/** One step forward. There is no way back: an older program refuses a newer database. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string }

const MIGRATIONS: readonly Migration[] = [
  theBook,
  jobs,
  registers,
  documents,
  feedsAndOrigins,
  readAsOf,
  bookVersions,
  missions,
  bonds,
  successions,
  rulesAndCalendar,
  searching,
  partsOfSteps,
  historyChain,
  sourceDrafts,
  marksOfNames,
  sureReadings,
  largeBooks,
  papers,
  publications,
  investorFiles,
  dossiers,
  erasedTexts,
  shortWaitingLists,
  suggestionDelays,
  partyIds,
  largeRegisters,
  leanRegisters,
  keepers,
  wordsOfRows,
  officeClock,
  longLists,
  bookChanges,
  sortedAtOnce,
  saltsOfASeed,
  officesAtOneLook,
  partiesBeside,
  daysDue,
]

export const SCHEMA_VERSION = MIGRATIONS.length

const APP_GRANTS = `
do $$ begin
  if exists (select 1 from pg_roles where rolname = 'entente_app') then
    grant usage on schema public to entente_app;
    grant select, insert, update, delete on all tables in schema public to entente_app;
    grant usage on all sequences in schema public to entente_app;
    grant execute on all functions in schema public to entente_app;
  end if;
end $$;
`

/**
 * Counts the changes of every table of an office, of those yet to come as well: what shows a page again by the number of
 * the book may never miss one. Leases of jobs and looks at feeds are no part of the book and must not wait for one another.
 */
const CHANGE_TRIGGERS = `
do $$
declare
  one text;
begin
  if to_regproc('public.count_change') is null then return; end if;
  for one in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and c.relname not in ('offices', 'jobs', 'answered', 'feeds', 'feed_items')
      and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'change_counted')
  loop
    execute format('create trigger change_counted after insert or update or delete on %I
      for each statement execute function count_change()', one);
  end loop;
end $$;
`

/** All that makes a fresh database: two programs of one text make the same. */
export const SCHEMA_TEXT = [...MIGRATIONS.map((step) => step.sql), CHANGE_TRIGGERS, CHAIN_TRIGGERS].join('\n')

async function appliedVersion(client: PoolClient): Promise<number> {
  const exists = await client.query<{ found: string | null }>(
    "/* migrate.appliedVersion */ select to_regclass('public.schema_versions')::text as found",
  )
  if (!exists.rows[0]?.found) return 0
  const versions = await client.query<{ version: number | null }>(
    '/* migrate.appliedVersion */ select max(version) as version from schema_versions',
  )
  return versions.rows[0]?.version ?? 0
}

function refuseNewer(found: number): never {
  throw new ActError(
    'refused',
    problem('database-newer', {
      en: `This database was made by a newer Entente (schema ${found}; this program knows ${SCHEMA_VERSION}). Nothing was touched. Start the newer program, or another data folder with ENTENTE_DATA.`,
      vi: `Cơ sở dữ liệu này do bản Entente mới hơn tạo ra (lược đồ ${found}; chương trình này biết đến ${SCHEMA_VERSION}). Không có gì bị thay đổi. Hãy chạy bản mới hơn, hoặc chọn thư mục dữ liệu khác bằng ENTENTE_DATA.`,
    }),
  )
}

/** Brings the database to this program's schema, one transaction a step; a newer database is refused untouched. */
export async function migrate(owner: Pool, now: () => Date): Promise<void> {
  const client = await owner.connect()
  try {
    const before = await appliedVersion(client)
    if (before > SCHEMA_VERSION) refuseNewer(before)
    if (before === SCHEMA_VERSION && !(await lacksGrants(client))) return
    await client.query('/* migrate.lock */ select pg_advisory_lock(724613)')
    try {
      await applySteps(client, now)
      if (await lacksGrants(client)) await client.query(APP_GRANTS)
    } finally {
      await client.query('/* migrate.unlock */ select pg_advisory_unlock(724613)')
    }
  } finally {
    client.release()
  }
}

/** A copy put back on another server, or without its grants, has tables the program's own role may not use. */
async function lacksGrants(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ lacks: boolean }>(
    `/* migrate.lacksGrants */ select exists (
       select 1 from pg_class c join pg_roles r on r.rolname = 'entente_app'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and not has_table_privilege(r.oid, c.oid, 'insert')) as lacks`,
  )
  return rows[0]?.lacks ?? false
}

async function applySteps(client: PoolClient, now: () => Date): Promise<void> {
  const from = await appliedVersion(client)
  if (from > SCHEMA_VERSION) refuseNewer(from)
  for (const step of MIGRATIONS.filter((m) => m.version > from)) {
    await client.query('begin')
    try {
      await client.query(
        'create table if not exists schema_versions (version integer primary key, name text not null, applied_at timestamptz not null)',
      )
      await client.query(step.sql)
      await client.query(CHANGE_TRIGGERS)
      await client.query(CHAIN_TRIGGERS)
      await client.query(APP_GRANTS)
      await client.query('insert into schema_versions values ($1, $2, $3)', [step.version, step.name, now()])
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw error
    }
  }
}
