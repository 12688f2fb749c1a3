import type { Paging } from '../ties/ties-view.ts'

/** A list up to this long stands on one page, as most offices' lists do; a longer one is shown so many lines at a time. */
const WHOLE = 60
const LINES_ON_PAGE = 25

type Asked = { readonly page?: number | undefined; readonly size?: number | undefined }

/** One page of some lines, and which page it is. */
export function cutPage<Line>(
  lines: readonly Line[],
  asked: Asked,
): { readonly shown: readonly Line[]; readonly paging: Paging } {
  const { from, to, paging } = pageOf(lines.length, asked)
  return { shown: lines.slice(from, to), paging }
}

/** Which of so many lines stand on a page: from one, counted from 0, up to before another. */
export function pageOf(
  total: number,
  { page = 1, size = total > WHOLE ? LINES_ON_PAGE : WHOLE }: Asked,
): { readonly from: number; readonly to: number; readonly paging: Paging } {
  const pages = Math.max(1, Math.ceil(total / Math.max(1, size)))
  const at = Math.min(Math.max(1, page), pages)
  const from = (at - 1) * size
  const to = Math.min(from + size, total)
  return { from, to, paging: { page: at, pages, first: to > from ? from + 1 : 0, last: to, total } }
}
