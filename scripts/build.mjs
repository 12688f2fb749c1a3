// src/ to dist/: the program for Node, and what browsers load. `npm run build` builds whether or not it is needed.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWeb } from './build-web.mjs'
import { contentPrint, quickPrint } from './fingerprint.mjs'
import { CannotStart, say } from './voice.mjs'

/**
 * Builds into a folder of its own and moves file by file, names with hashes first and the entry last, so that whoever
 * starts meanwhile finds one whole build. Files of earlier builds stay for the programs still running on them.
 */
export async function build(root, prints = { quick: quickPrint(root), content: contentPrint(root) }) {
  const began = performance.now()
  const dist = join(root, 'dist')
  const fresh = join(dist, `.build-${process.pid}`)
  mkdirSync(dist, { recursive: true })
  clearLeftOvers(dist)
  mkdirSync(fresh)
  const esbuild = await import('esbuild')
  try {
    await Promise.all([buildProgram(esbuild, root, fresh), buildWeb(esbuild, root, join(fresh, 'assets'))])
    const files = move(fresh, dist)
    settle(dist, files, prints)
    say(`built in ${seconds(began)} s`, `đã biên dịch trong ${seconds(began)} giây`)
  } catch (error) {
    throw explained(error)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    await esbuild.stop()
  }
}

/** How the program is put together for Node; packages stay where npm put them. */
export const FOR_NODE = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // The least that is supported: told less exactly, it has each expression of letters made anew wherever a function asks it.
  target: 'node20.19',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
}

/** Chunks lie beside the entry, so that `../reference` is right in every file, and are loaded when they are first used. */
async function buildProgram(esbuild, root, out) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { entente: 'src/main.ts', ...childPrograms(root) },
    outdir: out,
    ...FOR_NODE,
    chunkNames: 'chunk-[hash]',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
  })
}

/** The programs that run apart from the server: every `src/intake/…-child.ts`, each built under its own name. */
export function childPrograms(root) {
  const intake = join(root, 'src/intake')
  const files = existsSync(intake) ? readdirSync(intake).filter((file) => file.endsWith('-child.ts')) : []
  return Object.fromEntries(files.map((file) => [file.slice(0, -3), `src/intake/${file}`]))
}

/** Moves every file into place and returns their names, entry points last. */
function move(fresh, dist) {
  const files = filesUnder(fresh).sort((a, b) => rank(a) - rank(b))
  for (const file of files) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    renameSync(join(fresh, file), join(dist, file))
  }
  return files
}

function rank(file) {
  if (file === 'entente.mjs') return 2
  return file === 'assets/manifest.json' || file === 'entente.mjs.map' ? 1 : 0
}

/** Parts of the program are loaded when they are first used: a server finds its own for so long, whatever was built since. */
const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000

/** Writes the receipt of this build, then removes what belongs neither to it nor to the one before and was not built for a month. */
function settle(dist, files, prints) {
  const receipt = join(dist, 'build.json')
  const before = readReceipt(receipt)
  const keep = new Set([...files, ...(before?.files ?? [])])
  writeFileSync(`${receipt}.${process.pid}`, `${JSON.stringify({ ...prints, files })}\n`)
  renameSync(`${receipt}.${process.pid}`, receipt)
  for (const file of filesUnder(dist)) {
    if (file.startsWith('.') || file === 'build.json' || keep.has(file)) continue
    if (Date.now() - statSync(join(dist, file)).mtimeMs > KEPT_FOR_MS) rmSync(join(dist, file))
  }
}

function readReceipt(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

function clearLeftOvers(dist) {
  for (const name of readdirSync(dist)) {
    if (name.startsWith('.build-')) rmSync(join(dist, name), { recursive: true, force: true })
  }
}

function explained(error) {
  if (!error.errors) return error
  const list = error.errors.map(({ text, location }) =>
    location ? `  ${location.file}:${location.line}:${location.column} ${text}` : `  ${text}`,
  )
  return new CannotStart(
    `the program could not be built:\n${list.join('\n')}`,
    `không biên dịch được chương trình:\n${list.join('\n')}`,
  )
}

function seconds(began) {
  return ((performance.now() - began) / 1000).toFixed(1)
}

// Not awaited: what makes ready imports this file, and would wait for its end.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void import('./ready.mjs').then(({ makeReady, leave }) =>
    makeReady(fileURLToPath(new URL('..', import.meta.url)), 'start', { always: true }).catch(leave),
  )
}
