import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * Recipes change and carry a version; imports go from open to committed to undone. What became of each line is written
 * once, in columns of one row: tens of thousands of lines are kept and found by their import only.
 */
const TABLES = `
create table recipes (
  office_id text not null references offices on delete cascade,
  name text not null,
  body jsonb not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (office_id, name)
);

create table imports (
  office_id text not null references offices on delete cascade,
  import_id text not null,
  seq bigint generated always as identity,
  sha256 text not null,
  file_name text,
  recipe jsonb not null,
  state text not null default 'open' check (state in ('open', 'committed', 'undone')),
  counts jsonb not null default '{}',
  reasons jsonb not null default '{}',
  version integer not null default 1,
  made_at timestamptz not null,
  made_by text not null,
  committed_at timestamptz,
  undone_at timestamptz,
  primary key (office_id, import_id),
  foreign key (office_id, sha256) references originals on delete cascade,
  constraint a_committed_import_has_its_moment check ((state = 'open') = (committed_at is null)),
  constraint an_undone_import_has_its_moment check ((state = 'undone') = (undone_at is not null))
);
create index imports_by_age on imports (office_id, seq desc);

create table import_rows (
  office_id text not null,
  import_id text not null,
  lines integer[] not null,
  statement_ids text[] not null,
  judgement_ids text[] not null,
  standings text[] not null,
  primary key (office_id, import_id),
  foreign key (office_id, import_id) references imports on delete cascade,
  constraint each_line_has_its_own
    check (cardinality(lines) = cardinality(statement_ids) and cardinality(lines) = cardinality(judgement_ids)
      and cardinality(lines) = cardinality(standings))
);
`

export const registers: Migration = {
  version: 3,
  name: 'registers',
  sql: [TABLES, guard('import_rows'), ...['recipes', 'imports', 'import_rows'].map(wall)].join('\n'),
}
