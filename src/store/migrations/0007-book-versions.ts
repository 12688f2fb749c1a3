import type { Migration } from '../migrate.ts'
import { wall } from './walls.ts'

/**
 * What everybody asks on every page, kept so that nobody has to count it: which findings wait for a decision, and a number
 * of the office's book that is another after every change of it. The triggers keep both in the transaction of the change.
 */
const TABLES = `
create sequence book_versions;
alter table offices add column book_version bigint not null default nextval('book_versions');

create table waiting (
  office_id text not null references offices on delete cascade,
  statement_id text not null,
  source_id text not null,
  primary key (office_id, statement_id)
);
create index waiting_by_source on waiting (office_id, source_id);
create index nodes_by_country on nodes (office_id, country);
`

/**
 * Lists of ids, not joins, lead into the large tables: within the transaction that fills a table nothing is known of its
 * size, and a join is then planned as if it were empty.
 * A statement waits while the latest reading of its source holds it and no judgement on it stands. */
const WAITING = `
create function weigh_waiting(asked text, ids text[]) returns void language sql as $$
  insert into waiting (office_id, statement_id, source_id)
  select s.office_id, s.statement_id, s.source_id from statements s
  where s.office_id = asked and s.statement_id = any(ids)
    and exists (select 1 from reading_statements rs
      where rs.office_id = asked and rs.statement_id = s.statement_id and rs.reading_id = (
        select r.reading_id from readings r where r.office_id = asked and r.source_id = s.source_id
        order by r.seq desc limit 1))
    and not exists (select 1 from judgements j where j.office_id = asked and j.statement_id = s.statement_id
      and not exists (select 1 from judgements u where u.office_id = asked and u.undoes = j.judgement_id))
  on conflict do nothing
$$;

create function reading_begun() returns trigger language plpgsql as $$
begin
  delete from waiting w using fresh f where w.office_id = f.office_id and w.source_id = f.source_id;
  return null;
end $$;
create trigger waiting_kept after insert on readings referencing new table as fresh
  for each statement execute function reading_begun();

create function reading_listed() returns trigger language plpgsql as $$
begin
  perform weigh_waiting(f.office_id, array_agg(f.statement_id)) from fresh f group by f.office_id;
  return null;
end $$;
create trigger waiting_kept after insert on reading_statements referencing new table as fresh
  for each statement execute function reading_listed();

create function judgement_passed() returns trigger language plpgsql as $$
declare
  here text := current_setting('entente.office', true);
  judged text[] := array(select f.statement_id from fresh f where f.statement_id is not null);
  undone text[] := array(select f.undoes from fresh f where f.undoes is not null);
begin
  delete from waiting where office_id = here and statement_id = any(judged);
  if cardinality(undone) > 0 then
    perform weigh_waiting(here, array(select j.statement_id from judgements j
      where j.office_id = here and j.judgement_id = any(undone) and j.statement_id is not null));
  end if;
  return null;
end $$;
create trigger waiting_kept after insert on judgements referencing new table as fresh
  for each statement execute function judgement_passed();
`

/** Every table of an office calls it (migrate.ts adds the triggers); once in a transaction is enough. */
const COUNTING = `
create function count_change() returns trigger language plpgsql security definer set search_path = public as $$
declare
  here text := coalesce(current_setting('entente.office', true), '');
  mark text := pg_current_xact_id()::text || ' ' || here;
begin
  if coalesce(current_setting('entente.counted', true), '') <> mark then
    update offices set book_version = nextval('book_versions') where office_id = here;
    perform set_config('entente.counted', mark, true);
  end if;
  return null;
end $$;

create function count_settings() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.book_version = old.book_version then new.book_version := nextval('book_versions'); end if;
  return new;
end $$;
create trigger change_counted before update on offices for each row execute function count_settings();

create function book_state(asked text) returns table (version bigint, busy boolean) language plpgsql as $$
begin
  perform set_config('entente.office', asked, true);
  return query select o.book_version, exists (select 1 from jobs j where j.office_id = asked and not j.noted)
    from offices o where o.office_id = asked;
end $$;
`

/** What waits now, for the offices that are there already. */
const FILL = `
do $$
declare
  one text;
begin
  for one in select office_id from offices loop
    perform set_config('entente.office', one, true);
    perform weigh_waiting(one, array(select statement_id from statements where office_id = one));
  end loop;
  perform set_config('entente.office', '', true);
end $$;
`

export const bookVersions: Migration = {
  version: 7,
  name: 'book versions',
  sql: [TABLES, wall('waiting'), WAITING, COUNTING, FILL].join('\n'),
}
