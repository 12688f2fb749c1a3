import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/** Tables whose rows are never changed: what was written, read and judged, and what was done. */
const APPEND_ONLY = [
  'originals',
  'sources',
  'readings',
  'reading_statements',
  'statements',
  'nodes',
  'mentions',
  'judgements',
  'history',
] as const

/** Tables that change: settings and people carry a version, folds are droppable. */
const MUTABLE = ['people', 'records'] as const

const TABLES = `
create table installation (
  name text primary key,
  value text not null
);

create table offices (
  office_id text primary key check (office_id ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  name_en text not null,
  name_vi text not null,
  home text not null,
  home_place text,
  lang text not null check (lang in ('en', 'vi')),
  sample boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null
);

create table people (
  office_id text not null references offices on delete cascade,
  person_id text not null,
  name text not null,
  folded text not null,
  post text not null,
  may_approve boolean not null default false,
  active boolean not null default true,
  version integer not null default 1,
  primary key (office_id, person_id)
);
create unique index people_by_name on people (office_id, folded) where active;

create table originals (
  office_id text not null references offices,
  sha256 text not null,
  media_type text not null,
  file_name text,
  bytes bytea not null,
  primary key (office_id, sha256)
);

create table sources (
  office_id text not null references offices,
  source_id text not null,
  seq bigint generated always as identity,
  kind text not null check (kind in ('document', 'row', 'entry', 'act')),
  title text not null,
  text text not null,
  folded text not null,
  words tsvector generated always as (to_tsvector('simple', left(folded, 500000))) stored,
  sha256 text not null,
  publisher text,
  published text,
  lang text check (lang in ('en', 'vi')),
  url text,
  added_at timestamptz not null,
  added_by text not null,
  primary key (office_id, source_id),
  unique (office_id, sha256)
);
create index sources_by_words on sources using gin (words);

create table readings (
  office_id text not null,
  reading_id text not null,
  seq bigint generated always as identity,
  source_id text not null,
  reader_version text not null,
  lang text not null,
  cuts jsonb not null,
  at timestamptz not null,
  primary key (office_id, reading_id),
  foreign key (office_id, source_id) references sources
);
create index readings_by_source on readings (office_id, source_id, seq);

create table statements (
  office_id text not null,
  statement_id text not null,
  seq bigint generated always as identity,
  source_id text not null,
  kind text not null,
  slots jsonb not null,
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  spans jsonb not null,
  implied jsonb not null,
  places jsonb not null,
  read_by text not null,
  entered_by text,
  made_at timestamptz not null,
  primary key (office_id, statement_id),
  foreign key (office_id, source_id) references sources,
  constraint a_statement_quotes_its_source check (span_start >= 0 and span_end > span_start and quote <> '')
);
create index statements_by_source on statements (office_id, source_id);

create table reading_statements (
  office_id text not null,
  reading_id text not null,
  position integer not null,
  statement_id text not null,
  primary key (office_id, reading_id, position),
  foreign key (office_id, reading_id) references readings,
  foreign key (office_id, statement_id) references statements
);
create index reading_statements_by_statement on reading_statements (office_id, statement_id);

create table nodes (
  office_id text not null references offices,
  node_id text not null,
  seq bigint generated always as identity,
  key text not null,
  kind text not null check (kind in ('country', 'locality', 'organisation', 'person')),
  name text not null,
  folded text not null,
  country text,
  place_id text,
  minted_at timestamptz not null,
  primary key (office_id, node_id),
  unique (office_id, key)
);
create index nodes_by_name on nodes (office_id, folded text_pattern_ops);

create table mentions (
  office_id text not null,
  statement_id text not null,
  judgement_id text not null default '',
  path text not null,
  node_id text not null,
  primary key (office_id, statement_id, judgement_id, path),
  foreign key (office_id, statement_id) references statements,
  foreign key (office_id, node_id) references nodes
);
create index mentions_by_node on mentions (office_id, node_id);

create table judgements (
  office_id text not null references offices,
  judgement_id text not null,
  seq bigint generated always as identity,
  verdict text not null check (verdict in ('accept', 'amend', 'reject', 'same', 'different', 'undo')),
  statement_id text,
  node_a text,
  node_b text,
  undoes text,
  slots jsonb,
  quote text,
  span_start integer,
  span_end integer,
  desk_entry boolean not null default false,
  attached boolean not null default false,
  why text,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, judgement_id),
  foreign key (office_id, statement_id) references statements,
  foreign key (office_id, node_a) references nodes,
  foreign key (office_id, node_b) references nodes,
  foreign key (office_id, undoes) references judgements,
  foreign key (office_id, person_id) references people,
  constraint a_verdict_names_its_statement
    check ((verdict in ('accept', 'amend', 'reject')) = (statement_id is not null)),
  constraint an_identity_names_two_nodes
    check ((verdict in ('same', 'different')) = (node_a is not null and node_b is not null)),
  constraint an_undo_names_what_it_undoes check ((verdict = 'undo') = (undoes is not null)),
  constraint an_amendment_has_slots_and_ground
    check (verdict <> 'amend' or (slots is not null and (desk_entry or (span_start is not null and quote is not null))))
);
create unique index judgements_undone_once on judgements (office_id, undoes) where undoes is not null;
create index judgements_by_statement on judgements (office_id, statement_id, seq);

create table records (
  office_id text not null references offices,
  record_id text not null,
  fold_no bigint generated always as identity,
  kind text not null,
  slots jsonb not null,
  parties jsonb not null,
  keys text[] not null,
  party_ids text[] not null,
  countries text[] not null,
  statement_ids text[] not null,
  held daterange not null,
  known tstzrange not null,
  primary key (office_id, record_id, fold_no)
);
create unique index records_now on records (office_id, record_id) where upper_inf(known);
create index records_by_party on records using gin (party_ids) where upper_inf(known);
create index records_by_key on records using gin (keys) where upper_inf(known);
create index records_by_country on records using gin (countries) where upper_inf(known);
create index records_by_statement on records using gin (statement_ids) where upper_inf(known);

create table history (
  office_id text not null references offices,
  seq bigint generated always as identity,
  at timestamptz not null,
  act text not null,
  person_id text not null,
  person_name text not null,
  how text not null,
  subject jsonb not null,
  digest text not null,
  primary key (office_id, seq)
);
create index history_by_time on history (office_id, seq desc);
`

/** Rows of an append-only table go only when their whole office goes. */
const GUARDS = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('entente.dropping', true) = old.office_id then
    return old;
  end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
`

const DROP_ORDER = [
  'history',
  'records',
  'mentions',
  'judgements',
  'reading_statements',
  'readings',
  'statements',
  'nodes',
  'sources',
  'originals',
  'people',
] as const

const DROP_OFFICE = `
create function drop_office(dropped text) returns void language plpgsql security definer set search_path = public as $$
begin
  perform set_config('entente.office', dropped, true);
  perform set_config('entente.dropping', dropped, true);
${DROP_ORDER.map((table) => `  delete from ${table} where office_id = dropped;`).join('\n')}
  delete from offices where office_id = dropped;
  perform set_config('entente.dropping', '', true);
end $$;
`

export const theBook: Migration = {
  version: 1,
  name: 'the book',
  sql: [
    TABLES,
    GUARDS,
    ...APPEND_ONLY.map(guard),
    ...[...APPEND_ONLY, ...MUTABLE].map(wall),
    DROP_OFFICE,
  ].join('\n'),
}
