import type { Context, MiddlewareHandler } from 'hono'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** Headers every answer bears: no script but ours, no frame, no guessing of types, no address told to others. */
export function hardHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    // A file somebody gave bears a stricter one of its own.
    if (!c.res.headers.has('content-security-policy')) c.res.headers.set('content-security-policy', POLICY)
    c.res.headers.set('x-content-type-options', 'nosniff')
    c.res.headers.set('referrer-policy', 'same-origin')
    c.res.headers.set('cross-origin-opener-policy', 'same-origin')
    c.res.headers.set('cross-origin-resource-policy', 'same-origin')
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
  }
}

function hostOf(c: Context): string {
  return c.req.header('host') ?? new URL(c.req.url).host
}

/** True where a request names this machine: by another name for it (DNS rebinding) any page of the web could read the book. */
export function isOwnHost(c: Context): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(hostOf(c))
}

/** True for a request that changes something and was not sent by a page of ours (CSRF). */
function isForeign(c: Context): boolean {
  if (SAFE.has(c.req.method)) return false
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const origin = c.req.header('origin')
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== hostOf(c)
}

/** Refuses what does not name this machine, and deeds sent from elsewhere. `refuse` says so in words. */
export function ownRequestsOnly(
  refuse: (c: Context, why: 'host' | 'foreign') => Response | Promise<Response>,
): MiddlewareHandler {
  return async (c, next) => {
    if (!isOwnHost(c)) return await refuse(c, 'host')
    if (isForeign(c)) return await refuse(c, 'foreign')
    return await next()
  }
}
