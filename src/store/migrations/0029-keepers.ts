import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/** Who looks after a partner; a change is a further row, and the latest on a partner stands. Nobody is a holder left out. */
const TABLE = `
create table keepers (
  office_id text not null,
  seq bigint generated always as identity,
  node_id text not null,
  holder text,
  why text,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, seq),
  foreign key (office_id, holder) references people on delete cascade,
  foreign key (office_id, person_id) references people on delete cascade
);
create index keepers_by_node on keepers (office_id, node_id, seq desc);
`

export const keepers: Migration = {
  version: 29,
  name: 'keepers',
  sql: [TABLE, guard('keepers'), wall('keepers')].join('\n'),
}
