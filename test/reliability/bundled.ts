import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A program as one file, so that it starts in a moment. It lies where it finds the packages, one for each process. */
export async function bundled(source: URL): Promise<string> {
  const name = `${basename(source.pathname, '.ts')}-${process.pid}.mjs`
  const outfile = join(ROOT, 'node_modules/.cache/entente-reliability', name)
  await build({
    entryPoints: [fileURLToPath(source)],
    outfile,
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  })
  return outfile
}
