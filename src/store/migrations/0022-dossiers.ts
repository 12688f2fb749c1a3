import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * Sheets of projects and investors: what no fact of a source has room for, part by part, each dated and with the words it
 * rests on; a part is taken back by a row that names it. Beside them what people decided on pairs of the two.
 */
const TABLES = `
create table dossier_parts (
  office_id text not null references offices on delete cascade,
  subject text not null check (subject in ('project', 'investor')),
  subject_id text not null,
  seq bigint generated always as identity,
  part text not null,
  value jsonb,
  said_on text,
  source_id text,
  quote text,
  span_start integer,
  span_end integer,
  withdraws bigint,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, seq),
  foreign key (office_id, person_id) references people on delete cascade,
  foreign key (office_id, source_id) references sources on delete cascade,
  check (withdraws is not null
    or (value is not null and said_on is not null and source_id is not null and quote is not null))
);
create index dossier_parts_by_subject on dossier_parts (office_id, subject, subject_id);
create index dossier_parts_withdrawn on dossier_parts (office_id, withdraws) where withdraws is not null;

create table match_decisions (
  office_id text not null references offices on delete cascade,
  project_id text not null,
  investor_id text not null,
  seq bigint generated always as identity,
  verdict text not null check (verdict in ('confirm', 'set-aside', 'reopen')),
  why text,
  reasons jsonb not null,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, seq),
  foreign key (office_id, person_id) references people on delete cascade
);
create index match_decisions_by_project on match_decisions (office_id, project_id);
create index match_decisions_by_investor on match_decisions (office_id, investor_id);
`

const WRITTEN_ONCE = ['dossier_parts', 'match_decisions'] as const

export const dossiers: Migration = {
  version: 22,
  name: 'dossiers',
  sql: [TABLES, ...WRITTEN_ONCE.map(guard), ...WRITTEN_ONCE.map(wall)].join('\n'),
}
