import type { Migration } from '../migrate.ts'

/**
 * That rows are of offices that are there and stay until the end is asked as before, but that the rows are gone through once
 * for it and not twice: of a register they are tens of thousands, with all their text.
 */
const OFFICES = `
create or replace function office_is_there() returns trigger language plpgsql as $$
declare
  those text[] := array(select distinct a.office_id from added a);
begin
  perform 1 from offices o where o.office_id = any(those) for key share;
  if (select count(*) from offices o where o.office_id = any(those)) < cardinality(those) then
    raise exception 'rows of % are of no office', tg_table_name using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
`

export const officesAtOneLook: Migration = { version: 36, name: 'offices at one look', sql: OFFICES }
