import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { listenAll } from './listen.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function listening(port: number, host: string): Promise<number> {
  const servers = await listenAll(createServer, { port, host })
  open.push(...servers)
  const [first] = servers.map((server) => server.address() as AddressInfo)
  return first?.port ?? 0
}

describe('where nothing can listen', () => {
  test('is a port that is taken: another is named', async () => {
    const port = await listening(0, '127.0.0.1')
    await expect(listening(port, 'localhost')).rejects.toMatchObject({
      code: 'refused',
      problems: [{ problem: 'port-taken', says: { vi: expect.stringContaining(`PORT=${port + 1}`) } }],
    })
  })

  test.each(['192.0.2.1', 'no.such.host.invalid'])('is an address of another machine: %s', async (host) => {
    await expect(listening(0, host)).rejects.toMatchObject({
      code: 'refused',
      problems: [{ problem: 'host-elsewhere', says: { en: expect.stringContaining(`“${host}”`) } }],
    })
  })
})
