import type { Context } from '#context.ts'
import type { Language } from '#model/problem.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { lineageOf } from './lineage.ts'
import { SIDE_WORDS } from './words/glossary.ts'

/** What a slot of a record is called by whose it is; nothing where that cannot be told. */
export type SideLabel = (slot: string) => string | undefined

/**
 * Tells the two sides of a tie by whose they are: sources name them in either order. Where both are ours, or neither is, they
 * stay two sides.
 */
export async function loadSideLabels(
  tx: OfficeTx,
  { gazetteer }: Pick<Context, 'gazetteer'>,
  record: StoredRecord | undefined,
  lang: Language,
): Promise<SideLabel> {
  if (record?.kind !== 'partnership') return () => undefined
  const { a, b } = record.parties
  const [office, nodes, successions] = await Promise.all([
    getOffice(tx),
    getNodes(
      tx,
      [a, b].filter((id) => id !== undefined),
    ),
    listSuccessions(tx),
  ])
  const { isHome, isOwnBody } = lineageOf(gazetteer, office, successions)
  const isOurs = (id: string | undefined) =>
    nodes.some((node) => node.id === id && (isHome(node) || isOwnBody(node)))
  if (isOurs(a) === isOurs(b)) return () => undefined
  const ours = isOurs(a) ? 'a' : 'b'
  return (slot) =>
    slot === 'a' || slot === 'b' ? SIDE_WORDS[slot === ours ? 'ours' : 'theirs'][lang] : undefined
}
