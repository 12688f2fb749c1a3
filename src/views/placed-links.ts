import type { Context } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { getNodes } from '#store/queries/node.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { bodySides, partiesOf } from './body-sides.ts'
import { listsOf } from './lists/kept-ground.ts'

/** A link between bodies with where it belongs: bodies of each side, partners and countries of the far one, by address and code. */
export type PlacedLink = {
  readonly record: StoredRecord
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
  readonly partners: readonly string[]
  readonly countries: readonly string[]
}

/** Every link between bodies that nobody denied, the newest first. */
export async function placedLinks(tx: OfficeTx, ctx: Context, at: BookAt): Promise<readonly PlacedLink[]> {
  const all = await listRecords(tx, 'link', at)
  const records = all.filter(({ slots }) => slots.status?.shown.value !== 'denied')
  if (!records.length) return []
  const { ground } = await listsOf(tx, ctx, at.knownAt)
  const begun = ground.ties.filter((tie) => at.asOf === undefined || tie.begun <= at.asOf)
  const partners = [...new Set(begun.map(({ partner }) => partner))]
  const sideOf = bodySides(ctx.gazetteer, ground, partners)
  const nodes = await getNodes(tx, [...new Set(records.flatMap(partiesOf))])
  const sides = new Map(nodes.map((node) => [node.id, sideOf(node)]))
  return records
    .map((record): PlacedLink => {
      const named = partiesOf(record)
      const far = named.filter((id) => !sides.get(id)?.own)
      return {
        record,
        ours: named.filter((id) => sides.get(id)?.own),
        theirs: far,
        partners: [...new Set(far.flatMap((id) => sides.get(id)?.partners ?? []))],
        countries: [...new Set(far.flatMap((id) => sides.get(id)?.country ?? []))],
      }
    })
    .toSorted((a, b) => sinceOf(b).localeCompare(sinceOf(a)) || (a.record.id < b.record.id ? -1 : 1))
}

function sinceOf({ record }: PlacedLink): string {
  return String(record.slots.since?.shown.value ?? '')
}
