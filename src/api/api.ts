import { Readable } from 'node:stream'
import { Hono, type Context as HonoContext } from 'hono'
import { answerOnce } from '#acts/answer-once.ts'
import type { Context } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import { errorTrace } from '#model/error-trace.ts'
import { RETRY_SECONDS } from '#model/problem.ts'
import { refusePastEnd } from '#views/lists/refuse-past-end.ts'
import { askedOf } from './asked.ts'
import { describeApi } from './describe-api.ts'
import type { Endpoint, Reply } from './endpoint.ts'
import { ENDPOINTS } from './endpoints/all-endpoints.ts'
import { errorBody, noSuchAddress, STATUS } from './errors.ts'
import { refuseUnknownQuery } from './known-query.ts'
import { sentTo } from './sent.ts'

/** The JSON API, to be mounted at `/api` behind the walls of the server (its own machine only, limits on bodies). */
export function createApi({ ctx, version }: { readonly ctx: Context; readonly version: string }): Hono {
  const api = new Hono()
  let described: ReturnType<typeof describeApi> | undefined
  api.get('/openapi.json', (c) => {
    described ??= describeApi(version)
    return c.json(described)
  })
  for (const endpoint of ENDPOINTS) mount(api, ctx, endpoint)
  api.all('*', (c) => {
    throw noSuchAddress(c.req.path)
  })
  api.onError((error, c) => {
    const number = ctx.newId().slice(0, 8)
    const body = errorBody(error, number)
    if (body.error.code === 'bug') {
      ctx.log('bug', { number, path: c.req.path, trace: errorTrace(error) })
    }
    if (body.error.code === 'unavailable') c.header('Retry-After', String(RETRY_SECONDS))
    return c.json(body, STATUS[body.error.code])
  })
  return api
}

function mount(api: Hono, ctx: Context, endpoint: Endpoint): void {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')
  api.on(endpoint.method.toUpperCase(), path, async (c) => {
    const reply = await replyTo(endpoint, ctx, c)
    for (const [name, value] of Object.entries(reply.headers ?? {})) c.header(name, value)
    c.header('Cache-Control', 'no-store')
    if (reply.file) {
      const { fileName, mediaType, pieces } = reply.file
      return c.body(Readable.toWeb(Readable.from(pieces)) as ReadableStream<Uint8Array>, 200, {
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="${fileName}"`,
      })
    }
    return c.body(JSON.stringify(reply.body), reply.status ?? endpoint.status ?? 200, {
      'Content-Type': 'application/json; charset=utf-8',
    })
  })
}

/** A deed sent with an Idempotency-Key is done once; sent again, it is answered as it was. */
async function replyTo(endpoint: Endpoint, ctx: Context, c: HonoContext): Promise<Reply> {
  refuseUnknownQuery(endpoint, c.req.query())
  const sent = sentTo(endpoint, c)
  const asked = askedOf(ctx, c, sent)
  const key = c.req.header('Idempotency-Key')
  const office = asked.param('office')
  if (!endpoint.acts || !key || !office) {
    const reply = await endpoint.handle(asked)
    refusePastEnd(reply.body, c.req.query('page'))
    return reply
  }
  const said = [
    c.req.method,
    c.req.url,
    asked.actor.person,
    c.req.header('If-Match') ?? '',
    sha256(await sent.bytes()),
  ]
  const request = sha256(JSON.stringify(said))
  const { status, body } = await answerOnce(ctx, office, { key, request }, async (joined) => {
    const reply = await endpoint.handle(askedOf(joined, c, sent))
    return { status: reply.status ?? endpoint.status ?? 200, body: reply.body }
  })
  return { status: status === 201 ? 201 : 200, body }
}
