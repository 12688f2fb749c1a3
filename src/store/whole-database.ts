import type { Pool, PoolClient } from 'pg'
import { ActError, problem } from '#model/problem.ts'
import { SCHEMA_TEXT, SCHEMA_VERSION } from './migrate.ts'

type Seen = { readonly ours: boolean; readonly noted: boolean; readonly open: boolean }

/** Functions are put back before the tables. */
const OUR_FUNCTIONS = [...SCHEMA_TEXT.matchAll(/create (?:or replace )?function (\w+)/gi)].map(
  (match) => match[1] ?? '',
)

/**
 * Refuses a database that holds a part of a book only. A copy that was broken off has tables without what was to come last: the
 * note of its shape, or the walls between offices. To go on in it would show half a book as a whole one, or every office to all.
 */
export async function refuseHalf(admin: Pool, name: string): Promise<void> {
  const client = await admin.connect()
  try {
    // One moment is looked at: beside a start that is just making the tables these would not fit together.
    await client.query('begin isolation level repeatable read read only')
    if (await isHalf(client)) throw new ActError('refused', half(name))
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function isHalf(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<Seen>(SEEN, [OUR_FUNCTIONS])
  const seen = rows[0]
  if (!seen?.ours) return false
  const version = seen.noted ? await versionOf(client) : 0
  return version === 0 || (version === SCHEMA_VERSION && seen.open)
}

const SEEN = `/* whole-database.refuseHalf */
  select count(*) > 0 or exists (select 1 from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proname = any($1)) as ours,
    exists (select 1 from pg_class v where v.relname = 'schema_versions' and v.relkind = 'r'
      and v.relnamespace = 'public'::regnamespace) as noted,
    coalesce(bool_or(c.relname <> 'offices' and not (c.relrowsecurity and c.relforcerowsecurity
      and exists (select 1 from pg_policy p where p.polrelid = c.oid))), false) as open
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id' and not a.attisdropped
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`

async function versionOf(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ version: number | null }>(
    '/* whole-database.versionOf */ select max(version) as version from public.schema_versions',
  )
  return rows[0]?.version ?? 0
}

function half(name: string) {
  return problem('database-half', {
    en: `The database ${name} holds only a part of a book, as after a copy that was broken off. Nothing was touched. Make an empty database, put the copy back into it in one go (pg_restore --exit-on-error --single-transaction), and name that one.`,
    vi: `Cơ sở dữ liệu ${name} chỉ chứa một phần của sổ, như khi việc khôi phục bị ngắt giữa chừng. Không có gì bị thay đổi. Hãy tạo một cơ sở dữ liệu trống, khôi phục lại bản sao trong một lần (pg_restore --exit-on-error --single-transaction), rồi dùng cơ sở dữ liệu đó.`,
  })
}
