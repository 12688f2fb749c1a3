/** Endings of addresses that are sold to the whole world and speak for no land. */
const SOLD: ReadonlySet<string> = new Set(['ai', 'cc', 'co', 'eu', 'fm', 'io', 'me', 'tv', 'ws'])

/** Endings that are no code of their land. */
const OTHERWISE: Readonly<Record<string, string>> = { uk: 'GB', taipei: 'TW', swiss: 'CH', scot: 'GB' }

/**
 * The land a publisher’s address ends in: `quaysidenews.pl` writes in Poland. Whoever writes there tells of a city of his own
 * land, as a rule, however often the guests’ city is named.
 */
export function landOfPublisher(publisher: string): string | undefined {
  const ending = /^[\w-]+(?:\.[\w-]+)*\.([a-z]{2,6})$/.exec(publisher.toLowerCase())?.[1] ?? ''
  if (OTHERWISE[ending]) return OTHERWISE[ending]
  return ending.length === 2 && !SOLD.has(ending) ? ending.toUpperCase() : undefined
}
