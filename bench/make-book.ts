import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { MADE_TABLES, type MadeBook, type MadeTable, madeBook } from './made-tables.ts'

/**
 * Fills an office that is there with a book of so many statements, the same in every run. Written by COPY with the walls and
 * triggers of the tables away, and put back after.
 */
export async function makeBook(admin: pg.Pool, size: number, person: string): Promise<void> {
  const client = await admin.connect()
  const book = madeBook(size, person)
  try {
    for (const { table } of MADE_TABLES)
      await client.query(
        `alter table ${table} disable trigger user; alter table ${table} no force row level security`,
      )
    for (const made of MADE_TABLES) await copy(client, made, book)
    for (const { table } of MADE_TABLES)
      await client.query(
        `alter table ${table} enable trigger user; alter table ${table} force row level security`,
      )
    await client.query('analyze')
  } finally {
    client.release()
  }
}

async function copy(client: pg.PoolClient, { table, columns, count, line }: MadeTable, book: MadeBook) {
  const lines = count(book)
  function* chunks() {
    let text = ''
    for (let i = 0; i < lines; i++) {
      text += `${line(i, book).map(cell).join('\t')}\n`
      if (text.length < 200_000) continue
      yield Buffer.from(text)
      text = ''
    }
    if (text) yield Buffer.from(text)
  }
  const stream = client.query(copyFrom(`copy ${table} (office_id, ${columns}) from stdin`))
  await pipeline(Readable.from(chunks()), stream)
}

function cell(value: string | number | null): string {
  if (value === null) return '\\N'
  return String(value).replace(
    /[\\\t\n\r]/g,
    (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? sign,
  )
}
