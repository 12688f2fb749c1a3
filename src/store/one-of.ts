import { type RawBuilder, sql } from 'kysely'

/**
 * `any` of these, so put that the server plans the query once for few and many. Where it sees the values it finds each plan
 * for a few of them cheaper than the one for all, and plans anew every time, which takes longer than to look them up.
 */
export function oneOf(values: readonly string[]): RawBuilder<unknown> {
  return sql`any(${hidden(values)}::text[])`
}

/** An array the planner does not see into. */
export function hidden(values: readonly string[]): RawBuilder<unknown> {
  return sql`(select ${[...values]}::text[])`
}
