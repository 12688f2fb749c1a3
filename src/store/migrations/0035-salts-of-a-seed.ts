import type { Migration } from '../migrate.ts'

/**
 * The query that notes some rows, as before, but that chance is asked once a statement and not once a row, which took longer
 * than the digests: the salt of a row is made of what chance said and of the row's key. What chance said is kept nowhere, so
 * that nobody can make a salt anew that was destroyed, whatever other salts are known.
 */
const NOTING = `
create or replace function note_statement(name text, rows_of text) returns text language sql stable as $$
  select format($q$
    with chance as materialized (
      select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as seed
    ), summed as materialized (
      select f.office_id, array_agg(f.key) as keys, string_agg(f.salt, ''::bytea) as salts,
        string_agg(sha256(f.salt || convert_to(f.body, 'UTF8')), ''::bytea) as digests
      from (select r.office_id, r.key, r.body, substr(sha256(chance.seed || convert_to(r.key, 'UTF8')), 1, 16) as salt
        from (select w.office_id, concat_ws(chr(31), %s) as key, row(%s)::text as body from %I w offset 0) r, chance
        offset 0) f
      group by f.office_id
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
`

export const saltsOfASeed: Migration = { version: 35, name: 'salts of a seed', sql: NOTING }
