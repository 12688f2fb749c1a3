import type { Paging } from '#views/ties/ties-view.ts'

/** Lines on a page of a list: what most offices have altogether. */
export const LINES_ON_PAGE = 50

/** One page of some lines, and which page it is. */
export function cutPage<Line>(
  lines: readonly Line[],
  { page = 1, size = LINES_ON_PAGE }: { readonly page?: number | undefined; readonly size?: number },
): { readonly shown: readonly Line[]; readonly paging: Paging } {
  const pages = Math.max(1, Math.ceil(lines.length / Math.max(1, size)))
  const at = Math.min(Math.max(1, page), pages)
  const from = (at - 1) * size
  const shown = lines.slice(from, from + size)
  return {
    shown,
    paging: {
      page: at,
      pages,
      first: shown.length ? from + 1 : 0,
      last: from + shown.length,
      total: lines.length,
    },
  }
}
