import type { Context, Reader } from '#context.ts'
import type { PartyKind } from '#model/values/party-name.ts'
import { pairKey, type Suggestion, suggest, suggestFor } from '#registry/alike/suggest.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import { listStatementsOfNodes } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { partyRef } from './party-names.ts'
import { type LoadedProfiles, loadProfiles } from './same/load-profiles.ts'
import type { AlikeView, NamedIn, SuggestedParty, SuggestionsView } from './same/suggestions-view.ts'

/** Suggestions shown at once: a person decides a few, then looks at the rest. */
const SHOWN = 25

/** Quotes shown of each of the two. */
const QUOTES = 2

/** Entries of the book that may be one, the likeliest first; those put off are counted. Nothing is decided here. */
export async function showSuggestions(
  ctx: Context,
  reader: Reader,
  asked: { readonly later?: readonly string[]; readonly limit?: number } = {},
): Promise<SuggestionsView> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const loaded = await loadProfiles(tx, ctx)
    const all = suggest(loaded.profiles, loaded.decided)
    const later = new Set(asked.later ?? [])
    const open = all.filter(({ a, b }) => !later.has(pairKey(a, b)))
    const shown = open.slice(0, asked.limit ?? SHOWN)
    const seen = new Map<string, SuggestedParty>()
    for (const id of new Set(shown.flatMap(({ a, b }) => [a, b])))
      seen.set(id, await partySeen(tx, ctx, { id, loaded, lang: reader.lang }))
    return {
      total: all.length,
      later: all.length - open.length,
      suggestions: shown.flatMap((each) => suggestionView(each, seen, reader)),
    }
  })
}

function suggestionView(
  { a, b, score, grounds }: Suggestion,
  seen: ReadonlyMap<string, SuggestedParty>,
  { lang }: Reader,
) {
  const [one, other] = [seen.get(a), seen.get(b)]
  if (!one || !other) return []
  return [
    {
      key: pairKey(a, b),
      a: one,
      b: other,
      score: Math.round(score * 100) / 100,
      grounds: grounds.map(({ code, against, says }) => ({
        code,
        against: against ?? false,
        says: says[lang],
      })),
    },
  ]
}

type Seeing = { readonly id: string; readonly loaded: LoadedProfiles; readonly lang: Reader['lang'] }

async function partySeen(tx: OfficeTx, ctx: Context, { id, loaded, lang }: Seeing): Promise<SuggestedParty> {
  const own = loaded.members.get(id) ?? []
  const [node] = own
  const profile = loaded.profiles.find((each) => each.id === id)
  const nameOf = (of: string) => {
    const body = loaded.nodes.get(of)
    return body ? partyRef(ctx.gazetteer, body, lang).name : of
  }
  return {
    ...(node ? partyRef(ctx.gazetteer, node, lang) : { kind: 'organisation' as const, name: id }),
    id,
    names: [...new Set(own.map((each) => each.name))],
    posts: (profile?.posts ?? []).map(({ role, of }) => (of ? `${role}, ${nameOf(of)}` : role)),
    quotes: await quotesOf(
      tx,
      own.map((each) => each.id),
    ),
  }
}

/** The words some nodes are named in, of different sources where there are several. */
async function quotesOf(tx: OfficeTx, nodeIds: readonly string[]): Promise<readonly NamedIn[]> {
  const statements = await listStatementsOfNodes(tx, nodeIds)
  const bySource = new Map(statements.map((statement) => [statement.sourceId, statement]))
  const picked = [...bySource.values()].slice(0, QUOTES)
  const sources = await getSourceHeads(
    tx,
    picked.map((statement) => statement.sourceId),
  )
  return picked.map(({ id, sourceId, quote }) => ({
    sourceId,
    sourceTitle: sources.get(sourceId)?.title ?? sourceId,
    statementId: id,
    quote,
  }))
}

/** The entries of the book a name that is being typed in may be already, the likeliest first. */
export async function showAlike(
  ctx: Context,
  reader: Reader,
  typed: { readonly name: string; readonly kind: PartyKind; readonly country?: string },
): Promise<AlikeView> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const { profiles, nodes } = await loadProfiles(tx, ctx)
    const alike = suggestFor({ id: '', ...typed }, profiles).slice(0, 5)
    return {
      name: typed.name,
      alike: alike.flatMap(({ b, score, grounds }) => {
        const node = nodes.get(b)
        const why = grounds.map(({ says }) => says[reader.lang]).join('; ')
        return node ? [{ ...partyRef(ctx.gazetteer, node, reader.lang), score, why }] : []
      }),
    }
  })
}

/** The two entries of a suggestion as one key, as they are put off by. */
export function pairKeyOf(a: string, b: string): string {
  return pairKey(a, b)
}
