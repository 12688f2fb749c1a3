import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import type { Context } from '#context.ts'
import { Store } from '#store/store.ts'
import { commandLine } from '../support/command-line.ts'
import { webApp } from '../support/web-app.ts'

/** A server that went: nothing listens where it was. How often a connection was waited for is counted. */
function gone() {
  const pool = new pg.Pool({ host: '127.0.0.1', port: 1, user: 'nobody', database: 'none' })
  let waits = 0
  const counted = new Proxy(pool, {
    get(target, name) {
      if (name === 'connect') waits += 1
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const log: string[] = []
  const ctx = {
    store: new Store(async () => counted),
    now: () => new Date('2025-06-15T03:00:00.000Z'),
    newId: () => '00c0ffee00c0ffee',
    log: (event: string) => log.push(event),
  } as unknown as Context
  return { ctx, pool, log, waits: () => waits }
}

describe('a database that does not answer', () => {
  const { ctx, pool, log, waits } = gone()
  const web = webApp(ctx)
  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}, init: RequestInit = {}) =>
    await web.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...headers } })
  afterAll(async () => await pool.end())

  test.each(['/da-nang/partners', '/da-nang', '/da-nang/partners/kr?as-of=2020'])(
    'is waited for once by the kept address %s, which says so',
    async (path) => {
      const before = waits()
      const told = await ask(path, { 'accept-encoding': 'gzip', cookie: 'lang=vi' })
      expect([told.status, told.headers.get('retry-after'), waits() - before]).toEqual([503, '10', 1])
      expect(gunzipSync(await told.arrayBuffer()).toString()).toContain('Cơ sở dữ liệu hiện không trả lời')
      expect(told.headers.get('content-security-policy')).toContain("default-src 'none'")
    },
  )

  test('is waited for once by all who come while it is waited for', async () => {
    const before = waits()
    const crowd = Array.from({ length: 6 }, async () => await ask('/da-nang', { 'accept-encoding': 'gzip' }))
    expect((await Promise.all(crowd)).map(({ status }) => status)).toEqual([503, 503, 503, 503, 503, 503])
    expect(waits() - before).toBe(1)
  })

  test('is told of on a page whose form was sent, without asking once more', async () => {
    const before = waits()
    const told = await ask(
      '/da-nang/people',
      { 'content-type': 'application/x-www-form-urlencoded', cookie: 'lang=en' },
      { method: 'POST', body: 'name=Somebody' },
    )
    expect([told.status, waits() - before]).toEqual([503, 1])
    expect(await told.text()).toContain('does not answer just now')
  })

  test('is no fault of the program: the same words over the API and on the command line, and the log', async () => {
    const told = await ask('/api/offices/da-nang/partners')
    expect([told.status, told.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await told.json()).toMatchObject({
      error: { code: 'unavailable', problems: [{ problem: 'database-away', details: { mayPass: true } }] },
    })
    const line = await commandLine(ctx)('partners', '--office', 'da-nang')
    expect([line.code, line.err]).toEqual([75, expect.stringContaining('does not answer just now')])
    expect(new Set(log)).toEqual(new Set(['database-away']))
  })
})
