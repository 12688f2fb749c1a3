import type { ListView } from '#views/ties/ties-view.ts'

type Rows = readonly (readonly string[])[]

/** Lines read at a time for a file. */
const AT_ONCE = 250

/** A whole list as rows, read page by page so that a very long one is never held with all it rests on; its rule and head stand once. */
export async function listTable<View extends ListView<unknown>>(
  show: (paging: { readonly page: number; readonly size: number }) => Promise<View>,
  table: (view: View) => Rows,
): Promise<Rows> {
  const rows: (readonly string[])[] = []
  for (let page = 1; ; page++) {
    const view = await show({ page, size: AT_ONCE })
    const [rule = [], head = [], ...lines] = table(view)
    if (page === 1) rows.push(rule, head)
    rows.push(...lines)
    if (!view.paging || page >= view.paging.pages) return rows
  }
}
