import { ActError } from '#model/problem.ts'
import { parseList } from '#views/ties/parse-list.ts'
import type { Run } from './command.ts'
import type { Flags } from './flags.ts'

/** Lines of a long list printed at a time. */
export const LINES_AT_ONCE = 100

/** Which part of a long list is asked for. */
export const PAGE_FLAG: Flags = {
  page: {
    value: 'N',
    says: { en: 'which page of a long list (1)', vi: 'trang thứ N của danh sách dài (1)' },
  },
}

/** The page asked for. */
export function pageGiven({ given }: Run): { readonly page?: number; readonly size: number } {
  const { asked, problems } = parseList({ page: given.text('page') })
  if (problems.length) throw new ActError('invalid', problems)
  return { ...(asked.page ? { page: asked.page } : {}), size: LINES_AT_ONCE }
}
