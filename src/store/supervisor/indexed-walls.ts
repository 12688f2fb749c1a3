import pg, { type ClientBase } from 'pg'
import { errorCode } from '#model/error-code.ts'

/** What the book is found by: one array has a value of another, a text has words, a stretch of days begins or ends. */
const FOUND_BY = [
  'pg_catalog.arrayoverlap(anyarray, anyarray)',
  'pg_catalog.ts_match_vq(tsvector, tsquery)',
  'pg_catalog.lower(anyrange)',
  'pg_catalog.upper(anyrange)',
]

/**
 * Lets indexes over lists, words and days be used behind the walls between offices. Row-level security looks at a row's office
 * before anything that might tell of its values, and so reads all rows of a table, unless the function is known to tell
 * nothing; these compare or look at one end, and name no value even when they fail. Only a superuser may say so: elsewhere
 * everything is found as well, and a large book slowly.
 */
export async function letIndexesServe(client: Pick<ClientBase, 'query'>): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `/* indexed-walls.letIndexesServe */ select p.oid::regprocedure::text as name from pg_proc p
     where p.oid = any($1::regprocedure[]) and not p.proleakproof
       and (select rolsuper from pg_roles where rolname = current_user)`,
    [FOUND_BY],
  )
  for (const { name } of rows) {
    try {
      await client.query(`alter function pg_catalog.${name} leakproof`)
    } catch (error) {
      // Another start said so at the same moment, or the server allows nobody to.
      if (!['XX000', '42501', '40001'].includes(errorCode(error))) throw error
    }
  }
}

/** Does something in one database as the bootstrap user of the program's own cluster. */
export async function asSuperuser(
  login: pg.ClientConfig,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ ...login, application_name: 'entente superuser' })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
