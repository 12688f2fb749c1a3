import type { Migration } from '../migrate.ts'

/** Indexes nearly every entry of which is of one record alone, so that nothing is gained by sorting in many at a time. */
const INDEXES = ['records_by_key', 'records_by_statement']

/**
 * What is new goes to its place in these at once, not to a list first: each entry is written once instead of twice when a
 * register of tens of thousands of rows comes in, and no search has a list to read.
 */
export const sortedAtOnce: Migration = {
  version: 34,
  name: 'sorted at once',
  sql: INDEXES.map(
    (index) => `alter index ${index} set (fastupdate = off);
select gin_clean_pending_list('${index}');`,
  ).join('\n'),
}
