import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * What a number was used in is remembered: each paper that was made, and under it every statement it rested on with the
 * values told. An office's own forms are kept by version; a file once filled can be filled again.
 */
const TABLES = `
create table papers (
  office_id text not null references offices on delete cascade,
  paper_id text not null,
  seq bigint generated always as identity,
  kind text not null,
  lang text not null check (lang in ('en', 'vi')),
  title text not null,
  as_of text not null,
  mission_id text,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, paper_id),
  foreign key (office_id, person_id) references people on delete cascade
);
create index papers_by_seq on papers (office_id, seq desc);

create table paper_uses (
  office_id text not null,
  paper_id text not null,
  statement_id text not null,
  record_id text not null,
  used_values jsonb not null,
  primary key (office_id, paper_id, statement_id),
  foreign key (office_id, paper_id) references papers on delete cascade
);
create index paper_uses_by_statement on paper_uses (office_id, statement_id);

create table paper_templates (
  office_id text not null references offices on delete cascade,
  kind text not null,
  lang text not null check (lang in ('en', 'vi')),
  version integer not null check (version > 0),
  file_name text not null,
  sha256 text not null,
  fields jsonb not null,
  withdrawn boolean not null,
  person_id text not null,
  at timestamptz not null,
  primary key (office_id, kind, lang, version),
  foreign key (office_id, person_id) references people on delete cascade,
  foreign key (office_id, sha256) references originals on delete cascade
);
`

const WRITTEN_ONCE = ['papers', 'paper_uses', 'paper_templates'] as const

export const papers: Migration = {
  version: 19,
  name: 'papers',
  sql: [TABLES, ...WRITTEN_ONCE.map(guard), ...WRITTEN_ONCE.map(wall)].join('\n'),
}
