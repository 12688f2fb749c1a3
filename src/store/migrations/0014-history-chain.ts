import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * History as a chain. Each act's row bears the digest of the row before it and of every row the act wrote. Of a written row
 * only its key and a salted digest are kept here; the salts lie apart, so that one may be destroyed together with a text:
 * without its salt nobody can try words against the digest, and the chain stays whole.
 *
 * Digests and salts lie side by side in one value for all rows of a statement, 32 and 16 bytes a row in the order of the
 * keys: a register of tens of thousands of rows is one note a table. Random bytes do not compress; stored plainly, one can
 * be read without the rest.
 */
const TABLES = `
alter table history add column prev text;
alter table history add column link text;
create unique index history_is_one_chain on history (office_id, prev) where prev is not null;

create table history_rows (
  office_id text not null references offices on delete cascade,
  note_no bigint generated always as identity,
  seq bigint,
  xid xid8 not null,
  table_name text not null,
  columns text[] not null,
  keys text[] not null,
  digests bytea not null,
  primary key (office_id, note_no),
  constraint each_row_has_its_digest check (length(digests) = 32 * cardinality(keys))
);
alter table history_rows alter column digests set storage external;
create index history_rows_by_act on history_rows (office_id, seq);
create index history_rows_by_table on history_rows (office_id, table_name);
create index history_rows_open on history_rows (office_id) where seq is null;

create table history_salts (
  office_id text not null references offices on delete cascade,
  note_no bigint not null,
  salts bytea not null,
  primary key (office_id, note_no)
);
alter table history_salts alter column salts set storage external;

create table history_erasures (
  office_id text not null references offices on delete cascade,
  table_name text not null,
  row_key text not null,
  seq bigint generated always as identity,
  why text not null check (why <> ''),
  at timestamptz not null,
  by_person text not null,
  primary key (office_id, table_name, row_key)
);
`

/** A note is claimed by its act once; salts are only ever destroyed. Both go with their whole office. */
const GUARDS = `
create function refuse_change_of_note() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('entente.dropping', true) = old.office_id then return old; end if;
  if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
    and (new.office_id, new.note_no, new.xid, new.table_name, new.columns, new.keys, new.digests)
      = (old.office_id, old.note_no, old.xid, old.table_name, old.columns, old.keys, old.digests) then
    return new;
  end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger never_changed_note before update or delete on history_rows
  for each row execute function refuse_change_of_note();

create function refuse_change_of_salt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('entente.dropping', true) = old.office_id then return old; end if;
  if tg_op = 'UPDATE' and current_setting('entente.erasing', true) = old.office_id
    and new.note_no = old.note_no and length(new.salts) = length(old.salts) then
    return new;
  end if;
  raise exception 'salts are never changed' using errcode = 'restrict_violation';
end $$;
create trigger never_changed_salt before update or delete on history_salts
  for each row execute function refuse_change_of_salt();
`

/** What the text of a row depends on besides the row. */
const PLAIN_TEXT = `set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres'
  set extra_float_digits = 1 set bytea_output = 'hex'`

/**
 * `chained_columns` and `chained_key`: what of a table is digested – not what is made from the rest, nor bytes, which have a
 * digest of their own. `note_statement` is the query that notes some rows; only the trigger itself may run it over the rows
 * a statement wrote.
 */
const FUNCTIONS = `
create function chained_columns(name text) returns text[] language sql stable as $$
  select array_agg(a.attname::text order by a.attname::text collate "C") from pg_attribute a
  where a.attrelid = ('public.' || quote_ident(name))::regclass and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = '' and a.attname <> 'office_id'
    and a.atttypid not in ('tsvector'::regtype, 'bytea'::regtype)
$$;

create function chained_key(name text) returns text[] language sql stable as $$
  select array_agg(a.attname::text order by k.n) from pg_index i
  cross join lateral unnest(i.indkey) with ordinality k(attnum, n)
  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
  where i.indrelid = ('public.' || quote_ident(name))::regclass and i.indisprimary and a.attname <> 'office_id'
$$;

create function note_statement(name text, rows_of text) returns text language sql stable as $$
  select format($q$
    with fresh as materialized (
      select w.office_id, concat_ws(chr(31), %s) as key, row(%s)::text as body, uuid_send(gen_random_uuid()) as salt
      from %I w
    ), summed as materialized (
      select office_id, array_agg(key) as keys, string_agg(salt, ''::bytea) as salts,
        string_agg(sha256(salt || convert_to(body, 'UTF8')), ''::bytea) as digests
      from fresh group by office_id
    ), noted as (
      insert into history_rows (office_id, xid, table_name, columns, keys, digests)
      select office_id, pg_current_xact_id(), %L, %L::text[], keys, digests from summed returning office_id, note_no
    )
    insert into history_salts (office_id, note_no, salts)
    select noted.office_id, noted.note_no, summed.salts from noted join summed using (office_id)
  $q$,
    coalesce((select string_agg(format('w.%I', c), ', ' order by n) from unnest(chained_key(name)) with ordinality k(c, n)),
      quote_literal('')),
    (select string_agg(format('w.%I', c), ', ' order by n) from unnest(chained_columns(name)) with ordinality k(c, n)),
    rows_of, name, chained_columns(name))
$$;

create function note_all(name text) returns void language plpgsql ${PLAIN_TEXT} as $$
begin
  execute note_statement(name, name);
end $$;
`

