import type { Hono } from 'hono'
import { createApi } from '#api/api.ts'
import type { Context } from '#context.ts'
import type { WebDeps } from '#web/deps.ts'
import { createWeb } from '#web/server.ts'

/** The pages with the API behind the same walls, as the server serves them; scripts and styles are named and not there. */
export function webApp(ctx: Context, more: Pick<WebDeps, 'mergerTable'> = {}): Hono {
  const assets = { url: (name: string) => `/assets/${name}`, file: async () => undefined }
  return createWeb({ ctx, assets, version: '0.0.1', api: createApi({ ctx, version: '0.0.1' }), ...more })
}
