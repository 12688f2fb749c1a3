import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/** Numbers that bodies and people have in public catalogues; one taken back is a further row, and the latest on it stands. */
const TABLE = `
create table party_ids (
  office_id text not null,
  seq bigint generated always as identity,
  node_id text not null,
  catalogue text not null,
  value text not null check (value <> ''),
  withdrawn boolean not null default false,
  source_id text not null,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, seq),
  foreign key (office_id, source_id) references sources on delete cascade,
  foreign key (office_id, person_id) references people on delete cascade
);
create index party_ids_by_number on party_ids (office_id, catalogue, value);
create index party_ids_by_node on party_ids (office_id, node_id);
`

export const partyIds: Migration = {
  version: 26,
  name: 'party ids',
  sql: [TABLE, guard('party_ids'), wall('party_ids')].join('\n'),
}
