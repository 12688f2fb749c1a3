import { type RawBuilder, sql } from 'kysely'
import { textArray } from './text-array.ts'

/** What a column holds, as PostgreSQL names it. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'boolean'
  | 'timestamptz'
  | 'daterange'
  | 'tstzrange'
  | 'jsonb'
  | 'text[]'
  | 'tsvector'

type Value = string | number | boolean | null | undefined | Date | object

/** One column of rows to be written: its type, and its value in a row. */
export type Column<Row> = readonly [type: ColumnType, read: (row: Row) => Value]

/** Rows as a statement reads them: `names` of their columns, what it selects `from`, and the `values` there in that order. */
export type Columns = {
  readonly names: RawBuilder<unknown>
  readonly values: RawBuilder<unknown>
  readonly from: RawBuilder<unknown>
}

/**
 * Rows handed over column by column, each an array the server takes apart by itself: several times faster than objects it
 * has to look into one by one. A column whose value is the same in every row is sent once.
 */
export function columnsOf<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, Column<Row>>>,
): Columns {
  const arrays: RawBuilder<unknown>[] = []
  const places: string[] = []
  const made: RawBuilder<unknown>[] = []
  for (const [type, read] of Object.values(columns)) {
    const values = printedAll(rows, type, read)
    const first = values[0] ?? null
    if (values.every((value) => value === first)) {
      made.push(type === 'tsvector' ? sql`${words(sql`${first}::text`)}` : sql`${first}::${sql.raw(type)}`)
      continue
    }
    const place = `c${places.length}`
    places.push(place)
    arrays.push(sql`unnest(${textArray(values)}::text[])`)
    made.push(taken(type, place))
  }
  return {
    names: sql.raw(Object.keys(columns).join(', ')),
    values: sql.join(made),
    from: places.length
      ? sql`rows from (${sql.join(arrays)}) as t(${sql.raw(places.join(', '))})`
      : sql`generate_series(1, ${rows.length}) as t(n)`,
  }
}

/** A value that is the very one of the row before, as a day of all rows is, is not printed again. */
function printedAll<Row>(
  rows: readonly Row[],
  type: ColumnType,
  read: (row: Row) => Value,
): readonly (string | null)[] {
  if (type === 'text') return rows.map((row) => textOf(read(row)))
  const values: (string | null)[] = []
  let before: Value
  let text: string | null = null
  for (const row of rows) {
    const value = read(row)
    if (value !== before) text = printed(type, value)
    before = value
    values.push(text)
  }
  return values
}

function textOf(value: Value): string | null {
  return typeof value === 'string' ? value : printed('text', value)
}

function taken(type: ColumnType, place: string): RawBuilder<unknown> {
  if (type === 'text') return sql.raw(`t.${place}`)
  return type === 'tsvector' ? words(sql.raw(`t.${place}`)) : sql.raw(`t.${place}::${type}`)
}

/** Words to be found by are sent with blanks between them: none holds one. */
function words(text: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`array_to_tsvector(string_to_array(${text}, ' '))`
}

function printed(type: ColumnType, value: Value): string | null {
  if (value === undefined || value === null) return null
  if (type === 'jsonb') return JSON.stringify(value)
  if (type === 'tsvector') return (value as readonly string[]).join(' ')
  if (type === 'text[]') return arrayText(value as readonly string[])
  if (typeof value === 'string') return value
  return value instanceof Date ? value.toISOString() : String(value)
}

/** An array as PostgreSQL writes it. */
export function arrayText(values: readonly (string | null)[]): string {
  let text = '{'
  for (const value of values) {
    if (text.length > 1) text += ','
    text += value === null ? 'NULL' : `"${/["\\]/.test(value) ? value.replace(/["\\]/g, '\\$&') : value}"`
  }
  return `${text}}`
}
