import type { Context } from '#context.ts'
import { listCountryDays, readGround, readTellings } from '#store/queries/list-ground.ts'
import { listNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { listDecisions, listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { lineageOf } from '../lineage.ts'
import { tieHolders } from '../succession/tie-holders.ts'
import { inBookOrder } from './book-order.ts'
import type { Ground, GroundContact, GroundPaper, GroundRole, GroundTie } from './ground.ts'
import { type GroundMaking, partsIn, whoOf } from './ground-parts.ts'
import { type KnownAt, tellingsOf } from './ground-tellings.ts'
import { sharing } from './sharing.ts'

/** Reads the ground of an office's lists whole, piece by piece. */
export async function loadGround(tx: OfficeTx, ctx: Context, knownAt: string | undefined): Promise<Ground> {
  const at: KnownAt = knownAt === undefined ? {} : { knownAt }
  const successions = await listSuccessions(tx)
  const decisions = await listDecisions(tx)
  const who = whoOf(await listNodes(tx), lineageOf(ctx.gazetteer, await getOffice(tx), successions))
  const shared = sharing()
  const making: GroundMaking = {
    who,
    shared,
    told: await tellingsOf(tx, at, { pieces: readTellings(tx), shared }),
    passes: successions.length > 0,
    decided: decisions.length > 0,
  }
  const ties: GroundTie[] = []
  const papers: GroundPaper[] = []
  const roles: GroundRole[] = []
  const contactsOf = new Map<string, GroundContact[]>()
  let met = 0
  for await (const piece of readGround(tx, at)) {
    const parts = partsIn(piece, making)
    ties.push(...parts.ties)
    papers.push(...parts.papers)
    roles.push(...parts.roles)
    for (const { contact, partyIds } of parts.met)
      for (const party of partyIds) met += fileUnder(contactsOf, party, contact)
  }
  for (const list of [ties, papers, roles]) list.sort(inBookOrder)
  return {
    ...who,
    ties,
    papers,
    tiesOf: byEach(ties, (one) => one.partyIds),
    papersOf: byEach(papers, (one) => one.partyIds),
    contactsOf,
    rolesOf: byEach(roles, (one) => [one.of]),
    rolesBy: byEach(roles, (one) => [one.person]),
    countries: new Map(await listCountryDays(tx, at)),
    decisions,
    successions,
    ...(successions.length
      ? { holders: (day: string) => tieHolders(ctx.gazetteer, successions, { lang: 'en', day }) }
      : {}),
    size: ties.length + papers.length + roles.length + met + who.nodes.size,
  }
}

function fileUnder<T>(lists: Map<string, T[]>, party: string, one: T): number {
  const there = lists.get(party)
  if (!there) lists.set(party, [one])
  else if (there.at(-1) !== one) there.push(one)
  return 1
}

function byEach<T>(items: readonly T[], ids: (item: T) => readonly string[]): Map<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) for (const id of ids(item)) fileUnder(found, id, item)
  return found
}
