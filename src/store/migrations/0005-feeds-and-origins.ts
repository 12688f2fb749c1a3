import type { Migration } from '../migrate.ts'
import { guard, wall } from './walls.ts'

/**
 * Feeds are settings and change; what was seen in them is kept, so that nothing is fetched twice. Which sources tell one
 * story is a row of words, each from the comparison or from a person, never changed: the latest on a pair stands.
 */
const TABLES = `
create table feeds (
  office_id text not null references offices on delete cascade,
  feed_id text not null,
  seq bigint generated always as identity,
  url text not null,
  title text not null,
  etag text,
  last_modified text,
  pause_minutes integer not null check (pause_minutes > 0),
  due_at timestamptz not null,
  looked_at timestamptz,
  problem jsonb,
  removed boolean not null default false,
  person_id text not null,
  added_at timestamptz not null,
  primary key (office_id, feed_id),
  foreign key (office_id, person_id) references people on delete cascade
);
create unique index feeds_by_url on feeds (office_id, url) where not removed;
create index feeds_due on feeds (office_id, due_at) where not removed;

create index jobs_unnoted on jobs (office_id, seq desc) where not noted;

create table feed_items (
  office_id text not null,
  feed_id text not null,
  item_key text not null,
  url text not null,
  title text not null,
  published text,
  seen_at timestamptz not null,
  primary key (office_id, feed_id, item_key),
  foreign key (office_id, feed_id) references feeds on delete cascade
);

create table origin_prints (
  office_id text not null,
  source_id text not null,
  prints integer[] not null,
  primary key (office_id, source_id),
  foreign key (office_id, source_id) references sources on delete cascade
);
create index origin_prints_by_print on origin_prints using gin (prints);

create table origin_words (
  office_id text not null,
  source_a text not null,
  source_b text not null,
  seq bigint generated always as identity,
  verdict text not null check (verdict in ('same', 'different')),
  likeness real,
  person_id text,
  why text,
  at timestamptz not null,
  primary key (office_id, source_a, source_b, seq),
  foreign key (office_id, source_a) references sources on delete cascade,
  foreign key (office_id, source_b) references sources on delete cascade,
  foreign key (office_id, person_id) references people on delete cascade,
  constraint a_pair_is_in_order check (source_a < source_b),
  constraint a_word_is_a_persons_or_the_comparisons check ((person_id is null) = (likeness is not null))
);
create index origin_words_by_other on origin_words (office_id, source_b);
`

/** The offices that have a feed to look at, without their feeds. */
const DUE = `
create function offices_with_feeds_due(at timestamptz) returns setof text
language plpgsql security definer set search_path = public as $$
declare
  was text := coalesce(current_setting('entente.office', true), '');
  one text;
begin
  for one in select office_id from offices loop
    perform set_config('entente.office', one, true);
    if exists (select 1 from feeds where office_id = one and not removed and due_at <= at) then
      return next one;
    end if;
  end loop;
  perform set_config('entente.office', was, true);
end $$;
`

const APPEND_ONLY = ['origin_prints', 'origin_words'] as const
const WALLED = ['feeds', 'feed_items', ...APPEND_ONLY] as const

export const feedsAndOrigins: Migration = {
  version: 5,
  name: 'feeds and origins',
  sql: [TABLES, DUE, ...APPEND_ONLY.map(guard), ...WALLED.map(wall)].join('\n'),
}
