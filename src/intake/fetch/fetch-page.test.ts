import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { type Fetched, type FetchSettings, makeFetchPage } from './fetch-page.ts'

/** A server of our own on loopback, and how many connections it ever saw. */
let server: Server
let port = 0
let connections = 0
const asked: IncomingMessage['headers'][] = []

const PAGE = '<!doctype html><title>A page</title><p>Da Nang and Changwon.</p>'

const ROUTES: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/page': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"1"' }).end(PAGE),
  '/conditional': (request, response) =>
    request.headers['if-none-match'] === '"1"'
      ? response.writeHead(304).end()
      : response.writeHead(200, { etag: '"1"' }).end(PAGE),
  '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/br': (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/bomb': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30_000_000))),
  '/bad-gzip': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed at all'),
  '/odd': (_, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end(PAGE),
  '/own-name': (_, response) => response.writeHead(200, { 'content-encoding': 'constructor' }).end(PAGE),
  '/large': (_, response) => response.writeHead(200, { 'content-length': '25000000' }).end(),
  '/endless': (_, response) => {
    response.writeHead(200)
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    }
    response.on('drain', pour)
    pour()
  },
  '/hang': () => undefined,
  '/drip': (_, response) => {
    response.writeHead(200)
    const clock = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(clock))
  },
  '/broken': (request) => request.socket.destroy(),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('half')
    setTimeout(() => response.destroy(), 20)
  },
  '/gone': (_, response) => response.writeHead(404).end(),
  '/closed': (_, response) => response.writeHead(403).end(),
  '/busy': (_, response) => response.writeHead(503).end(),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/hop3': (_, response) => response.writeHead(301, { location: '/hop2' }).end(),
  '/hop2': (_, response) => response.writeHead(302, { location: '/hop1' }).end(),
  '/hop1': (_, response) => response.writeHead(307, { location: '/page' }).end(),
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers)
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x')
    const to = searchParams.get('to')
    if (to) response.writeHead(302, { location: to }).end()
    else (ROUTES[pathname] ?? ROUTES['/gone'])?.(request, response)
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** As the program fetches, but that our own server is let in, under any name. */
const letIn = (more: FetchSettings = {}) =>
  makeFetchPage({
    ports: [80, 443, port],
    lookup: async () => ['127.0.0.1'],
    allows: (address) => address === '127.0.0.1',
    totalMs: 2_000,
    ...more,
  })
/** As the program fetches, on a port of ours: nothing inner is let in. */
const strict = (more: FetchSettings = {}) =>
  makeFetchPage({ ports: [80, 443, port], lookup: async () => ['127.0.0.1'], totalMs: 2_000, ...more })

const at = (path: string) => `http://news.example:${port}${path}`
const textOf = (fetched: Fetched) => Buffer.from(fetched.bytes).toString('utf8')

async function refusal(work: Promise<unknown>): Promise<string> {
  const answer = await work
  if (!isProblem(answer)) throw new Error('it was fetched')
  expect(answer.where).toBe('url')
  for (const says of [answer.says.en, answer.says.vi]) expect(says).toMatch(/\. \S/)
  return answer.problem
}

describe('what is fetched', () => {
  test.each(['/page', '/gzip', '/br', '/hop3'])('%s', async (path) => {
    const fetched = await letIn()(at(path))
    if (isProblem(fetched)) throw new Error(fetched.problem)
    expect(textOf(fetched)).toBe(PAGE)
  })

  test('says where it stood, what it is, and which version', async () => {
    expect(await letIn()(at('/hop1?a=b#part'))).toMatchObject({
      url: at('/page'),
      mediaType: 'text/html',
      fileName: 'page',
      etag: '"1"',
      changed: true,
    })
    expect(await letIn()(at('/conditional'), { etag: '"1"' })).toMatchObject({ changed: false })
    expect(asked.at(-1)).toMatchObject({ host: `news.example:${port}`, 'if-none-match': '"1"' })
    expect(asked.every((headers) => !headers.cookie && !headers.referer)).toBe(true)
  })

  test('a name is asked for once, and that answer is the one connected to', async () => {
    let times = 0
    const rebinding = async () => {
      times += 1
      return times === 1 ? ['127.0.0.1'] : ['169.254.169.254']
    }
    const fetched = await letIn({ lookup: rebinding })(at('/page'))
    expect([isProblem(fetched), times]).toEqual([false, 1])
  })
})

