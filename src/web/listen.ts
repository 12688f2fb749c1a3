import type { Server } from 'node:http'
import { ActError, problem } from '#model/problem.ts'

function portTaken(port: number): ActError {
  return new ActError(
    'refused',
    problem('port-taken', {
      en: `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start.`,
      vi: `Cổng ${port} đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start.`,
    }),
  )
}

/** Why the system does not let it listen there, in words; anything else as it is. */
function whyNotListening(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') return portTaken(port)
  if (error.code === 'EACCES' || error.code === 'EPERM') return portForbidden(port)
  const elsewhere = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL', 'EAFNOSUPPORT']
  return elsewhere.includes(error.code ?? '') ? hostElsewhere(host) : error
}

function portForbidden(port: number): ActError {
  return new ActError(
    'refused',
    problem('port-forbidden', {
      en: `This user may not listen on port ${port}. Choose a port from 1024 on: PORT=4321 npm start.`,
      vi: `Người dùng này không được phép mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên: PORT=4321 npm start.`,
    }),
  )
}

function hostElsewhere(host: string): ActError {
  return new ActError(
    'refused',
    problem('host-elsewhere', {
      en: `“${host}” is no address of this machine, so nothing can listen there. Leave HOST out, or set it to localhost.`,
      vi: `“${host}” không phải là địa chỉ của máy này nên không thể phục vụ ở đó. Hãy bỏ HOST, hoặc đặt là localhost.`,
    }),
  )
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNotListening(error, port, host)))
    server.listen(port, host, resolve)
  })
}

/** Where a server listens; “localhost” is both loopback addresses, and a machine without IPv6 has only the first. */
export async function listenAll(
  make: () => Server,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<readonly Server[]> {
  const first = make()
  await listen(first, port, host === 'localhost' ? '127.0.0.1' : host)
  if (host !== 'localhost') return [first]
  const second = make()
  try {
    await listen(second, port, '::1')
    return [first, second]
  } catch (error) {
    if (error instanceof ActError) {
      first.close()
      throw error
    }
    return [first]
  }
}
