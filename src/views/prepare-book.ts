import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { dayAt } from '#model/values/zone.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { loadCited } from './cited.ts'
import { makeCiting } from './citing.ts'
import { lineageOf } from './lineage.ts'
import type { RowMaking } from './partner.ts'
import { namesOfNodes } from './party-names.ts'
import { tieHolders } from './succession/tie-holders.ts'

/** Everything a list of the whole book is made with; its own subject is nobody's. What is not `cited` has no marks. */
export async function prepareBook(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  records: readonly StoredRecord[],
  at: BookAt = {},
  cited: readonly StoredRecord[] = records,
): Promise<RowMaking> {
  const ids = [...new Set(records.flatMap((record) => record.partyIds))]
  const [office, nodes, successions, sources] = await Promise.all([
    getOffice(tx),
    getNodes(tx, ids),
    listSuccessions(tx),
    loadCited(tx, cited, at),
  ])
  const names = namesOfNodes(ctx.gazetteer, reader.lang, nodes)
  const asOf = at.asOf ?? dayAt(ctx.now(), tx.zone)
  return {
    names,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    citing: makeCiting(sources, { names, lang: reader.lang, at, day: asOf }),
    lineage: lineageOf(ctx.gazetteer, office, successions),
    subject: { id: '', kind: 'country', name: '' },
    lang: reader.lang,
    asOf,
    zone: tx.zone,
    officesOf: new Map(),
    holders: tieHolders(ctx.gazetteer, successions, { lang: reader.lang, day: asOf }),
  }
}
