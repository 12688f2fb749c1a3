/** An address within an office: `/da-nang/partners/kr`. */
export function officeAt(office: string, ...parts: readonly string[]): string {
  let path = `/${encodeURIComponent(office)}`
  for (const part of parts) path += `/${encodeURIComponent(part)}`
  return path
}

/** A query behind an address; what is empty is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return pairs.length ? `${path}?${new URLSearchParams(pairs)}` : path
}

const PLAIN = /^[\w-]+$/

/** Where a quote stands in its source. The query lights up all of it without script, the fragment scrolls to it. */
export function quoteAt(office: string, sourceId: string, statementId: string): string {
  const source = officeAt(office, 'sources', sourceId)
  // What a desk wrote in a sheet of its own is a source without findings.
  if (!statementId) return source
  // Every mark of a page asks, and hardly ever with anything but an id that stands in a query as it is.
  const there = PLAIN.test(statementId)
    ? `${source}?at=${statementId}`
    : withQuery(source, { at: statementId })
  return `${there}#st-${statementId}`
}

/** A path to come back to, only where it lies on this site; anything else becomes the fallback. */
export function wayBack(path: string | undefined, fallback: string): string {
  return path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : fallback
}
