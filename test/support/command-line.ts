import type { Program } from '#cli/program.ts'
import { runCli } from '#cli/run.ts'

/** How a command ended, and what it wrote to standard output and to standard error. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string }

async function notAsked(): Promise<never> {
  throw new Error('the test hands the command line nothing of this')
}

/** Reads these files by their path; there is no other. */
export function readsFrom(files: Readonly<Record<string, Uint8Array>>): Program['readFile'] {
  return async (path) => {
    const bytes = files[path]
    if (!bytes) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' })
    return bytes
  }
}

/** A command line of its own over a context, in English where nothing else is set, with what the test hands it beside. */
export function commandLine(
  ctx: Program['ctx'],
  settings: Partial<Program['settings']> = {},
  handed: Partial<Omit<Program, 'ctx' | 'settings' | 'out' | 'err'>> = {},
) {
  return async (...argv: readonly string[]): Promise<Ran> => {
    const out: string[] = []
    const err: string[] = []
    const program: Program = {
      ctx,
      settings: { lang: 'en', ...settings },
      prepare: async () => undefined,
      serve: notAsked,
      work: notAsked,
      inspect: notAsked,
      readFile: readsFrom({}),
      writeFile: notAsked,
      readStdin: notAsked,
      version: '0.0.1',
      ...handed,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    }
    return { code: await runCli(program, argv), out: out.join(''), err: err.join('\n') }
  }
}
