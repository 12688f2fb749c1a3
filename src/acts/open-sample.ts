import type { Context } from '#context.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { listRecordsOfSources } from '#store/queries/record.ts'
import { listSources } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import { perform } from './act.ts'
import { publish } from './publish.ts'

/** A document of a sample office that is open to the public, by its title, with what the book holds from it. */
export type SampleOpening = {
  readonly title: string
  readonly kinds: readonly KindName[]
  readonly why: string
}

/** Opens a document of a sample office and what rests on it but mere plans; a title that is not on file opens nothing. */
export async function openSample(
  ctx: Context,
  actor: { readonly office: string; readonly person: string },
  tx: OfficeTx,
  { title, kinds, why }: SampleOpening,
): Promise<void> {
  const sources = (await listSources(tx, 100, 'document')).filter((source) => source.title === title)
  const sourceIds = sources.map((source) => source.id)
  if (!sourceIds.length) return
  const recordIds: string[] = []
  for (const kind of kinds) {
    const records = await listRecordsOfSources(tx, sourceIds, kind)
    const held = records.filter((record) => record.slots.status?.shown.value !== 'planned')
    recordIds.push(...held.map((record) => record.id))
  }
  await perform(ctx, actor, publish, { sourceIds, recordIds, shownTo: 'public', why })
}
