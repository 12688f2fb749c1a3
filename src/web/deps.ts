import type { Hono } from 'hono'
import type { Context } from '#context.ts'
import type { Language } from '#model/problem.ts'

/** Built files: their address by plain name, their bytes by built name. */
export type Assets = {
  readonly url: (name: string) => string
  readonly file: (name: string) => Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined>
}

/** The article a visitor may try the box with. */
export type Demo = {
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly lang?: Language
}

/** What the pages are made with. */
export type WebDeps = {
  readonly ctx: Context
  readonly assets: Assets
  readonly version: string
  readonly demo?: Demo
  /** A table of mergers that comes with the program, by its name. */
  readonly mergerTable?: (name: string) => Promise<Uint8Array | undefined>
  /** Room for pages that are kept to be given again. */
  readonly keptBytes?: number
  /** Served under /api, behind the same walls. */
  readonly api?: Hono
}
