import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * Nothing here is changed: a succession taken back, a double decided anew, a letter sent are further rows, and the last one
 * stands.
 */
const TABLES = `
create table successions (
  office_id text not null,
  succession_id text not null,
  seq bigint generated always as identity,
  from_unit jsonb not null,
  to_unit jsonb,
  day date not null,
  sort text not null check (sort in ('merged', 'split', 'renamed', 'abolished', 'transferred')),
  basis text not null check (basis <> ''),
  source_id text not null,
  withdrawn boolean not null default false,
  why text,
  at timestamptz not null,
  by_person text not null,
  primary key (office_id, succession_id, seq),
  foreign key (office_id, source_id) references sources on delete cascade,
  constraint somebody_follows_unless_the_unit_ended check (to_unit is not null or sort = 'abolished'),
  constraint a_withdrawal_says_why check (withdrawn = (why is not null))
);

create table succession_decisions (
  office_id text not null,
  decision_id text not null,
  seq bigint generated always as identity,
  record_ids text[] not null,
  verdict text not null check (verdict in ('keep-both', 'one-lapses', 'open')),
  lapses text,
  why text not null check (why <> ''),
  source_id text not null,
  at timestamptz not null,
  by_person text not null,
  primary key (office_id, decision_id),
  foreign key (office_id, source_id) references sources on delete cascade,
  constraint a_double_has_two_sides check (cardinality(record_ids) > 1),
  constraint what_lapses_is_one_of_them
    check ((verdict = 'one-lapses') = (lapses is not null) and (lapses is null or lapses = any(record_ids)))
);

create table succession_letters (
  office_id text not null,
  seq bigint generated always as identity,
  record_id text not null,
  day date not null,
  step text not null check (step in ('drafted', 'sent', 'taken-back')),
  on_day date not null,
  evidence_id text,
  note text,
  at timestamptz not null,
  by_person text not null,
  primary key (office_id, seq),
  foreign key (office_id, record_id) references statements on delete cascade,
  foreign key (office_id, evidence_id) references evidence on delete cascade,
  constraint what_was_sent_has_evidence check (step <> 'sent' or evidence_id is not null),
  constraint what_is_taken_back_says_why check (step <> 'taken-back' or note is not null)
);
create index succession_letters_by_record on succession_letters (office_id, record_id);
`

const APPEND_ONLY = ['successions', 'succession_decisions', 'succession_letters'] as const

export const successions: Migration = {
  version: 10,
  name: 'successions',
  sql: [TABLES, ...APPEND_ONLY.flatMap((table) => [guard(table), wall(table)])].join('\n'),
}
