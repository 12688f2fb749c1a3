import type { Paging } from '#views/ties/ties-view.ts'
import type { Run } from './command.ts'

/** Which lines of a long list were printed, and how to see those that follow; nothing where all were. */
export function pagesLine(paging: Paging | undefined, { lang }: Pick<Run, 'lang'>): readonly string[] {
  if (!paging || paging.pages < 2) return []
  const { page, pages, first, last, total } = paging
  const more =
    page < pages ? (lang === 'vi' ? `; xem tiếp: --page ${page + 1}` : `; more: --page ${page + 1}`) : ''
  return [
    '',
    lang === 'vi' ? `${first}–${last} trong ${total}${more}` : `${first}–${last} of ${total}${more}`,
  ]
}
