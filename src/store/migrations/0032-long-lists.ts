import type { Migration } from '../migrate.ts'

/**
 * What lists of a long book are found by: what became known, began or ended within a stretch of days, posts that may be those
 * of a head of mission, and decisions that changed words. `records_heading` takes every post the words of which may be one,
 * in either language and however its marks are written; the query repeats its condition to the letter.
 */
export const longLists: Migration = {
  version: 32,
  name: 'long lists',
  sql: `
create index records_learnt on records (office_id, lower(known)) where upper_inf(known);
create index records_begun on records (office_id, lower(held)) where upper_inf(known);
create index records_ended on records (office_id, upper(held)) where upper_inf(known) and kind in ('partnership', 'agreement', 'role', 'link');
create index records_heading on records (office_id, record_id)
  where kind = 'role' and (slots #>> '{role,shown,value}') ~* 'consul|ambassador|charg|l.{1,3}nh[\\s\\u00a0]+s|i[\\s\\u00a0]+(s|bi)';
create index judgements_amending on judgements (office_id, statement_id) where verdict = 'amend';
`,
}