describe('what is not', () => {
  const inner = [
    '0x7f.1',
    '2130706433',
    '127.1',
    '017700000001',
    '0',
    '①②⑦.0.0.1',
    '127.0.0.1',
    '10.0.0.8',
    '192.168.1.1',
    '172.16.5.4',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '[::1]',
    '[::]',
    '[::ffff:7f00:1]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[fe80::1]',
    '[fd00::1]',
    '[2002:7f00:1::]',
    '[ff02::1]',
    '[2001:db8::1]',
  ]
  test.each(inner)('no socket to %s', async (host) => {
    const before = connections
    expect(await refusal(strict()(`http://${host}:${port}/page`))).toBe('address-not-public')
    expect(await refusal(strict()(`http://${host}/`))).toBe('address-not-public')
    expect(connections).toBe(before)
  })

  test.each(inner.filter((host) => !/^(0x|\d+$|127\.1|①|017)/.test(host)))(
    'nor to a name that stands for %s',
    async (host) => {
      const before = connections
      const lookup = async () => [host.replace(/[[\]]/g, '')]
      expect(await refusal(strict({ lookup })(at('/page')))).toBe('address-not-public')
      const mixed = async () => ['93.184.216.34', host.replace(/[[\]]/g, '')]
      expect(await refusal(strict({ lookup: mixed })(at('/page')))).toBe('address-not-public')
      expect(connections).toBe(before)
    },
  )

  test.each([
    ['file:///etc/passwd', 'address-not-web'],
    ['ftp://news.example/', 'address-not-web'],
    ['http://127.0.0.1:22/', 'address-port'],
    ['http://127.0.0.2/', 'address-not-public'],
    ['http://[::1]/', 'address-not-public'],
    ['http://user:pass@news.example/', 'address-with-login'],
    ['//169.254.169.254/latest', 'address-not-public'],
  ])('a redirect to %s', async (to, problem) => {
    const before = connections
    expect(await refusal(letIn()(at(`/to?to=${encodeURIComponent(to)}`)))).toBe(problem)
    expect(connections).toBe(before + 1)
  })

  test.each([
    ['', 'address-not-read'],
    ['da nang', 'address-not-read'],
    ['javascript:alert(1)', 'address-not-web'],
    ['https://a.example:22/', 'address-port'],
    ['http://user@a.example/', 'address-with-login'],
    [`https://a.example/${'x'.repeat(2100)}`, 'address-not-read'],
  ])('%j', async (url, problem) => {
    expect(await refusal(strict()(url))).toBe(problem)
  })

  test.each([
    ['/loop', 'fetch-too-many-hops'],
    ['/nowhere', 'address-no-answer'],
    ['/bomb', 'fetch-too-large'],
    ['/large', 'fetch-too-large'],
    ['/endless', 'fetch-too-large'],
    ['/bad-gzip', 'fetch-odd-encoding'],
    ['/odd', 'fetch-odd-encoding'],
    ['/own-name', 'fetch-odd-encoding'],
    ['/broken', 'address-no-answer'],
    ['/cut', 'address-no-answer'],
    ['/gone', 'page-gone'],
    ['/closed', 'page-closed'],
    ['/busy', 'page-not-given'],
  ])('%s: %s', async (path, problem) => {
    expect(await refusal(letIn()(at(path)))).toBe(problem)
  })

  test.each(['/hang', '/drip'])(
    '%s is ended at the limit of time, all hops counted together',
    async (path) => {
      expect(await refusal(letIn({ totalMs: 150 })(at(path)))).toBe('fetch-too-slow')
    },
  )

  test('a name server that never answers is ended, too', async () => {
    const never = () => new Promise<readonly string[]>(() => undefined)
    expect(await refusal(letIn({ totalMs: 100, lookup: never })(at('/page')))).toBe('fetch-too-slow')
  })

  test.each([
    ['ENOTFOUND', 'address-unknown'],
    ['EAI_AGAIN', 'no-network'],
    ['ESERVFAIL', 'address-no-answer'],
  ])('a name server that answers %s', async (code, problem) => {
    const lookup = async () => {
      throw Object.assign(new Error(code), { code })
    }
    expect(await refusal(letIn({ lookup })(at('/page')))).toBe(problem)
  })

  test('a server on another port, or without a certificate', async () => {
    expect(await refusal(makeFetchPage({ lookup: async () => ['127.0.0.1'] })(at('/page')))).toBe(
      'address-port',
    )
    expect(await refusal(letIn()(`https://news.example:${port}/page`))).toMatch(
      /address-(not-trusted|no-answer)/,
    )
  })
})
