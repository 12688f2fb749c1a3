/** One item of a feed: an address to fetch, and what the feed says of it. */
export type FeedItem = {
  /** Tells the item from all others of its feed, however often it is printed. */
  readonly key: string
  readonly url: string
  readonly title: string
  /** Day of publication as the feed writes it, in its own time. */
  readonly published?: string
}

/** A feed as it stands: its name and its newest items. */
export type Feed = { readonly title: string; readonly items: readonly FeedItem[] }
