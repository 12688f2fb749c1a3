import type { Context } from '#context.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { BookAt } from '#model/book-at.ts'
import { sha256 } from '#model/digest.ts'
import type { Slot } from '#model/kinds/kind.ts'
import type { Node } from '#model/party.ts'
import type { Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { countryName } from '#model/values/party-name.ts'
import type { Folding } from '#registry/folding.ts'
import { publicPart } from '#registry/public-part.ts'
import { shownTo } from '#registry/shown-to.ts'
import { loadFoldings } from '#store/foldings.ts'
import { listMentions } from '#store/queries/mention.ts'
import { getNodes } from '#store/queries/node.ts'
import { getPublications } from '#store/queries/publication.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from '../cite.ts'
import type { PartyNames } from '../party-names.ts'
import { plainParty } from '../print-value.ts'

/** What the public may see of some records, with the names it may see them by. */
export type OpenRecords = { readonly records: readonly StoredRecord[]; readonly names: PartyNames }

type Opening = {
  readonly lang: Language
  readonly at: BookAt
  /** Folded names of people whose office is public; undefined lets nobody through but holders of the office told of. */
  readonly holders: ReadonlySet<string>
}

/**
 * Cuts records down to what public sources carry. Addresses, names and orders are made anew from public statements alone, so
 * that none of them is an echo of a source of the desk.
 */
export async function openRecords(
  tx: OfficeTx,
  ctx: Context,
  records: readonly StoredRecord[],
  { lang, at, holders }: Opening,
): Promise<OpenRecords> {
  const ids = [...new Set(records.flatMap((record) => record.statementIds))]
  const words = await getPublications(tx, 'record', ids)
  const shown = records.filter((record) => shownTo(record.statementIds, words) === 'public')
  const statements = await getStatements(tx, [...new Set(shown.flatMap((each) => each.statementIds))], at)
  const sources = await getPublications(tx, 'source', [...new Set(statements.map((s) => s.sourceId))])
  const open = statements.filter(
    (s) => sources.get(s.sourceId)?.shownTo === 'public' && !s.standing?.deskEntry,
  )
  const foldings = new Map((await loadFoldings(tx, open)).map((folding) => [folding.statementId, folding]))
  const meant = await nodesByWords(tx, [...foldings.values()])
  const refs = new Map<string, PartyRef>()
  const made = shown.flatMap((record): readonly StoredRecord[] => {
    const own = record.statementIds.flatMap((id) => foldings.get(id) ?? [])
    // Two units of one name are told apart by the records they stand in.
    const nodeOf = (name: string) =>
      own.map(({ statementId }) => meant.get(statementId)?.get(name)).find((node) => node !== undefined)
    const mayName = (name: string, slot: Slot) =>
      record.kind === 'role' ||
      !(slot.type === 'person' || nodeOf(name)?.kind === 'person') ||
      holders.has(foldText(name))
    const part = publicPart(record, own, mayName)
    if (!part || (at.asOf !== undefined && part.heldFrom !== undefined && part.heldFrom > at.asOf)) return []
    const parties = partiesOf(part.slots, (name) => {
      const node = nodeOf(name)
      if (!node) return undefined
      const ref = openRef(ctx, node, name, lang)
      refs.set(ref.id, ref)
      return ref.id
    })
    return [{ ...part, parties, keys: [], partyIds: Object.values(parties), countries: [] }]
  })
  return {
    records: made,
    names: (id) => refs.get(id) ?? { id, kind: 'organisation', name: id },
  }
}

type Meant = ReadonlyMap<string, ReadonlyMap<string, Node>>

/** The node each name means in the public words of each statement. */
async function nodesByWords(tx: OfficeTx, foldings: readonly Folding[]): Promise<Meant> {
  const byId = new Map(foldings.map((folding) => [folding.statementId, folding]))
  const statements = await getStatements(tx, [...byId.keys()])
  const amended = new Map(
    statements.flatMap((s) =>
      s.standing?.verdict === 'amend' ? [[s.id, s.standing.judgementId] as const] : [],
    ),
  )
  const mentions = (await listMentions(tx, [...byId.keys()])).filter(
    (mention) => mention.judgementId === (amended.get(mention.statementId) ?? ''),
  )
  const nodes = new Map(
    (await getNodes(tx, [...new Set(mentions.map((m) => m.nodeId))])).map((node) => [node.id, node]),
  )
  const meant = new Map<string, Map<string, Node>>()
  for (const { statementId, path, nodeId } of mentions) {
    const [slot = '', position] = path.split('.')
    const value = byId.get(statementId)?.slots[slot]
    const name = Array.isArray(value) ? (value as readonly string[])[Number(position)] : value
    const node = nodes.get(nodeId)
    const own = meant.get(statementId) ?? new Map<string, Node>()
    meant.set(statementId, own)
    if (typeof name === 'string' && node && !own.has(name)) own.set(name, node)
  }
  return meant
}

function partiesOf(
  slots: StoredRecord['slots'],
  idOf: (name: string) => string | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([slot, held]) => {
      const { value } = held.shown
      const named = Array.isArray(value)
        ? (value as readonly string[]).map((name, i) => [`${slot}.${i}`, name] as const)
        : [[slot, String(value)] as const]
      return named.flatMap(([path, name]) => {
        const id = idOf(name)
        return id === undefined ? [] : [[path, id] as const]
      })
    }),
  )
}

/** A party to the public: a place by its usual name, everything else by the very words of the public source. */
function openRef(ctx: Context, node: Node, words: string, lang: Language): PartyRef {
  const place = node.placeId ? ctx.gazetteer.get(node.placeId) : undefined
  return {
    id: node.kind === 'country' ? node.id : `p-${sha256(node.key).slice(0, 12)}`,
    kind: node.kind,
    name: place ? placeName(place, lang) : plainParty(words, lang),
    ...(node.country ? { country: node.country, countryName: countryName(node.country, lang) } : {}),
  }
}
