import { Hono } from 'hono'
import type { Context } from '#context.ts'
import { askedOf } from './asked.ts'
import { describeApi } from './describe-api.ts'
import type { Endpoint } from './endpoint.ts'
import { ENDPOINTS } from './endpoints/all-endpoints.ts'
import { errorBody, noSuchAddress, STATUS } from './errors.ts'

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
      ctx.log('bug', { number, path: c.req.path, trace: error.stack ?? error.message })
    }
    return c.json(body, STATUS[body.error.code])
  })
  return api
}

function mount(api: Hono, ctx: Context, endpoint: Endpoint): void {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')
  api.on(endpoint.method.toUpperCase(), path, async (c) => {
    const reply = await endpoint.handle(askedOf(ctx, c))
    for (const [name, value] of Object.entries(reply.headers ?? {})) c.header(name, value)
    c.header('Cache-Control', 'no-store')
    return c.body(JSON.stringify(reply.body), reply.status ?? endpoint.status ?? 200, {
      'Content-Type': 'application/json; charset=utf-8',
    })
  })
}
