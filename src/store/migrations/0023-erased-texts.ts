import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * What stays of a text that was erased: its number, day, holder and hash, why and by whom, and what fell with it. Where an
 * entry of the history named what is gone, the entry says less from then on, and its link is stated anew here: the row is
 * chained with the erasure itself, so that nothing can be changed under the name of an erasure without its showing.
 */
const TABLES = `
create table erased_texts (
  office_id text not null,
  source_id text not null,
  ground text not null check (ground in ('personal-data', 'state-secret', 'court-order', 'other')),
  why text not null check (why <> ''),
  number text,
  holder text,
  day text,
  sha256 text not null,
  hashes text[] not null,
  statement_ids text[] not null,
  at timestamptz not null,
  by_person text not null,
  primary key (office_id, source_id),
  foreign key (office_id, source_id) references sources on delete cascade
);

create table history_restatements (
  office_id text not null references offices on delete cascade,
  seq bigint not null,
  nth integer not null check (nth > 0),
  digest text not null,
  link text not null,
  primary key (office_id, seq, nth)
);
`

/** A guarded row may say less, never something else, and only where its erasure is on record under its own key. */
const GUARDS = `
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('entente.dropping', true) = old.office_id then
    return old;
  end if;
  if tg_op = 'UPDATE' and current_setting('entente.erasing', true) = old.office_id and new.office_id = old.office_id
    and exists (select 1 from history_erasures e where e.office_id = old.office_id and e.table_name = tg_table_name
      and e.row_key = (select string_agg(to_jsonb(new) ->> c, chr(31) order by n)
        from unnest(chained_key(tg_table_name)) with ordinality k(c, n))) then
    return new;
  end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create or replace function refuse_change_of_note() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('entente.dropping', true) = old.office_id then return old; end if;
  if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
    and (new.office_id, new.note_no, new.xid, new.table_name, new.columns, new.keys, new.digests)
      = (old.office_id, old.note_no, old.xid, old.table_name, old.columns, old.keys, old.digests) then
    return new;
  end if;
  if tg_op = 'UPDATE' and current_setting('entente.erasing', true) = old.office_id
    and cardinality(new.keys) = cardinality(old.keys)
    and (new.office_id, new.note_no, new.xid, new.table_name, new.columns, new.digests)
      = (old.office_id, old.note_no, old.xid, old.table_name, old.columns, old.digests)
    and new.seq is not distinct from old.seq then
    return new;
  end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
`

const WRITTEN_ONCE = ['erased_texts', 'history_restatements'] as const

export const erasedTexts: Migration = {
  version: 23,
  name: 'erased texts',
  sql: [TABLES, GUARDS, ...WRITTEN_ONCE.map(guard), ...WRITTEN_ONCE.map(wall)].join('\n'),
}
