import type { Context } from 'hono'
import { errorTrace } from '#model/error-trace.ts'
import { ActError, problem } from '#model/problem.ts'
import { wayBack } from './address.ts'
import { isAway, pageAnswer, STATUS } from './answer.ts'
import type { WebDeps } from './deps.ts'
import type { Frame } from './frame.ts'
import { ProblemPage } from './pages/problem.tsx'
import { bareFrame, officeFrame } from './visit.ts'
import { wordsIn } from './words/words.ts'

/** The frame an error page stands in: the office's where the address names one, so that the way on is at hand. */
async function frameFor(c: Context, deps: WebDeps): Promise<Frame> {
  const id = c.req.path.split('/')[1] ?? ''
  const known = /^[a-z0-9][a-z0-9-]*$/.test(id) && !['offices', 'new', 'language', 'assets'].includes(id)
  try {
    return known ? await officeFrame(c, deps, id) : bareFrame(c, deps)
  } catch {
    return bareFrame(c, deps)
  }
}

/** No such page, in words. */
export async function notFoundAnswer(c: Context, deps: WebDeps): Promise<Response> {
  const frame = await frameFor(c, deps)
  const { notFound, notFoundSays } = frame.words.problem
  return pageAnswer(c, <ProblemPage frame={frame} title={notFound} says={[notFoundSays]} />, 404)
}

/** What an act or view refused is told in its own words; anything else is our fault and gets a number, never a stack. */
export async function failedAnswer(c: Context, deps: WebDeps, error: Error): Promise<Response> {
  if (error instanceof ActError) {
    const frame = isAway(error) ? bareFrame(c, deps) : await frameFor(c, deps)
    const { notFound, notNow } = frame.words.problem
    const says = error.problems.map((one) => one.says[frame.lang])
    const titles: Readonly<Record<string, string>> = { 'not-found': notFound, unavailable: notNow }
    const title = titles[error.code] ?? frame.words.problemHead
    if (isAway(error)) deps.ctx.log('database-away', { method: c.req.method, path: c.req.path })
    const elsewhere = error.problems.some((one) => one.problem === 'no-such-office')
    const way = elsewhere ? { back: '/offices', backTo: frame.words.problem.toOffices } : {}
    return pageAnswer(c, <ProblemPage frame={frame} title={title} says={says} {...way} />, STATUS[error.code])
  }
  const id = deps.ctx.newId()
  deps.ctx.log('crash', { id, method: c.req.method, path: c.req.path, error: errorTrace(error) })
  const frame = bareFrame(c, deps)
  const { crash, crashSays } = frame.words.problem
  return pageAnswer(c, <ProblemPage frame={frame} title={crash} says={[crashSays]} id={id} />, 500)
}

/** A request from elsewhere, under another name, or too large: nothing was done, and why. */
export function refusedAnswer(c: Context, deps: WebDeps, why: 'host' | 'foreign' | 'tooLarge'): Response {
  const status = why === 'tooLarge' ? 413 : 403
  if (c.req.path.startsWith('/api/')) {
    const says = { en: wordsIn('en').problem[why], vi: wordsIn('vi').problem[why] }
    return c.json({ error: { code: 'forbidden', problems: [problem(`request-${why}`, says)] } }, status)
  }
  const frame = bareFrame(c, deps)
  const back = why === 'tooLarge' ? pageBefore(c) : undefined
  const says = [frame.words.problem[why]]
  const page = (
    <ProblemPage frame={frame} title={frame.words.problemHead} says={says} {...(back ? { back } : {})} />
  )
  return pageAnswer(c, page, status)
}

/** The page of ours a form was sent from, so that who sent too much can send less. */
function pageBefore(c: Context): string | undefined {
  const referer = c.req.header('referer')
  if (!referer || !URL.canParse(referer)) return undefined
  const from = new URL(referer)
  if (from.host !== (c.req.header('host') ?? new URL(c.req.url).host)) return undefined
  return wayBack(`${from.pathname}${from.search}`, '/')
}
