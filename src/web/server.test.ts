import { expect, test } from 'vitest'
import type { Context } from '#context.ts'
import { openStore } from '#store/open.ts'
import type { Assets } from './deps.ts'
import { createWeb } from './server.ts'

const assets: Assets = {
  url: (name) => `/assets/${name}`,
  file: async (name) =>
    name === 'app-1.css'
      ? { bytes: new TextEncoder().encode('a{}'), type: 'text/css; charset=utf-8' }
      : undefined,
}

/** Pages over a database and a gazetteer that are not there: the walls stand before both. */
function web(log: Context['log'] = () => undefined) {
  const now = () => new Date('2025-04-02T03:00:00Z')
  const { store } = openStore(
    () => ({
      dataDir: '/nonexistent',
      databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
      as: 'command',
      transport: 'socket',
      say: () => undefined,
    }),
    now,
  )
  const ctx = { store, now, newId: () => '00c0ffee00c0ffee', log } as unknown as Context
  return createWeb({ ctx, assets, version: '0.0.0' })
}

const HERE = 'http://localhost:4321'

function post(app: ReturnType<typeof web>, path: string, headers: Record<string, string>, body = '') {
  return app.request(`${HERE}${path}`, {
    method: 'POST',
    body,
    headers: { host: 'localhost:4321', 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
}

test.each(['localhost', 'localhost:4321', '127.0.0.1:80', '[::1]:4321', 'LOCALHOST:1'])(
  'a request to %s is answered',
  async (host) => {
    const answer = await web().request(`${HERE}/nope/nope/nope/nope`, { headers: { host } })
    expect(answer.status).toBe(404)
  },
)

test.each([
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.nip.io:4321',
  '192.168.1.5:4321',
  '[::2]',
  '',
])('a request to “%s” is refused with a sentence', async (host) => {
  const answer = await web().request(`${HERE}/assets/app-1.css`, { headers: { host } })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('localhost')
})

test.each([
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://localhost:9999' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: HERE },
])('a deed sent from elsewhere is refused: %o', async (headers) => {
  const answer = await post(web(), '/language', headers as Record<string, string>, 'lang=en')
  expect(answer.status).toBe(403)
  expect(answer.headers.get('set-cookie')).toBeNull()
})

test('a deed sent from our own page, or by a program without an origin, is done', async () => {
  for (const headers of [{ origin: HERE, 'sec-fetch-site': 'same-origin' }, {}]) {
    const answer = await post(web(), '/language', headers, 'lang=en&back=/da-nang/partners/kr')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/da-nang/partners/kr')
    expect(answer.headers.get('set-cookie')).toMatch(/^lang=en;.*HttpOnly; SameSite=Lax/)
  }
})

test('the language switch leads to this site only and keeps an unknown language out', async () => {
  const answer = await post(web(), '/language', {}, 'lang=xx&back=//evil.example')
  expect(answer.headers.get('location')).toBe('/')
  expect(answer.headers.get('set-cookie')).toBeNull()
})

test('every answer bears the hard headers, refusals and files too', async () => {
  const app = web()
  const answers = [
    await app.request(`${HERE}/assets/app-1.css`),
    await app.request(`${HERE}/a/b/c/d/e`),
    await app.request(`${HERE}/`, { headers: { host: 'evil.example' } }),
  ]
  for (const answer of answers) {
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('pages hold no script or style of their own', async () => {
  const html = await (await web().request(`${HERE}/a/b/c/d/e`)).text()
  expect(html).not.toMatch(/<style|style="|onclick|<script(?![^>]*src=)/)
})

test('the API stands behind the same walls and refuses in its own shape', async () => {
  const answer = await web().request(`${HERE}/api/offices`, { headers: { host: 'evil.example' } })
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ error: { code: 'forbidden', problems: [{ says: {} }] } })
})

test('built files are kept for a year; what was not built is not there', async () => {
  const app = web()
  const there = await app.request(`${HERE}/assets/app-1.css`)
  expect(there.headers.get('cache-control')).toContain('immutable')
  for (const name of ['nope.css', '..%2f..%2fetc%2fpasswd']) {
    expect((await app.request(`${HERE}/assets/${name}`)).status).toBe(404)
  }
})

test('a form beyond 20 MB is refused with a sentence', async () => {
  const answer = await post(web(), '/language', {}, `lang=en&x=${'x'.repeat(22 * 1024 * 1024)}`)
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('20 MB')
})

test('the page that says so leads back to the form, never to another site', async () => {
  const sent = `x=${'x'.repeat(22 * 1024 * 1024)}`
  const wayFrom = async (referer: string) =>
    /class="button" href="([^"]*)"/.exec(
      await (await post(web(), '/language', { referer }, sent)).text(),
    )?.[1]
  expect(await wayFrom(`${HERE}/da-nang/sources/new?a=1`)).toBe('/da-nang/sources/new?a=1')
  expect(await wayFrom('https://evil.example/da-nang')).toBe('/')
})

test('a crash shows a number that is logged too, and never a stack', async () => {
  const lines: string[] = []
  const answer = await web((event, facts) => lines.push(`${event} ${JSON.stringify(facts)}`)).request(
    `${HERE}/new`,
    {
      headers: { 'accept-language': 'en' },
    },
  )
  const html = await answer.text()
  expect(answer.status).toBe(500)
  expect(html).toContain('00c0ffee00c0ffee')
  expect(html).not.toMatch(/TypeError|\.tsx?:\d|at async/)
  expect(lines.join()).toContain('00c0ffee00c0ffee')
})

test('a page that is not there says so in the language asked for', async () => {
  const en = await web().request(`${HERE}/a/b/c/d/e`, { headers: { 'accept-language': 'en-GB' } })
  expect(await en.text()).toContain('There is no such page')
  const vi = await web().request(`${HERE}/a/b/c/d/e`, {
    headers: { cookie: 'lang=vi', 'accept-language': 'en' },
  })
  expect(await vi.text()).toContain('Không có trang này')
})

test('a database that cannot be reached is told in words', async () => {
  const answer = await web().request(`${HERE}/da-nang`, { headers: { cookie: 'lang=en' } })
  const html = await answer.text()
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(html).toContain('DATABASE_URL')
  expect(html).not.toContain('at async')
})

test('a page that answers a form comes back to the page of the form, never to another site', async () => {
  const back = async (referer: string) => {
    const answer = await post(web(), '/nope/nope/nope/nope', { referer })
    return /name="back" value="([^"]*)"/.exec(await answer.text())?.[1]
  }
  expect(await back('http://localhost:4321/da-nang/sources?done=read&n=2')).toBe('/da-nang/sources')
  expect(await back('https://evil.example/da-nang')).toBe('/nope/nope/nope/nope')
  expect(await back('no address')).toBe('/nope/nope/nope/nope')
})

test('a page of an office whose database does not answer says so behind the same walls', async () => {
  const answer = await web().request(`${HERE}/da-nang/partners`, {
    headers: { host: 'localhost:4321', 'accept-encoding': 'gzip' },
  })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect([answer.headers.get('x-content-type-options'), answer.headers.get('cache-control')]).toEqual([
    'nosniff',
    'no-store',
  ])
})
