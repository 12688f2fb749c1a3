import type { Migration } from '../migrate.ts'
import { wall } from './walls.ts'

/** What was given and not yet kept, while a person looks at what was found in it. Drafts are no history: they go. */
const TABLES = `
create table source_drafts (
  office_id text not null references offices on delete cascade,
  draft_id text not null,
  sha256 text not null,
  media_type text not null,
  file_name text,
  bytes bytea not null,
  text text not null,
  facts jsonb not null,
  at timestamptz not null,
  by_person text not null,
  primary key (office_id, draft_id)
);
`

export const sourceDrafts: Migration = {
  version: 15,
  name: 'source drafts',
  sql: TABLES + wall('source_drafts'),
}
