import type { Paging } from '#views/ties/ties-view.ts'
import { withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { pagerWords } from '../words/pager-words.ts'

type PagerProps = {
  frame: OfficeFrame
  paging: Paging | undefined
  /** Address of the list. */
  path: string
  /** What else the list is asked for. */
  asked: Readonly<Record<string, string | undefined>>
}

/** The way through a list of several pages; nothing where all of it stands on one. */
export function Pager({ frame, paging, path, asked }: PagerProps) {
  if (!paging || paging.pages < 2) return null
  const words = pagerWords(frame.lang)
  const { page, pages, first, last, total } = paging
  const at = (number: number) => withQuery(path, { ...asked, page: number > 1 ? String(number) : undefined })
  return (
    <nav class="pager" aria-label={words.pages}>
      {page > 1 && (
        <a class="button quiet" rel="prev" href={at(page - 1)}>
          {words.before}
        </a>
      )}
      <span>{words.shown(first, last, total)}</span>
      {page < pages && (
        <a class="button quiet" rel="next" href={at(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  )
}
