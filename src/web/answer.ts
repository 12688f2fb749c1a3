import type { Context } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Actor } from '#context.ts'
import { ActError, type ActErrorCode, type Problem, RETRY_SECONDS } from '#model/problem.ts'
import { daysAsked, daysQuery } from './book-at.ts'
import type { Form } from './form.ts'
import { keepDays } from './keep-days.ts'
import { choosePerson, chosenPerson } from './visit.ts'

/** How an act's refusal is said in HTTP, as the API says it. */
export const STATUS = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  refused: 400,
  unavailable: 503,
} as const satisfies Record<ActErrorCode, number>

/** A page as an answer; where it is read at other days, its ways further into the book keep them. */
export function pageAnswer(
  c: Context,
  page: JSX.Element | string,
  status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 500 | 503 = 200,
) {
  if (status === STATUS.unavailable) c.header('Retry-After', String(RETRY_SECONDS))
  const { at } = daysAsked(c)
  return c.html(
    `<!doctype html>${keepDays(String(page), c.req.param('office') ?? '', daysQuery(at))}`,
    status,
  )
}

/** Whether the database was waited for in vain: whoever asks it again for the same page waits once more. */
export function isAway(error: unknown): boolean {
  return error instanceof ActError && error.problems.some(({ problem }) => problem === 'database-away')
}

/** Who acts: the name given beside the deed, which is then kept, or the one chosen in the header. */
export function actorOf(c: Context, office: string, form: Form): Actor {
  const named = form.text('as')
  if (named) choosePerson(c, office, named)
  return { office, person: named || chosenPerson(c, office) }
}

/**
 * Does what a form asks and leads on to the address that gives, or gives the answer that was made; where the act refuses,
 * shows the form's page again with what was wrong, under the status that fits.
 */
export async function doing(
  c: Context,
  work: () => Promise<string | Response>,
  again: (problems: readonly Problem[]) => Promise<JSX.Element>,
): Promise<Response> {
  try {
    const done = await work()
    return typeof done === 'string' ? c.redirect(done, 303) : done
  } catch (error) {
    if (!(error instanceof ActError) || isAway(error)) throw error
    return pageAnswer(c, await again(error.problems), STATUS[error.code])
  }
}
