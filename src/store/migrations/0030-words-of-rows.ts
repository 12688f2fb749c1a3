import type { Migration } from '../migrate.ts'

/**
 * What a row of a register is found by is folded already, so its words are what stands between its blanks: to look for them
 * as in a text took longer than to write the row. Made by the database from the row, as before, so that nothing is found by
 * words that were erased. A word too long for an index, or a long row, is left to the way texts go.
 */
const WORDS = `
drop view sources_now;
alter table sources drop column words;
alter table sources add column words tsvector generated always as (
  case when kind = 'row' and octet_length(folded) < 2000
    then array_to_tsvector(array_remove(string_to_array(folded, ' '), ''))
    else to_tsvector('simple', left(folded, 500000)) end
) stored;
create index sources_by_words on sources using gin (words) with (gin_pending_list_limit = 256);

create view sources_now with (security_invoker = true) as
select s.office_id, s.source_id, s.seq, s.kind, s.text, s.sha256, s.url, s.added_at, s.added_by, s.notes,
  case when c.seq is null then s.title else c.title end as title,
  case when c.seq is null then s.publisher else c.publisher end as publisher,
  case when c.seq is null then s.published else c.published end as published,
  case when c.seq is null then s.lang else c.lang end as lang,
  case when c.lang is null then s.unread end as unread
from sources s left join lateral (
  select seq, title, publisher, published, lang from source_corrections c
  where c.office_id = s.office_id and c.source_id = s.source_id order by c.seq desc limit 1
) c on true;
`

export const wordsOfRows: Migration = { version: 30, name: 'words of rows', sql: WORDS }
