import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { findBookNow } from '#views/book-state.ts'
import { isAway } from './answer.ts'
import { askedTogether } from './asked-together.ts'
import type { WebDeps } from './deps.ts'
import { isOwnHost } from './guard.ts'
import { type KeptPage, pageShelves, type Shelf } from './page-shelves.ts'
import { takesGzip } from './takes-gzip.ts'

/** Pages that show the book as of a day and nothing that goes on beside it: an office's first, its lists, a partner, a matter, doubles. */
const KEPT = /^\/([\w-]+)(?:\/(?:partners(?:\/[^/?]+)?|records\/[^/?]+|ties|agreements|same))?(?:\?|$)/
/** Whose book a deed is done in, on a page or over the API. */
const DONE = /^\/(?:api\/offices\/)?([\w-]+)/
const LOOKS = new Set(['GET', 'HEAD'])
/** Said once, about a deed. */
const SAID = /[?&](?:done|undo)=/
/** Where a request carries that the database did not answer. */
const AWAY = 'away'
const LONGEST_KEY = 600
/** Room for pages where nobody said how much there is. */
const SOME_BYTES = 16_000_000

const squeeze = promisify(gzip)

/**
 * Answers a page again without making it again while nothing it shows has changed. What it shows is settled by its address,
 * the reader's cookies, the day and the number of the book, which is another after every change in whatever process; all of
 * it is looked up after the request came, so no page is ever older than the request. It stands before every other handler, as
 * what those do was done when the page was made; what is not kept is compressed by `press`.
 */
export function keptPages(deps: WebDeps, press: MiddlewareHandler): MiddlewareHandler {
  const shelves = pageShelves(deps.keptBytes ?? SOME_BYTES)
  const bookNow = askedTogether(async (office) => await findBookNow(deps.ctx, office))

  /**
   * The shelf of an office as its book stands; undefined where work goes on, which is shown on every page as it goes, and where
   * the database fails, which the page itself says, behind the walls all pages stand behind.
   */
  const shelfOf = async (c: Context, office: string): Promise<Shelf | undefined> => {
    const now = await bookNow(office).catch((error: unknown) => {
      if (isAway(error)) c.set(AWAY, error)
      return null
    })
    // An office that is no longer there, whoever removed it and where.
    if (now === undefined) shelves.forget(office)
    return now && !now.busy ? shelves.of(office, `${now.version} ${now.day}`) : undefined
  }

  /** After a deed nothing of before stays in memory until somebody asks again: a text may have been erased. */
  const forgetAfter = (c: Context): void => {
    const office = LOOKS.has(c.req.method) ? undefined : DONE.exec(c.req.path)?.[1]
    if (office !== undefined) shelves.forget(office)
  }

  return async (c, next) => {
    const asked = askedOf(c)
    const shelf = asked && (await shelfOf(c, asked.office))
    if (!asked || !shelf) {
      await press(c, next)
      return forgetAfter(c)
    }
    const kept = shelves.find(shelf, asked.key)
    if (kept) return answer(kept)
    await next()
    const made = await keepable(c.res)
    if (!made) return await press(c, async () => undefined)
    shelves.put(shelf, asked.key, made)
    // Taken away first: what one answer hands on to another is copied header by header.
    c.res = undefined
    c.res = answer(made)
  }
}

/** Says, behind the walls, that the database was waited for in vain: the page would wait as long again to say the same. */
export function waitOnce(): MiddlewareHandler {
  return async (c, next) => {
    const away: unknown = c.get(AWAY)
    if (away) throw away
    await next()
  }
}

/** Whose page is asked for, and what it depends on besides the book; undefined for what is never kept. */
function askedOf(c: Context): { readonly office: string; readonly key: string } | undefined {
  const { method, url } = c.req
  if (method !== 'GET') return undefined
  const path = url.slice(url.indexOf('/', 8))
  const office = KEPT.exec(path)?.[1]
  if (office === undefined || SAID.test(path) || !isOwnHost(c)) return undefined
  if (!takesGzip(c.req.header('accept-encoding'))) return undefined
  const all = getCookie(c)
  const cookies = ['lang', 'office', 'office-lang', `who.${office}`].map((name) => all[name] ?? '')
  const key = JSON.stringify([path, ...cookies])
  return key.length > LONGEST_KEY ? undefined : { office, key }
}

async function keepable(answered: Response): Promise<KeptPage | undefined> {
  const type = answered.headers.get('content-type') ?? ''
  if (answered.status !== 200 || !type.startsWith('text/html')) return undefined
  const cookies = answered.headers.getSetCookie()
  const others = [...answered.headers].filter(([name]) => name !== 'set-cookie')
  const body = new Uint8Array(await squeeze(await answered.arrayBuffer()))
  const headers = {
    ...Object.fromEntries(others),
    'content-encoding': 'gzip',
    'content-length': String(body.byteLength),
    vary: 'accept-encoding, cookie',
  }
  return { body, headers, cookies }
}

function answer({ body, headers, cookies }: KeptPage): Response {
  // Plain headers are sent as they stand, without being read first.
  if (!cookies.length) return new Response(body, { headers })
  const all = new Headers(headers)
  for (const cookie of cookies) all.append('set-cookie', cookie)
  return new Response(body, { headers: all })
}
