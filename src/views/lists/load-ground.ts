import type { Context } from '#context.ts'
import {
  type GroundRecord,
  listAmended,
  listCountryDays,
  readGround,
  readTellings,
} from '#store/queries/list-ground.ts'
import { listNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { getCitedStatements } from '#store/queries/statement.ts'
import { listDecisions, listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { lineageOf } from '#views/lineage.ts'
import { tieHolders } from '#views/succession/tie-holders.ts'
import { slotsOfStanding } from '#views/ties/load-ties.ts'
import { isRenewing, tellingIn } from '#views/ties/tie-line.ts'
import type { Ground, GroundPaper, GroundRole, GroundTie } from './ground.ts'
import {
  contactsIn,
  type GroundMaking,
  paperIn,
  roleIn,
  type Tellings,
  tieIn,
  whoOf,
} from './ground-parts.ts'
import { sharing } from './sharing.ts'

/** Reads the ground of an office's lists, piece by piece. */
export async function loadGround(tx: OfficeTx, ctx: Context, knownAt: string | undefined): Promise<Ground> {
  const at = knownAt === undefined ? {} : { knownAt }
  const successions = await listSuccessions(tx)
  const decisions = await listDecisions(tx)
  const who = whoOf(await listNodes(tx), lineageOf(ctx.gazetteer, await getOffice(tx), successions))
  const shared = sharing()
  const told = await tellingsOf(tx, at, shared)
  const making: GroundMaking = {
    who,
    shared,
    told,
    passes: successions.length > 0,
    decided: decisions.length > 0,
  }
  const ties: Ordered<GroundTie>[] = []
  const papers: Ordered<GroundPaper>[] = []
  const roles: Ordered<GroundRole>[] = []
  const contacts = contactsIn(making)
  for await (const piece of readGround(tx, at))
    for (const record of piece) {
      if (record.kind === 'partnership')
        ties.push(...tieIn(record, making).map((one) => ordered(record, one)))
      else if (record.kind === 'role')
        roles.push(...roleIn(record, making).map((one) => ordered(record, one)))
      else contacts.add(record)
      if (record.kind === 'agreement') papers.push(ordered(record, paperIn(record, making)))
    }
  const [inTies, inPapers, inRoles] = [inOrder(ties), inOrder(papers), inOrder(roles)]
  return {
    ...who,
    ties: inTies,
    papers: inPapers,
    tiesOf: byEach(inTies, (one) => one.partyIds),
    papersOf: byEach(inPapers, (one) => one.partyIds),
    contactsOf: contacts.of,
    rolesOf: byEach(inRoles, (one) => [one.of]),
    rolesBy: byEach(inRoles, (one) => [one.person]),
    roleAt: new Map(inRoles.map((role, at) => [role, at])),
    countries: await listCountryDays(tx, at),
    decisions,
    ...(successions.length
      ? { holders: (day: string) => tieHolders(ctx.gazetteer, successions, { lang: 'en', day }) }
      : {}),
    size: ties.length + papers.length + roles.length + contacts.count() + who.nodes.size,
  }
}

/** What the statements on ties and agreements tell, by their ids, as it stands after judgement. */
async function tellingsOf(
  tx: OfficeTx,
  at: { readonly knownAt?: string },
  shared: ReturnType<typeof sharing>,
): Promise<Tellings> {
  const ties = new Map<string, ReturnType<typeof tellingIn>>()
  const papers = new Map<string, Parameters<Tellings['papers']['set']>[1]>()
  for await (const piece of readTellings(tx))
    for (const { id, slots, quote, told } of piece) {
      const day = shared.one(told)
      if (slots) ties.set(id, tellingIn('', slots, day))
      else papers.set(id, shared.signing(day, isRenewing(quote ?? '')))
    }
  const amended = (await listAmended(tx)).filter((id) => ties.has(id))
  for (const statement of await getCitedStatements(tx, amended, at)) {
    const telling = ties.get(statement.id)
    if (telling) ties.set(statement.id, tellingIn('', slotsOfStanding(statement), telling.told))
  }
  return { ties, papers }
}

/** What was made of a record, with what the book orders it by: its first day, the newest first, then its address. */
type Ordered<T> = { readonly one: T; readonly from: string; readonly id: string }

function ordered<T>(record: GroundRecord, one: T): Ordered<T> {
  return { one, from: record.held_from ?? '', id: record.id }
}

function inOrder<T>(found: Ordered<T>[]): readonly T[] {
  found.sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.id < b.id ? -1 : 1))
  return found.map(({ one }) => one)
}

function byEach<T>(items: readonly T[], ids: (item: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items)
    for (const id of ids(item)) {
      const there = found.get(id)
      if (!there) found.set(id, [item])
      else if (there.at(-1) !== item) there.push(item)
    }
  return found
}
