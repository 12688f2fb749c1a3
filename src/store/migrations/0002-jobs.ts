import type { Migration } from '../migrate.ts'
import { wall } from './walls.ts'

/**
 * Work that outlasts a request. A job is a list of steps; how far it has come stands in its row, and each step's effect is
 * written in the transaction that moves it on. The lease says who works on it, the fence whose word still counts.
 */
const TABLES = `
create table jobs (
  office_id text not null references offices on delete cascade,
  job_id text not null,
  seq bigint generated always as identity,
  kind text not null,
  steps jsonb not null,
  total integer not null,
  done integer not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  attempts integer not null default 0,
  fence bigint not null default 0,
  leased_until timestamptz,
  due_at timestamptz not null default clock_timestamp(),
  worked_ms bigint not null default 0,
  counts jsonb not null default '{}',
  made jsonb not null default '[]',
  failures jsonb not null default '[]',
  noted boolean not null default false,
  person_id text not null,
  asked_at timestamptz not null,
  ended_at timestamptz,
  primary key (office_id, job_id),
  foreign key (office_id, person_id) references people on delete cascade,
  constraint steps_add_up check (total > 0 and done between 0 and total),
  constraint only_a_running_job_is_leased check ((state = 'running') = (leased_until is not null)),
  constraint an_ended_job_has_its_time check ((state in ('done', 'failed', 'cancelled')) = (ended_at is not null)),
  constraint a_finished_job_has_done_its_steps check (state not in ('done', 'failed') or done = total)
);
create index jobs_due on jobs (office_id, due_at) where state in ('waiting', 'running');
create index jobs_by_order on jobs (office_id, seq desc);

create table answered (
  office_id text not null references offices on delete cascade,
  key text not null,
  request text not null,
  status integer not null,
  body jsonb not null,
  at timestamptz not null,
  primary key (office_id, key)
);
`

/** The offices that have work due, without their jobs: each is looked into with its own wall up. */
const DUE = `
create function offices_with_work() returns setof text language plpgsql security definer set search_path = public as $$
declare
  was text := coalesce(current_setting('entente.office', true), '');
  one text;
begin
  for one in select office_id from offices loop
    perform set_config('entente.office', one, true);
    if exists (
      select 1 from jobs where office_id = one and due_at <= clock_timestamp()
        and (state = 'waiting' or (state = 'running' and leased_until < clock_timestamp()))
    ) then
      return next one;
    end if;
  end loop;
  perform set_config('entente.office', was, true);
end $$;
`

export const jobs: Migration = {
  version: 2,
  name: 'jobs',
  sql: [TABLES, DUE, ...['jobs', 'answered'].map(wall)].join('\n'),
}
