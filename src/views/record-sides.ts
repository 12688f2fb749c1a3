import type { Context } from '#context.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { lineageOf } from './lineage.ts'
import { SIDE_WORDS } from './words/glossary.ts'

type WithSides = { readonly kind: KindName; readonly parties: Readonly<Record<string, string>> }

/** What a slot of a record is called by whose it is; nothing where that cannot be told. */
export type SideLabels = (record: WithSides, slot: string) => string | undefined

/**
 * Tells the two sides of ties by whose they are: sources name them in either order. Where both are ours, or neither is, they
 * stay two sides.
 */
export async function loadSideLabels(
  tx: OfficeTx,
  gazetteer: Context['gazetteer'],
  records: readonly WithSides[],
  lang: Language,
): Promise<SideLabels> {
  const sides = records.flatMap((record) => (record.kind === 'partnership' ? sidesOf(record) : []))
  if (!sides.length) return () => undefined
  const [office, nodes, successions] = await Promise.all([
    getOffice(tx),
    getNodes(tx, [...new Set(sides)]),
    listSuccessions(tx),
  ])
  const { isHome, isOwnBody } = lineageOf(gazetteer, office, successions)
  const own = new Set(nodes.filter((node) => isHome(node) || isOwnBody(node)).map((node) => node.id))
  return ({ kind, parties }, slot) => {
    if (kind !== 'partnership' || (slot !== 'a' && slot !== 'b')) return undefined
    const [a, b] = [own.has(parties.a ?? ''), own.has(parties.b ?? '')]
    if (a === b) return undefined
    return SIDE_WORDS[(slot === 'a') === a ? 'ours' : 'theirs'][lang]
  }
}

function sidesOf({ parties: { a, b } }: WithSides): readonly string[] {
  return [a, b].filter((id) => id !== undefined)
}
