import type { Migration } from '../migrate.ts'

/** Which statements of a reading its rules know to be safe: kept with the reading, for a later one may know better. */
export const sureReadings: Migration = {
  version: 17,
  name: 'sure readings',
  sql: 'alter table reading_statements add column sure boolean not null default false;',
}
