import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { findBookNow } from '#views/book-state.ts'
import type { WebDeps } from './deps.ts'

/** A page as it was answered: compressed once, with the cookies it set. */
type Kept = {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly cookies: readonly string[]
}

/** The pages of one office as its book stands now; thrown away whole when it stands otherwise. */
type Shelf = { readonly stands: string; readonly pages: Map<string, Kept>; bytes: number }

/** Pages kept of one office, compressed: some five hundred; and offices they are kept of. */
const MOST_BYTES = 3_000_000
const MOST_OFFICES = 12
const LONGEST_KEY = 600

const squeeze = promisify(gzip)

/**
 * Answers a page again without making it again while nothing it shows has changed. What it shows is settled by its address,
 * the reader's cookies, the day and the number of the book, which is another after every change in whatever process; all of
 * it is looked up for every request, so no page is ever older than the request. Only for pages that show nothing else.
 */
export function keptPages(deps: WebDeps): MiddlewareHandler {
  const shelves = new Map<string, Shelf>()

  /** The shelf of an office as its book stands; undefined where work goes on, which is shown on every page as it goes. */
  const shelfOf = async (office: string): Promise<Shelf | undefined> => {
    const now = await findBookNow(deps.ctx, office)
    if (!now || now.busy) return undefined
    const stands = `${now.version} ${now.day}`
    const there = shelves.get(office)
    if (there?.stands === stands) return there
    const fresh: Shelf = { stands, pages: new Map(), bytes: 0 }
    shelves.delete(office)
    shelves.set(office, fresh)
    const [oldest] = shelves.keys()
    if (shelves.size > MOST_OFFICES && oldest !== undefined) shelves.delete(oldest)
    return fresh
  }

  return async (c, next) => {
    const office = c.req.param('office') ?? ''
    const key = keyOf(c, office)
    const shelf = key === undefined ? undefined : await shelfOf(office)
    if (!shelf || key === undefined) return await next()
    const kept = shelf.pages.get(key)
    if (kept) return again(kept)
    await next()
    const made = await keepable(c)
    if (made) put(shelf, key, made)
  }
}

/** What an answer depends on besides the book; undefined for what is never kept. */
function keyOf(c: Context, office: string): string | undefined {
  if (c.req.method !== 'GET' || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return undefined
  const { url } = c.req
  if (/[?&](done|undo)=/.test(url)) return undefined
  const cookies = ['lang', 'office', `who.${office}`].map((name) => getCookie(c, name) ?? '')
  const key = JSON.stringify([url.slice(url.indexOf('/', 8)), ...cookies])
  return key.length > LONGEST_KEY ? undefined : key
}

async function keepable(c: Context): Promise<Kept | undefined> {
  const type = c.res.headers.get('content-type') ?? ''
  if (c.res.status !== 200 || !type.startsWith('text/html')) return undefined
  const bytes = await c.res.clone().arrayBuffer()
  return { body: new Uint8Array(await squeeze(bytes)), type, cookies: c.res.headers.getSetCookie() }
}

function put(shelf: Shelf, key: string, made: Kept): void {
  shelf.pages.set(key, made)
  shelf.bytes += made.body.byteLength
  for (const [oldest, { body }] of shelf.pages) {
    if (shelf.bytes <= MOST_BYTES) return
    shelf.pages.delete(oldest)
    shelf.bytes -= body.byteLength
  }
}

function again({ body, type, cookies }: Kept): Response {
  const headers = new Headers({
    'content-type': type,
    'content-encoding': 'gzip',
    'content-length': String(body.byteLength),
    vary: 'accept-encoding, cookie',
  })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(body, { headers })
}
