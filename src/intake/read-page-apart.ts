import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Problem } from '#model/problem.ts'
import type { Extracted } from './intake.ts'
import type { PageAnswer } from './page-answer.ts'
import { pageNotRead, pageTooDeep, pageTooHeavy, pageWithoutText } from './problems.ts'
import { type Limits, runApart } from './run-apart.ts'

const LIMITS: Limits = { heapMb: 384, rssMb: 512, wallMs: 15_000, outputBytes: 10_000_000 }

/** Reads a page in a child process; whatever the page does to its reader ends there. */
export async function readPageApart(html: string, limits: Limits = LIMITS): Promise<Extracted | Problem> {
  const done = await runApart(program(), html, limits)
  if (done.ended === 'badly') return pageNotRead()
  if (done.ended !== 'well') return pageTooHeavy(done.ended)
  const answer = answerOf(done.output)
  if (!answer) return pageNotRead()
  if (!answer.read) return pageTooDeep(answer.limit)
  const { read: _read, ...page } = answer
  return page.text.trim() ? { ...page, mediaType: 'text/html' } : pageWithoutText()
}

/** The child's program: built beside this one, or as source through the loader the sources themselves run under. */
function program(): readonly string[] {
  const built = fileURLToPath(new URL('./html-child.mjs', import.meta.url))
  if (existsSync(built)) return [built]
  const loader = createRequire(import.meta.url).resolve('tsx')
  return ['--import', pathToFileURL(loader).href, fileURLToPath(new URL('./html-child.ts', import.meta.url))]
}

function answerOf(output: Buffer): PageAnswer | undefined {
  try {
    return JSON.parse(output.toString('utf8')) as PageAnswer
  } catch {
    return undefined
  }
}
