import type { Migration } from '../migrate.ts'

/**
 * Folds that are no longer held are found by indexes of their own, so that the book of then is read as fast as that of now,
 * and what is held now is written at no greater cost.
 */
const INDEXES = `
create index records_now_by_kind on records (office_id, kind) where upper_inf(known);
create index records_then_by_time on records using gist (known) where not upper_inf(known);
create index records_then_by_party on records using gin (party_ids) where not upper_inf(known);
create index records_then_by_country on records using gin (countries) where not upper_inf(known);
create index records_then_by_statement on records using gin (statement_ids) where not upper_inf(known);
create index records_then on records (office_id, record_id) where not upper_inf(known);
`

export const readAsOf: Migration = { version: 6, name: 'read as of', sql: INDEXES }
