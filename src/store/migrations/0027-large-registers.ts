import type { Migration } from '../migrate.ts'
import { BONDS } from './0009-bonds.ts'
import { bondCheck } from './bonds.ts'

/**
 * A mention is found by its node with what the search is after, in one index for those as made and those of amendments: each
 * index more is a search more for each of the tens of thousands of mentions a register brings.
 */
const MENTIONS = `
create index mentions_of_node on mentions (office_id, node_id, statement_id, judgement_id);
drop index mentions_by_node;
drop index mentions_as_made;
`

/** Ids made by chance or digest do not compress; what is tried on them is time lost. */
const PLAIN = `
alter table history_rows alter column keys set storage external;
alter table import_rows alter column statement_ids set storage external;
alter table import_rows alter column judgement_ids set storage external;
`

/**
 * The query that notes some rows, as before, but that no row is set aside on its way to its digest. The salt of a row is made
 * once: what makes it differs each time it is asked, so it is never asked twice by taking the inner query apart.
 */
const NOTING = `
create or replace function note_statement(name text, rows_of text) returns text language sql stable as $$
  select format($q$
    with summed as materialized (
      select f.office_id, array_agg(f.key) as keys, string_agg(f.salt, ''::bytea) as salts,
        string_agg(sha256(f.salt || convert_to(f.body, 'UTF8')), ''::bytea) as digests
      from (select w.office_id, concat_ws(chr(31), %s) as key, row(%s)::text as body, uuid_send(gen_random_uuid()) as salt
        from %I w offset 0) f
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

/** What a register of tens of thousands of rows costs when it is taken in, without asking less of any row. */
export const largeRegisters: Migration = {
  version: 27,
  name: 'large registers',
  sql: [
    MENTIONS,
    PLAIN,
    NOTING,
    ...Object.entries(BONDS).map(([table, list]) => bondCheck(table, list)),
  ].join('\n'),
}
