import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * A mission is what was done to it, and so is a commitment: rows are added and never changed. Summaries are folds for
 * lists and may be dropped. How an office works with missions is a setting.
 */
const TABLES = `
create table missions (
  office_id text not null references offices on delete cascade,
  mission_id text not null,
  seq bigint generated always as identity,
  direction text not null check (direction in ('out', 'in')),
  opened_at timestamptz not null,
  opened_by text not null,
  primary key (office_id, mission_id)
);

create table mission_events (
  office_id text not null,
  mission_id text not null,
  seq integer not null check (seq > 0),
  act text not null,
  payload jsonb not null,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, mission_id, seq),
  foreign key (office_id, mission_id) references missions on delete cascade,
  foreign key (office_id, person_id) references people on delete cascade,
  constraint a_decision_has_number_day_signer_and_evidence
    check (act <> 'decided' or (payload -> 'decision' ?& array['number', 'day', 'signer', 'evidenceId'])),
  constraint a_secret_is_a_stub
    check (act <> 'opened' or not payload ? 'secret' or payload - array['direction', 'title', 'secret'] = '{}'::jsonb)
);

create table mission_summaries (
  office_id text not null,
  mission_id text not null,
  version integer not null,
  direction text not null,
  title text not null,
  standing text not null,
  secret boolean not null,
  start_day text,
  end_day text,
  countries text[] not null,
  summary jsonb not null,
  primary key (office_id, mission_id),
  foreign key (office_id, mission_id) references missions on delete cascade
);
create index mission_summaries_by_start on mission_summaries (office_id, start_day);

create table desk_settings (
  office_id text not null references offices on delete cascade,
  two_people boolean not null default false,
  repeat_months integer check (repeat_months between 1 and 600),
  version integer not null default 1,
  primary key (office_id)
);

create table commitment_events (
  office_id text not null,
  commitment_id text not null,
  seq integer not null check (seq > 0),
  act text not null,
  payload jsonb not null,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, commitment_id, seq),
  foreign key (office_id, commitment_id) references statements on delete cascade,
  foreign key (office_id, person_id) references people on delete cascade,
  constraint what_is_done_has_its_evidence check (act <> 'done' or payload ? 'evidenceId'),
  constraint what_is_dropped_has_its_reason check (act <> 'dropped' or payload ? 'why')
);

alter table evidence add column mission_id text;
alter table evidence alter column record_id drop not null;
alter table evidence add constraint evidence_of_a_mission
  foreign key (office_id, mission_id) references missions on delete cascade;
alter table evidence add constraint evidence_belongs_to_one_thing check ((record_id is null) <> (mission_id is null));
create index evidence_by_mission on evidence (office_id, mission_id) where mission_id is not null;
`

const APPEND_ONLY = ['missions', 'mission_events', 'commitment_events'] as const
const WALLED = [...APPEND_ONLY, 'mission_summaries', 'desk_settings'] as const

export const missions: Migration = {
  version: 8,
  name: 'missions',
  sql: [TABLES, ...APPEND_ONLY.map(guard), ...WALLED.map(wall)].join('\n'),
}
