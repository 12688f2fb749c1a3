import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * Rules an office enters are kept version by version, and so are the days it works otherwise than the calendar says and
 * what was said of its deadlines: the latest row stands, and what stood before can be shown.
 */
const TABLES = `
create table office_rules (
  office_id text not null references offices on delete cascade,
  rule_id text not null,
  version integer not null check (version > 0),
  rule jsonb not null,
  withdrawn boolean not null default false,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, rule_id, version),
  foreign key (office_id, person_id) references people on delete cascade,
  constraint a_rule_has_its_paper_and_its_first_day
    check (rule ?& array['document', 'day', 'issuer', 'from', 'text', 'limits'])
);

create table day_overrides (
  office_id text not null references offices on delete cascade,
  country text not null check (country ~ '^[A-Z]{2}$'),
  day text not null check (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  seq bigint generated always as identity,
  works boolean,
  name text,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, country, day, seq),
  foreign key (office_id, person_id) references people on delete cascade,
  constraint a_day_set_says_why check (works is null or name is not null)
);

create table clock_marks (
  office_id text not null references offices on delete cascade,
  clock_id text not null,
  seq bigint generated always as identity,
  done_on text check (done_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  paper text,
  holder text,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, clock_id, seq),
  foreign key (office_id, person_id) references people on delete cascade,
  constraint what_was_done_has_its_paper check (done_on is null or paper is not null)
);
`

const APPEND_ONLY = ['office_rules', 'day_overrides', 'clock_marks'] as const

export const rulesAndCalendar: Migration = {
  version: 11,
  name: 'rules and calendar',
  sql: [TABLES, ...APPEND_ONLY.map(guard), ...APPEND_ONLY.map(wall)].join('\n'),
}
