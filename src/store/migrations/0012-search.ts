import type { Migration } from '../migrate.ts'

/**
 * What names are found by as they are typed: their words, and marks of each word and of the words joined that survive one
 * slip of the fingers. The marks are those of #model/values/near-word.ts. Kept with the node, so that no name is missing.
 */
const NAMES = `
create function name_marks(folded text) returns tsvector language sql immutable parallel safe as $$
  select array_to_tsvector(coalesce(array_agg(distinct mark), '{}')) from (
    select left(w, 200) as mark from unnest(string_to_array(folded, ' ')) as w where w <> ''
    union all
    select '~' || case when i = 0 then w else left(w, i - 1) || substr(w, i + 1) end
    from (select unnest(string_to_array(folded, ' ')) as w union select replace(folded, ' ', '')) as words,
      generate_series(0, char_length(w)) as i
    where char_length(w) between 4 and 24
  ) marks
$$;

alter table nodes add column marks tsvector generated always as (name_marks(folded)) stored;
create index nodes_by_mark on nodes using gin (marks);
create index sources_by_age on sources (office_id, seq desc);
`

export const searching: Migration = { version: 12, name: 'search', sql: NAMES }
