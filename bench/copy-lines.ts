import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** The floor of every import: the same lines by COPY into a table without index, wall or history. */
export async function copyLines(pool: pg.Pool, csv: Uint8Array): Promise<void> {
  const client = await pool.connect()
  try {
    const columns = (csv.toString().split('\n')[0] ?? '').split(',').length
    const names = Array.from({ length: columns }, (_, i) => `c${i} text`).join(', ')
    await client.query(`create temporary table bare (${names})`)
    const stream = client.query(copyFrom('copy bare from stdin with (format csv, header true)'))
    await pipeline(Readable.from([Buffer.from(csv)]), stream)
  } finally {
    client.release()
  }
}
