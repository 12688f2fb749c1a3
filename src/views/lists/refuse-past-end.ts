import { ActError, problem } from '#model/problem.ts'

/**
 * Refuses a page of a list that is past its last one, told by the `paging` of what was answered: a program that counts pages
 * must not read the last one twice. A person who turns pages is shown the last one instead.
 */
export function refusePastEnd(answer: unknown, page: string | undefined): void {
  const asked = Number(page)
  const paging = pagingOf(answer)
  if (!paging || !(asked > paging.pages)) return
  const { pages, total } = paging
  const one = pages === 1
  throw new ActError(
    'not-found',
    problem(
      'no-such-page',
      {
        en: `There is no page ${asked}: the list has ${one ? '1 page' : `${pages} pages`}, ${total === 1 ? '1 entry' : `${total} entries`} in all. Ask for ${one ? 'page 1' : `a page from 1 to ${pages}`}.`,
        vi: `Không có trang ${asked}: danh sách có ${pages} trang, ${total} mục. Hãy chọn ${one ? 'trang 1' : `một trang từ 1 đến ${pages}`}.`,
      },
      { where: 'page', details: { pages, total } },
    ),
  )
}

function pagingOf(answer: unknown): { readonly pages: number; readonly total: number } | undefined {
  if (typeof answer !== 'object' || answer === null || !('paging' in answer)) return undefined
  const { paging } = answer
  if (typeof paging !== 'object' || paging === null || !('pages' in paging && 'total' in paging))
    return undefined
  const { pages, total } = paging
  return typeof pages === 'number' && typeof total === 'number' ? { pages, total } : undefined
}
