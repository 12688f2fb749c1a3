import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/** What was put off is asked again on its day, or when somebody takes it up; each word on a pair is a row. */
const TABLE = `
create table suggestion_delays (
  office_id text not null references offices on delete cascade,
  node_a text not null,
  node_b text not null,
  seq bigint generated always as identity,
  again boolean not null default false,
  until text check (until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, node_a, node_b, seq),
  foreign key (office_id, person_id) references people on delete cascade,
  constraint a_pair_stands_in_order check (node_a < node_b)
);
`

export const suggestionDelays: Migration = {
  version: 25,
  name: 'suggestion delays',
  sql: [TABLE, guard('suggestion_delays'), wall('suggestion_delays')].join('\n'),
}
