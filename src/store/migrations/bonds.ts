/** A column that holds the key of a row elsewhere in the same office; empty, it names nothing. */
export type Bond = { readonly column: string; readonly parent: string; readonly key?: string }

/**
 * Lets rows be added only where what they name is there: what a foreign key holds, asked once for all rows of a statement
 * instead of once a row and column. The other half of such a key – that what is named stays – is held by `guard`, and by
 * the office going as a whole.
 *
 * Each question is planned when it is asked and answered by the parent's key: a plan kept from a day with three rows reads
 * a whole office for each of thousands.
 */
export function bond(table: string, bonds: readonly Bond[]): string {
  return `
${bondCheck(table, bonds)}
create trigger names_what_is_there after insert on ${table} referencing new table as added
  for each statement execute function ${table}_name_what_is_there();`
}

/**
 * What the trigger asks, made anew over what it asked before. A row that is named by thousands is looked for once, and the
 * keys are handed over as one list, which the index goes through in its order.
 */
export function bondCheck(table: string, bonds: readonly Bond[]): string {
  const checks = bonds.map(({ column, parent, key = column }) => {
    return `
    named := array(select distinct a.${column} from added a where a.office_id = one and a.${column} is not null);
    if cardinality(named) > 0
      and (select count(*) from ${parent} p where p.office_id = one and p.${key} = any(named)) < cardinality(named) then
      raise exception '${table}.${column} names no row of ${parent}' using errcode = 'foreign_key_violation';
    end if;`
  })
  return `
create or replace function ${table}_name_what_is_there() returns trigger language plpgsql
  set plan_cache_mode = force_custom_plan
  set enable_hashjoin = off set enable_mergejoin = off set enable_material = off
  set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  one text;
  named text[];
begin
  for one in select distinct a.office_id from added a loop${checks.join('')}
  end loop;
  return null;
end $$;`
}
