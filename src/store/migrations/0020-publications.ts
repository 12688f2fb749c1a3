import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * What the office shows to the public. Nothing is public unless somebody said so; taken back is another row, and the newest
 * row on a source or a matter stands. A matter is named by the statement its address is.
 */
const TABLE = `
create table publications (
  office_id text not null,
  seq bigint generated always as identity,
  source_id text,
  statement_id text,
  shown_to text not null check (shown_to in ('public', 'desk')),
  why text not null check (why <> ''),
  at timestamptz not null,
  by_person text not null,
  primary key (office_id, seq),
  foreign key (office_id, source_id) references sources on delete cascade,
  foreign key (office_id, statement_id) references statements on delete cascade,
  constraint one_thing_is_shown check ((source_id is null) <> (statement_id is null))
);
create index publications_by_source on publications (office_id, source_id, seq) where source_id is not null;
create index publications_by_statement on publications (office_id, statement_id, seq) where statement_id is not null;
`

export const publications: Migration = {
  version: 20,
  name: 'publications',
  sql: [TABLE, guard('publications'), wall('publications')].join('\n'),
}
