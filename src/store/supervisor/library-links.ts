import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { errorCode } from '#model/error-code.ts'

type Link = { readonly source: string; readonly target: string }

function link(pointsTo: string, path: string): void {
  if (existsSync(path)) return
  try {
    symlinkSync(pointsTo, path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    if (existsSync(path)) return
    // A link that leads nowhere stands in the way: the package was moved.
    rmSync(path, { force: true })
    symlinkSync(pointsTo, path)
  }
}

/**
 * Makes the links between library names that the package lists but npm cannot carry. Where the package folder may not be
 * written (installed by somebody else), they are made in `spare`; the loader's search path for that case is returned, with
 * the package's own folder in it, for a library found by a link looks for its own needs beside the link.
 */
export function linkLibraries(packageFolder: string, spare: string): string | undefined {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return undefined
  const links = (JSON.parse(readFileSync(list, 'utf8')) as Link[]).map((l) => ({
    source: join(packageFolder, l.source),
    target: join(packageFolder, l.target),
  }))
  if (links.every((l) => existsSync(l.target))) return undefined
  try {
    for (const l of links) link(relative(dirname(l.target), l.source), l.target)
    return undefined
  } catch (error) {
    const code = errorCode(error)
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw error
  }
  mkdirSync(spare, { recursive: true, mode: 0o700 })
  for (const l of links) link(l.source, join(spare, basename(l.target)))
  return `${spare}:${join(packageFolder, 'native', 'lib')}`
}
