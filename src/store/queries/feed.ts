import { sql } from 'kysely'
import type { Problem } from '#model/problem.ts'
import type { InstallationTx, OfficeTx } from '../store.ts'

/** A feed of an office: what it is called, when it was looked at, when it will be. */
export type StoredFeed = {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly etag?: string
  readonly lastModified?: string
  /** Minutes to wait between two looks; more while nothing comes or something is wrong. */
  readonly pauseMinutes: number
  readonly dueAt: string
  readonly lookedAt?: string
  /** What was wrong at the last look. */
  readonly problem?: Problem
  readonly personId: string
  readonly addedAt: string
}

type FeedRow = {
  feed_id: string
  url: string
  title: string
  etag: string | null
  last_modified: string | null
  pause_minutes: number
  due_at: Date
  looked_at: Date | null
  problem: Problem | null
  person_id: string
  added_at: Date
}

const COLUMNS = sql.raw(
  'feed_id, url, title, etag, last_modified, pause_minutes, due_at, looked_at, problem, person_id, added_at',
)

function feedOf(row: FeedRow): StoredFeed {
  return {
    id: row.feed_id,
    url: row.url,
    title: row.title,
    ...(row.etag ? { etag: row.etag } : {}),
    ...(row.last_modified ? { lastModified: row.last_modified } : {}),
    pauseMinutes: row.pause_minutes,
    dueAt: row.due_at.toISOString(),
    ...(row.looked_at ? { lookedAt: row.looked_at.toISOString() } : {}),
    ...(row.problem ? { problem: row.problem } : {}),
    personId: row.person_id,
    addedAt: row.added_at.toISOString(),
  }
}

export type NewFeed = Pick<StoredFeed, 'id' | 'url' | 'title' | 'pauseMinutes' | 'personId'> & {
  readonly at: Date
  readonly dueAt: Date
}

/** Adds a feed; false where the office has it already. */
export async function insertFeed(tx: OfficeTx, feed: NewFeed): Promise<boolean> {
  const done = await sql`/* feed.insertFeed */
    insert into feeds (office_id, feed_id, url, title, pause_minutes, due_at, person_id, added_at)
    values (${tx.office}, ${feed.id}, ${feed.url}, ${feed.title}, ${feed.pauseMinutes}, ${feed.dueAt},
      ${feed.personId}, ${feed.at})
    on conflict do nothing`.execute(tx.db)
  return done.numAffectedRows === 1n
}

/** The feeds of the office with how many items were ever seen in each. Never a removed one. */
export async function listFeeds(tx: OfficeTx): Promise<readonly (StoredFeed & { readonly items: number })[]> {
  const found = await sql<FeedRow & { items: number }>`/* feed.listFeeds */
    select ${COLUMNS}, (select count(*)::int from feed_items i
      where i.office_id = ${tx.office} and i.feed_id = feeds.feed_id) as items
    from feeds where office_id = ${tx.office} and not removed order by seq`.execute(tx.db)
  return found.rows.map((row) => ({ ...feedOf(row), items: row.items }))
}

/** A feed by its id or its address. Never a removed one. */
export async function findFeed(tx: OfficeTx, idOrUrl: string): Promise<StoredFeed | undefined> {
  const found = await sql<FeedRow>`/* feed.findFeed */
    select ${COLUMNS} from feeds
    where office_id = ${tx.office} and not removed and (feed_id = ${idOrUrl} or url = ${idOrUrl})`.execute(
    tx.db,
  )
  return found.rows[0] && feedOf(found.rows[0])
}

/** Takes a feed off the list; what was seen in it stays known. */
export async function removeFeed(tx: OfficeTx, id: string): Promise<void> {
  await sql`/* feed.removeFeed */
    update feeds set removed = true where office_id = ${tx.office} and feed_id = ${id}`.execute(tx.db)
}

/** Offices in which a feed is due, by address. */
export async function listOfficesWithFeedsDue(tx: InstallationTx, at: Date): Promise<readonly string[]> {
  const found = await sql<{ office_id: string }>`/* feed.listOfficesWithFeedsDue */
    select office_id from offices_with_feeds_due(${at}) as due(office_id) order by office_id collate "C"`.execute(
    tx.db,
  )
  return found.rows.map((row) => row.office_id)
}

/** Takes the feeds that are due and puts off their next look, so that no two workers look at one. */
export async function takeDueFeeds(tx: OfficeTx, at: Date): Promise<readonly StoredFeed[]> {
  const found = await sql<FeedRow>`/* feed.takeDueFeeds */
    update feeds set due_at = ${at}::timestamptz + pause_minutes * interval '1 minute'
    where office_id = ${tx.office} and feed_id in (
      select feed_id from feeds where office_id = ${tx.office} and not removed and due_at <= ${at}
      order by due_at limit 50 for update skip locked)
    returning ${COLUMNS}`.execute(tx.db)
  return found.rows.map(feedOf)
}

/** What a look came to. */
export type FeedLook = {
  readonly at: Date
  readonly dueAt: Date
  readonly pauseMinutes: number
  readonly title?: string
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
  readonly problem?: Problem
}

/** Notes a look at a feed. Where something was wrong, what is known of the last version stays. */
export async function saveLook(tx: OfficeTx, id: string, look: FeedLook): Promise<void> {
  await sql`/* feed.saveLook */
    update feeds set looked_at = ${look.at}, due_at = ${look.dueAt}, pause_minutes = ${look.pauseMinutes},
      title = coalesce(${look.title ?? null}, title),
      etag = ${look.problem ? sql`etag` : (look.etag ?? null)},
      last_modified = ${look.problem ? sql`last_modified` : (look.lastModified ?? null)},
      problem = ${look.problem ? JSON.stringify(look.problem) : null}::jsonb
    where office_id = ${tx.office} and feed_id = ${id}`.execute(tx.db)
}

export type StoredItem = {
  readonly key: string
  readonly url: string
  readonly title: string
  readonly published?: string
}

/** Notes the items of a feed; returns those that were never seen in it, in its order. */
export async function insertItems(
  tx: OfficeTx,
  feedId: string,
  items: readonly StoredItem[],
  at: Date,
): Promise<readonly StoredItem[]> {
  if (!items.length) return []
  const column = (pick: (item: StoredItem) => string | null) => items.map(pick)
  const found = await sql<{ item_key: string }>`/* feed.insertItems */
    insert into feed_items (office_id, feed_id, item_key, url, title, published, seen_at)
    select ${tx.office}, ${feedId}, t.key, t.url, t.title, t.published, ${at}
    from unnest(${column((item) => item.key)}::text[], ${column((item) => item.url)}::text[],
      ${column((item) => item.title)}::text[], ${column((item) => item.published ?? null)}::text[])
      as t(key, url, title, published)
    on conflict do nothing returning item_key`.execute(tx.db)
  const fresh = new Set(found.rows.map((row) => row.item_key))
  return items.filter((item) => fresh.delete(item.key))
}