/** What was there before the chain is noted as it stands, under one row that begins the chain of its office. */
export const BEGIN_CHAIN = `
do $$
declare
  office text;
  name text;
  was text := coalesce(current_setting('entente.office', true), '');
begin
  for office in select office_id from offices loop
    perform set_config('entente.office', office, true);
    for name in select chained_tables() loop
      perform note_all(name);
    end loop;
    perform add_to_chain(office, clock_timestamp(), 'begin-chain', '', 'Entente', 'by the program',
      jsonb_build_object('before', (select count(*) from history where office_id = office and link is null)));
  end loop;
  perform set_config('entente.office', was, true);
end $$;
`

/** Tables whose rows are the office's own history; what is made from the rest, and marks of work, are none. */
const CHAINED = `
create function chained_tables() returns setof text language sql stable as $$
  select c.relname::text from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and (c.relname in ('people', 'recipes', 'imports', 'desk_settings')
      or exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'never_changed'))
    and c.relname not in ('history', 'origin_prints')
  order by 1
$$;

create function add_to_chain(office text, made timestamptz, act text, person_id text, person_name text, how text,
  subject jsonb) returns bigint language sql as $$
  with place as materialized (
    select nextval(pg_get_serial_sequence('public.history', 'seq')) as seq,
      coalesce((select h.link from history h where h.office_id = office and h.link is not null
        order by h.seq desc limit 1), '') as prev
  ), claimed as (
    update history_rows r set seq = place.seq from place
    where r.office_id = office and r.seq is null and r.xid = pg_current_xact_id()
    returning r.note_no, r.table_name, r.columns, r.keys, r.digests
  ), summed as (
    select encode(sha256(convert_to(coalesce(jsonb_agg(jsonb_build_array(c.table_name,
      encode(sha256(convert_to(jsonb_build_array(c.columns, c.keys)::text, 'UTF8') || c.digests), 'hex'))
      order by c.note_no), '[]')::text, 'UTF8')), 'hex') as digest
    from claimed c
  )
  insert into history (office_id, seq, at, act, person_id, person_name, how, subject, digest, prev, link)
  overriding system value
  select office, p.seq, made, act, person_id, person_name, how, subject, s.digest, p.prev,
    encode(sha256(convert_to(jsonb_build_array(p.prev, p.seq, extract(epoch from made), act, person_id, person_name, how,
      subject, s.digest)::text, 'UTF8')), 'hex')
  from place p, summed s
  returning seq
$$;
`

export const historyChain: Migration = {
  version: 14,
  name: 'history chain',
  sql: [
    TABLES,
    GUARDS,
    guard('history_erasures'),
    ...['history_rows', 'history_salts', 'history_erasures'].map(wall),
    FUNCTIONS,
    CHAINED,
    BEGIN_CHAIN,
  ].join('\n'),
}

/**
 * Notes what is written to every table of the chain, those yet to come and columns yet to come included: run after each
 * step, as a table may come with it. Each table has a function of its own, so that its query is planned once a connection.
 */
export const CHAIN_TRIGGERS = `
do $$
declare
  name text;
begin
  if to_regproc('public.note_statement') is null then return; end if;
  for name in select chained_tables() loop
    execute format('create or replace function note_written_%s() returns trigger language plpgsql ${PLAIN_TEXT.replaceAll("'", "''")} as
      $n$ begin if exists (select 1 from written) then %s; end if; return null; end $n$',
      name, note_statement(name, 'written'));
    execute format('create or replace trigger written_noted after insert on %I referencing new table as written
      for each statement execute function note_written_%s()', name, name);
    execute format('create or replace trigger change_noted after update on %I referencing new table as written
      for each statement execute function note_written_%s()', name, name);
  end loop;
end $$;
`
