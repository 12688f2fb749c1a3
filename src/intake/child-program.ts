import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'esbuild'
import { sha256 } from '#model/digest.ts'

/** What the build knows of these programs: which there are, and how each is put together. */
type Build = {
  readonly FOR_NODE: BuildOptions
  readonly childPrograms: (root: string) => Readonly<Record<string, string>>
}

/**
 * The file Node runs for a program that opens untrusted bytes in a process of its own, by the name of its file in this room: built
 * beside this one; where the sources run, bundled from them once in a process.
 */
export async function childProgram(name: `${string}-child`): Promise<string> {
  const built = here(`./${name}.mjs`)
  if (existsSync(built)) return built
  folder ??= bundleChildren()
  return join(await folder, `${name}.mjs`)
}

let folder: Promise<string> | undefined

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/**
 * As the build makes them, so that a child starts as fast as one that is built. They lie where they find the packages and
 * `reference/`, in a folder named for what they hold: processes may make it at once, and the first one’s stays.
 */
async function bundleChildren(): Promise<string> {
  const root = here('../..')
  const { build } = await import('esbuild')
  const { FOR_NODE, childPrograms }: Build = await import(
    new URL('../../scripts/build.mjs', import.meta.url).href
  )
  const { outputFiles } = await build({
    ...FOR_NODE,
    absWorkingDir: root,
    entryPoints: childPrograms(root),
    outdir: here('.'),
    write: false,
    logLevel: 'silent',
  })
  const print = sha256(outputFiles.map(({ hash }) => hash).join()).slice(0, 16)
  const kept = here(`../../node_modules/.cache/entente-children-${print}`)
  if (existsSync(kept)) return kept
  const draft = `${kept}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  for (const { path, contents } of outputFiles) writeFileSync(join(draft, basename(path)), contents)
  try {
    renameSync(draft, kept)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(kept)) throw error
  }
  return kept
}
