import type { Context, Reader } from '#context.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Node } from '#model/party.ts'
import type { Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { groupBy } from '#model/values/group-by.ts'
import { listRecordIds } from '#store/queries/export.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { listPartyIds, type PartyId } from '#store/queries/party-id.ts'
import { listPublicFindings } from '#store/queries/publication.ts'
import { getRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { namedIn } from '../book.ts'
import { distinctName } from '../distinct-name.ts'
import { externalIdsOf } from '../external-ids.ts'
import { type PartyNames, partyRef } from '../party-names.ts'
import { todayAt } from '../today.ts'
import { EXPORT_KINDS, type ExportAsked } from './export-asked.ts'
import type { ExportRow } from './export-row.ts'
import { makeRows } from './make-rows.ts'
import { oneAhead } from './one-ahead.ts'
import { openRecords } from './open-records.ts'

/** Matters looked up at once: a long list is never whole in memory. */
const AT_ONCE = 400

/** Rows on their way out. */
export type Rows = AsyncGenerator<ExportRow, void, undefined>

/** The rows asked for; `whole` also has what is yet to begin. */
export type RowsAsked = Omit<ExportAsked, 'format'> & { readonly whole?: boolean }

type Going = {
  readonly ctx: Context
  readonly reader: Reader
  readonly open: boolean
  readonly at: BookAt
  readonly holders: ReadonlySet<string>
  readonly openAs: string
}

/**
 * The rows of an export, a few hundred at a time, each piece in a transaction of its own. All pieces are read as the book
 * was known at one moment, so that what is decided meanwhile is in none of them.
 */
export async function* exportRows(ctx: Context, reader: Reader, asked: RowsAsked): Rows {
  const { kind, open } = asked
  const at = {
    ...(asked.whole ? {} : { asOf: asked.asOf ?? (await todayAt(ctx, reader)) }),
    knownAt: asked.knownAt ?? ctx.now().toISOString(),
  }
  const { ids, holders, openAs } = await ctx.store.inOffice(reader.office, async (tx) => {
    const office = await getOffice(tx)
    const resting = open ? { resting: await listPublicFindings(tx) } : {}
    return {
      ids: await listRecordIds(tx, EXPORT_KINDS[kind], { at: sought(at, open), ...resting }),
      holders: open ? await publicHolders(tx, ctx, reader.lang, at) : new Set<string>(),
      openAs: office.name[reader.lang],
    }
  })
  const going = { ctx, reader, open, at, holders, openAs }
  yield* oneAhead(
    ids,
    AT_ONCE,
    async (piece) => await ctx.store.inOffice(reader.office, async (tx) => await rowsOf(tx, piece, going)),
  )
}

/** When something began may be known to the desk alone: for the public that is asked of what the public may know. */
function sought(at: BookAt, open: boolean): BookAt {
  return open && at.knownAt !== undefined ? { knownAt: at.knownAt } : at
}

async function rowsOf(tx: OfficeTx, ids: readonly string[], going: Going): Promise<readonly ExportRow[]> {
  const { ctx, open, at, holders, openAs } = going
  const { lang } = going.reader
  const found = await getRecords(tx, ids, sought(at, open))
  const records = inOrderOf(ids, found)
  if (!open) {
    const nodes = await getNodes(tx, namedIn(records))
    const names = namesToldApart(ctx.gazetteer, lang, nodes)
    const entered = await listPartyIds(
      tx,
      nodes.map((node) => node.id),
    )
    return await makeRows(tx, records, { names, idsOf: catalogueIds(ctx, nodes, entered), lang, at })
  }
  const opened = await openRecords(tx, ctx, records, { lang, at, holders })
  const idsOf = catalogueIds(ctx, await getNodes(tx, namedIn(opened.records)), [])
  return await makeRows(tx, opened.records, { names: opened.names, idsOf, lang, at, openAs })
}

/** Names of parties as a list has them that leaves the book: two units of one name are told apart. */
function namesToldApart(gazetteer: Gazetteer, lang: Language, nodes: readonly Node[]): PartyNames {
  const refs = new Map(
    nodes.map((node) => {
      const ref = partyRef(gazetteer, node, lang)
      const place = node.placeId ? gazetteer.get(node.placeId) : undefined
      return [
        node.id,
        place && node.kind !== 'country' ? { ...ref, name: distinctName(gazetteer, place, lang) } : ref,
      ]
    }),
  )
  return (id) => refs.get(id) ?? { id, kind: 'organisation', name: id }
}

/** The catalogue numbers of parties: those of the gazetteer, and what the desk looked up, which is the desk’s alone. */
function catalogueIds(
  { gazetteer }: Context,
  nodes: readonly Node[],
  entered: readonly PartyId[],
): (id: string) => readonly string[] {
  const looked = groupBy(entered, ({ nodeId }) => nodeId)
  const byId = new Map(
    nodes.map((node) => [
      node.id,
      externalIdsOf(gazetteer, node, [], looked.get(node.id) ?? []).map(({ id }) => id),
    ]),
  )
  return (id) => byId.get(id) ?? []
}

function inOrderOf(ids: readonly string[], found: readonly StoredRecord[]): readonly StoredRecord[] {
  const byId = new Map(found.map((record) => [record.id, record]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The people whose offices are public, by folded name: nobody else’s name is a value of a public list. */
async function publicHolders(
  tx: OfficeTx,
  ctx: Context,
  lang: Language,
  at: BookAt,
): Promise<ReadonlySet<string>> {
  const resting = await listPublicFindings(tx)
  const known = sought(at, true)
  const ids = await listRecordIds(tx, EXPORT_KINDS.people, { at: known, resting })
  const { records } = await openRecords(tx, ctx, await getRecords(tx, ids, known), {
    lang,
    at,
    holders: new Set(),
  })
  return new Set(records.map((record) => foldText(String(record.slots.person?.shown.value ?? ''))))
}
