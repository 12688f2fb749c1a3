import type { Migration } from '../migrate.ts'
import { BONDS } from './0009-bonds.ts'
import { bondCheck } from './bonds.ts'

/**
 * A row of a register has the digest of its text for its address already: that no two are alike is held by the key, and a
 * second index over the digests of all rows cost a quarter of writing them. Files and entries are found by theirs.
 */
const HASHES = `
alter table sources drop constraint sources_office_id_sha256_key;
create unique index sources_by_hash on sources (office_id, sha256) where kind <> 'row';
`

/** A fold is found by its record among those of now or those of then, each an index of its own; its key is its number. */
const FOLDS = `
alter table records drop constraint records_pkey;
alter table records add primary key (office_id, fold_no);
`

/** Less to write for each row of a register, without asking less of any. */
export const leanRegisters: Migration = {
  version: 28,
  name: 'lean registers',
  sql: [HASHES, FOLDS, ...Object.entries(BONDS).map(([table, list]) => bondCheck(table, list))].join('\n'),
}
