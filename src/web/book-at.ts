import type { Context } from 'hono'
import type { BookAt } from '#model/book-at.ts'
import type { Problem } from '#model/problem.ts'
import { parseBookAt } from '#views/as-of.ts'
import { readDate } from './day-typed.ts'
import type { WebDeps } from './deps.ts'
import type { OfficeFrame } from './frame.ts'
import { dayProblem } from './problem-field.ts'
import { officeFrame } from './visit.ts'

/** The fields of the two days, in an address and in the form that changes them. */
export const DAY_FIELDS = ['as-of', 'known-at'] as const

/** The days a page is asked for, as people type them: a day, month or year, of which the last day counts. */
export function daysAsked(c: Context): { readonly at: BookAt; readonly problems: readonly Problem[] } {
  const typed = { asOf: c.req.query('as-of'), knownAt: c.req.query('known-at') }
  const read = (text: string | undefined) => text && readDate(text.trim())
  const { at, problems } = parseBookAt({ asOf: read(typed.asOf), knownAt: read(typed.knownAt) })
  return {
    at,
    problems: problems.map(({ where = 'as-of' }) =>
      dayProblem((where === 'as-of' ? typed.asOf : typed.knownAt)?.trim() ?? '', where),
    ),
  }
}

/** The days as they stand in an address; empty for today. */
export function daysQuery({ asOf, knownAt }: BookAt): Readonly<Record<string, string>> {
  return { ...(asOf ? { 'as-of': asOf } : {}), ...(knownAt ? { 'known-at': knownAt } : {}) }
}

/** The frame of a page that shows the book, at the days it is asked for; with a day that cannot be read, told. */
export async function bookFrame(
  c: Context,
  deps: WebDeps,
  office: string,
): Promise<{
  readonly frame: OfficeFrame & { readonly at: BookAt }
  readonly status: 200 | typeof STATUS_WRONG
}> {
  const { at, problems } = daysAsked(c)
  const frame = await officeFrame(c, deps, office, problems)
  return { frame: { ...frame, at }, status: problems.length ? STATUS_WRONG : 200 }
}

/** What a page of the book answers by the days it is asked for: where one cannot be read it is told under this status. */
export function dayStatus(c: Context): 200 | typeof STATUS_WRONG {
  return daysAsked(c).problems.length ? STATUS_WRONG : 200
}

/** What a page with a day in it that cannot be read answers. */
const STATUS_WRONG = 422
