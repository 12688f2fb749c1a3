import { ActError } from '#model/problem.ts'
import { parseList } from '#views/ties/parse-list.ts'
import type { Asked, Parameter } from './endpoint.ts'

/** Lines of a long list in one answer. */
export const LINES_IN_ANSWER = 100

/** Which part of a long list is asked for. */
export const PAGE: Readonly<Record<string, Parameter>> = {
  page: {
    says: 'a long list is answered by pages of a hundred lines: the first where left out, `not-found` past the end; `paging` tells which of how many it is',
  },
}

/** The page asked for. */
export function pageIn({ query }: Asked): { readonly page?: number; readonly size: number } {
  const { asked, problems } = parseList({ page: query('page') })
  if (problems.length) throw new ActError('invalid', problems)
  return { ...(asked.page ? { page: asked.page } : {}), size: LINES_IN_ANSWER }
}
