import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { PATIENCE } from '#config.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** What a connection is told that sends so much and no more, by a server as patient as ours, only a hundred times quicker. */
async function toldAfter(sent: string): Promise<string> {
  const quick = Object.fromEntries(Object.entries(PATIENCE).map(([name, ms]) => [name, ms / 100]))
  server = createServer(quick, (request, response) => request.on('end', () => response.end('whole')).resume())
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return await new Promise((resolve) => {
    let told = ''
    const caller = connect(port, '127.0.0.1', () => (sent ? caller.write(sent) : undefined))
    caller.on('data', (bytes) => {
      told += String(bytes)
    })
    caller.on('close', () => resolve(told.split('\r\n')[0] ?? ''))
  })
}

test.each([
  ['says nothing', ''],
  ['stops within its head', 'GET / HTTP/1.1\r\nHost: here\r\n'],
  ['stops within its body', 'POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 9\r\n\r\nab'],
])('a connection that %s is told so and closed', async (_, sent) => {
  expect(await toldAfter(sent)).toBe('HTTP/1.1 408 Request Timeout')
})

test('one that asked and goes on saying nothing has its answer and is closed', async () => {
  expect(await toldAfter('GET / HTTP/1.1\r\nHost: here\r\n\r\n')).toBe('HTTP/1.1 200 OK')
})

test('a head has less time than a whole request, and both are looked after more often than they end', () => {
  expect(PATIENCE.headersTimeout).toBeLessThan(PATIENCE.requestTimeout)
  expect(PATIENCE.connectionsCheckingInterval).toBeLessThan(PATIENCE.headersTimeout)
})
