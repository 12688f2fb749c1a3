import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { totalmem } from 'node:os'
import { createAdaptorServer } from '@hono/node-server'
import type { SampleDocument } from '#acts/load-samples.ts'
import { createApi } from '#api/api.ts'
import { type Config, PATIENCE, STILL_FOR } from '#config.ts'
import type { Context } from '#context.ts'
import { readMergerTable } from '#intake/merger-tables.ts'
import { startWorker } from '#jobs/worker.ts'
import type { Bilingual } from '#model/problem.ts'
import { warmLists } from '#views/warm-lists.ts'
import { listenAll } from '#web/listen.ts'
import { createWeb } from '#web/server.ts'

type Serving = {
  readonly ctx: Context
  readonly config: Config
  readonly version: string
  readonly root: string
  readonly demo: SampleDocument | undefined
  readonly announce: (url: string) => void
  readonly say: (line: Bilingual) => void
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

/** Pages kept to be given again take a thirty-second of the memory there is, and 256 MB at most: some 30,000 of them. */
function roomForPages(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  return Math.min(256_000_000, memory / 32)
}

/**
 * Built assets by their hashed names, and plain names to those. All are held in memory (some hundred kB) from the start: a later
 * build of the same folder cannot take the styles from under the pages of a running server.
 */
export async function loadAssets(folder: string) {
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')) as Record<string, string>
  const built = new Map(
    await Promise.all(
      [...new Set(Object.values(manifest))].map(async (name) => {
        const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
        return [name, { bytes: await readFile(`${folder}/${name}`), type }] as const
      }),
    ),
  )
  return {
    url: (name: string) => `/assets/${manifest[name] ?? name}`,
    file: async (name: string) => built.get(name),
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

/** Serves pages and API until SIGINT or SIGTERM; requests under way are answered first. */
export async function serveUntilStopped(serving: Serving): Promise<number> {
  const { ctx, config, version, demo } = serving
  const assets = await loadAssets(`${serving.root}/dist/assets`)
  const app = createWeb({
    ctx,
    assets,
    version,
    keptBytes: roomForPages(),
    ...(demo ? { demo } : {}),
    mergerTable: (name) => readMergerTable(`${serving.root}/reference`, name),
    api: createApi({ ctx, version }),
  })
  const make = () =>
    (createAdaptorServer({ fetch: app.fetch, serverOptions: PATIENCE }) as Server).setTimeout(STILL_FOR)
  const servers = await listenAll(make, config)
  const url = `http://${config.host === '::1' ? '[::1]' : 'localhost'}:${config.port}`
  serving.announce(url)
  serving.say({
    en: `\nEntente is ready: ${url}\nTry: ask “What do we have with Korea?”, or paste an article. Stop with Ctrl-C.`,
    vi: `\nEntente đã sẵn sàng: ${url}\nThử: hỏi “Ta có gì với Hàn Quốc?”, hoặc dán một bài báo. Dừng bằng Ctrl-C.`,
  })
  const worker = startWorker(ctx)
  let stopped = false
  void warmLists(ctx, () => !stopped)
  await untilStopped()
  stopped = true
  await worker.stop()
  await Promise.all(
    servers.map((server) => {
      server.closeIdleConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    }),
  )
  return 0
}
