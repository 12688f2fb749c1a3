import type { Migration } from '../migrate.ts'
import { type Bond, bond } from './bonds.ts'

/** What the rows of history name, each kept to by one look at all rows of a statement. */
export const BONDS: Readonly<Record<string, readonly Bond[]>> = {
  statements: [{ column: 'source_id', parent: 'sources' }],
  mentions: [
    { column: 'statement_id', parent: 'statements' },
    { column: 'node_id', parent: 'nodes' },
  ],
  judgements: [
    { column: 'statement_id', parent: 'statements' },
    { column: 'node_a', parent: 'nodes', key: 'node_id' },
    { column: 'node_b', parent: 'nodes', key: 'node_id' },
    { column: 'undoes', parent: 'judgements', key: 'judgement_id' },
    { column: 'person_id', parent: 'people' },
  ],
}

/** Tables whose rows named their office one by one; a judgement's person is of the office already. */
const OF_AN_OFFICE = ['sources', 'nodes', 'records'] as const

const DROPPED = [
  ...Object.entries(BONDS).flatMap(([table, bonds]) =>
    bonds.map(({ column }) => `alter table ${table} drop constraint ${table}_office_id_${column}_fkey;`),
  ),
  ...[...OF_AN_OFFICE, 'judgements'].map(
    (table) => `alter table ${table} drop constraint ${table}_office_id_fkey;`,
  ),
]

/** The office is held until the transaction ends, as a foreign key holds it, so that it cannot go meanwhile. */
const OFFICES = `
create function office_is_there() returns trigger language plpgsql as $$
begin
  perform 1 from offices o where o.office_id in (select distinct a.office_id from added a) for key share;
  if exists (select 1 from added a where not exists (select 1 from offices o where o.office_id = a.office_id)) then
    raise exception 'rows of % are of no office', tg_table_name using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
${OF_AN_OFFICE.map(
  (table) => `create trigger of_an_office after insert on ${table} referencing new table as added
  for each statement execute function office_is_there();`,
).join('\n')}

create function office_goes_whole() returns trigger language plpgsql as $$
begin
  if ${OF_AN_OFFICE.map((table) => `exists (select 1 from ${table} where office_id = old.office_id)`).join('\n    or ')} then
    raise exception 'office % still has rows', old.office_id using errcode = 'foreign_key_violation';
  end if;
  return old;
end $$;
create trigger goes_whole after delete on offices for each row execute function office_goes_whole();`

/** Foreign keys of the tables that are written by tens of thousands of rows, asked by the statement. */
export const bonds: Migration = {
  version: 9,
  name: 'bonds',
  sql: [...DROPPED, OFFICES, ...Object.entries(BONDS).map(([table, list]) => bond(table, list))].join('\n'),
}
