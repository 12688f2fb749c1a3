import pg from 'pg'

/**
 * What PostgreSQL's own checker, run by its superuser, finds wrong with tables and indexes, every row against every index; empty where all is
 * sound.
 */
export async function unsoundTables(login: pg.ClientConfig): Promise<readonly string[]> {
  const client = new pg.Client(login)
  await client.connect()
  try {
    await client.query('create extension if not exists amcheck')
    const client18 =
      Number((await client.query('show server_version_num')).rows[0]?.server_version_num) >= 180000
    const { rows } = await client.query<{ name: string; kind: string; method: string | null }>(
      `select c.oid::regclass::text as name, c.relkind as kind, a.amname as method
       from pg_class c join pg_am a on a.oid = c.relam
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i')`,
    )
    const faults: string[] = []
    for (const { name, kind, method } of rows) {
      const check =
        kind === 'r'
          ? 'select blkno, msg from verify_heapam($1::regclass)'
          : method === 'btree'
            ? 'select bt_index_check($1::regclass, true) as checked'
            : method === 'gin' && client18
              ? 'select gin_index_check($1::regclass) as checked'
              : undefined
      if (!check) continue
      try {
        const found = await client.query<{ msg?: string }>(check, [name])
        if (kind === 'r') faults.push(...found.rows.map(({ msg }) => `${name}: ${msg}`))
      } catch (error) {
        faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    return faults
  } finally {
    await client.end()
  }
}
