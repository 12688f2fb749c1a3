import { lookup as systemLookup } from 'node:dns/promises'
import { isProblem, type Problem } from '#model/problem.ts'
import { type Answer, askOnce } from './ask-once.ts'
import { noAnswer, notGiven, tooManyHops, tooSlow } from './problems.ts'
import { isPublic, type Lookup, publicAddress } from './public-address.ts'
import { ENCODINGS } from './read-body.ts'
import { parseWebAddress } from './web-address.ts'

/** What stands at an address, or that it has not changed. */
export type Fetched = {
  /** Where it stood in the end. */
  readonly url: string
  readonly changed: boolean
  readonly bytes: Uint8Array
  readonly mediaType?: string
  /** A name for it as a file, from the address. */
  readonly fileName?: string
  readonly etag?: string
  readonly lastModified?: string
}

/** What is known from the last time, so that the other side need not send it again. */
export type Known = { readonly etag?: string; readonly lastModified?: string; readonly accept?: string }

/** The one way out to the web: a page a person asked for, or a feed an office added. */
export type FetchPage = (url: string, known?: Known) => Promise<Fetched | Problem>

export type FetchSettings = {
  readonly lookup?: Lookup
  readonly ports?: readonly number[]
  /** Which addresses may be connected to; the public ones. Tests let their own server in. */
  readonly allows?: (address: string) => boolean
  readonly totalMs?: number
  readonly mostBytes?: number
}

const TOTAL_MS = 15_000
const MOST_BYTES = 20_000_000
const MOST_HOPS = 3
const HOPS = new Set([301, 302, 303, 307, 308])
const ACCEPT = 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.9, */*;q=0.5'

async function everyAddress(host: string): Promise<readonly string[]> {
  return (await systemLookup(host, { all: true })).map((found) => found.address)
}

/** Makes the way out. Nothing is kept between two fetches: no cookie, no connection, no name looked up. */
export function makeFetchPage(settings: FetchSettings = {}): FetchPage {
  const totalMs = settings.totalMs ?? TOTAL_MS
  return async (url, known = {}) => {
    const clock = AbortSignal.timeout(totalMs)
    const late = new Promise<Problem>((resolve) => {
      clock.addEventListener('abort', () => resolve(tooSlow(Math.ceil(totalMs / 1000))), { once: true })
    })
    const work = follow(url, known, settings, clock).catch((error: unknown) => {
      if (clock.aborted) return late
      throw error
    })
    return await Promise.race([work, late])
  }
}

async function follow(
  start: string,
  known: Known,
  settings: FetchSettings,
  signal: AbortSignal,
): Promise<Fetched | Problem> {
  let at = start
  for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
    const url = parseWebAddress(at, settings.ports ?? [80, 443])
    if (isProblem(url)) return url
    const address = await publicAddress(
      url.hostname,
      settings.lookup ?? everyAddress,
      settings.allows ?? isPublic,
    )
    if (isProblem(address)) return address
    const headers = headersOf(known)
    const answer = await askOnce({
      url,
      address,
      headers,
      signal,
      mostBytes: settings.mostBytes ?? MOST_BYTES,
    })
    if (isProblem(answer)) return answer
    if (!HOPS.has(answer.status)) return fetchedFrom(url, answer)
    const next = answer.header('location')
    if (!next || !URL.canParse(next, url)) return noAnswer(url.hostname)
    at = new URL(next, url).href
  }
  return tooManyHops(MOST_HOPS)
}

function headersOf({ etag, lastModified, accept }: Known): Readonly<Record<string, string>> {
  return {
    'user-agent': 'Entente (fetches a page or feed that a person asked for)',
    accept: accept ?? ACCEPT,
    'accept-encoding': ENCODINGS,
    'accept-language': 'vi, en;q=0.8',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  }
}

function fetchedFrom(url: URL, { status, header, bytes }: Answer): Fetched | Problem {
  if (status !== 200 && status !== 304) return notGiven(url.hostname, status, waitAsked(header))
  const mediaType = mediaTypeOf(header('content-type'))
  const fileName = fileNameOf(url)
  const etag = header('etag')?.slice(0, 500)
  const lastModified = header('last-modified')?.slice(0, 100)
  return {
    url: url.href,
    changed: status === 200,
    bytes,
    ...(mediaType ? { mediaType } : {}),
    ...(fileName ? { fileName } : {}),
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
  }
}

/** `Retry-After` in seconds: as a number, or as a moment reckoned from the server's own `Date`. */
function waitAsked(header: Answer['header']): number | undefined {
  const said = header('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(said)) return Number(said)
  const seconds = (Date.parse(said) - Date.parse(header('date') ?? '')) / 1000
  return seconds > 0 ? Math.ceil(seconds) : undefined
}

/** What a server says it sent; in which letters only where these are not the usual ones. */
function mediaTypeOf(said = ''): string | undefined {
  const type = said.split(';')[0]?.trim().slice(0, 60)
  const charset = /;\s*charset="?([\w-]{2,30})/i.exec(said)?.[1]
  return charset && !/^utf-?8$/i.test(charset) ? `${type}; charset=${charset}` : type || undefined
}

function fileNameOf(url: URL): string | undefined {
  const last = url.pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last).slice(0, 255) || undefined
  } catch {
    return last.slice(0, 255) || undefined
  }
}
