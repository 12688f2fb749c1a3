import { request as askPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as askSecure } from 'node:https'
import type { Socket } from 'node:net'
import { errorCode } from '#model/error-code.ts'
import { isProblem, type Problem } from '#model/problem.ts'
import { noAnswer, notPublic, notTrusted, offline, tooLarge } from './problems.ts'
import { plainAddress } from './public-address.ts'
import { readBody } from './read-body.ts'

/** One answer of a server, unfollowed. */
export type Answer = {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly bytes: Uint8Array
}

export type Asking = {
  readonly url: URL
  /** The number to connect to; the name in the address is only told to the other side. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly mostBytes: number
  readonly signal: AbortSignal
}

/** Asks a machine, by its number, for what stands at an address. Nothing is followed, nothing looked up. */
export async function askOnce(asking: Asking): Promise<Answer | Problem> {
  const { url, mostBytes } = asking
  try {
    const answer = await answerTo(asking)
    const status = answer.statusCode ?? 0
    const header = (name: string) => {
      const value = answer.headers[name]
      return Array.isArray(value) ? value[0] : value
    }
    if (status !== 200) {
      answer.destroy()
      return { status, header, bytes: new Uint8Array() }
    }
    if (Number(header('content-length') ?? 0) > mostBytes) {
      answer.destroy()
      return tooLarge(mostBytes)
    }
    const bytes = await readBody(answer, mostBytes)
    return isProblem(bytes) ? bytes : { status, header, bytes }
  } catch (error) {
    if (asking.signal.aborted) throw error
    return error instanceof ElsewhereError ? notPublic(url.hostname) : failureOf(error, url.hostname)
  }
}

/** The connection led to another machine than the one that was checked. */
class ElsewhereError extends Error {}

function answerTo({ url, address, headers, signal }: Asking): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const options: RequestOptions & { servername?: string } = {
    host: address,
    port: url.port || (secure ? 443 : 80),
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.host },
    agent: false,
    signal,
    ...(secure ? { servername: plainAddress(host) ? '' : host } : {}),
  }
  return new Promise((resolve, reject) => {
    const asked = (secure ? askSecure : askPlain)(options, resolve)
    asked.on('error', reject)
    asked.on('socket', (socket: Socket) => {
      socket.once('connect', () => {
        if (plainAddress(socket.remoteAddress ?? '') !== address) asked.destroy(new ElsewhereError(address))
      })
    })
    asked.end()
  })
}

const NO_WAY = new Set(['ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'])

function failureOf(error: unknown, host: string): Problem {
  const code = errorCode(error)
  if (NO_WAY.has(code)) return offline()
  const certificate = /CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|EPROTO|ERR_SSL/.test(code)
  return certificate ? notTrusted(host) : noAnswer(host)
}
