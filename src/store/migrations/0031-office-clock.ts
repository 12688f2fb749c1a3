import type { Migration } from '../migrate.ts'

/**
 * Each office has clocks of its own, by the name of their zone in the tz database. Where they hang follows from its place,
 * which no table here knows: the next start fills it in for the offices that are there already.
 */
const CLOCK = `
alter table offices add column zone text check (zone <> '');
`

export const officeClock: Migration = { version: 31, name: 'office clock', sql: CLOCK }
