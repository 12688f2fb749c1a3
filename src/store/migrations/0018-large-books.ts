import type { Migration } from '../migrate.ts'

/** What a large book is asked for on every page, and had to be looked for in the whole of a table. */
export const largeBooks: Migration = {
  version: 18,
  name: 'large books',
  sql: `
create index judgements_of_identity on judgements (office_id, seq) where node_a is not null;
create index mentions_as_made on mentions (office_id, node_id, statement_id) where judgement_id = '';
`,
}
