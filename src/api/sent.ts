import type { Context as HonoContext } from 'hono'
import { ActError, problem } from '#model/problem.ts'
import { takeBytes } from '#model/values/taken-bytes.ts'
import type { Endpoint, FileBody } from './endpoint.ts'

/** A file, at most. What stands around it in JSON makes no difference: larger files are sent as they are. */
const MOST_FILE = 20_000_000
const MOST_JSON = 8_000_000

/** What was sent with a request, read once however often it is asked for. */
export type Sent = {
  readonly bytes: () => Promise<Uint8Array>
  readonly body: () => Promise<Readonly<Record<string, unknown>>>
}

/** The body of a request to an endpoint: a JSON object, or a file as it is where the endpoint takes one. */
export function sentTo({ file }: Endpoint, c: HonoContext): Sent {
  const type = c.req.header('Content-Type') ?? ''
  const asFile = /^application\/octet-stream\b/i.test(type) ? file : undefined
  let taking: Promise<Uint8Array> | undefined
  const bytes = () => {
    taking ??= bytesOf(c, asFile ? MOST_FILE : MOST_JSON)
    return taking
  }
  return {
    bytes,
    body: async () => {
      if (asFile) return fileBody(c, asFile, await bytes())
      if (!/^application\/(json|[\w.-]+\+json)\b/i.test(type)) throw notJson(file)
      return objectIn(await bytes())
    },
  }
}

async function bytesOf(c: HonoContext, most: number): Promise<Uint8Array> {
  const declared = Number(c.req.header('Content-Length') ?? Number.NaN)
  const said = Number.isSafeInteger(declared) && declared >= 0 ? { declared } : {}
  const taken = await takeBytes({ stream: c.req.raw.body, most, ...said })
  if (taken) return taken
  throw new ActError('invalid', most === MOST_FILE ? fileTooLarge() : jsonTooLarge())
}

function fileBody(c: HonoContext, { query, bodyOf }: FileBody, bytes: Uint8Array) {
  const facts = Object.keys(query).flatMap((name) => {
    const value = c.req.query(name)
    return value ? [[name, value] as const] : []
  })
  return bodyOf({ bytes, fileName: c.req.query('name') ?? '', facts: Object.fromEntries(facts) })
}

function objectIn(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>
    }
  } catch {
    // Neither letters nor JSON: said below, as for a value that is no object.
  }
  throw notJson(undefined)
}

function notJson(file: FileBody | undefined): ActError {
  const or = file
    ? {
        en: ', or a file as it is, sent with Content-Type: application/octet-stream and its name as ?name=',
        vi: ', hoặc chính tệp đó, kèm Content-Type: application/octet-stream và tên tệp ở ?name=',
      }
    : { en: '', vi: '' }
  return new ActError(
    'invalid',
    problem('body-not-json', {
      en: `The body has to be a JSON object, sent with Content-Type: application/json${or.en}.`,
      vi: `Nội dung gửi phải là một đối tượng JSON, kèm Content-Type: application/json${or.vi}.`,
    }),
  )
}

function jsonTooLarge() {
  return problem('json-too-large', {
    en: 'JSON of more than 8 MB is not taken. Send a large file as it is: Content-Type: application/octet-stream, its name as ?name=, up to 20 MB.',
    vi: 'Không nhận JSON lớn hơn 8 MB. Hãy gửi chính tệp đó: Content-Type: application/octet-stream, tên tệp ở ?name=, tối đa 20 MB.',
  })
}

function fileTooLarge() {
  return problem('file-too-big', {
    en: 'This file has more than 20 MB. Split it, or send the part that matters.',
    vi: 'Tệp này lớn hơn 20 MB. Hãy chia nhỏ, hoặc chỉ gửi phần cần thiết.',
  })
}
