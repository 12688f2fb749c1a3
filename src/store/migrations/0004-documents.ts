import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/** Rows of these are never changed either: a file taken back is another row, a fact corrected is another row. */
const APPEND_ONLY = ['source_corrections', 'evidence', 'evidence_withdrawals', 'stubs'] as const

const TABLES = `
alter table sources add column unread text;
alter table sources add column notes jsonb not null default '[]';

create table source_corrections (
  office_id text not null,
  source_id text not null,
  seq bigint generated always as identity,
  title text not null,
  publisher text,
  published text,
  lang text check (lang in ('en', 'vi')),
  at timestamptz not null,
  by_person text not null,
  primary key (office_id, source_id, seq),
  foreign key (office_id, source_id) references sources on delete cascade
);

create view sources_now with (security_invoker = true) as
select s.office_id, s.source_id, s.seq, s.kind, s.text, s.words, s.sha256, s.url, s.added_at, s.added_by, s.notes,
  case when c.seq is null then s.title else c.title end as title,
  case when c.seq is null then s.publisher else c.publisher end as publisher,
  case when c.seq is null then s.published else c.published end as published,
  case when c.seq is null then s.lang else c.lang end as lang,
  case when c.lang is null then s.unread end as unread
from sources s left join lateral (
  select seq, title, publisher, published, lang from source_corrections c
  where c.office_id = s.office_id and c.source_id = s.source_id order by c.seq desc limit 1
) c on true;

create table evidence (
  office_id text not null,
  evidence_id text not null,
  seq bigint generated always as identity,
  record_id text not null,
  sha256 text not null,
  file_name text not null,
  media_type text not null,
  size integer not null,
  note text,
  attached_at timestamptz not null,
  attached_by text not null,
  primary key (office_id, evidence_id),
  foreign key (office_id, record_id) references statements on delete cascade,
  foreign key (office_id, sha256) references originals on delete cascade,
  constraint evidence_has_bytes check (size > 0)
);
create index evidence_by_record on evidence (office_id, record_id);

create table evidence_withdrawals (
  office_id text not null,
  evidence_id text not null,
  why text not null check (why <> ''),
  at timestamptz not null,
  by_person text not null,
  primary key (office_id, evidence_id),
  foreign key (office_id, evidence_id) references evidence on delete cascade
);

create table stubs (
  office_id text not null references offices on delete cascade,
  stub_id text not null,
  seq bigint generated always as identity,
  degree text not null check (degree in ('mat', 'toi-mat', 'tuyet-mat')),
  number text,
  day text,
  holder text not null check (holder <> ''),
  kept_at timestamptz not null,
  kept_by text not null,
  primary key (office_id, stub_id)
);
`

export const documents: Migration = {
  version: 4,
  name: 'documents',
  sql: [TABLES, ...APPEND_ONLY.flatMap((table) => [guard(table), wall(table)])].join('\n'),
}
