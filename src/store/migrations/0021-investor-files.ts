import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * An investor's file is what was done about it, and so is the list of a conference: rows are added and never changed. No step
 * and no line stands without the words it rests on. A rate has its day and its source; one entered later for the same day
 * stands in the place of the earlier.
 */
const TABLES = `
create table deals (
  office_id text not null references offices on delete cascade,
  deal_id text not null,
  seq bigint generated always as identity,
  opened_at timestamptz not null,
  opened_by text not null,
  primary key (office_id, deal_id)
);

create table deal_events (
  office_id text not null,
  deal_id text not null,
  seq integer not null check (seq > 0),
  act text not null,
  payload jsonb not null,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, deal_id, seq),
  foreign key (office_id, deal_id) references deals on delete cascade,
  foreign key (office_id, person_id) references people on delete cascade,
  constraint nothing_moves_without_a_source
    check (act <> 'stepped' or (payload -> 'proof' ?& array['sourceId', 'quote', 'start', 'end'])),
  constraint what_is_taken_back_has_its_reason check (act <> 'took-back' or payload ? 'why')
);

create table conference_events (
  office_id text not null references offices on delete cascade,
  record_id text not null,
  seq integer not null check (seq > 0),
  act text not null,
  payload jsonb not null,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, record_id, seq),
  foreign key (office_id, record_id) references statements on delete cascade,
  foreign key (office_id, person_id) references people on delete cascade,
  constraint what_is_listed_has_its_source
    check (act = 'unlisted' or (payload -> 'proof' ?& array['sourceId', 'quote', 'start', 'end'])),
  constraint a_line_taken_off_has_its_reason check (act <> 'unlisted' or payload ? 'why')
);

create table exchange_rates (
  office_id text not null references offices on delete cascade,
  rate_id text not null,
  seq bigint generated always as identity,
  from_currency text not null check (from_currency ~ '^[A-Z]{3}$'),
  to_currency text not null check (to_currency ~ '^[A-Z]{3}$' and to_currency <> from_currency),
  value numeric not null check (value > 0),
  day text not null check (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  source_id text not null,
  proof jsonb not null check (proof ?& array['quote', 'start', 'end']),
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, rate_id),
  foreign key (office_id, source_id) references sources on delete cascade,
  foreign key (office_id, person_id) references people on delete cascade
);
create index exchange_rates_by_pair on exchange_rates (office_id, from_currency, to_currency, day);
`

const APPEND_ONLY = ['deals', 'deal_events', 'conference_events', 'exchange_rates'] as const

export const investorFiles: Migration = {
  version: 21,
  name: 'investor files',
  sql: [TABLES, ...APPEND_ONLY.map(guard), ...APPEND_ONLY.map(wall)].join('\n'),
}
