import type { Context, Reader } from '#context.ts'
import { countSources } from '#store/queries/book-count.ts'
import { listSources, type SourceCount } from '#store/queries/source.ts'
import { isErasedTitle } from './erased-title.ts'
import { pageOf } from './lists/cut-page.ts'
import { sourceTitleIn } from './source-title.ts'
import type { Paging } from './ties/ties-view.ts'

/** One page of what was kept, the newest first, with how many findings of each stand where. */
export type SourcesView = { readonly sources: readonly SourceCount[]; readonly paging: Paging }

export type SourcesAsked = {
  /** Rows of lists among them; each is a source of its own. */
  readonly rows?: boolean
  readonly page?: number
  readonly size?: number
}

/** The sources of an office by pages, so that none is out of reach however many there are. */
export async function showSources(
  ctx: Context,
  reader: Reader,
  { rows = true, page, size }: SourcesAsked = {},
): Promise<SourcesView> {
  const kinds = rows ? [] : (['document', 'entry', 'act'] as const)
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { from, to, paging } = pageOf(await countSources(tx, { rows }), { page, size })
    const sources = await listSources(tx, { limit: to - from, from }, ...kinds)
    return { sources: sources.map((one) => ({ ...one, title: sourceTitleIn(one, reader.lang) })), paging }
  })
}

/** So many documents are offered to choose from; an older one is chosen on its own page. */
const MOST_OFFERED = 500

/** The newest documents, for choosing the one whose words an entry rests on; an erased one has none left. */
export async function newestDocuments(ctx: Context, reader: Reader): Promise<readonly SourceCount[]> {
  return await ctx.store.readOffice(reader.office, async (tx) =>
    (await listSources(tx, MOST_OFFERED, 'document')).filter(({ title }) => !isErasedTitle(title)),
  )
}
