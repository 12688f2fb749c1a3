// Serves the pages of a book that `bench/book.ts` made, without what a server does at its start: `npx tsx
// bench/serve-book.ts FOLDER PORT`. Started by `bench/pages.ts`, so that readers and server are two processes.

import { createAdaptorServer } from '@hono/node-server'
import { createWeb } from '#web/server.ts'
import { openBench } from './open-bench.ts'

const [folder, port] = process.argv.slice(2)
const { ctx, database, close } = openBench('pages', folder)
await database()
const web = createWeb({
  ctx,
  assets: { url: (name) => name, file: async () => undefined },
  version: '0',
  keptBytes: 256_000_000,
})
const server = createAdaptorServer({ fetch: web.fetch })
server.listen(Number(port), 'localhost', () => process.send?.('ready'))
process.on('disconnect', () => {
  server.close()
  void close().then(() => process.exit())
})
