import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import type { PartyRef } from '../cite.ts'
import type { Cited } from '../cited.ts'
import { makeCiting } from '../citing.ts'
import type { RowMaking } from '../partner.ts'
import { type PartyNames, partyRef } from '../party-names.ts'
import { tieHolders } from '../succession/tie-holders.ts'
import type { Ground } from './ground.ts'

type Prepared = {
  readonly ground: Ground
  readonly cited: Cited
  readonly at: BookAt & { readonly asOf: string }
  /** What values are cited at, where that is not the days the lines are read at. */
  readonly citedAt?: BookAt
}

/**
 * Everything lines of a list are made with; its own subject is nobody's. The ground knows the office, its parties and who
 * followed whom, so none of that is asked for again.
 */
export function prepareLines(
  { gazetteer }: Context,
  { lang }: Reader,
  { ground, cited, at, citedAt = at }: Prepared,
): RowMaking {
  const names = namesIn(ground, (node) => partyRef(gazetteer, node, lang))
  return {
    names,
    nodes: ground.nodes,
    citing: makeCiting(cited, { names, lang, at: citedAt }),
    lineage: ground.lineage,
    subject: { id: '', kind: 'country', name: '' },
    lang,
    asOf: at.asOf,
    zone: cited.zone,
    officesOf: new Map(),
    holders: tieHolders(gazetteer, ground.successions, { lang, day: at.asOf }),
  }
}

type Naming = (node: Parameters<Ground['learn']>[0][number]) => PartyRef

function namesIn({ nodes }: Ground, nameOf: Naming): PartyNames {
  const refs = new Map<string, PartyRef>()
  return (id) => {
    const node = nodes.get(id)
    const ref = refs.get(id) ?? (node ? nameOf(node) : { id, kind: 'organisation', name: id })
    refs.set(id, ref)
    return ref
  }
}
