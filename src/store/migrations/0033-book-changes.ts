import type { Migration } from '../migrate.ts'
import { wall } from './walls.ts'

/**
 * Which folds each change of a book touched, by the number the book had after it: what keeps something made of all folds
 * reads only these again. `changes_from` is the number from which on every change is told; what was made of an earlier book
 * has to be made anew. Short: a change of very many folds is not told but moves that number on, and so does what touches
 * everything. Changes of an office come one after another, so that a higher number is always the later change.
 */
const TABLES = `
create table book_changes (
  office_id text not null references offices on delete cascade,
  version bigint not null,
  change_no bigint generated always as identity,
  records text[] not null,
  parties text[] not null,
  countries text[] not null,
  statements text[] not null,
  primary key (office_id, version, change_no)
);
alter table offices add column changes_from bigint not null default nextval('book_versions');
update offices set changes_from = book_version;
`

/** Folds a change may touch and still be told, and changes that are kept. */
const MOST_TOLD = 500
const MOST_KEPT = 1000

const TELLING = `
create or replace function count_settings() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.book_version = old.book_version and new.changes_from = old.changes_from then
    new.book_version := nextval('book_versions');
    new.changes_from := new.book_version;
  end if;
  return new;
end $$;

create function tell_no_change(here text) returns void language plpgsql security definer set search_path = public as $$
begin
  update offices set changes_from = book_version where office_id = here and changes_from < book_version;
  delete from book_changes where office_id = here;
end $$;

create function tell_change(here text, records text[], parties text[], countries text[], statements text[])
returns void language plpgsql security definer set search_path = public as $$
declare
  told bigint;
  cut bigint;
begin
  insert into book_changes (office_id, version, records, parties, countries, statements)
  select here, o.book_version, $2, $3, $4, $5 from offices o
  where o.office_id = here and o.changes_from < o.book_version
  returning change_no into told;
  if told % 128 = 0 then
    select version into cut from book_changes where office_id = here
    order by version desc, change_no desc offset ${MOST_KEPT} limit 1;
    if found then
      update offices set changes_from = cut where office_id = here and changes_from < cut;
      delete from book_changes where office_id = here and version <= cut;
    end if;
  end if;
end $$;
`

/** The triggers run after the one that counts the change, by the order of their names. */
const FOLDS = `
create function folds_changed() returns trigger language plpgsql security definer set search_path = public as $$
declare
  here text := current_setting('entente.office', true);
  many bigint := (select count(*) from (select 1 from changed limit ${MOST_TOLD + 1}) few);
begin
  if many > ${MOST_TOLD} then
    perform tell_no_change(here);
  elsif many > 0 then
    perform tell_change(here,
      array(select record_id from changed),
      array(select distinct party from changed, unnest(party_ids) party),
      array(select distinct country from changed, unnest(countries) country), '{}');
  end if;
  return null;
end $$;
create trigger change_told_added after insert on records referencing new table as changed
  for each statement execute function folds_changed();
create trigger change_told_ended after update on records referencing old table as changed
  for each statement execute function folds_changed();
create trigger change_told_gone after delete on records referencing old table as changed
  for each statement execute function folds_changed();
`

/** What a statement tells may be another although the fold that rests on it is the same: its words, the day of its source. */
const STATEMENTS = `
create function tell_statements(here text, ids text[]) returns void language plpgsql as $$
begin
  if cardinality(ids) > ${MOST_TOLD} then
    perform tell_no_change(here);
  elsif cardinality(ids) > 0 then
    perform tell_change(here, '{}', '{}', '{}', ids);
  end if;
end $$;

create function amendments_changed() returns trigger language plpgsql
  set plan_cache_mode = force_custom_plan set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  here text := current_setting('entente.office', true);
  judged text[] := array(select f.statement_id from changed f where f.statement_id is not null);
  undone text[] := array(select f.undoes from changed f where f.undoes is not null);
begin
  if cardinality(undone) > 0 then
    judged := judged || array(select j.statement_id from judgements j
      where j.office_id = here and j.judgement_id = any(undone) and j.statement_id is not null);
  end if;
  perform tell_statements(here, array(select distinct a.statement_id from judgements a
    where a.office_id = here and a.verdict = 'amend' and a.statement_id = any(judged)));
  return null;
end $$;
create trigger change_told after insert on judgements referencing new table as changed
  for each statement execute function amendments_changed();

create function sources_told_otherwise() returns trigger language plpgsql as $$
declare
  here text := current_setting('entente.office', true);
  named text[] := array(select distinct source_id from changed);
begin
  perform tell_statements(here, array(select s.statement_id from statements s
    where s.office_id = here and s.source_id = any(named) and s.kind in ('partnership', 'agreement')));
  return null;
end $$;
create trigger change_told after insert on source_corrections referencing new table as changed
  for each statement execute function sources_told_otherwise();
`

/**
 * A unit that passed to another, or a word on two ties, may touch any of them. Where a text is erased no name of it may stay
 * in what is told, so nothing of that change is.
 */
const EVERYTHING = `
create function everything_changed() returns trigger language plpgsql as $$
begin
  perform tell_no_change(current_setting('entente.office', true));
  return null;
end $$;
create trigger change_told after insert or update or delete on successions
  for each statement execute function everything_changed();
create trigger change_told after insert or update or delete on succession_decisions
  for each statement execute function everything_changed();
create trigger change_told after insert on erased_texts
  for each statement execute function everything_changed();
`

export const bookChanges: Migration = {
  version: 33,
  name: 'book changes',
  sql: [TABLES, wall('book_changes'), TELLING, FOLDS, STATEMENTS, EVERYTHING].join('\n'),
}
