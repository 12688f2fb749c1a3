import type { ClientBase, Pool } from 'pg'
import pg from 'pg'
import { errorCode } from '#model/error-code.ts'

/** Owns the tables; migrations run as this role. */
export const OWNER_ROLE = 'entente_owner'
/** What the program works as: may neither pass row-level security nor change tables. */
export const APP_ROLE = 'entente_app'

/** Another process was faster, with the same result. */
const ALREADY_THERE = ['42710', '42P04', '23505']

/** Runs a statement that makes something, content when it exists by now. */
async function makeOnce(client: Pick<ClientBase, 'query'>, statement: string): Promise<void> {
  try {
    await client.query(statement)
  } catch (error) {
    if (!ALREADY_THERE.includes(errorCode(error))) throw error
  }
}

/** A role for the program's own cluster, which logs in with the cluster's secret. */
async function ensureLogin(client: pg.Client, role: string, secret: string): Promise<void> {
  const found = await client.query('/* roles.ensureLogin */ select 1 from pg_roles where rolname = $1', [
    role,
  ])
  if (found.rowCount) return
  const name = pg.escapeIdentifier(role)
  await makeOnce(
    client,
    `create role ${name} login nosuperuser nocreaterole nobypassrls password ${pg.escapeLiteral(secret)}`,
  )
}

/**
 * Makes what the program's own cluster needs and lacks: both roles, and the database – of a template, when it is to be a
 * copy. UTF-8 and no locale are asked for by name, so that the machine's settings do not matter.
 */
export async function furnish(
  client: pg.Client,
  want: { database: string; template?: string; secret: string },
): Promise<void> {
  await ensureLogin(client, OWNER_ROLE, want.secret)
  await ensureLogin(client, APP_ROLE, want.secret)
  const found = await client.query('/* roles.furnish */ select 1 from pg_database where datname = $1', [
    want.database,
  ])
  if (found.rowCount) return
  const from = want.template ?? 'template0'
  const names = [want.database, OWNER_ROLE, from].map((n) => pg.escapeIdentifier(n))
  await makeOnce(client, `create database ${names[0]} owner ${names[1]} template ${names[2]} encoding 'UTF8'`)
}

/**
 * Makes the unprivileged role on a server that is not ours, when the login may make roles, and lets the login take it.
 * Where that is not allowed the login itself is what the program works as, and forced row-level security holds it.
 */
export async function ensureRoles(admin: Pool): Promise<{ appRole: boolean }> {
  const client = await admin.connect()
  try {
    const { rows } = await client.query<{ found: boolean; may: boolean; taken: boolean }>(
      `/* roles.ensureRoles */
       select exists (select 1 from pg_roles where rolname = $1) as found,
              (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may,
              exists (select 1 from pg_auth_members m join pg_roles r on r.oid = m.roleid
                      join pg_roles u on u.oid = m.member where r.rolname = $1 and u.rolname = current_user) as taken`,
      [APP_ROLE],
    )
    const seen = rows[0]
    if (!seen?.may) return { appRole: seen?.found ?? false }
    if (!seen.found) await makeOnce(client, `create role ${APP_ROLE} nologin nosuperuser nobypassrls`)
    await allowTaking(client)
    return { appRole: true }
  } finally {
    client.release()
  }
}

/** A login that may make roles, yet not hand out this one, goes on as itself. */
async function allowTaking(client: ClientBase): Promise<void> {
  try {
    await client.query(`grant ${APP_ROLE} to current_user`)
  } catch (error) {
    const code = errorCode(error)
    // 42501: not allowed; 0LP01: the login is the role itself; XX000: two sessions granted at the same moment.
    if (!['42501', '0LP01', 'XX000', ...ALREADY_THERE].includes(code)) throw error
  }
}
